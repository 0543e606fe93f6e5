/** The door of the room: the public page of the directory, and its internal workbook. */
export { type DirectoryMeta, directoryPage } from './page';
export { directoryWorkbook } from './workbook';
