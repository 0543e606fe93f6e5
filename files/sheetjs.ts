/** Reads xlsx, xlsb, xls, ods and SpreadsheetML 2003 with SheetJS, with the options that keep cells as they are. */
import { CFB, parse_zip, read, type CellObject, type Comment, type WorkBook, type WorkSheet } from 'xlsx';
import { CELL_BOOLEAN, CELL_ERROR, CELL_NUMBER, CELL_TEXT, decodeUtf8, encodeUtf8, isUtf8 } from '../core/table';
import { windows1252Controls, type CellNote, type GridCell, type SheetGrid } from '../core/reading';
import { Problem } from '../core/messages';
import { mayBeCut, withWholeCharacters } from './characterReferences';
import { hiddenRowsByTable } from './hiddenOdsRows';
import { bytesOf, hiddenRowsBySheet, type BookFile } from './hiddenRows';

// Exported by the library, and left out of its types.
declare module 'xlsx' {
  export function parse_zip(zip: unknown, options: object): WorkBook;
}

/**
 * Dense rows, numbers with their formats, nothing formatted nor turned into dates (4.8 s instead of 10.5 s for 100 000 x 28).
 * Formulas give their last computed value.
 */
const OPTIONS = {
  dense: true,
  cellNF: true,
  cellDates: false,
  cellText: false,
  cellFormula: false,
  cellHTML: false,
  cellStyles: false,
  bookVBA: false,
} as const;

/** BIFF error codes (MS-XLS 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/** `biff`: texts of old workbooks are windows-1252, which SheetJS reads as Latin-1 without its code page tables. */
function fill(source: CellObject | undefined, cell: GridCell, biff: boolean): boolean {
  if (source === undefined || source === null) return false;
  const { t, v } = source;
  cell.format = '';
  if (t === 's') {
    cell.kind = CELL_TEXT;
    cell.text = biff ? windows1252Controls(String(v ?? '')) : String(v ?? '');
    return cell.text !== '';
  }
  if (t === 'n') {
    cell.kind = CELL_NUMBER;
    cell.number = Number(v);
    cell.format = typeof source.z === 'string' ? source.z : '';
    return Number.isFinite(cell.number);
  }
  if (t === 'b') {
    cell.kind = CELL_BOOLEAN;
    cell.text = v === true ? '1' : '';
    return true;
  }
  if (t === 'e') {
    cell.kind = CELL_ERROR;
    cell.text = ERRORS[Number(v)] ?? '#ERREUR';
    return true;
  }
  return false;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Bytes that were taken for letters; a text that is no UTF-8 stays as it is. */
function decoded(text: string): string {
  const codes = Array.from(text, (letter) => letter.charCodeAt(0));
  if (!codes.some((code) => code > 0x7f) || codes.some((code) => code > 0xff)) return text;
  const bytes = Uint8Array.from(codes);
  return isUtf8(bytes) ? decodeUtf8(bytes) : text;
}

/** SheetJS leaves the texts of discussions (T) as their file writes them: UTF-8 bytes, XML entities. */
function noteText({ t = '', T }: Comment, biff: boolean): string {
  if (biff) return windows1252Controls(t);
  if (!T) return t;
  return decoded(t).replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = decimal !== undefined ? Number(decimal) : parseInt(hex as string, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Comments of the cells; the names of their authors are left out. */
function notesOf(rows: readonly (readonly (CellObject | undefined)[] | undefined)[], biff: boolean): CellNote[] {
  const notes: CellNote[] = [];
  rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      for (const comment of cell?.c ?? []) {
        // SheetJS reads the notes of an .xls past their end.
        const text = noteText(comment, biff).split('\0')[0].trim();
        if (text !== '') notes.push({ row, column, text });
      }
    }),
  );
  return notes;
}

/** Rows that .xls, .xlsb and SpreadsheetML say are hidden: SheetJS gives them there. */
function ownHiddenRows(sheet: WorkSheet): number[] {
  return (sheet['!rows'] ?? []).flatMap((row, i) => (row?.hidden === true ? [i] : []));
}

/**
 * @param hiddenRows those that the file itself was searched for
 * @param again the rows of the sheet, read so that no character is cut
 */
function gridOf(
  name: string,
  sheet: WorkSheet,
  hidden: boolean,
  date1904: boolean,
  biff: boolean,
  hiddenRows: readonly number[],
  again: () => readonly (readonly (CellObject | undefined)[] | undefined)[],
): SheetGrid {
  const rows = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  // A comment on a blank cell makes a cell of it (`z`): it widens nothing.
  const lengthOf = (row: (CellObject | undefined)[] | undefined): number => {
    let length = row?.length ?? 0;
    while (length > 0 && (row?.[length - 1]?.t ?? 'z') === 'z') length--;
    return length;
  };
  let rowCount = rows.length;
  while (rowCount > 0 && lengthOf(rows[rowCount - 1]) === 0) rowCount--;
  let columnCount = 0;
  for (const row of rows) if (row !== undefined) columnCount = Math.max(columnCount, lengthOf(row));
  let notes: readonly CellNote[] | undefined;
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  return {
    name,
    hidden,
    rowCount,
    columnCount,
    date1904,
    merges,
    // An .ods may hide all the blank rows below.
    hiddenRows: (hiddenRows.length > 0 ? hiddenRows : ownHiddenRows(sheet)).filter((row) => row < rowCount),
    // Looked for where they are asked for only: exports have millions of cells.
    get notes() {
      return (notes ??= notesOf(rows, biff));
    },
    rowLength: (row) => lengthOf(rows[row]),
    read: (row, column, cell) => {
      const isFilled = fill(rows[row]?.[column], cell, biff);
      if (isFilled && cell.kind === CELL_TEXT && mayBeCut(cell.text)) fill(again()[row]?.[column], cell, biff);
      return isFilled;
    },
  };
}

/** Says what SheetJS could not read: a password, or a file that does not follow its format. */
function problemOf(error: unknown): Problem {
  const reason = error instanceof Error ? error.message : '';
  // "Unsupported ZIP encryption" is a damaged header: encrypted entries are refused before.
  const isLocked = /password|ODS encrypt|ECMA-376 encrypted|encryption(info| flags| scheme)/i.test(reason);
  return new Problem(isLocked ? 'fichier_chiffre' : 'classeur_illisible');
}

/**
 * Runs a reading without the remarks that SheetJS makes on the console about number formats it reads in part: a format
 * decides nothing that we do not check, and the officer's screen is not the place.
 */
function quietly<Result>(reading: () => Result): Result {
  const said = console.error;
  console.error = () => undefined;
  try {
    return reading();
  } finally {
    console.error = said;
  }
}

/** A workbook, and the rows that its bytes say are hidden, by sheet. */
interface Opened {
  readonly book: WorkBook;
  readonly hiddenRows: readonly (readonly number[])[];
}

const CONTENT = '/content.xml';

/** As `read` does for an .ods, which keeps nothing of its files: they are unzipped once, for SheetJS and for us. */
function openOds(source: Uint8Array | string): Opened {
  if (typeof source === 'string') {
    const book = read(source, { ...OPTIONS, sheetStubs: true, type: 'string' });
    return { book, hiddenRows: hiddenRowsByTable(encodeUtf8(source)) };
  }
  const zip: unknown = CFB.read(source, { type: 'buffer' });
  const book = parse_zip(zip, { ...OPTIONS, sheetStubs: true, type: 'array' });
  const xml = bytesOf((CFB.find(zip, CONTENT) ?? undefined) as BookFile | undefined);
  return { book, hiddenRows: xml === null ? [] : hiddenRowsByTable(xml) };
}

function open(source: Uint8Array | string): Opened {
  if (typeof source === 'string') return { book: read(source, { ...OPTIONS, type: 'string' }), hiddenRows: [] };
  const book = read(source, { ...OPTIONS, bookFiles: true, type: 'array' });
  return { book, hiddenRows: hiddenRowsIn(book) };
}

/** Hidden rows by sheet; lets go of the unzipped files, which SheetJS keeps for us to look at (`bookFiles`). */
function hiddenRowsIn(book: WorkBook): (readonly number[])[] {
  const opened = book as { files?: Readonly<Record<string, BookFile>>; keys?: unknown; cfb?: unknown };
  const { files } = opened;
  delete opened.files;
  delete opened.keys;
  delete opened.cfb;
  if (files === undefined) return [];
  const sheets = (book.Workbook?.Sheets ?? []) as readonly { readonly id?: string }[];
  return hiddenRowsBySheet(
    files,
    sheets.map(({ id }) => id),
  );
}

/**
 * The sheets of a workbook given as bytes, or as text for XML formats. `biff`: it is an .xls; `ods`: SheetJS loses the
 * comments of blank cells there unless it keeps blank cells, which in other formats are those of any border or colour.
 * @throws Problem `fichier_chiffre`, `classeur_illisible`
 */
export function sheetsOf(
  source: Uint8Array | string,
  format: { biff?: boolean; ods?: boolean } = {},
): readonly SheetGrid[] {
  const { biff = false, ods = false } = format;
  const opening = (): Opened => quietly(() => (ods ? openOds(source) : open(source)));
  let opened: Opened;
  try {
    opened = opening();
  } catch (error) {
    throw problemOf(error);
  }
  const { book, hiddenRows } = opened;
  let whole: WorkBook | undefined;
  const again = (name: string): (CellObject | undefined)[][] =>
    ((whole ??= withWholeCharacters(() => opening().book)).Sheets[name]?.['!data'] ?? []) as (
      CellObject | undefined
    )[][];
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.map((name, i) => {
    const isHidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
    return gridOf(name, book.Sheets[name] ?? {}, isHidden, date1904, biff, hiddenRows[i] ?? [], () => again(name));
  });
}
