/**
 * Rows that leave blank what is the same as above: a second jury on a row of its own, without the candidate. Decided row by
 * row, and for the file as a whole (sameCandidate.ts); the raw table keeps them.
 */
import { rubriqueById } from '../dictionary';
import { writeDetail } from '../messages';
import type { Column, FindingLog, RawTable, Steps } from '../table';
import { isMissing, sizedCodes } from '../table';
import { look, OF_THE_PASSAGE } from './blankRows';
import type { Looked } from './blankRows';
import type { ColumnSet } from './derive';
import { LIGNE_NON_RATTACHEE, LIGNE_RATTACHEE, LIGNES_RATTACHEES, LIGNES_SANS_IDENTITE } from './findings';
import { findSame } from './sameCandidate';
import type { Found } from './sameCandidate';
import type { MappedColumn } from './types';

function carried(column: Column, joined: Int32Array): Column {
  if (column.kind === 'text') {
    // The number of a row that is joined is blank, or that of the line.
    const isNumber = column.name === 'id_dossier_source';
    const codes = sizedCodes(joined.length, column.values.length);
    for (let row = 0; row < codes.length; row++) {
      const code = column.codes[row];
      codes[row] = joined[row] < 0 || (code !== 0 && !isNumber) ? code : column.codes[joined[row]];
    }
    return { ...column, codes };
  }
  const from = (row: number): number => (joined[row] >= 0 && isMissing(column, row) ? joined[row] : row);
  if (column.kind === 'date') return { ...column, days: column.days.map((_, row) => column.days[from(row)]) };
  return { ...column, numbers: column.numbers.map((_, row) => column.numbers[from(row)]) };
}

/** Whether what the row above says of that rubrique holds for the rows that are joined to it. */
function isCarried(name: string): boolean {
  return rubriqueById(name)?.ligne === 'parcours' && !OF_THE_PASSAGE.has(name);
}

/** Rows that name nobody and hold a date, of no candidate above: counted apart. */
function countedApart(columns: ColumnSet, { names }: Looked, { joined, refused }: Found): number[] {
  const dates = [...columns.values()].filter(({ kind }) => kind === 'date');
  const unattached = new Set(refused);
  const rows: number[] = [];
  names.forEach((own, row) => {
    if (own !== 0 || joined[row] >= 0 || unattached.has(row)) return;
    if (dates.some((column) => !isMissing(column, row))) rows.push(row);
  });
  return rows;
}

/** What became of the rows that name nobody. */
export interface Carried {
  /** By row, the named row that it goes with (-1: none); undefined when no row is joined. */
  readonly joined: Int32Array | undefined;
  /** Rows that are of no candidate: kept apart, counted nowhere. */
  readonly refused: readonly number[];
}

/**
 * Gives the rows that repeat the candidate by blanks what the row above says of him, in the harmonised columns: those that
 * leave blank all that names, or tell the same name less fully, stand right below a named row or another such row, hold
 * something of a jury or of the application, and contradict nothing above. One that is not sure is refused, and told; one
 * that tells an application of its own is somebody whose name was left out.
 * @param isDecided whether the profile says that such rows go with the one above
 */
export function* carryDownSteps(
  view: RawTable,
  mapping: readonly MappedColumn[],
  columns: ColumnSet,
  isDecided: boolean,
  log: FindingLog,
): Steps<Carried> {
  const looked = yield* look(view, mapping, columns);
  if (looked === null) return { joined: undefined, refused: [] };
  const found = findSame(view, columns, looked, isDecided);
  const { joined, count, refused } = found;
  const apart = countedApart(columns, looked, found);
  if (apart.length > 0) {
    const slots = { n: apart.length, ligne: view.rowNumbers[apart[0]] };
    log.add(LIGNES_SANS_IDENTITE, '', -1, -1, writeDetail({ code: 'lignes_depuis', slots }));
  }
  for (const row of refused) log.add(LIGNE_NON_RATTACHEE, '', row, -1);
  if (count === 0) return { joined: undefined, refused };
  log.add(LIGNES_RATTACHEES, '', -1, -1, writeDetail({ code: 'lignes', slots: { n: count } }));
  joined.forEach((above, row) => {
    if (above < 0) return;
    log.add(LIGNE_RATTACHEE, '', row, -1, writeDetail({ code: 'ligne', slots: { ligne: view.rowNumbers[above] } }));
  });
  for (const [name, column] of columns) {
    if (!isCarried(name)) continue;
    columns.set(name, carried(column, joined));
    yield 0.9;
  }
  return { joined, refused };
}

/** A cell that was not understood leaves the rows joined to it without an answer too. */
export function carryUnread(unread: ReadonlyMap<string, Uint8Array>, joined: Int32Array): Map<string, Uint8Array> {
  return new Map(
    [...unread].map(([name, bits]) => {
      if (!isCarried(name)) return [name, bits];
      const all = bits.slice();
      joined.forEach((above, row) => {
        if (above >= 0 && (bits[above >> 3] & (1 << (above & 7))) !== 0) all[row >> 3] |= 1 << (row & 7);
      });
      return [name, all];
    }),
  );
}
