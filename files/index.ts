/** The door of the folder: bytes to grids, workbook models to bytes. */
export { zipFiles } from './archive';
export { csvSheet } from './csvSheet';
export type { ReadSheets } from './port';
export { profileOfBytes } from './profileFile';
export { readDelivery, readDeliverySheets } from './readDelivery';
export { openWorkbook, readSheets, type Workbook } from './workbook';
export { pourXlsx, renderXlsx } from './xlsx/render';
