/** Names of rubriques and of what a column is said to hold. */
import { codesOf, rubriqueById } from '../../../core/dictionary';
import type { ViewContext } from '../view';
import type { ColumnChoice } from './mapping';

/** What a code of a rubrique means; the text itself where the rubrique has no codes. */
export function codeText(rubrique: string, code: string): string {
  return codesOf(rubrique).find((one) => one.code === code)?.libelle ?? code;
}

/** @param rang 0: not numbered */
export function rubriqueName(rubrique: string, rang: number, say: ViewContext['say']): string {
  const titre = rubriqueById(rubrique)?.titre ?? rubrique;
  return rang > 0 ? say('nettoyer.rubrique.rang', { titre, rang }) : titre;
}

export function choiceName({ rubrique, rang, coche, bloc }: ColumnChoice, say: ViewContext['say']): string {
  const titre = rubriqueName(rubrique, rang ?? 0, say);
  const precision = coche === undefined ? bloc : codeText(rubrique, coche);
  return precision === undefined ? titre : say('nettoyer.rubrique.precision', { titre, precision });
}
