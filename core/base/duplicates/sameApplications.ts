/** Applications of one person for one certification that the file gives twice in a year, under two numbers or none. */
import type { Harmonised } from '../../harmonise';
import type { Detail } from '../../messages';
import { NumberIndex } from '../../privacy';
import type { Steps, TextColumn } from '../../table';
import { civil, emptyText, findColumn, inChunks, MISSING_DAY, ROWS_A_STEP, VALUES_A_STEP, within } from '../../table';
import { groupByKey } from '../byKey';
import { APPLICATION_EVENTS, certificationCodes } from '../group';
import type { Persons } from './persons';
import { datesIn, textIn } from './persons';

export interface SameApplication {
  readonly first: number;
  readonly second: number;
  readonly reasons: readonly Detail[];
}

const ROOM = 0x4000000;

/** What tells two rows of one person and one certification apart. */
interface Rows {
  readonly number: TextColumn | null;
  readonly partial: TextColumn | null;
  readonly events: readonly Int32Array[];
  readonly jury: Int32Array | null;
}

function dayOf({ events }: Rows, row: number): number {
  for (const days of events) if (days[row] !== MISSING_DAY) return days[row];
  return MISSING_DAY;
}

/** The reason, or null: other dossiers of other years, or rows of one dossier (one row per jury). */
function together(rows: Rows, a: number, b: number): 'meme_annee' | 'dates_inconnues' | null {
  const { number, partial, jury } = rows;
  // The limits do not apply where blocs are targeted (Code du travail R. 6412-3).
  if (partial !== null && [a, b].some((row) => partial.values[partial.codes[row]] === 'oui')) return null;
  const [x, y] = number === null ? [0, 0] : [number.codes[a], number.codes[b]];
  if (x !== 0 && x === y) return null;
  const [from, to] = [dayOf(rows, a), dayOf(rows, b)];
  const told = from !== MISSING_DAY && to !== MISSING_DAY;
  if (told && civil(from).year !== civil(to).year) return null;
  const twoNumbers = x !== 0 && y !== 0;
  if (!twoNumbers && (!told || from === to)) {
    // Without numbers, a row per jury looks so; one jury of a parcours differs from the next by its date.
    const apart = jury !== null && jury[a] !== MISSING_DAY && jury[b] !== MISSING_DAY && jury[a] !== jury[b];
    if (apart) return null;
  }
  return told ? 'meme_annee' : 'dates_inconnues';
}

/** The pairs, each row with the first one that it resembles; `repeats`: rows that are told already. */
export function* sameApplicationsSteps(
  file: Harmonised,
  persons: Persons,
  repeats: Int32Array,
): Steps<SameApplication[]> {
  const { rowCount } = file.table;
  const columns = ['code_rncp', 'intitule_certification'].map(
    (id) => findColumn(file.table, id) ?? emptyText(id, rowCount),
  );
  const certification = certificationCodes({ rowCount, columns }).codes;
  const rows: Rows = {
    number: textIn(file, 'id_dossier_source'),
    partial: textIn(file, 'visee_partielle'),
    events: APPLICATION_EVENTS.flatMap((id) => datesIn(file, id) ?? []),
    jury: datesIn(file, 'date_jury#1'),
  };
  yield 0.2;
  const index = new NumberIndex();
  const keys = new Int32Array(rowCount).fill(-1);
  const keying = inChunks(rowCount, ROWS_A_STEP, (from, to) => {
    for (let row = from; row < to; row++) {
      if (persons.ofRow[row] < 0 || certification[row] === 0 || repeats[row] >= 0) continue;
      keys[row] = index.intern(persons.ofRow[row] * ROOM + certification[row]);
    }
  });
  yield* within(keying, 0.2, 0.3);
  const { starts, members } = groupByKey(keys, index.size);
  const found: SameApplication[] = [];
  yield* inChunks(index.size, VALUES_A_STEP, (from, to) => {
    for (let group = from; group < to; group++) {
      for (let j = starts[group] + 1; j < starts[group + 1]; j++) {
        for (let i = starts[group]; i < j; i++) {
          const reason = together(rows, members[i], members[j]);
          if (reason === null) continue;
          const reasons = ['meme_personne', 'meme_certification', reason].map((code) => ({ code }));
          found.push({ first: members[i], second: members[j], reasons });
          break;
        }
      }
    }
  });
  return found;
}
