/** What cleaning gives back to the certifier: their data repaired, every change, what is left to correct. */
import { phrase } from '../../messages';
import type { Steps } from '../../table';
import { keptFindings, lastOf, within } from '../../table';
import type { WorkbookModel } from '../../workbook';
import { sheetName } from '../../workbook';
import { askedSheets, questionsSteps } from '../answers/questions';
import { absentRows, absentSheet } from '../feedback/absentSheet';
import { toCorrectLines } from '../feedback/decisions';
import { LINES_LISTED, toCorrectSteps } from '../feedback/toCorrect';
import { changesSheetSteps } from './changesSheet';
import { dataSheetSteps, isRewritten } from './dataSheet';
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
  const questions = yield* within(questionsSteps([delivery.file]), 0.6, 0.2);
  // What an accepted repair has mended is no longer to be corrected.
  const left = keptFindings(
    delivery.findings,
    ({ row, column }) => row < 0 || !isRewritten(file.accepted, row, column),
  );
  const files = [{ ...file, delivery: { ...delivery, findings: left } }];
  const found = yield* within(toCorrectLines(files, LINES_LISTED), 0.8, 0.1);
  const asked = askedSheets(questions, taken);
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
      ...asked.labels,
      ...asked.values,
      ...(absentName === null ? [] : [absentSheet(absentName, absent)]),
      summarySheet(file, delivery, summary),
    ],
  };
}
