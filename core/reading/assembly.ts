/** The last step of reading, the same for bytes and for grids: cells below the header -> raw table. */
import { Problem } from '../messages';
import { decodeInSteps, inChunks, lastOf, VALUES_A_STEP, within, narrowed, sizedCodes } from '../table';
import { NO_PLACE } from '../table';
import type { Finding, RawColumn, RawSource, RawTable, Steps } from '../table';
import { dropRows, type CellColumn } from './cells';
import {
  AUTRE_TABLEAU,
  COLONNE_SANS_ENTETE,
  countedFinding,
  ENTETES_ABSENTS,
  ENTETES_INCERTAINS,
  LIGNE_EXEMPLE,
  LIGNES_MASQUEES,
  readingFinding,
  rowFinding,
  rowsFinding,
  SECONDE_LIGNE_ENTETE,
  TITRES_DE_SECTION,
} from './findings';
import { BLANK, DATA, findFurnitureSteps, HEADER_AGAIN, OTHER_TABLE, SECTION } from './furniture';
import { findSectionsSteps, SECTION_HEADER, UPPER_SECTION_HEADER, type Spans, type Titles } from './sections';
import { findStackedSteps } from './stacked';

export interface Read {
  readonly source: RawSource;
  /** Headers by column; may be shorter than `columns`. */
  readonly headers: readonly string[];
  /** The cells of the header's last row, by column. */
  readonly headerCells: readonly string[];
  readonly doubtful: boolean;
  readonly columns: readonly CellColumn[];
  readonly rowCount: number;
  /** Row number, for the officer, of the first row below the header. */
  readonly firstRow: number;
  /** Rows above the header that are not blank, and those that are. */
  readonly titles: number;
  readonly blanksAbove: number;
  readonly otherSheets: readonly string[];
  readonly findings: readonly Finding[];
  /** Officer's row numbers of stray quotes. */
  readonly strayRows: readonly number[];
  readonly strayKind?: Parameters<typeof readingFinding>[0];
  /** Findings of rows, by their place below the header. */
  readonly rowFindings?: readonly Finding[];
  /** Cells merged over several columns, by row below the header. */
  readonly spans?: Spans;
  /** The text of the row right above the header, where it has one cell. */
  readonly titleAbove?: string;
  /** Rows below the header that the file hides (a filter), ascending. */
  readonly hiddenRows?: readonly number[];
  readonly sameSheets?: readonly string[];
  readonly knownLabels?: (text: string) => boolean;
}

const NO_SPANS: Spans = new Map();

/** The two labels that `headerLabels` joined by a space; nothing when the header is of one row. */
function headerRows(header: string, lastRow: string | undefined): Pick<RawColumn, 'headerRows'> {
  const name = (lastRow ?? '').trim();
  if (name === '' || header === lastRow || !header.endsWith(` ${name}`)) return {};
  return { headerRows: { group: header.slice(0, -name.length - 1), name } };
}

function rawColumn(index: number, header: string, lastRow: string | undefined, column: CellColumn): RawColumn {
  const { size, codes } = column;
  const kinds = new Uint8Array(size);
  for (let code = 1; code < size; code++) kinds[code] = column.kind(code);
  let values: string[] | null = null;
  // Let go once decoded: the bytes of a column are as large as its texts.
  let source: CellColumn | null = column;
  function* decode(): Steps<readonly string[]> {
    if (values !== null) return values;
    const { text } = source as CellColumn;
    const decoded = new Array<string>(size);
    yield* inChunks(size, VALUES_A_STEP * 4, (from, to) => {
      for (let code = from; code < to; code++) decoded[code] = text(code);
    });
    values = decoded;
    source = null;
    return values;
  }
  const raw: RawColumn = {
    index,
    header,
    ...headerRows(header, lastRow),
    codes,
    // Lazy: a column that nobody uses is never decoded. An own property, so that a worker can post the table.
    get values(): readonly string[] {
      return values ?? lastOf(decode());
    },
    kinds,
  };
  decodeInSteps(raw, decode);
  return raw;
}

/** The titles above the rows that are kept: a column of no place in the file. */
function titleColumn(header: string, { codes, texts, kinds }: Titles, rows: Uint8Array, kept: number): RawColumn {
  const own = new Int32Array(kept);
  for (let row = 0, at = 0; row < rows.length; row++) if (rows[row] === DATA) own[at++] = codes[row];
  return { index: NO_PLACE, header, codes: narrowed(own, texts.length), values: texts, kinds: Uint8Array.from(kinds) };
}

/** How many of the rows that are read the file hides. */
function hiddenCount(hidden: readonly number[], rows: Uint8Array): number {
  return hidden.filter((row) => rows[row] === DATA).length;
}

/** Share of the steps that looks for rows that are no data; the rest makes the columns. */
const FURNITURE = 0.5;

/** Drops what is no data and gives the table; Problem `fichier_vide`, `entetes_seules`. Yields the share that is done. */
export function* assembleSteps(read: Read): Steps<RawTable> {
  const { source, columns, rowCount, firstRow } = read;
  const rows = yield* within(findFurnitureSteps(columns, rowCount, read.headerCells), 0, FURNITURE);
  // A row that reading has something to say of is kept, whatever little is left of it.
  const keepTold = (): void => {
    for (const { row } of read.rowFindings ?? []) if (rows[row] !== OTHER_TABLE) rows[row] = DATA;
  };
  keepTold();
  const stacked = yield* within(findStackedSteps(columns, rows, read.headerCells, read.knownLabels), FURNITURE, 0);
  const sections = yield* within(
    findSectionsSteps(columns, rows, read.spans ?? NO_SPANS, read.titleAbove ?? ''),
    FURNITURE,
    0,
  );
  keepTold();
  let vide = read.blanksAbove;
  let titre = read.titles;
  let total = 0;
  const dropped: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    if (rows[row] === DATA) continue;
    dropped.push(row);
    if (rows[row] === BLANK) vide++;
    else if (rows[row] === HEADER_AGAIN || rows[row] === SECTION) titre++;
    else if (rows[row] !== OTHER_TABLE) total++;
  }
  const kept = rowCount - dropped.length;
  if (kept === 0) throw new Problem('entetes_seules', { fichier: source.fileName, ligne: source.headerRow });
  const rowNumbers = new Int32Array(kept);
  for (let row = 0, at = 0; row < rowCount; row++) if (rows[row] === DATA) rowNumbers[at++] = firstRow + row;
  yield FURNITURE;

  const findings = [...read.findings];
  if (source.headerRow === 0) findings.push(readingFinding(ENTETES_ABSENTS));
  else if (read.doubtful) findings.push(readingFinding(ENTETES_INCERTAINS));
  for (const { from, to, count } of stacked.others)
    findings.push(rowsFinding(AUTRE_TABLEAU, count, firstRow + from, firstRow + to));
  if (stacked.secondLine >= 0) findings.push(rowFinding(SECONDE_LIGNE_ENTETE, firstRow + stacked.secondLine));
  if (stacked.example >= 0) findings.push(rowFinding(LIGNE_EXEMPLE, firstRow + stacked.example));
  if (sections !== null) findings.push(countedFinding(TITRES_DE_SECTION, sections.count));
  const hidden = hiddenCount(read.hiddenRows ?? [], rows);
  if (hidden > 0) findings.push(countedFinding(LIGNES_MASQUEES, hidden));
  const raw: RawColumn[] = [];
  for (const [index, column] of columns.entries()) {
    const cells = dropped.length === 0 ? column : dropRows(column, dropped);
    const header = read.headers[index] ?? '';
    // A separator at the end of every line makes a last column without header or cell: nothing is lost with it.
    if (header === '' && cells.size === 1) continue;
    if (header === '' && source.headerRow > 0) findings.push(readingFinding(COLONNE_SANS_ENTETE, -1, raw.length));
    raw.push(rawColumn(index, header, read.headerCells[index], cells));
    yield FURNITURE + ((index + 1) / columns.length) * (1 - FURNITURE);
  }
  for (let index = columns.length; index < read.headers.length; index++) {
    if (read.headers[index] === '') continue;
    raw.push({
      index,
      header: read.headers[index],
      ...headerRows(read.headers[index], read.headerCells[index]),
      codes: sizedCodes(kept, 1),
      values: [''],
      kinds: new Uint8Array(1),
    });
  }
  if (sections !== null) {
    raw.push(titleColumn(SECTION_HEADER, sections.titles, rows, kept));
    if (sections.upper !== null) raw.push(titleColumn(UPPER_SECTION_HEADER, sections.upper, rows, kept));
  }
  if (read.strayKind !== undefined) {
    for (const number of read.strayRows) {
      const row = rowNumbers.indexOf(number);
      if (row >= 0) findings.push(readingFinding(read.strayKind, row));
    }
  }
  for (const finding of read.rowFindings ?? []) {
    const row = rowNumbers.indexOf(firstRow + finding.row);
    if (row >= 0) findings.push({ ...finding, row });
  }
  return {
    source,
    rowCount: kept,
    columns: raw,
    rowNumbers,
    discarded: { titre, vide, total },
    otherSheets: read.otherSheets,
    ...(read.sameSheets === undefined ? {} : { sameSheets: read.sameSheets }),
    findings,
  };
}
