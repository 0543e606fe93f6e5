/** The port behind which spreadsheet formats are read: bytes in, neutral grids out. */
import type { SheetGrid } from '../core/reading';

/** The sheets of a workbook. @throws Problem when the bytes are no readable workbook */
export type ReadSheets = (bytes: Uint8Array) => Promise<readonly SheetGrid[]>;
