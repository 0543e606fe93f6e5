/**
 * Rows that leave blank what is the same as above: a second jury on a row of its own, without the candidate. Decided for
 * the file as a whole, from its blanks alone; the raw table keeps them.
 */
import { rubriqueById } from '../dictionary';
import { writeDetail } from '../messages';
import type { Column, FindingLog, RawTable, Steps } from '../table';
import { isMissing } from '../table';
import { find, HAS_IDENTITY, look, OF_THE_PASSAGE } from './blankRows';
import type { Looked } from './blankRows';
import type { ColumnSet } from './derive';
import { LIGNE_NON_RATTACHEE, LIGNE_RATTACHEE, LIGNES_RATTACHEES, LIGNES_SANS_IDENTITE } from './findings';
import type { MappedColumn } from './types';

function carried(column: Column, joined: Int32Array): Column {
  if (column.kind === 'text') {
    return {
      ...column,
      codes: column.codes.map((code, row) => code || (joined[row] < 0 ? 0 : column.codes[joined[row]])),
    };
  }
  const from = (row: number): number => (joined[row] >= 0 && isMissing(column, row) ? joined[row] : row);
  if (column.kind === 'date') return { ...column, days: column.days.map((_, row) => column.days[from(row)]) };
  return { ...column, numbers: column.numbers.map((_, row) => column.numbers[from(row)]) };
}

/** Whether what the row above says of that rubrique holds for the rows that are joined to it. */
function isCarried(name: string): boolean {
  return rubriqueById(name)?.ligne === 'parcours' && !OF_THE_PASSAGE.has(name);
}

/** Rows without identity nor file number that hold a date: counted apart. */
function countedApart(columns: ColumnSet, { bits }: Looked): number[] {
  const dates = [...columns.values()].filter(({ kind }) => kind === 'date');
  const rows: number[] = [];
  bits.forEach((own, row) => {
    if ((own & HAS_IDENTITY) === 0 && dates.some((column) => !isMissing(column, row))) rows.push(row);
  });
  return rows;
}

/**
 * Gives the rows that repeat the candidate by blanks what the row above says of him, in the harmonised columns. It is
 * the file's way of writing when every row without identity that holds a jury's date is blank in all that tells of the
 * candidate (more than the name), stands right below an identified row or another such row, and goes on in one order of
 * dates. Else nothing is joined, and it is told.
 * @returns by row, the identified row that it goes with (-1: none); undefined when no row is joined
 */
export function* carryDownSteps(
  view: RawTable,
  mapping: readonly MappedColumn[],
  columns: ColumnSet,
  log: FindingLog,
): Steps<Int32Array | undefined> {
  const looked = yield* look(view, mapping, columns);
  if (looked === null) return undefined;
  const { joined, count, refused, isWay } = find(view, columns, looked);
  if (!isWay) {
    const apart = countedApart(columns, looked);
    if (apart.length > 0) {
      const slots = { n: apart.length, ligne: view.rowNumbers[apart[0]] };
      log.add(LIGNES_SANS_IDENTITE, '', -1, -1, writeDetail({ code: 'lignes_depuis', slots }));
    }
    return undefined;
  }
  log.add(LIGNES_RATTACHEES, '', -1, -1, writeDetail({ code: 'lignes', slots: { n: count } }));
  joined.forEach((above, row) => {
    if (above < 0) return;
    log.add(LIGNE_RATTACHEE, '', row, -1, writeDetail({ code: 'ligne', slots: { ligne: view.rowNumbers[above] } }));
  });
  for (const row of refused) log.add(LIGNE_NON_RATTACHEE, '', row, -1);
  for (const [name, column] of columns) {
    if (!isCarried(name)) continue;
    columns.set(name, carried(column, joined));
    yield 0.9;
  }
  return joined;
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
