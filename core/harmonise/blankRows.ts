/** Finds the rows that name nobody, and whether leaving the candidate blank is the file's way of writing "same as above". */
import { rubriqueById } from '../dictionary';
import type { RawColumn, RawTable, Steps } from '../table';
import { inChunks, MISSING_DAY, ROWS_A_STEP } from '../table';
import type { ColumnSet } from './derive';
import type { MappedColumn } from './types';

/** Of the candidate or the file, but written on the row of the jury that they go with: they neither name nor tell apart. */
export const OF_THE_PASSAGE: ReadonlySet<string> = new Set([
  'date_depot_l2',
  'etat_l2',
  'date_abandon',
  'motif_abandon',
  'etape_abandon',
  'motif_archivage',
  'date_fin_validite',
  'remarques',
]);

/** Share of the identified rows that fill a column for its blank to say something. */
const USUAL = 0.8;
/** One or two blanks may be forgotten cells; that many at once are a way of writing. */
const FEWEST_USUAL = 3;
/** Share of the rows to join that may contradict the one above (a jury after a total validation). */
const CONTRADICTED = 0.05;
/** Share of them whose jury may be on the other side of the one above: passages are listed in one order. */
const OUT_OF_ORDER = 0.1;

/** Bits of a row. */
export const HAS_IDENTITY = 1;
const HAS_CANDIDATE = 2;
const HAS_PASSAGE_DATE = 4;

/** Results that end a parcours: no later jury is of the same one. */
const FINAL_RESULT = 'VT';

function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > 0x20 && first < 0x80) return false;
  return text.trim() === '';
}

/** By code, 1 where the cell holds something. */
function filledCodes({ values }: RawColumn): Uint8Array {
  return Uint8Array.from(values, (text, code) => (code === 0 || isBlankText(text) ? 0 : 1));
}

function isIdentity(id: string): boolean {
  return id === 'id_dossier_source' || (rubriqueById(id)?.niveau === 'identite' && !OF_THE_PASSAGE.has(id));
}

function isOfPassage(id: string): boolean {
  return rubriqueById(id)?.ligne === 'passage';
}

/** What is filled, by row and in all. */
export interface Looked {
  readonly bits: Uint8Array;
  /** Filled cells of the columns that name or tell of the candidate. */
  readonly told: Uint8Array;
  /** Of those columns, how many the identified rows usually fill. */
  readonly usual: number;
  /** Whether one of these is more than a name: where identities alone are blank, they may have been erased. */
  readonly hasCandidate: boolean;
}

/** A column that says the same everywhere ("VAE") tells nothing of whom a row is about. */
function isConstant(filled: Uint8Array): boolean {
  let distinct = 0;
  for (const one of filled) if ((distinct += one) > 1) return false;
  return true;
}

/** Looks at what each row fills; null when every row, or none, has an identity. Yields the share that is done. */
export function* look(view: RawTable, mapping: readonly MappedColumn[], columns: ColumnSet): Steps<Looked | null> {
  const { rowCount } = view;
  const bits = new Uint8Array(rowCount);
  const told = new Uint8Array(rowCount);
  const seen: { codes: Int32Array; filled: Uint8Array }[] = [];
  const mark = ({ codes }: RawColumn, filled: Uint8Array, bit: number): void => {
    for (let row = 0; row < rowCount; row++) if (filled[codes[row]] === 1) bits[row] |= bit;
    seen.push({ codes, filled });
  };
  const identities = mapping.filter(({ rubrique }) => isIdentity(rubrique));
  for (const { index } of identities) {
    mark(view.columns[index], filledCodes(view.columns[index]), HAS_IDENTITY);
    yield 0.3;
  }
  let without = 0;
  for (let row = 0; row < rowCount; row++) if (bits[row] === 0) without++;
  // Nearly every file: the rest is not looked at.
  if (without === 0 || without === rowCount) return null;
  for (const { index, rubrique } of mapping) {
    if (isIdentity(rubrique) || isOfPassage(rubrique) || OF_THE_PASSAGE.has(rubrique)) continue;
    const filled = filledCodes(view.columns[index]);
    if (!isConstant(filled)) mark(view.columns[index], filled, HAS_CANDIDATE);
    yield 0.6;
  }
  const fills = new Uint32Array(seen.length);
  yield* inChunks(rowCount, ROWS_A_STEP, (from, to) => {
    for (let row = from; row < to; row++) {
      if ((bits[row] & HAS_IDENTITY) === 0) continue;
      seen.forEach(({ codes, filled }, i) => {
        if (filled[codes[row]] === 0) return;
        told[row]++;
        fills[i]++;
      });
    }
  });
  for (const column of columns.values()) {
    if (column.kind !== 'date' || !isOfPassage(column.name.split('#')[0])) continue;
    for (let row = 0; row < rowCount; row++) if (column.days[row] !== MISSING_DAY) bits[row] |= HAS_PASSAGE_DATE;
  }
  const identified = rowCount - without;
  const isUsual = Array.from(fills, (n) => n >= identified * USUAL);
  return {
    bits,
    told,
    usual: isUsual.filter((one) => one).length,
    hasCandidate: isUsual.slice(identities.length).some((one) => one),
  };
}

/** Cells of a row that hold something, up to two: a title fills one. */
function isTitle(view: RawTable, row: number): boolean {
  let filled = 0;
  for (const { codes } of view.columns) if (codes[row] !== 0 && ++filled > 1) return false;
  return true;
}

/** Whether the row's jury comes after one, on the row above, that ended the parcours. */
function afterTheEnd(columns: ColumnSet): (row: number) => boolean {
  const [result, date] = [columns.get('resultat_jury#1'), columns.get('date_jury#1')];
  if (result?.kind !== 'text' || date?.kind !== 'date') return () => false;
  const { days } = date;
  return (row) =>
    result.values[result.codes[row - 1]] === FINAL_RESULT && days[row - 1] !== MISSING_DAY && days[row] > days[row - 1];
}

/** What was found of rows without identity. */
export interface Found {
  /** By row, the identified row that it goes with; -1 for every other row. */
  readonly joined: Int32Array;
  readonly count: number;
  /** Rows that contradict the one above. */
  readonly refused: readonly number[];
  /** Whether the whole file writes so. */
  readonly isWay: boolean;
}

/** Finds which rows go with which, and whether the file is consistent about it (see carryDown.ts). */
export function find(view: RawTable, columns: ColumnSet, { bits, told, usual, hasCandidate }: Looked): Found {
  const { rowCount, rowNumbers } = view;
  const joined = new Int32Array(rowCount).fill(-1);
  const isAfterTheEnd = afterTheEnd(columns);
  const refused: number[] = [];
  let count = 0;
  let isWay = usual >= FEWEST_USUAL && hasCandidate;
  const date = columns.get('date_jury#1');
  let [later, earlier] = [0, 0];
  for (let row = 0; row < rowCount; row++) {
    const own = bits[row];
    if ((own & HAS_IDENTITY) !== 0) continue;
    if ((own & HAS_PASSAGE_DATE) === 0) {
      // Somebody whose identity is missing, not a blank that repeats; a title is neither.
      if ((own & HAS_CANDIDATE) !== 0 && !isTitle(view, row)) isWay = false;
      continue;
    }
    // A row that was left out between the two (a total, a blank row, a header) ends what goes together.
    const follows = row > 0 && rowNumbers[row] === rowNumbers[row - 1] + 1;
    const above = !follows ? -1 : (bits[row - 1] & HAS_IDENTITY) !== 0 ? row - 1 : joined[row - 1];
    if (follows && (refused[refused.length - 1] === row - 1 || (above >= 0 && isAfterTheEnd(row)))) refused.push(row);
    else if ((own & HAS_CANDIDATE) !== 0 || above < 0 || told[above] * 2 < usual) isWay = false;
    else {
      joined[row] = above;
      count++;
      if (date?.kind !== 'date' || date.days[row - 1] === MISSING_DAY || date.days[row] === MISSING_DAY) continue;
      if (date.days[row] > date.days[row - 1]) later++;
      else if (date.days[row] < date.days[row - 1]) earlier++;
    }
  }
  if (refused.length > (count + refused.length) * CONTRADICTED) isWay = false;
  if (Math.min(later, earlier) > count * OUT_OF_ORDER) isWay = false;
  return { joined, count, refused, isWay: isWay && count > 0 };
}
