/** The door of the room: workbook templates as data, and the engine that reads them back. */
export { COVER_LABELS, COVER_SHEET, IGNORED_SHEETS, type CoverKey } from './cover';
export { FORMS, formById } from './declarations';
export { fieldText, SEPARATOR } from './fieldText';
export { levelLabels } from './levels';
export { LOCKED_FIELDS, lockedValues, sectionsFor, type FormSection, type GridGroup } from './sections';
export type { Audience, CodedLabel, Field, FieldType, FieldValue, Form, FormData, Section, Values } from './types';
