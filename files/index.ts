/** The door of the folder: bytes to grids, workbook models to bytes. */
export { zipFiles } from './archive';
export { csvSheet } from './csvSheet';
export type { ReadSheets } from './port';
export { readDelivery } from './readDelivery';
export { openWorkbook, readSheets, type Workbook } from './workbook';
export { renderXlsx } from './xlsx/render';
