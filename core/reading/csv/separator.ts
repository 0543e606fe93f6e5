/** Which character separates the cells of a text file: the one that gives the same width to most records. */
import { headRow } from '../head/row';
import { RecordCutter } from './cutter';

/** In order of preference when nothing tells them apart. */
const SEPARATORS = [';', ',', '\t', '|'];
/** Records looked at, for the separator and for the header. */
export const RECORDS = 100;

function cutHead(bytes: Uint8Array, separator: number, whole: boolean, most: number) {
  const cutter = new RecordCutter(separator, bytes.length + 1);
  cutter.block.bytes.set(bytes);
  const used = cutter.cut(bytes.length, whole, most);
  return { block: cutter.block, used };
}

/**
 * The first records of `bytes`, cell by cell, as byte strings (one UTF-16 unit per byte).
 * `separator`: a byte, or -1 for one cell a record; `whole`: the file ends with `bytes`, else a record cut short is left out.
 */
export function headRecords(bytes: Uint8Array, separator: number, whole: boolean, most = RECORDS): string[][] {
  const { block } = cutHead(bytes, separator, whole, most);
  const records: string[][] = [];
  for (let r = 0; r < block.records; r++) {
    const cells: string[] = [];
    for (let k = block.first[r]; k < block.first[r + 1]; k++) {
      let text = '';
      for (let i = block.cells[3 * k]; i < block.cells[3 * k + 1]; i++) text += String.fromCharCode(block.bytes[i]);
      cells.push(text);
    }
    records.push(cells);
  }
  return records;
}

/** How many bytes the first `count` records take. */
export function bytesOfRecords(bytes: Uint8Array, separator: number, whole: boolean, count: number): number {
  return count === 0 ? 0 : cutHead(bytes, separator, whole, count).used;
}

/** How many cells most records that hold something have; the larger of two numbers as frequent. */
export function usualWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const cells of records) {
    if (cells.some((text) => text.trim() !== '')) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  let width = 0;
  let most = 0;
  for (const [length, times] of counts)
    if (times > most || (times === most && length > width)) [width, most] = [length, times];
  return width;
}

function scored(bytes: Uint8Array, separator: string, whole: boolean): number {
  const records = headRecords(bytes, separator.charCodeAt(0), whole);
  const rows = records.filter((cells) => cells.length > 1 || cells[0].trim() !== '');
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  let width = 0;
  let count = 0;
  for (const [length, times] of counts)
    if (times > count || (times === count && length > width)) [width, count] = [length, times];
  if (width === 0) return 0;
  // A column of decimals alone: their commas give two numbers a row, but no column to their header.
  const first = rows.findIndex(({ length }) => length >= width);
  const { shapes } = headRow(rows[first]);
  if (first > 0 && shapes.every((shape) => shape === 'number' || shape === 'blank')) return 0;
  return (count / rows.length) * Math.log2(1 + width);
}

/** The separator of a file whose first bytes are given; null when it has one column. */
export function findSeparator(bytes: Uint8Array, whole: boolean): string | null {
  let best: string | null = null;
  let most = 0;
  for (const separator of SEPARATORS) {
    const score = scored(bytes, separator, whole);
    if (score > most) [best, most] = [separator, score];
  }
  return best;
}

/** The line `sep=;` with which some exports begin; spreadsheets obey it and do not show it. */
export function separatorLine(bytes: Uint8Array): { readonly separator: string; readonly length: number } | null {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  const match = /^"?sep=(.)"?(\r\n|\n|\r)/i.exec(start);
  return match === null ? null : { separator: match[1], length: match[0].length };
}
