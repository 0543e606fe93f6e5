/** Whether Excel can make a table of a range without changing its headers. */

/** Longest header of a table's column (Excel). */
const HEADER = 255;

/** Excel changes headers that are blank or twice the same when it makes a table: then a range is left plain. */
export function makesTable(header: readonly string[]): boolean {
  const distinct = new Set(header.map((text) => text.trim().toLowerCase()));
  return distinct.size === header.length && !distinct.has('') && header.every((text) => text.length <= HEADER);
}
