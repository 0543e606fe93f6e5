/** What cleaning gives back to the certifier: their data repaired, every change, what is left to correct. */
import { labelClusterSteps, valueQuestionSteps } from '../../harmonise/labels';
import { phrase } from '../../messages';
import type { Steps } from '../../table';
import { keptFindings, lastOf, within } from '../../table';
import type { WorkbookModel } from '../../workbook';
import { sheetName } from '../../workbook';
import { absentRows, absentSheet } from '../feedback/absentSheet';
import { toCorrectLines } from '../feedback/decisions';
import { LINES_LISTED, toCorrectSteps } from '../feedback/toCorrect';
import { changesSheetSteps } from './changesSheet';
import { dataSheetSteps, isRewritten } from './dataSheet';
import { labelsSheet, valuesSheet } from './questionSheets';
import { summarySheet } from './summarySheet';
import type { CleanedDelivery } from './types';

export { harmonisedCsv, harmonisedCsvSteps } from './harmonisedCsv';
export { reasonText } from './reasons';
export { CHANGE_CLASSES } from './summarySheet';
export type { CleanedDelivery } from './types';

/** Titles of the sheets, in order: data, changes, to-do list, summary. */
export const CLEANING_SHEETS = ['donnees', 'avant_apres', 'a_corriger', 'bilan'] as const;

/** @param jour of the workbook, day number */
export function cleaningWorkbook(delivery: CleanedDelivery, jour: number): WorkbookModel {
  return lastOf(cleaningWorkbookSteps(delivery, jour));
}

/** The same in steps. */
export function* cleaningWorkbookSteps(delivery: CleanedDelivery, jour: number): Steps<WorkbookModel> {
  const taken = new Set<string>();
  const [data, changes, list, summary] = CLEANING_SHEETS.map((one) =>
    sheetName(phrase(`nettoyage.feuille.${one}`), taken),
  );
  const file = yield* within(dataSheetSteps(delivery, data), 0, 0.5);
  const changed = yield* within(changesSheetSteps(file, delivery, changes), 0.5, 0.1);
  const clusters = yield* within(labelClusterSteps(delivery.file), 0.6, 0.1);
  const values = yield* within(valueQuestionSteps(delivery.file), 0.7, 0.1);
  // What an accepted repair has mended is no longer to be corrected.
  const left = keptFindings(
    delivery.findings,
    ({ row, column }) => row < 0 || !isRewritten(file.accepted, row, column),
  );
  const files = [{ ...file, delivery: { ...delivery, findings: left } }];
  const found = yield* within(toCorrectLines(files, LINES_LISTED), 0.8, 0.1);
  const absent = absentRows(files, found.absent);
  const absentName = absent.length === 0 ? null : sheetName(phrase('retour.feuille.absentes'), taken);
  const toCorrect = yield* within(toCorrectSteps(files, found, list, absentName), 0.9, 0.1);
  return {
    titre: phrase('nettoyage.titre'),
    jour,
    feuilles: [
      file.sheet,
      changed,
      toCorrect,
      ...(clusters.length === 0 ? [] : [labelsSheet(sheetName(phrase('nettoyage.feuille.libelles'), taken), clusters)]),
      ...(values.length === 0 ? [] : [valuesSheet(sheetName(phrase('nettoyage.feuille.valeurs'), taken), values)]),
      ...(absentName === null ? [] : [absentSheet(absentName, absent)]),
      summarySheet(file, delivery, summary),
    ],
  };
}
