/** Groups stacked rows into parcours: one candidate x one certification x one certifier x one application. */
import type { Codes, Steps, Table, TextColumn } from '../table';
import { datesOf, inChunks, MISSING_DAY, ROWS_A_STEP, textOf, within } from '../table';
import { NumberIndex } from '../privacy';
import { foldLabel } from '../values';
import type { ByKey } from './byKey';
import { groupByKey } from './byKey';

/** Room for a second number beside the first in one key: certifiers, certifications; days since MISSING_DAY. */
const ROOM = 0x1000000;
const DAY_ROOM = 0x100000000;

export interface Groups {
  /** Parcours index of each stacked row, 0-based. */
  readonly parcours: Int32Array;
  readonly count: number;
  /** Per parcours: 1 when its file number alone names it (contract, `id_parcours`). */
  readonly byNumber: Uint8Array;
  /** Stacked rows whose file number also stands for another person or certification. */
  readonly shared: readonly number[];
}

/** File numbers grouped in one step: several rows of one are sorted and told apart. */
const NUMBERS_A_STEP = 1 << 11;

/** The dated events that tell one application from the next; a jury does not. */
export const APPLICATION_EVENTS: readonly string[] = ['date_demande', 'date_depot_l1', 'date_decision_recevabilite'];

/** One code per certification: the RNCP code, else the folded title; 0 when the row tells neither. */
export function certificationCodes(table: Table): { codes: Int32Array; names: readonly string[] } {
  const rncp = textOf(table, 'code_rncp');
  const title = textOf(table, 'intitule_certification');
  const names = [''];
  const codeOf = new Map([['', 0]]);
  const intern = (name: string): number => {
    let code = codeOf.get(name);
    if (code === undefined) codeOf.set(name, (code = names.push(name) - 1));
    return code;
  };
  const byRncp = rncp.values.map(intern);
  const byTitle = title.values.map((value) => intern(foldLabel(value)));
  const codes = new Int32Array(table.rowCount);
  for (let row = 0; row < codes.length; row++) codes[row] = byRncp[rncp.codes[row]] || byTitle[title.codes[row]];
  return { codes, names };
}

/** The first of the application's dated events, MISSING_DAY when the row has none. */
export function firstApplicationDay(table: Table): Int32Array {
  const first = new Int32Array(table.rowCount).fill(MISSING_DAY);
  for (const id of APPLICATION_EVENTS) {
    const { days } = datesOf(table, id);
    for (let row = 0; row < first.length; row++) {
      if (days[row] !== MISSING_DAY && (first[row] === MISSING_DAY || days[row] < first[row])) first[row] = days[row];
    }
  }
  return first;
}

/**
 * Groups rows by (certifier, file number); without a number by (candidate, certification, first event of the
 * application), so that a file with one row per jury becomes one parcours. A number that stands for two persons, or
 * for two certifications of one person, is split and reported, never merged silently.
 * Yields the share that is done.
 * @param candidate cluster of each row; -1 where the row tells no identity.
 * @param dossiers the file numbers, where one code is to stand for two spellings of a number.
 */
export function* groupRowsSteps(
  table: Table,
  candidate: Int32Array,
  dossiers: TextColumn = textOf(table, 'id_dossier_source'),
): Steps<Groups> {
  const certifier = textOf(table, 'certificateur').codes;
  // Only RNCP codes split a number: two spellings of one title are not two certifications.
  const rncp = textOf(table, 'code_rncp').codes;
  const parcours = new Int32Array(table.rowCount).fill(-1);
  const byNumber = new Uint8Array(table.rowCount);
  const shared: number[] = [];
  let count = 0;
  const { starts, members } = yield* within(rowsByNumber(certifier, dossiers), 0, 0.3);
  const numbered = inChunks(starts.length - 1, NUMBERS_A_STEP, (from, to) => {
    for (let n = from; n < to; n++) {
      if (starts[n + 1] - starts[n] === 1) {
        byNumber[count] = 1;
        parcours[members[starts[n]]] = count++;
        continue;
      }
      const parts = splitNumber(members.subarray(starts[n], starts[n + 1]), candidate, rncp);
      for (const part of parts) {
        byNumber[count] = parts.length === 1 ? 1 : 0;
        for (const row of part) parcours[row] = count;
        count++;
        if (parts.length > 1) shared.push(...part);
      }
    }
  });
  yield* within(numbered, 0.3, 0.3);
  const unnumbered = new ApplicationIndex(table, candidate, certificationCodes(table));
  yield 0.6;
  const firstUnnumbered = count;
  const others = inChunks(table.rowCount, ROWS_A_STEP, (from, to) => {
    for (let row = from; row < to; row++) {
      if (parcours[row] >= 0) continue;
      parcours[row] = firstUnnumbered + unnumbered.of(row);
      count = firstUnnumbered + unnumbered.size;
    }
  });
  yield* within(others, 0.6, 0.4);
  return { parcours, count, byNumber: byNumber.slice(0, count), shared };
}

/** The rows of each (certifier, file number), in the order of their first rows. */
function* rowsByNumber(certifier: Codes, number: TextColumn): Steps<ByKey> {
  const numbers = new NumberIndex(number.values.length);
  const width = number.values.length;
  const { codes } = number;
  const keys = new Int32Array(codes.length).fill(-1);
  yield* inChunks(keys.length, ROWS_A_STEP, (from, to) => {
    for (let row = from; row < to; row++) {
      if (codes[row] !== 0) keys[row] = numbers.intern(certifier[row] * width + codes[row]);
    }
  });
  return groupByKey(keys, numbers.size);
}

/** Numbers the applications of rows without a file number: (certifier, candidate, certification, first event). */
class ApplicationIndex {
  private readonly persons = new NumberIndex();
  private readonly certifications = new NumberIndex();
  private readonly applications = new NumberIndex();
  private readonly certifier: Codes;
  private readonly first: Int32Array;

  constructor(
    table: Table,
    private readonly candidate: Int32Array,
    private readonly certification: ReturnType<typeof certificationCodes>,
  ) {
    this.certifier = textOf(table, 'certificateur').codes;
    this.first = firstApplicationDay(table);
  }

  get size(): number {
    return this.applications.size;
  }

  /** The application of a row, from 0 on. */
  of(row: number): number {
    // A row without number nor person stands alone.
    const who = this.candidate[row] >= 0 ? this.candidate[row] : -1 - row;
    const person = this.persons.intern(who * ROOM + this.certifier[row]);
    const certification = this.certifications.intern(person * ROOM + this.certification.codes[row]);
    return this.applications.intern(certification * DAY_ROOM + this.first[row] - MISSING_DAY);
  }
}

/** The rows of one file number, split by person and by certification; a row that does not tell joins the first. */
function splitNumber(rows: Int32Array, candidate: Int32Array, certification: Codes): number[][] {
  const parts: { who: number; what: number; rows: number[] }[] = [];
  const complete = (row: number): number => (candidate[row] >= 0 ? 0 : 2) + (certification[row] !== 0 ? 0 : 1);
  for (const row of [...rows].sort((a, b) => complete(a) - complete(b))) {
    const home = parts.find(
      ({ who, what }) =>
        (candidate[row] < 0 || who < 0 || who === candidate[row]) &&
        (certification[row] === 0 || what === 0 || what === certification[row]),
    );
    if (home === undefined) parts.push({ who: candidate[row], what: certification[row], rows: [row] });
    else home.rows.push(row);
  }
  return parts.map((part) => part.rows);
}
