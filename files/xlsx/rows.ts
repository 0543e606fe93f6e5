/** The rows of a sheet, from its blocks to the bytes of `<sheetData>`: columns are walked, distinct texts are escaped once. */
import { columnLetter, FIRST_TRUE_SERIAL, isoDay, MISSING_DAY, SERIAL_1970 } from '../../core/table';
import type { Column } from '../../core/table';
import { columnStyle, extent, headerStyle, lookKey } from '../../core/workbook';
import type { Cell, CellBlock, CellValue, LookKey, Mark, Sheet, TableBlock } from '../../core/workbook';
import type { Sink } from './sink';
import type { SharedStrings } from './strings';
import { ascii, escapeXml } from './strings';

/** What writing the cells of a workbook needs: the number of each style, the strings. */
export interface Writing {
  readonly styles: ReadonlyMap<LookKey, number>;
  readonly strings: SharedStrings;
}

const ROW = ascii('<row r="');
// No customHeight: the program may fit the row again when its text changes.
const HEIGHT = ascii('" ht="');
const ROW_OPEN = ascii('">');
const ROW_CLOSE = ascii('</row>');
const STYLE = ascii('" s="');
const TEXT = ascii('" t="s"><v>');
const INLINE = ascii('" t="inlineStr"><is><t xml:space="preserve">');
const INLINE_CLOSE = ascii('</t></is></c>');
const BOOLEAN = ascii('" t="b"><v>');
const NUMBER = ascii('"><v>');
const CLOSE = ascii('</v></c>');
const EMPTY = ascii('"/>');
/** What a formula gives (ST_CellType): `str` is a text that is not among the shared strings. */
const RESULTS = { string: ascii('" t="str"><f>'), boolean: ascii('" t="b"><f>'), number: ascii('"><f>') } as const;
const FORMULA_CLOSE = ascii('</f>');
const FORMULA_EMPTY = ascii('</f></c>');
const VALUE = ascii('<v>');
const SPACED_VALUE = ascii('<v xml:space="preserve">');

/** One block, ready to write its part of any row. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly colonne: number;
  write(row: number): void;
}

/** Writes every row of a sheet. */
export async function writeRows(
  sheet: Sheet,
  heights: ReadonlyMap<number, number>,
  writing: Writing,
  sink: Sink,
): Promise<void> {
  const cells = new CellWriter(writing, sink);
  const parts = sheet.blocs
    .map((block) => (block.genre === 'table' ? tablePart(block, cells) : cellPart(block, cells)))
    .sort((a, b) => a.colonne - b.colonne);
  const { rows } = extent(sheet);
  for (let row = 0; row < rows; row++) {
    const there = parts.filter(({ from, to }) => row >= from && row < to);
    const height = heights.get(row);
    if (there.length === 0 && height === undefined) continue;
    sink.bytes(ROW);
    sink.whole(row + 1);
    if (height !== undefined) {
      sink.bytes(HEIGHT);
      sink.text(String(height));
    }
    sink.bytes(ROW_OPEN);
    for (const part of there) part.write(row);
    sink.bytes(ROW_CLOSE);
    if (sink.isFull) await sink.drain();
  }
}

/** Writes one cell at a time. */
class CellWriter {
  private readonly letters: Uint8Array[] = [];
  constructor(
    private readonly writing: Writing,
    private readonly sink: Sink,
  ) {}

  style(key: LookKey): number {
    return this.writing.styles.get(key) ?? 0;
  }

  text(text: string): number {
    return this.writing.strings.number(text);
  }

  private open(row: number, column: number, style: number): void {
    const { sink } = this;
    sink.bytes((this.letters[column] ??= ascii(`<c r="${columnLetter(column)}`)));
    sink.whole(row + 1);
    if (style === 0) return;
    sink.bytes(STYLE);
    sink.whole(style);
  }

  blank(row: number, column: number, style: number): void {
    if (style === 0) return;
    this.open(row, column, style);
    this.sink.bytes(EMPTY);
  }

  /** A text, by its number among the shared strings: never a formula, whatever it begins with. */
  string(row: number, column: number, style: number, number: number): void {
    this.writing.strings.references++;
    this.open(row, column, style);
    this.sink.bytes(TEXT);
    this.sink.whole(number);
    this.sink.bytes(CLOSE);
  }

  /** A text in its own cell. */
  inline(row: number, column: number, style: number, text: string): void {
    this.open(row, column, style);
    this.sink.bytes(INLINE);
    this.sink.text(escapeXml(text));
    this.sink.bytes(INLINE_CLOSE);
  }

  number(row: number, column: number, style: number, value: number): void {
    if (!Number.isFinite(value)) return this.blank(row, column, style);
    this.open(row, column, style);
    this.sink.bytes(NUMBER);
    if (Number.isInteger(value) && value >= 0 && value < Number.MAX_SAFE_INTEGER) this.sink.whole(value);
    else this.sink.text(String(value));
    this.sink.bytes(CLOSE);
  }

  boolean(row: number, column: number, style: number, value: boolean): void {
    this.open(row, column, style);
    this.sink.bytes(BOOLEAN);
    this.sink.whole(value ? 1 : 0);
    this.sink.bytes(CLOSE);
  }

  day(row: number, column: number, style: number, day: number): void {
    if (day === MISSING_DAY) return this.blank(row, column, style);
    const serial = day + SERIAL_1970;
    if (serial < FIRST_TRUE_SERIAL) this.string(row, column, style, this.text(isoDay(day)));
    else this.number(row, column, style, serial);
  }

  /** A formula, with what it gives on the cells as drawn: a program that computes nothing shows it. */
  formula(row: number, column: number, style: number, formule: string, valeur: CellValue): void {
    const { sink } = this;
    const result = formulaResult(valeur);
    this.open(row, column, style);
    sink.bytes(RESULTS[result === null ? 'number' : (typeof result as keyof typeof RESULTS)]);
    sink.text(escapeXml(formule));
    if (result === null) {
      sink.bytes(FORMULA_EMPTY);
      return;
    }
    sink.bytes(FORMULA_CLOSE);
    const text = typeof result === 'boolean' ? (result ? '1' : '0') : String(result);
    sink.bytes(text.trim() === text ? VALUE : SPACED_VALUE);
    sink.text(escapeXml(text));
    sink.bytes(CLOSE);
  }

  value(row: number, column: number, cell: Cell): void {
    const style = this.style(lookKey(cell));
    const { valeur } = cell;
    if (cell.formule !== undefined) this.formula(row, column, style, cell.formule, valeur);
    else if (valeur === null || valeur === '') this.blank(row, column, style);
    else if (typeof valeur === 'string') this.string(row, column, style, this.text(valeur));
    else if (typeof valeur === 'number') this.number(row, column, style, valeur);
    else if (typeof valeur === 'boolean') this.boolean(row, column, style, valeur);
    else this.day(row, column, style, valeur.jour);
  }
}

/** What a formula's cell holds: days as their serial number; null where nothing was computed. */
function formulaResult(valeur: CellValue): string | number | boolean | null {
  if (typeof valeur === 'number') return Number.isFinite(valeur) ? valeur : null;
  if (valeur === null || typeof valeur !== 'object') return valeur;
  if (valeur.jour === MISSING_DAY) return null;
  const serial = valeur.jour + SERIAL_1970;
  return serial < FIRST_TRUE_SERIAL ? isoDay(valeur.jour) : serial;
}

function cellPart(block: CellBlock, cells: CellWriter): Part {
  return {
    from: block.ligne,
    to: block.ligne + block.cellules.length,
    colonne: block.colonne,
    write(row) {
      block.cellules[row - block.ligne].forEach((cell, i) => {
        if (cell !== null) cells.value(row, block.colonne + i, cell);
      });
    },
  };
}

function tablePart(block: TableBlock, cells: CellWriter): Part {
  const headers = block.table.columns.map(({ kind }) => cells.style(lookKey({ style: headerStyle(kind) })));
  const columns = block.table.columns.map((column, i) => columnWriter(column, block.colonne + i, cells));
  const styles = block.table.columns.map((_, i) => cells.style(lookKey({ style: columnStyle(block, i) })));
  const marks = block.marques ?? [];
  let next = 0;
  return {
    from: block.ligne,
    to: block.ligne + 1 + block.table.rowCount,
    colonne: block.colonne,
    write(row) {
      const at = row - block.ligne - 1;
      if (at < 0) {
        block.entetes.forEach((text, i) => cells.string(row, block.colonne + i, headers[i], cells.text(text)));
        return;
      }
      while (next < marks.length && marks[next].ligne < at) next++;
      for (let i = 0; i < columns.length; i++) {
        const mark = markAt(marks, next, at, i);
        if (mark !== undefined) next++;
        const marked = mark?.style === undefined ? undefined : cells.style(lookKey(mark));
        columns[i](row, at, marked ?? styles[i], marked !== undefined);
      }
    },
  };
}

function markAt(marks: readonly Mark[], next: number, ligne: number, colonne: number): Mark | undefined {
  const mark = marks[next];
  return mark !== undefined && mark.ligne === ligne && mark.colonne === colonne ? mark : undefined;
}

/**
 * A column of so many texts, nearly all of them distinct (file numbers, addresses), shares nothing: each stands in its own
 * cell (ECMA-376 part 1, 18.18.11 `inlineStr`), and no list of them is held.
 */
const SHARED_AT_MOST = 1 << 16;
const RARELY_SHARED = 0.5;

/** Writes the cell of a column at a data row; a missing one is written only when it is marked. */
type ColumnWriter = (row: number, at: number, style: number, isMarked: boolean) => void;

function columnWriter(column: Column, place: number, cells: CellWriter): ColumnWriter {
  if (column.kind === 'text') {
    const { codes, values } = column;
    if (values.length > SHARED_AT_MOST && values.length > codes.length * RARELY_SHARED) {
      return (row, at, style, isMarked) => {
        if (codes[at] !== 0) cells.inline(row, place, style, values[codes[at]]);
        else if (isMarked) cells.blank(row, place, style);
      };
    }
    const numbers = new Int32Array(values.length).fill(-1);
    return (row, at, style, isMarked) => {
      const code = codes[at];
      if (code === 0) {
        if (isMarked) cells.blank(row, place, style);
        return;
      }
      if (numbers[code] < 0) numbers[code] = cells.text(values[code]);
      cells.string(row, place, style, numbers[code]);
    };
  }
  if (column.kind === 'date') {
    const { days } = column;
    return (row, at, style, isMarked) => {
      if (days[at] !== MISSING_DAY || isMarked) cells.day(row, place, style, days[at]);
    };
  }
  const { numbers } = column;
  return (row, at, style, isMarked) => {
    if (!Number.isNaN(numbers[at]) || isMarked) cells.number(row, place, style, numbers[at]);
  };
}
