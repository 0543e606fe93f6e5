/** Reads one delivery, whatever its format: text streams through, workbooks are gathered first. */
import { Problem } from '../core/messages';
import {
  createCsvReader,
  readGrid,
  readGridSheets,
  sniff,
  SNIFF_BYTES,
  type GridReaderOptions,
  type ReadingOptions,
  type SheetGrid,
} from '../core/reading';
import type { RawTable } from '../core/table';
import { openWorkbook } from './workbook';

/** Bytes pushed at a time when the whole file is given at once. */
const SLICE = 1 << 20;

async function* slices(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += SLICE) yield bytes.subarray(at, at + SLICE);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** What makes tables of the sheets of a workbook. */
type OfSheets<Result> = (sheets: readonly SheetGrid[], options: GridReaderOptions) => Result;

function ofWorkbook<Result>(
  bytes: Uint8Array,
  fileName: string,
  options: ReadingOptions,
  make: OfSheets<Result>,
): Result {
  const { sheets, format, encoding } = openWorkbook(bytes);
  return make(sheets, { ...options, fileName, format, encoding });
}

/**
 * The raw table of a file: of a workbook, that of the sheet that the options name, or that looks most like data.
 * @param fileName shown to people; says nothing of the format, which the bytes give.
 * @param source the bytes, whole or in chunks of any size; chunks must not change after they are given.
 * @throws Problem with the file's name in its slots; every code of core/messages/fr/lecture.ts.
 */
export function readDelivery(
  fileName: string,
  source: Uint8Array | AsyncIterable<Uint8Array>,
  options: ReadingOptions = {},
): Promise<RawTable> {
  return readWith(fileName, source, options, readGrid, (table) => table);
}

/**
 * The raw tables of a file: of a workbook, one for each sheet of the layout (readGridSheets); else one.
 * @throws as `readDelivery`
 */
export function readDeliverySheets(
  fileName: string,
  source: Uint8Array | AsyncIterable<Uint8Array>,
  options: ReadingOptions = {},
): Promise<readonly RawTable[]> {
  return readWith(fileName, source, options, readGridSheets, (table) => [table]);
}

async function readWith<Result>(
  fileName: string,
  source: Uint8Array | AsyncIterable<Uint8Array>,
  options: ReadingOptions,
  ofSheets: OfSheets<Result>,
  ofText: (table: RawTable) => Result,
): Promise<Result> {
  try {
    const chunks = source instanceof Uint8Array ? slices(source) : source;
    const csv = createCsvReader({ ...options, fileName });
    let parts: Uint8Array[] = [];
    let size = 0;
    let format: ReturnType<typeof sniff> | undefined;
    for await (const chunk of chunks) {
      if (format === 'texte') {
        csv.push(chunk);
        continue;
      }
      parts.push(chunk);
      size += chunk.length;
      if (format !== undefined || size < SNIFF_BYTES) continue;
      format = sniff(joined(parts).subarray(0, SNIFF_BYTES));
      if (format !== 'texte') continue;
      for (const part of parts) csv.push(part);
      parts = [];
    }
    if (format === 'texte') return ofText(csv.end());
    const bytes = joined(parts);
    if ((format ?? sniff(bytes)) !== 'texte') return ofWorkbook(bytes, fileName, options, ofSheets);
    csv.push(bytes);
    return ofText(csv.end());
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(error.code, { ...error.slots, fichier: fileName });
  }
}
