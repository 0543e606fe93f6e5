/** The workbook of providers' results (internal), and the results that pre-fill a grid. */
import { phrase } from '../../../messages';
import type { Beside, Outcomes } from '../../../quality/outcomes';
import type { WorkbookModel } from '../../../workbook';
import { besideSheet } from './besideSheet';
import { methodSheet } from './method';
import { ratesSheet } from './ratesSheet';
import { summarySheet } from './summarySheet';
import { yearsSheet } from './yearsSheet';

export { measuresFor, ownMeasures } from './measures';
export type { MeasureFigure, PrefilledMeasures } from './measures';
export { methodSentences, outcomeMethod } from './method';

export interface ResultsNames {
  /** Of the network. */
  readonly reseau: string;
  /** Title of the référentiel whose shares are compared; '' when there is none. */
  readonly referentiel: string;
}

/** Without provider in the base, or without structure in the register: the sentence that says so, and the methods. */
export function resultsWorkbook(
  outcomes: Outcomes,
  beside: Beside,
  { reseau, referentiel }: ResultsNames,
): WorkbookModel {
  const name = (sheet: string): string => phrase(`resultats.feuille.${sheet}`);
  const isMeasured = outcomes.etat === 'mesure' && outcomes.structures.length > 0;
  return {
    titre: phrase('resultats.titre', { nom: reseau }),
    jour: outcomes.meta.jour,
    feuilles: [
      summarySheet(name('resultats'), reseau, outcomes),
      ...(isMeasured ? [ratesSheet(name('taux'), outcomes, beside), yearsSheet(name('annees'), outcomes)] : []),
      ...(outcomes.structures.length > 0 ? [besideSheet(name('qualite'), outcomes, beside, referentiel)] : []),
      methodSheet(name('methode'), outcomes.meta),
    ],
  };
}
