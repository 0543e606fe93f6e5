/** Rows below the header that are no data: blank rows, totals and subtotals, repeated headers, closing notes. Only when sure. */
import { CELL_NUMBER, inChunks, ROWS_A_STEP } from '../table';
import type { Steps } from '../table';
import { foldLabel } from '../values';
import { isAlien } from './alien';
import type { CellColumn } from './cells';
import { isBlank, shapeOf } from './head/row';

/** What a row is; DATA is kept. */
export const DATA = 0;
export const BLANK = 1;
export const TOTAL = 2;
export const HEADER_AGAIN = 3;
/** A title above rows of data (sections.ts). */
export const SECTION = 4;
/** A row of another table, below this one (stacked.ts). */
export const OTHER_TABLE = 5;

/** Rows that tell what a row of data usually holds. */
const SAMPLE = 500;
/** Share of the sampled rows that fill a column for a row of data to be expected to fill it. */
const USUAL = 0.8;

/**
 * Labels of totals, folded: Excel's subtotals ("Total Lyon", "Total général", "Nombre Lyon"), LibreOffice's ("Lyon Somme"),
 * hand-made ones ("Nombre de dossiers : 12").
 */
const TOTAL_LABEL =
  /^(grand )?(totals?|totaux)\b|^(sous|ss|s) (total|totaux)\b|^(nombre|nbre|nb)( total)?\b|^(moyenne|mediane|somme|cumul|ensemble|effectif)s?\b|\b(total|somme|moyenne)$/;
/** First letters of those labels: every other text is passed over without folding. */
const TOTAL_INITIALS = 'gtsnmceGTSNMCE';

/** Doubtful rows looked at in one step: every cell of each. */
const DOUBTFUL_A_STEP = 256;

/** Rows that the closing lines of a table may take: beyond, they are a list. */
const MOST_CLOSING = 25;
/** Cells that a note may fill. */
const NOTE_CELLS = 2;
/** Openings of notes below a table, folded. */
const NOTE_LABEL =
  /^(sources?|edite|editee|extrait|extraction|exporte|export|imprime|genere|generee|document|mise? a jour|maj|date d|page \d|fin d|nota|nb|notes?|legende|champ|lecture|remarques?|confidentiel|confidential|copyright|generated|printed|exported|as of|filtered by|filtres?|all rights|tous droits|powered by|rapport (genere|cree|edite|produit)|report (generated|created|run)|rappel|attention|penser a|ne pas|couleurs?|code couleur|surligne\w*|en (jaune|vert|rouge|orange|bleu|gris|rose|violet))\b/;

/** "12", "45,5 %", "12 dossiers": what may stand beside the label of a total. */
const FIGURE = /^[-+]?\d[\d\s\u00a0\u202f.,]*(%|€|h|[a-zéè]+)?$/i;

interface Usual {
  /** Columns that rows of data fill with something else than numbers. */
  readonly named: readonly number[];
  /** Cells that half of the rows of data fill at the least. */
  readonly fill: number;
  /** The rows that it was learnt from. */
  readonly sample: readonly number[];
}

function usual(columns: readonly CellColumn[], rows: Uint8Array, doubtful: ReadonlySet<number>): Usual {
  const candidates: number[] = [];
  for (let row = 0; row < rows.length && candidates.length < SAMPLE; row++) {
    if (rows[row] === DATA && !doubtful.has(row)) candidates.push(row);
  }
  // Section headings and notes fill a cell or two: they say nothing of the rows of data.
  const wide = candidates.filter((row) => filledColumns(columns, row).length > NOTE_CELLS);
  const sample = wide.length > 0 ? wide : candidates;
  const named: number[] = [];
  columns.forEach((column, c) => {
    const codes = sample.map((row) => column.codes[row]).filter((code) => code !== 0);
    const numbers = codes.filter(
      (code) => column.kind(code) === CELL_NUMBER || shapeOf(column.text(code)) === 'number',
    ).length;
    if (codes.length > 0 && codes.length >= sample.length * USUAL && numbers * 2 < codes.length) named.push(c);
  });
  const fills = sample.map((row) => filledColumns(columns, row).length).sort((x, y) => x - y);
  return { named, fill: fills[fills.length >> 1] ?? 0, sample };
}

function filledColumns(columns: readonly CellColumn[], row: number): number[] {
  const filled: number[] = [];
  columns.forEach((column, c) => {
    if (column.codes[row] !== 0 && !isBlank(column.text(column.codes[row]))) filled.push(c);
  });
  return filled;
}

function isTotal(columns: readonly CellColumn[], row: number, { named, fill }: Usual): boolean {
  const [first, ...others] = filledColumns(columns, row);
  const folded = foldLabel(columns[first].text(columns[first].codes[row]));
  if (!TOTAL_LABEL.test(folded)) return false;
  const figures = others.every((c) => {
    const code = columns[c].codes[row];
    if (columns[c].kind(code) === CELL_NUMBER) return true;
    const text = columns[c].text(code).trim();
    return FIGURE.test(text) || TOTAL_LABEL.test(foldLabel(text));
  });
  if (!figures) return false;
  // A person or a certification called "Total" has names, dates or codes beside it: something that is no figure.
  if (named.some((c) => c !== first)) return true;
  return others.length + 1 < fill || /^(grand |sous )?(totals?|totaux)\b/.test(folded);
}

function isNote(columns: readonly CellColumn[], row: number, typical: () => Usual): boolean {
  const filled = filledColumns(columns, row);
  if (filled.length === 0 || filled.length > NOTE_CELLS || typical().fill <= NOTE_CELLS) return false;
  const text = columns[filled[0]].text(columns[filled[0]].codes[row]).trim();
  return isNoteText(text, foldLabel(text));
}

/** Who signs, and where, folded. */
const SIGNED =
  /^(fait (a|le)|signature|signe|cachet|(le|la) (directeur|directrice|president|presidente|responsable))\b/;

/** Whether a text opens as a note below a table does. `folded`: the same, folded. */
export function isNoteText(text: string, folded: string): boolean {
  // "R = recevable, NR = non recevable": a key.
  return /^(\*|\(\d\)|©|\p{L}[\p{L} ]{0,20}=[^=]*\p{L})/u.test(text) || NOTE_LABEL.test(folded) || SIGNED.test(folded);
}

/** Words and letters from which a lone text is a remark, where its column holds none that long. */
const REMARK_WORDS = 5;
const REMARK_LENGTH = 28;
/** Share of the rows whose text in that column is that long, over which it is a column of titles or remarks. */
const LONG_TEXTS = 0.05;

const isLong = (text: string): boolean =>
  text.length >= REMARK_LENGTH && text.trim().split(/\s+/).length >= REMARK_WORDS;

/** Whether the only cell of a row is a sentence, in a column of shorter texts: longer than the name of anybody. */
function isRemark(column: CellColumn, row: number, sample: readonly number[]): boolean {
  if (!isLong(column.text(column.codes[row]))) return false;
  const long = sample.filter((one) => isLong(column.text(column.codes[one]))).length;
  return long <= sample.length * LONG_TEXTS;
}

/**
 * The rows that close a table: lone cells under the last row of data, from the first that is surely a note (or a
 * sentence) on: "Copyright...", then the name of the company.
 */
function closingRows(columns: readonly CellColumn[], rows: Uint8Array, typical: () => Usual): number[] {
  const lone: number[] = [];
  for (let row = rows.length - 1; row >= 0; row--) {
    if (rows[row] !== DATA) continue;
    const { length } = filledColumns(columns, row);
    if (length > 1 && !isNote(columns, row, typical)) break;
    lone.push(row);
  }
  if (lone.length === 0 || lone.length > MOST_CLOSING || typical().fill <= NOTE_CELLS) return [];
  const { sample } = typical();
  lone.reverse();
  const first = lone.findIndex((row) => {
    const [column] = filledColumns(columns, row);
    return (
      isNote(columns, row, typical) || isRemark(columns[column], row, sample) || isAlien(columns[column], row, sample)
    );
  });
  return first < 0 ? [] : lone.slice(first);
}

/** Whether a text, folded, is like the label of a total. */
export function isTotalText(folded: string): boolean {
  return TOTAL_LABEL.test(folded);
}

function isHeaderAgain(columns: readonly CellColumn[], row: number, header: readonly string[]): boolean {
  const filled = filledColumns(columns, row);
  const expected = header.filter((text) => !isBlank(text)).length;
  if (filled.length < Math.max(1, expected * 0.8)) return false;
  return filled.every((c) => columns[c].text(columns[c].codes[row]).trim() === (header[c] ?? '').trim());
}

/** Finds the rows whose first filled cell is blank, or like the label of a total or the header; marks the blank rows. */
function* firstCells(columns: readonly CellColumn[], rows: Uint8Array, header: readonly string[]): Steps<number[]> {
  const doubtful: number[] = [];
  let pending: readonly number[] | null = null;
  for (const [c, column] of columns.entries()) {
    const { codes } = column;
    // By code: 0 not looked at yet, 1 blank, 2 plain, 3 doubtful.
    const looks = new Uint8Array(column.size);
    looks[0] = 1;
    const label = (header[c] ?? '').trim();
    const left: number[] = [];
    const before: readonly number[] | null = pending;
    const count = before === null ? rows.length : before.length;
    yield* inChunks(count, ROWS_A_STEP, (from, to) => {
      for (let i = from; i < to; i++) {
        const row = before === null ? i : before[i];
        const code = codes[row];
        let look = looks[code];
        if (look === 0) look = looks[code] = lookOf(column.text(code), label);
        if (look === 1) left.push(row);
        else if (look === 3) doubtful.push(row);
      }
    });
    pending = left;
  }
  if (columns.length === 0) return [];
  for (const row of pending ?? []) rows[row] = BLANK;
  return doubtful.sort((a, b) => a - b);
}

function lookOf(text: string, label: string): number {
  if (isBlank(text)) return 1;
  const trimmed = text.trim();
  if (label !== '' && trimmed === label) return 3;
  if (TOTAL_INITIALS.includes(trimmed[0]) || /total|somme|moyenne/i.test(trimmed)) {
    return TOTAL_LABEL.test(foldLabel(trimmed)) ? 3 : 2;
  }
  return /^[^\p{L}\p{N}]/u.test(trimmed) && TOTAL_LABEL.test(foldLabel(trimmed)) ? 3 : 2;
}

/**
 * What each row is, by row. `header`: the cells of the header's last row, to recognise it when it is repeated. Yields
 * the share that is done.
 */
export function* findFurnitureSteps(
  columns: readonly CellColumn[],
  rowCount: number,
  header: readonly string[],
): Steps<Uint8Array> {
  const rows = new Uint8Array(rowCount);
  const doubtful = yield* firstCells(columns, rows, header);
  const sampled = rows.slice();
  let known: Usual | null = null;
  // Few files have a row to doubt: the sample is looked at when one comes.
  const typical = (): Usual => (known ??= usual(columns, sampled, new Set(doubtful)));
  for (const [i, row] of doubtful.entries()) {
    if (i % DOUBTFUL_A_STEP === 0) yield i / doubtful.length;
    if (isHeaderAgain(columns, row, header)) rows[row] = HEADER_AGAIN;
    else if (isTotal(columns, row, typical())) rows[row] = TOTAL;
  }
  // Notes close a table: they count as such only when nothing but them follows.
  for (let row = rowCount - 1; row >= 0; row--) {
    if (row % ROWS_A_STEP === 0) yield 1;
    if (rows[row] !== DATA) continue;
    if (!isNote(columns, row, typical)) break;
    rows[row] = TOTAL;
  }
  for (const row of closingRows(columns, rows, typical)) rows[row] = TOTAL;
  return rows;
}
