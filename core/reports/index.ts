/** The door of the room: workbooks, page and CSV files of the results. */
export {
  baseWorkbook,
  PARCOURS_SHEET,
  PASSAGES_SHEET,
  readBaseSteps,
  readBaseWorkbook,
  readTableCsv,
  SETTINGS_SHEET,
} from './base';
export type { ReadBase, ReportedBase } from './base';
export { anomaliesCsv, anomaliesCsvSteps, indicatorsCsv, indicatorsCsvSteps, tableCsv, tableCsvSteps } from './csv';
export { completenessSteps } from './completeness';
export { dashboard, dashboardSteps } from './dashboard';
export type { ReportedDelivery } from './delivered';
export { exportTemplate } from './exportTemplate';
export { feedback, feedbackSteps } from './feedback';
export { firstCorrectionSteps, type Correction } from './feedback/firstCorrections';
export { compareDeliveries, trendSentence } from './feedback/trend';
export { withoutSlots } from './kindTexts';
export { absentRubriques } from './feedback/absentAnswer';
export { answersText, takeAnswers, type AnsweredFile, type TakenAnswers } from './answers';
export { countText, dayText, frenchSpaces, percentColumn } from './french';
export { rubriqueTitle } from './labels';
export type { ReportMeta } from './meta';
export { hiddenByIndicator, hiddenExamples, hiddenReasons } from './hiddenFigures';
export type { CountedReason, HiddenByIndicator } from './hiddenFigures';
export { publishedText, publishedWorkbook, SECRET } from './published';
export { declarationFinder, selectionWorkbook, seriesLabel } from './selection';
export { asWritten, isIndicatorTable, readIndicators, readOwn } from './readIndicators';
export { codesFeedback, deliveryWorkbook } from './pseudonymised';
export type { CodedDelivery, ToldDelivery } from './pseudonymised';
export { choiceText, codeText, mayBeAsked, profileWorkbook, readProfileTable } from './profile';
export type { ProfiledFile } from './profile';
export { publicationSite, publicationSiteSteps } from './site';
export type { PublishedFigures } from './site';
export {
  CHANGE_CLASSES,
  CLEANING_SHEETS,
  cleaningWorkbook,
  cleaningWorkbookSteps,
  harmonisedCsv,
  harmonisedCsvSteps,
  reasonText,
} from './cleaning';
export type { CleanedDelivery } from './cleaning';
