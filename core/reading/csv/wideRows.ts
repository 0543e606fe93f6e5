/** Records with more cells than the header: a separator that no quote protects moved what follows it. Joined when sure, else not read. */
import { CELL_TEXT, type Steps } from '../../table';
import { foldLabel } from '../../values';
import { recoded, type CellColumn } from '../cells';
import { readingFinding, CELLULE_DE_TROP, CELLULES_RECOLLEES } from '../findings';
import type { Finding } from '../../table';
import { isBlank, shapeOf, type Shape } from '../head/row';
import type { WideRow } from './byteTable';

/** Rows of the usual width that tell what each column holds. */
const SAMPLE = 300;
/** Share of a column's cells that must have one shape for the column to have it. */
const DOMINANT = 0.7;
/** A column of few words repeats each of them that often. */
const REPEATED = 3;
/** Words from which a cell is a sentence. */
const SENTENCE = 4;
/** Headers of what people write as they like, folded. */
const FREE_HEADER =
  /\b(comment|commentaires?|remarques?|obs|observations?|notes?|motifs?|precisions?|adresses?|infos?|informations?|suivi|divers|annotations?|message|projet|details?|autres?)\b/;

/** What the cells of a column look like. */
interface Model {
  readonly shapes: ReadonlySet<Shape>;
  /** Of most cells; 'text' where they have no other. */
  readonly usual: Shape;
  /** Its words, lower case, where it has few; null else. */
  readonly words: ReadonlySet<string> | null;
  /** Whether people write in it as they like. */
  readonly isFree: boolean;
}

function modelOf(column: CellColumn, sample: readonly number[], header: string): Model {
  const counts = new Map<Shape, number>();
  const words = new Set<string>();
  let filled = 0;
  let isSentence = false;
  for (const row of sample) {
    const code = column.codes[row];
    const text = code === 0 ? '' : column.text(code).trim();
    const shape = shapeOf(text);
    if (shape === 'blank') continue;
    filled++;
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
    words.add(text.toLowerCase());
    isSentence ||= text.split(/\s+/).length >= SENTENCE;
  }
  const usual = (['number', 'date', 'code'] as const).find((shape) => (counts.get(shape) ?? 0) >= filled * DOMINANT);
  const isFew = filled >= REPEATED && words.size * REPEATED <= filled;
  const isOpen = filled === 0 || (usual === undefined && !isFew && isSentence);
  return {
    shapes: new Set(counts.keys()),
    usual: filled === 0 ? 'blank' : (usual ?? 'text'),
    words: isFew && usual === undefined ? words : null,
    isFree: FREE_HEADER.test(foldLabel(header)) || isOpen,
  };
}

/** Whether a cell may be one of the column. */
function fits({ usual, shapes, words, isFree }: Model, text: string): boolean {
  const shape = shapeOf(text);
  if (shape === 'blank') return true;
  if (isFree) return shape === 'text' || shapes.size === 0 || shapes.has(shape);
  if (usual === 'text') return words === null ? shapes.has(shape) : words.has(text.trim().toLowerCase());
  return usual === 'blank' || usual === shape;
}

/** How a wide record is read. */
interface Judged {
  /** The column whose cells are joined, or from which nothing is read. */
  readonly at: number;
  readonly isJoined: boolean;
  /** The record as it is read, in the columns that have a header. */
  readonly texts: readonly string[];
}

/** The record with `extra` cells joined to that of column `at`. */
function joinedAt(cells: readonly string[], at: number, extra: number, separator: string): string[] {
  return [...cells.slice(0, at), cells.slice(at, at + extra + 1).join(separator), ...cells.slice(at + extra + 1)];
}

function misfits(models: readonly Model[], texts: readonly string[]): number {
  return models.reduce((sum, model, c) => (fits(model, texts[c] ?? '') ? sum : sum + 1), 0);
}

/** Null: the record reads as it stands, or no better in any other way. */
function judge(models: readonly Model[], cells: readonly string[], separator: string): Judged | null {
  const width = models.length;
  const extra = cells.length - width;
  const isExtraFilled = cells.slice(width).some((text) => !isBlank(text));
  const direct = misfits(models, cells.slice(0, width));
  const places = models.map((_, at) => ({ at, faults: misfits(models, joinedAt(cells, at, extra, separator)) }));
  const best = Math.min(...places.map(({ faults }) => faults));
  // Cells too many at the end, and nothing that they moved: their column is told, where they hold something.
  if (direct === 0 && (!isExtraFilled || !models[width - 1].isFree)) return null;
  if (direct > 0 && best >= direct && !isExtraFilled) return null;
  const isCut = (at: number): boolean =>
    !isBlank(cells[at]) && cells.slice(at + 1, at + extra + 1).some((text) => !isBlank(text));
  const free = places.filter(({ at, faults }) => faults === 0 && models[at].isFree && isCut(at));
  if (free.length === 1 && (direct > 0 || free[0].at === width - 1)) {
    const { at } = free[0];
    return { at, isJoined: true, texts: joinedAt(cells, at, extra, separator) };
  }
  const [place] = free.length > 0 ? free : places.filter(({ faults }) => faults === best);
  // The first cell that holds something stays: a row of which nothing is left would be lost.
  const at = Math.max(place.at, cells.findIndex((text) => !isBlank(text)) + 1);
  return { at, isJoined: false, texts: cells.slice(0, at) };
}

/** The column with other texts at some rows. */
function patched(column: CellColumn, texts: ReadonlyMap<number, string>): CellColumn {
  const known = new Map<string, number>();
  for (let code = 0; code < column.size; code++) known.set(column.text(code), code);
  const added: string[] = [];
  const codes = column.codes.slice();
  for (const [row, text] of texts) {
    let code = known.get(text);
    if (code === undefined) known.set(text, (code = column.size + added.push(text) - 1));
    codes[row] = code;
  }
  const whole: CellColumn = {
    codes,
    size: column.size + added.length,
    text: (code) => (code < column.size ? column.text(code) : added[code - column.size]),
    kind: (code) => (code < column.size ? column.kind(code) : CELL_TEXT),
  };
  return recoded(whole, codes);
}

/** Rows of the usual width, spread over the file. */
function sampled(rowCount: number, wide: readonly WideRow[]): number[] {
  const isWide = new Set(wide.map(({ row }) => row));
  const every = Math.max(1, Math.floor(rowCount / SAMPLE));
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row += every) if (!isWide.has(row)) rows.push(row);
  return rows;
}

/** What the wide records became. */
export interface MendedRows {
  readonly columns: readonly CellColumn[];
  /** Their `row` is that of the record, below the header. */
  readonly findings: readonly Finding[];
}

/**
 * Reads again the records of more than `width` cells. One is joined when one column of free text alone makes all its cells
 * fit; else what follows the first place where it may have been cut is not read, and is told.
 * @param headers by column
 */
export function* mendWideRowsSteps(
  columns: readonly CellColumn[],
  rowCount: number,
  headers: readonly string[],
  wide: readonly WideRow[],
  width: number,
  separator: string,
): Steps<MendedRows> {
  if (wide.length === 0 || wide.length === rowCount) return { columns, findings: [] };
  const sample = sampled(rowCount, wide);
  const models: Model[] = [];
  for (let c = 0; c < width; c++) {
    models.push(modelOf(columns[c], sample, headers[c] ?? ''));
    yield (c / width) * 0.5;
  }
  const findings: Finding[] = [];
  const patches = columns.map(() => new Map<number, string>());
  for (const [i, { row, cells: count }] of wide.entries()) {
    if (i % 64 === 0) yield 0.5 + (i / wide.length) * 0.5;
    const cells = columns.slice(0, count).map((column) => column.text(column.codes[row]));
    if (cells.every(isBlank)) continue;
    const judged = judge(models, cells, separator);
    if (judged === null) continue;
    const { at, isJoined, texts } = judged;
    for (let c = at; c < columns.length; c++) patches[c].set(row, texts[c] ?? '');
    const kind = isJoined ? CELLULES_RECOLLEES : CELLULE_DE_TROP;
    findings.push({ ...readingFinding(kind, row), suggestion: headers[at] ?? '' });
  }
  return {
    columns: columns.map((column, c) => (patches[c].size === 0 ? column : patched(column, patches[c]))),
    findings,
  };
}
