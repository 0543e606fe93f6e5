/** Groups stacked rows into parcours: one candidate x one certification x one certifier x one application. */
import type { Table, TextColumn } from '../table';
import { datesOf, MISSING_DAY, textOf } from '../table';
import { foldLabel } from '../values';

export interface Groups {
  /** Parcours index of each stacked row, 0-based. */
  readonly parcours: Int32Array;
  readonly count: number;
  /** Per parcours: 1 when its file number alone names it (contract, `id_parcours`). */
  readonly byNumber: Uint8Array;
  /** Stacked rows whose file number also stands for another person or certification. */
  readonly shared: readonly number[];
}

/** The dated events that tell one application from the next; a jury does not. */
const APPLICATION_EVENTS: readonly string[] = ['date_demande', 'date_depot_l1', 'date_decision_recevabilite'];

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
 * @param candidate cluster of each row; -1 where the row tells no identity.
 */
export function groupRows(table: Table, candidate: Int32Array): Groups {
  const certifier = textOf(table, 'certificateur');
  const number = textOf(table, 'id_dossier_source');
  const certification = certificationCodes(table);
  const first = firstApplicationDay(table);
  const parcours = new Int32Array(table.rowCount).fill(-1);
  const byNumber: number[] = [];
  const shared: number[] = [];
  const groups = new Map<string, number>();
  // Only RNCP codes split a number: two spellings of one title are not two certifications.
  const rncp = textOf(table, 'code_rncp').codes;
  const numbered = rowsByNumber(certifier, number);
  for (const rows of numbered.values()) {
    const parts = splitNumber(rows, candidate, rncp);
    for (const part of parts) {
      const index = byNumber.push(parts.length === 1 ? 1 : 0) - 1;
      for (const row of part) parcours[row] = index;
      if (parts.length > 1) shared.push(...part);
    }
  }
  for (let row = 0; row < table.rowCount; row++) {
    if (parcours[row] >= 0) continue;
    // A row without number nor person stands alone.
    const who = candidate[row] >= 0 ? `${candidate[row]}` : `r${row}`;
    const key = `${certifier.codes[row]} ${who} ${certification.codes[row]} ${first[row]}`;
    let index = groups.get(key);
    if (index === undefined) groups.set(key, (index = byNumber.push(0) - 1));
    parcours[row] = index;
  }
  return { parcours, count: byNumber.length, byNumber: Uint8Array.from(byNumber), shared };
}

function rowsByNumber(certifier: TextColumn, number: TextColumn): Map<number, number[]> {
  const byKey = new Map<number, number[]>();
  const width = number.values.length;
  for (let row = 0; row < number.codes.length; row++) {
    if (number.codes[row] === 0) continue;
    const key = certifier.codes[row] * width + number.codes[row];
    const rows = byKey.get(key);
    if (rows === undefined) byKey.set(key, [row]);
    else rows.push(row);
  }
  return byKey;
}

/** The rows of one file number, split by person and by certification; a row that does not tell joins the first. */
function splitNumber(rows: readonly number[], candidate: Int32Array, certification: Int32Array): number[][] {
  if (rows.length === 1) return [[rows[0]]];
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
