/** The door of the folder: bytes to grids, workbook models to bytes. */
export { renderXlsx } from './xlsx/render';
