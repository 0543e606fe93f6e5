/** The door of the room: the neutral workbook. */
export type {
  Block,
  Cell,
  CellBlock,
  CellValue,
  Chart,
  DayValue,
  Link,
  Mark,
  Range,
  Sheet,
  Style,
  TableBlock,
  Tint,
  Validation,
  WorkbookModel,
} from './model';
export { cellName, sheetName } from './names';
