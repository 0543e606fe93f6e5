/** The door of the room: text bytes or a grid -> raw table. */
export { createCsvReader, type CsvReader, type CsvReaderOptions } from './csv/csvReader';
export { DELIVERY_MARK, isDeliveryMark } from './deliveryMark';
export { encodingNamed, windows1252Controls, type EncodingName } from './encoding/singleByte';
export { oleNames } from './format/ole';
export { refuseUnless } from './format/refuse';
export { sniff, SNIFF_BYTES, type Format } from './format/sniff';
export { zipEntries } from './format/zip';
export {
  emptyCell,
  fillCell,
  gridOfRows,
  type CellNote,
  type GridCell,
  type Merge,
  type PlainCell,
  type SheetGrid,
} from './grid/grid';
export { viewCell, type CellView } from './grid/textView';
export {
  readGrid,
  readGridSheets,
  readGridSheetsSteps,
  readGridSteps,
  type GridReaderOptions,
} from './grid/gridReader';
export { sharedRows } from './grid/sharedRows';
export { decodeMarkup } from './html/decodeHtml';
export { htmlTables } from './html/tables';
export type { ReadingOptions } from './options';
export { SECTION_HEADER, UPPER_SECTION_HEADER } from './sections';
