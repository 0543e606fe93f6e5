/** Lists of ids by name, and how two are compared. */

/** A list of ids for each name: those of name i are `values[offsets[i]] .. values[offsets[i + 1] - 1]`. */
export interface IntLists {
  readonly offsets: Int32Array;
  readonly values: Int32Array;
}

/** Whether the sorted list of `a` and the one of `b` (in `other`) share a value. */
export function share(lists: IntLists, a: number, b: number, other: IntLists = lists): boolean {
  let i = lists.offsets[a];
  let j = other.offsets[b];
  const endA = lists.offsets[a + 1];
  const endB = other.offsets[b + 1];
  while (i < endA && j < endB) {
    const x = lists.values[i];
    const y = other.values[j];
    if (x === y) return true;
    if (x < y) i++;
    else j++;
  }
  return false;
}

/** Whether the list of `name` holds `id`. */
export function holds(lists: IntLists, name: number, id: number): boolean {
  const { offsets, values } = lists;
  for (let i = offsets[name]; i < offsets[name + 1]; i++) if (values[i] === id) return true;
  return false;
}

/** Length of the list of `name`. */
export const size = (lists: IntLists, name: number): number => lists.offsets[name + 1] - lists.offsets[name];
