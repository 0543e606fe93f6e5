/** The door of the room: the anonymous synthesis of a network, as a page and as a workbook; its memory is written by core/quality/synthesis. */
export { synthesisPage } from './page';
export { synthesisWorkbook } from './workbook';
