/** Headers below the header: the same again, names of columns for machines, or another table, whose rows are set aside. */
import { foldLabel } from '../values';
import type { Steps } from '../table';
import { isAlien } from './alien';
import type { CellColumn } from './cells';
import { BLANK, DATA, HEADER_AGAIN, OTHER_TABLE } from './furniture';
import { below, votes } from './head/below';
import { headRow, isBlank, type HeadRow } from './head/row';
import { labelsOf } from './head/stacked';

/** A table of fewer columns has no header that could be told from a row of data. */
const FEWEST_CELLS = 3;
/** Share of a row's cells that are labels of the header, or labels that we know, for the row to be a header. */
const MOSTLY = 0.6;
/** Share of the header's columns that a second line of names fills. */
const WHOLE = 0.8;
/** Distinct values of a column up to which a label is looked for among them: names and numbers of files are passed over. */
const FEW_VALUES = 4096;
/** Gaps after which a row is looked at; a sheet with more has a blank row after each. */
const FEW_GAPS = 500;
/** Rows after a gap: a title or two, then the header. */
const AFTER_GAP = 3;
/** Rows below that tell what the columns hold. */
const DEPTH = 30;
/** Lone cells right above a header that are its titles. */
const TITLES = 2;
/** "ID_DOS", "DT_NAIS", "usr.name": how programs name columns. */
const TECHNICAL = /^[A-Za-z_][\w.$-]*$/;
/** What stands for a number in a row that shows how to fill the table, folded. */
const EXAMPLE = /^(ex|exemple|modele|example)$/;

/** The rows of a table below the first one, from `from` to `to`, `count` of which hold something; its header when it has none. */
export interface OtherTable {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** What stood below the header; rows are marked as found. */
export interface Stacked {
  readonly others: readonly OtherTable[];
  /** A second line of names right under the header; -1 without one. */
  readonly secondLine: number;
  /** A row that shows how to fill the table; -1 without one. */
  readonly example: number;
}

type Known = ((text: string) => boolean) | undefined;

function rowAt(columns: readonly CellColumn[], row: number): HeadRow {
  const codes = columns.map((column) => column.codes[row]);
  return headRow(
    columns.map((column, c) => column.text(codes[c])),
    columns.map((column, c) => column.kind(codes[c])),
  );
}

/** Rows two cells of which are labels of the header, in columns of few values, or that come after a gap. */
function* doubtful(columns: readonly CellColumn[], rows: Uint8Array, labels: ReadonlySet<string>): Steps<number[]> {
  const hits = new Map<number, number>();
  for (const [c, column] of columns.entries()) {
    if (column.size > FEW_VALUES) continue;
    const isLabel = new Uint8Array(column.size);
    let isAny = false;
    for (let code = 1; code < column.size; code++) {
      if (labels.has(column.text(code).trim().toLowerCase())) isLabel[code] = 1;
      isAny ||= isLabel[code] === 1;
    }
    if (!isAny) continue;
    column.codes.forEach((code, row) => {
      if (isLabel[code] === 1) hits.set(row, (hits.get(row) ?? 0) + 1);
    });
    yield c / columns.length;
  }
  const found = new Set<number>([0]);
  for (const [row, count] of hits) if (count >= 2) found.add(row);
  for (let row = 1, gaps = 0; row < rows.length && gaps < FEW_GAPS; row++) {
    if (rows[row - 1] !== BLANK || rows[row] === BLANK) continue;
    gaps++;
    for (let i = 0; i < AFTER_GAP; i++) found.add(row + i);
  }
  return [...found].filter((row) => rows[row] === DATA).sort((a, b) => a - b);
}

/** A row most cells of which are labels of this header, or labels that we know; never one with a date or a number. */
function isHeader(row: HeadRow, words: ReadonlySet<string>, known: Known): boolean {
  if (row.filled < FEWEST_CELLS) return false;
  const labels = labelsOf(row);
  if (labels === null) return false;
  const shared = [...labels].filter((label) => words.has(label)).length;
  const enough = Math.max(FEWEST_CELLS, row.filled * MOSTLY);
  if (shared >= enough) return true;
  return known !== undefined && row.texts.filter((text) => !isBlank(text) && known(text)).length >= enough;
}

/** The first rows of data under row 0. */
function dataBelow(rows: Uint8Array): number[] {
  const found: number[] = [];
  for (let row = 1; row < rows.length && found.length < DEPTH; row++) if (rows[row] === DATA) found.push(row);
  return found;
}

/** A row right under the header that names its columns again, where the rows below hold dates and numbers. */
function isSecondLine(row: HeadRow, columns: readonly CellColumn[], rows: Uint8Array, width: number): boolean {
  const names = row.texts.filter((text) => !isBlank(text)).map((text) => text.trim());
  if (row.filled < Math.max(FEWEST_CELLS, width * WHOLE) || labelsOf(row) === null) return false;
  if (!names.every((name) => TECHNICAL.test(name))) return false;
  const under = dataBelow(rows).map((one) => rowAt(columns, one));
  const vote = votes(row, below(under, 0));
  return vote.for >= 2 && vote.against === 0;
}

/** "ex." where the other rows have the number of a file. */
function isExample(row: HeadRow, columns: readonly CellColumn[], rows: Uint8Array): boolean {
  const c = row.shapes.findIndex((shape) => shape !== 'blank');
  if (c < 0 || !EXAMPLE.test(foldLabel(row.texts[c]))) return false;
  return isAlien(columns[c], 0, dataBelow(rows));
}

/** Whether the labels of a row are those of the header, each in its column. */
function isSame({ texts, filled }: HeadRow, header: readonly string[], width: number): boolean {
  const same = (text: string, c: number): boolean => isBlank(text) || foldLabel(text) === foldLabel(header[c] ?? '');
  return filled * 2 >= width && texts.every(same);
}

/** Where the titles right above a header begin; the header's own row without any. */
function withTitles(columns: readonly CellColumn[], rows: Uint8Array, header: number): number {
  let from = header;
  while (from > 0 && header - from < TITLES && rows[from - 1] === DATA && rowAt(columns, from - 1).filled === 1) from--;
  return from;
}

/**
 * Marks the headers below the header, and the rows of tables that are not this one: they would be read by its columns.
 * @param rows by row, what `findFurnitureSteps` found
 * @param header the cells of the header's last row
 */
export function* findStackedSteps(
  columns: readonly CellColumn[],
  rows: Uint8Array,
  header: readonly string[],
  known: Known,
): Steps<Stacked> {
  const width = header.filter((text) => !isBlank(text)).length;
  const others: OtherTable[] = [];
  let secondLine = -1;
  let example = -1;
  if (width < FEWEST_CELLS) return { others, secondLine, example };
  const words = new Set(header.filter((text) => !isBlank(text)).map((text) => foldLabel(text) || text.trim()));
  const lower = new Set(header.map((text) => text.trim().toLowerCase()).filter((text) => text !== ''));
  const starts: { readonly row: number; readonly isOurs: boolean }[] = [];
  for (const at of yield* doubtful(columns, rows, lower)) {
    const row = rowAt(columns, at);
    const isHead = isHeader(row, words, known);
    if (at === 0 && (isHead || isSecondLine(row, columns, rows, width))) {
      rows[at] = HEADER_AGAIN;
      if (!isSame(row, header, width)) secondLine = at;
    } else if (at === 0 && isExample(row, columns, rows)) {
      rows[at] = HEADER_AGAIN;
      example = at;
    } else if (isHead) starts.push({ row: at, isOurs: isSame(row, header, width) });
  }
  if (starts.length === 0) return { others, secondLine, example };
  // The header as it is, repeated between two tables, closes the other one.
  rows.forEach((kind, row) => {
    if (kind === HEADER_AGAIN && row > 0) starts.push({ row, isOurs: true });
  });
  starts.sort((a, b) => a.row - b.row);
  for (const [i, { row, isOurs }] of starts.entries()) {
    if (isOurs) {
      rows[row] = HEADER_AGAIN;
      continue;
    }
    const next = starts[i + 1]?.row ?? rows.length;
    const from = withTitles(columns, rows, row);
    const to = next < rows.length ? withTitles(columns, rows, next) : next;
    const held: number[] = [];
    for (let r = from; r < to; r++) {
      if (rows[r] === BLANK) continue;
      rows[r] = OTHER_TABLE;
      if (r > row) held.push(r);
    }
    others.push({ from: held[0] ?? row, to: held[held.length - 1] ?? row, count: Math.max(1, held.length) });
  }
  return { others, secondLine, example };
}
