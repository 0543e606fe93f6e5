/** The base workbook: written, read back. */
export { readBaseSteps, readBaseWorkbook } from './read';
export type { ReadBase } from './read';
export type { ReportedBase } from './reported';
export { readTableCsv } from './readCsv';
export { PARCOURS_SHEET, PASSAGES_SHEET, SETTINGS_SHEET } from './names';
export { baseWorkbook } from './write';
