/** The base workbook: written, read back. */
export { readBaseWorkbook } from './read';
export type { ReadBase } from './read';
export { baseWorkbook } from './write';
export type { ReportedBase } from './write';
