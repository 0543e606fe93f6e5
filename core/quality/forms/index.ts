/** The door of the room: workbook templates as data, and the engine that reads them back. */
export { parseCell, type CellReading, type TypedText } from './cells';
export { COVER_LABELS, COVER_SHEET, IGNORED_SHEETS, type CoverKey } from './cover';
export { FORMS, formById } from './declarations';
export { evaluationOf, type ReadEvaluation } from './evaluation';
export { fieldHelp } from './fieldHelp';
export { fieldText, SEPARATOR } from './fieldText';
export { levelLabels } from './levels';
export type { Remark } from './read/log';
export { readDocument, readDocuments, type ReadDocument, type ReadWorkbook } from './readDocument';
export { LOCKED_FIELDS, lockedValues, sectionsFor, type FormSection, type GridGroup } from './sections';
export { sheetKey, sheetLevel, sheetLevels, type KeyStep, type SheetLevels } from './sheetLevels';
export type { Audience, CodedLabel, Field, FieldType, FieldValue, Form, FormData, Section, Values } from './types';
