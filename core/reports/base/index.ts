/** The base workbook: written, read back. */
export { readBaseWorkbook } from './read';
export type { ReadBase } from './read';
export type { ReportedBase } from './reported';
export { baseWorkbook } from './write';
