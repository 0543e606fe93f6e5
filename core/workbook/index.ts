/** The door of the room: the neutral workbook. */
export type {
  Block,
  Cell,
  CellBlock,
  CellValue,
  Chart,
  ConditionalRule,
  DayValue,
  InputRule,
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
export { annexesOf, type Annexes, type Note, type PlacedLink } from './annexes';
export { type Area, AreaMap } from './areas';
export { blockExtent, extent, hasFormulas, looksOf } from './extent';
export { type FormulaPart, formulaAreas, formulaParts, onSheets } from './formulas';
export { freeAreas } from './free';
export { LINE, rowHeights } from './heights';
export {
  CHART_FORMATS,
  CHART_GRID,
  CHART_INK,
  columnFormat,
  columnStyle,
  defaultStyle,
  FONT_NAME,
  FONT_SIZE,
  headerStyle,
  INK,
  INPUTS,
  type Look,
  type LookKey,
  lookKey,
  lookOf,
  TABS,
  TEXT_FORMAT,
  TINT_ORDER,
  TINTS,
} from './looks';
export { areaName, cellName, isRangeName, quotedName, rangeName, rangeReference, sheetName } from './names';
export { runsOf } from './runs';
export { columnWidths } from './widths';
