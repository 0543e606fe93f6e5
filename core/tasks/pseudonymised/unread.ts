/**
 * Cells that held something which the certifier's stage could not read: they leave empty, and the region must not take
 * them for missing. One technical column tells their rubriques, and nothing of what they held.
 */
import type { Harmonised, Unread } from '../../harmonise';
import { isUnread } from '../../harmonise';
import type { RawColumn, Steps, TextColumn } from '../../table';
import { findColumn, inChunks, Interner, isMissing, VALUES_A_STEP } from '../../table';
import { deliveredHeader, deliveredRubrique, harmonisedName } from './header';

/** Header of the column: absent where every cell was read, and from the deliveries of earlier versions. */
export const UNREAD = 'non_lues';

/**
 * By row that leaves, the headers of its cells that were not read, with a blank between them; null when all were.
 * @param names harmonised columns that leave
 * @param rows raw rows that leave
 */
export function* unreadColumn(
  { table, unread }: Harmonised,
  names: readonly string[],
  rows: Int32Array,
): Steps<TextColumn | null> {
  const doubtful = names.flatMap((name) => {
    const [bits, column] = [unread?.get(name), findColumn(table, name)];
    return bits === undefined || column === undefined ? [] : [{ header: deliveredHeader(name), bits, column }];
  });
  const interner = new Interner();
  const codes = new Int32Array(rows.length);
  yield* inChunks(doubtful.length === 0 ? 0 : rows.length, VALUES_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) {
      const row = rows[i];
      const own = doubtful.filter(({ bits, column }) => isUnread(bits, row) && isMissing(column, row));
      if (own.length > 0) codes[i] = interner.code(own.map(({ header }) => header).join(' '));
    }
  });
  return interner.values.length === 1 ? null : { kind: 'text', name: UNREAD, codes, values: interner.values };
}

/** The same, read back: a bit a row by harmonised column. What names no rubrique is left aside. */
export function unreadCells({ codes, values }: RawColumn): Unread {
  const byCode = values.map((text) =>
    text.split(' ').flatMap((header) => {
      const told = deliveredRubrique(header);
      return told === null ? [] : [harmonisedName(told)];
    }),
  );
  const cells = new Map<string, Uint8Array>();
  for (const name of byCode.flat()) if (!cells.has(name)) cells.set(name, new Uint8Array((codes.length + 7) >> 3));
  for (let row = 0; row < codes.length; row++) {
    for (const name of byCode[codes[row]]) (cells.get(name) as Uint8Array)[row >> 3] |= 1 << (row & 7);
  }
  return cells;
}
