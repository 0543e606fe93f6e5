/** The table of what has changed since the former delivery: before, now, points, and the word for it. */
import { phrase } from '../../messages';
import type { Cell, Style } from '../../workbook';
import { rubriqueTitle } from '../labels';
import type { Page } from '../page';
import type { Change, Compared } from './trend';
import { CHANGES, LEAST_ROWS, STABLE } from './trend';

/** A sign and a word say it; the colour only helps. */
const LOOKS: Readonly<Partial<Record<Change, Style>>> = {
  recul: 'bloquant',
  perdue: 'a_verifier',
  progres: 'favorable',
  nouvelle: 'favorable',
};

const shareCell = (part: number | null): Cell => ({ valeur: part ?? '-', style: 'taux' });

/** What has not changed, and what cannot be compared, is named in a sentence: the table holds what there is to see. */
const TOGETHER: readonly Change[] = ['stable', 'peu'];

export function trendTable(page: Page, { trends }: Compared): void {
  if (trends.length === 0) return;
  const rank = ({ change }: { readonly change: Change }): number => CHANGES.indexOf(change);
  const sorted = trends
    .filter(({ change }) => !TOGETHER.includes(change))
    .sort((a, b) => rank(a) - rank(b) || Math.abs(b.points ?? 0) - Math.abs(a.points ?? 0));
  page.heading(phrase('retour.evolution.titre'));
  const slots = { seuil: STABLE, n: LEAST_ROWS };
  if (sorted.length > 0) {
    page.table(
      [
        { texte: phrase('retour.completude.rubrique'), note: phrase('retour.completude.rubrique.note') },
        ...['avant', 'maintenant', 'points', 'avis'].map((one) => ({
          texte: phrase(`retour.evolution.${one}`),
          note: phrase(`retour.evolution.${one}.note`, slots),
        })),
      ],
      sorted.map(({ rubrique, avant, maintenant, points, change }): Cell[] => [
        { valeur: rubriqueTitle(rubrique), style: 'cellule' },
        shareCell(avant),
        shareCell(maintenant),
        { valeur: points ?? '-', style: 'points' },
        { valeur: phrase(`retour.evolution.${change}`), style: LOOKS[change] },
      ]),
    );
  }
  for (const change of TOGETHER) {
    const names = trends.filter((one) => one.change === change).map(({ rubrique }) => rubriqueTitle(rubrique));
    if (names.length > 0)
      page.text(phrase(`retour.evolution.ensemble.${change}`, { ...slots, rubriques: names.join(', ') }));
  }
  page.text(phrase('retour.evolution.legende'), 'legende');
}
