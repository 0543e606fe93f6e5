/** The door of the room: a profile as a workbook, drawn and read back. */
export { readProfileTable } from './read';
export { mayBeAsked } from './valuesSheet';
export { profileWorkbook, type ProfiledFile } from './workbook';
export { choiceText, codeText } from './named';
