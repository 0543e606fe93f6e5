/** The questions that indicators answer, gathered by theme in the order of a parcours. */
import type { Indicator } from '../../../core/indicators';

export interface Theme {
  readonly id: string;
  /** Phrase code of its title. */
  readonly title: string;
  readonly indicators: readonly Indicator[];
}

/** Themes by the catalogue ids that they gather (design/indicators.md); a later indicator goes to the last. */
const THEMES: readonly { readonly id: string; readonly of: RegExp }[] = [
  { id: 'recevabilite', of: /^V0[1-5]/ },
  { id: 'jury', of: /^V(0[89]|1[0-4])/ },
  { id: 'cohorte', of: /^V(07C|15|18|19|20)/ },
  { id: 'delais', of: /^V17/ },
  { id: 'profils', of: /^V(24|30)/ },
  { id: 'prestataires', of: /^P/ },
  { id: 'region', of: /^R/ },
  { id: 'autres', of: /./ },
];

/** Every indicator in one theme; a theme without indicator is left out. */
export function themesOf(indicators: readonly Indicator[]): Theme[] {
  const left = [...indicators];
  return THEMES.map(({ id, of }) => {
    const mine = left.filter((indicator) => of.test(indicator.id));
    for (const one of mine) left.splice(left.indexOf(one), 1);
    return { id, title: `chiffres.theme.${id}`, indicators: mine };
  }).filter((theme) => theme.indicators.length > 0);
}
