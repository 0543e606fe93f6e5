/** Follows the marks that mean "the same as above" (idem, "), where they can only mean that; tells the others. */
import type { Rubrique } from '../../dictionary';
import { rubriqueById } from '../../dictionary';
import type { FindingLog, RawColumn, RawTable, Steps } from '../../table';
import {
  CELL_TEXT,
  inChunks,
  ROWS_A_STEP,
  VALUES_A_STEP,
  valuesSteps,
  within,
  narrowed,
  recodedRows,
} from '../../table';
import { foldLabel, isNullWord } from '../../values';
import type { Reading } from '../../values';
import { REPETITION_NON_SUIVIE, REPETITION_POSSIBLE, VALEUR_REPRISE } from '../findings';
import type { MappedColumn } from '../types';
import type { Given } from './types';

/** The marks of a column. */
export interface Repeats {
  /** Codes of the raw column that are marks. */
  readonly marks: ReadonlySet<number>;
  /** One bit per row whose value is that of the row above. */
  readonly rows: Uint8Array;
}

type Mark = 'mot' | 'guillemet' | 'douteux';

const QUOTES = /^(?:["“”„″〃]\s*){1,3}$|^(?:['’]{2}\s*){1,2}$|^,,$|^-\s*["“”″]\s*-$/u;
/** Nothing, or the same: files write both so. */
const UNSURE = /^(?:\/\/|\/ \/|- -|-\/\/-)$/;
const WORD =
  /^(?:idem|ibid(?:em)?|dit?to|meme|(?:idem|meme chose|comme|voir|cf)(?: que)? (?:ci dessus|au dessus|plus haut|(?:la )?ligne (?:precedente|du dessus|au dessus)))$/;
const LONGEST = 30;
/** First characters of a mark, lower case: most cells go no further. */
const OPENING = '"“”„″〃\'’,-/idmcv';

function markOf(text: string): Mark | null {
  if (text.length > LONGEST) return null;
  const trimmed = text.trim();
  if (trimmed === '' || !OPENING.includes(trimmed[0].toLowerCase())) return null;
  if (QUOTES.test(trimmed)) return 'guillemet';
  if (UNSURE.test(trimmed)) return 'douteux';
  return /^id\.$/i.test(trimmed) || WORD.test(foldLabel(trimmed)) ? 'mot' : null;
}

function* marksOf({ values, kinds }: RawColumn): Steps<Map<number, Mark>> {
  const marks = new Map<number, Mark>();
  yield* inChunks(values.length, VALUES_A_STEP, (from, to) => {
    for (let code = Math.max(from, 1); code < to; code++) {
      const mark = kinds[code] === CELL_TEXT ? markOf(values[code]) : null;
      if (mark !== null) marks.set(code, mark);
    }
  });
  return marks;
}

/** What is the person's own is never copied, nor the number of a file. */
function isOwn({ niveau, id }: Rubrique): boolean {
  return niveau === 'identite' || id === 'id_dossier_source' || id === 'certificateur';
}

/** "idem" under a date may mean the date on its left: nobody knows which. */
function mayMeanLeft(mapping: readonly MappedColumn[], index: number, { storage, codes }: Rubrique): boolean {
  const left = mapping.find((mapped) => (mapped.colonnes ?? [mapped.index]).includes(index - 1));
  const other = left === undefined ? undefined : rubriqueById(left.rubrique);
  if (other === undefined) return false;
  return codes === undefined ? storage !== 'text' && other.storage === storage : other.codes === codes;
}

const NOT_FOLLOWED: Reading = { value: null, state: 'invalide', finding: REPETITION_NON_SUIVIE };
const MAYBE: Reading = { value: null, state: 'vide', finding: REPETITION_POSSIBLE };
const NOTHING: Reading = { value: null, state: 'vide' };

/** What is said of a mark that is not followed. */
function unfollowed(mark: Mark, { id }: Rubrique): Reading | undefined {
  if (mark === 'douteux') return undefined;
  // The same name as the one of birth: there is no other.
  return id === 'nom_usage' && mark === 'mot' ? NOTHING : NOT_FOLLOWED;
}

interface Followed {
  readonly column: RawColumn;
  readonly rows: Uint8Array;
}

/** The column with the value above in place of each mark that `follows` accepts. */
function* follow(
  view: RawTable,
  index: number,
  follows: (code: number) => boolean,
  marks: ReadonlyMap<number, Mark>,
  tell: (row: number, text: string) => void,
): Steps<Followed> {
  const column = view.columns[index];
  const codes = recodedRows(column.codes, (code) => code);
  const rows = new Uint8Array((view.rowCount + 7) >> 3);
  const { values } = column;
  yield* inChunks(view.rowCount, ROWS_A_STEP, (from, to) => {
    for (let row = Math.max(from, 1); row < to; row++) {
      if (!marks.has(codes[row]) || !follows(codes[row])) continue;
      const above = codes[row - 1];
      // A row that was left out between the two (a total, a blank row, a header) ends what goes together.
      const isNext = view.rowNumbers[row] === view.rowNumbers[row - 1] + 1;
      if (!isNext || above === 0 || marks.has(above) || isNullWord(foldLabel(values[above]))) continue;
      codes[row] = above;
      rows[row >> 3] |= 1 << (row & 7);
      tell(row, values[above]);
    }
  });
  return { column: { ...column, codes: narrowed(codes, values.length) }, rows };
}

/** Whether a sign that may say nothing stands only under values, and seldom: it may mean them. */
function maybeRepeats({ codes }: RawColumn, marks: ReadonlyMap<number, Mark>): boolean {
  let count = 0;
  for (let row = 0; row < codes.length; row++) {
    if (marks.get(codes[row]) !== 'douteux') continue;
    count++;
    if (row === 0 || codes[row - 1] === 0) return false;
  }
  return count > 0 && count <= codes.length / 2;
}

/**
 * The view with the marks followed, in what is not the person's own: each is told, with the value taken. Others are told as
 * such and read as nothing; what is known of the values is added to `given`.
 * @returns by index of column, its marks
 */
export function* followRepeatsSteps(
  view: RawTable,
  mapping: readonly MappedColumn[],
  given: Map<number, Given>,
  log: FindingLog,
): Steps<{ readonly view: RawTable; readonly repeats: ReadonlyMap<number, Repeats> }> {
  const repeats = new Map<number, Repeats>();
  const columns = [...view.columns];
  for (const [i, { index, rubrique: id, colonnes }] of mapping.entries()) {
    const rubrique = rubriqueById(id) as Rubrique;
    if (colonnes !== undefined || rubrique.type === 'texte_libre') continue;
    yield* within(valuesSteps(view.columns[index]), i / mapping.length, 0.5 / mapping.length);
    const marks = yield* within(marksOf(view.columns[index]), (i + 0.5) / mapping.length, 0.2 / mapping.length);
    if (marks.size === 0) continue;
    const own = isOwn(rubrique);
    const left = mayMeanLeft(mapping, index, rubrique);
    const follows = (code: number): boolean => {
      const mark = marks.get(code);
      return !own && (mark === 'guillemet' || (mark === 'mot' && !left));
    };
    const tell = (row: number, text: string): void => log.add(VALEUR_REPRISE, id, row, index, text);
    const { column, rows } = yield* within(
      follow(view, index, follows, marks, tell),
      (i + 0.7) / mapping.length,
      0.3 / mapping.length,
    );
    columns[index] = column;
    const isMaybe = !own && maybeRepeats(view.columns[index], marks);
    const before = given.get(index);
    const readings = [...(before?.readings ?? [])];
    const told = new Set<number>();
    for (const [code, mark] of marks) {
      const reading = unfollowed(mark, rubrique) ?? (isMaybe ? MAYBE : undefined);
      if (reading === undefined) continue;
      readings[code] = reading;
      told.add(code);
    }
    if (told.size === 0) continue;
    given.set(index, { ...before, readings, isWhole: false });
    repeats.set(index, { marks: told, rows });
  }
  return { view: { ...view, columns }, repeats };
}
