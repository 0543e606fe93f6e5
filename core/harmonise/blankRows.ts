/** Looks at which rows name somebody, which leave the candidate blank or half told, and what each of them holds. */
import { rubriqueById } from '../dictionary';
import type { RawColumn, RawTable, Steps } from '../table';
import { inChunks, isMissing, ROWS_A_STEP } from '../table';
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

/** What says who a row is about. Where somebody lives, or how to write to them, may be sent without: an export told of nobody. */
const NAMING: readonly string[] = [
  'id_dossier_source',
  'nom_naissance',
  'nom_usage',
  'nom_prenom',
  'prenom',
  'date_naissance',
];
/** One of these is enough to tell candidates apart: a birth date alone is not. */
const TELLS_WHO: readonly string[] = ['id_dossier_source', 'nom_naissance', 'nom_usage', 'nom_prenom'];

/** Share of the named rows that fill a column for its blank to say something. */
const USUAL = 0.8;

/** Bits of what a row holds, besides a name; dates and results only once read. */
const HAS_PASSAGE = 1;
const HAS_PASSAGE_DATE = 2;
/** A day of the application itself: a row that tells another one than the row above is of another application. */
const HAS_APPLICATION_DATE = 4;

function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > 0x20 && first < 0x80) return false;
  return text.trim() === '';
}

/** By code, 1 where the cell holds something. */
function filledCodes({ values }: RawColumn): Uint8Array {
  return Uint8Array.from(values, (text, code) => (code === 0 || isBlankText(text) ? 0 : 1));
}

function isOfPassage(id: string): boolean {
  return rubriqueById(id)?.ligne === 'passage';
}

/** A column of the file, what it feeds, and by code whether it holds something. */
export interface LookedColumn {
  readonly rubrique: string;
  readonly column: RawColumn;
  readonly filled: Uint8Array;
}

/** What is filled, by row and in all. */
export interface Looked {
  readonly naming: readonly LookedColumn[];
  /** Columns that tell of the candidate or of the parcours otherwise, save those that say the same everywhere. */
  readonly facts: readonly LookedColumn[];
  /** By row, one bit for each of the naming columns that is filled; 0: the row names nobody. */
  readonly names: Uint8Array;
  /** The bits of the columns of file numbers. */
  readonly numberBits: number;
  /** By row: a read passage (bit 1), a read date of it (2), a read date of the application (4). */
  readonly holds: Uint8Array;
  /** By row, how many columns that name or tell are filled. */
  readonly told: Uint8Array;
  /** Of those columns, how many the named rows usually fill. */
  readonly usual: number;
}

/** A column that says the same everywhere ("VAE") tells nothing of whom a row is about. */
function isConstant(filled: Uint8Array): boolean {
  let distinct = 0;
  for (const one of filled) if ((distinct += one) > 1) return false;
  return true;
}

/** The bit of a naming column; beyond the eighth, columns share one. */
const bitOf = (place: number): number => 1 << Math.min(place, 7);

/** Whether a column counts the lines, 1, 2, 3: it is filled on every line, and names nobody. */
function countsLines({ codes, values }: RawColumn): boolean {
  for (let row = 0; row < codes.length; row++) {
    if (codes[row] === 0) return false;
    if (row > 0 && Number(values[codes[row]]) !== Number(values[codes[row - 1]]) + 1) return false;
  }
  return codes.length > 1;
}

/** What the read columns hold, by row. */
function* heldBySteps(columns: ColumnSet, rowCount: number): Steps<Uint8Array> {
  const holds = new Uint8Array(rowCount);
  for (const column of columns.values()) {
    const id = column.name.split('#')[0];
    const isPassage = isOfPassage(id);
    if (id === 'rang' || id === 'date_naissance' || (!isPassage && column.kind !== 'date')) continue;
    const isOwn = isPassage || OF_THE_PASSAGE.has(id);
    const bit = !isOwn ? HAS_APPLICATION_DATE : column.kind === 'date' ? HAS_PASSAGE | HAS_PASSAGE_DATE : HAS_PASSAGE;
    for (let row = 0; row < rowCount; row++) if (!isMissing(column, row)) holds[row] |= bit;
    yield 0.9;
  }
  return holds;
}

/**
 * Whether a row tells less of the candidate than the one above, and nothing else: a name without its birth date, the
 * number left out. It may be the same one.
 */
export function tellsLess(names: Uint8Array, row: number, above: number, numberBits: number): boolean {
  const own = names[row];
  return own !== names[above] && (own & ~names[above]) === 0 && (own & numberBits) === 0;
}

/**
 * Looks at what each row fills; null when no row is blank or half told under one that is named, or when nothing in the
 * file names anybody. Yields the share that is done.
 */
export function* look(view: RawTable, mapping: readonly MappedColumn[], columns: ColumnSet): Steps<Looked | null> {
  const { rowCount } = view;
  const isNaming = ({ rubrique, index }: MappedColumn): boolean =>
    NAMING.includes(rubrique) && !(rubrique === 'id_dossier_source' && countsLines(view.columns[index]));
  const named = mapping.filter(isNaming);
  if (!named.some(({ rubrique }) => TELLS_WHO.includes(rubrique))) return null;
  const looked = ({ index, rubrique }: MappedColumn): LookedColumn => {
    const column = view.columns[index];
    return { rubrique, column, filled: filledCodes(column) };
  };
  const names = new Uint8Array(rowCount);
  const naming: LookedColumn[] = [];
  let numberBits = 0;
  for (const one of named) {
    const own = looked(one);
    const bit = bitOf(naming.push(own) - 1);
    if (one.rubrique === 'id_dossier_source') numberBits |= bit;
    const { codes } = own.column;
    for (let row = 0; row < rowCount; row++) if (own.filled[codes[row]] === 1) names[row] |= bit;
    yield 0.3;
  }
  let [without, less] = [0, 0];
  for (let row = 0; row < rowCount; row++) {
    if (names[row] === 0) without++;
    else if (row > 0 && tellsLess(names, row, row - 1, numberBits)) less++;
  }
  // Nearly every file: the rest is not looked at.
  if (without + less === 0 || without === rowCount) return null;
  const facts: LookedColumn[] = [];
  for (const one of mapping) {
    if (NAMING.includes(one.rubrique) || isOfPassage(one.rubrique) || OF_THE_PASSAGE.has(one.rubrique)) continue;
    const own = looked(one);
    if (!isConstant(own.filled)) facts.push(own);
    yield 0.5;
  }
  const seen = [...naming, ...facts];
  const fills = new Uint32Array(seen.length);
  const told = new Uint8Array(rowCount);
  yield* inChunks(rowCount, ROWS_A_STEP, (from, to) => {
    for (let row = from; row < to; row++) {
      if (names[row] === 0) continue;
      for (let i = 0; i < seen.length; i++) {
        if (seen[i].filled[seen[i].column.codes[row]] === 0) continue;
        told[row]++;
        fills[i]++;
      }
    }
  });
  const usual = fills.filter((n) => n >= (rowCount - without) * USUAL).length;
  return { naming, facts, names, numberBits, holds: yield* heldBySteps(columns, rowCount), told, usual };
}

/** Whether a row names nobody but holds a day of an application: somebody whose name was left out. */
export function isNamelessApplication({ holds }: Looked, row: number): boolean {
  return (holds[row] & HAS_APPLICATION_DATE) !== 0;
}

/** Whether a row holds something of a jury, or a day of an application. */
export function holdsSomething({ holds }: Looked, row: number): boolean {
  return holds[row] !== 0;
}

/** Whether a row holds little: no date of a passage, or one cell in all, as the last lines of a page do. */
export function holdsLittle(view: RawTable, { holds }: Looked, row: number): boolean {
  if ((holds[row] & HAS_PASSAGE_DATE) === 0) return true;
  let filled = 0;
  for (const { codes } of view.columns) if (codes[row] !== 0 && ++filled > 1) return false;
  return true;
}
