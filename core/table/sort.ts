/** Sorts in steps: runs sorted apart, then merged, so that no long sort holds its thread. The order is that of `Array.sort`. */
import type { Steps } from './steps';

/** Elements sorted at once by the engine, and merged in one step. */
const RUN = 1 << 10;
const MERGED_A_STEP = 1 << 12;

/** A list that can be read, written and sorted by a comparison. */
interface Sortable<Item> {
  readonly length: number;
  [index: number]: Item;
  slice(from: number, to: number): Sortable<Item>;
  sort(compare: (a: Item, b: Item) => number): unknown;
}

/** Share of the steps that sorts the runs. */
const RUNS = 0.4;

/**
 * Sorts `list` in place, stably. Yields the share that is done.
 * @param compare as for `Array.sort`
 */
export function* sortSteps<Item>(list: Sortable<Item>, compare: (a: Item, b: Item) => number): Steps<void> {
  const { length } = list;
  for (let from = 0; from < length; from += RUN) {
    const run = list.slice(from, Math.min(length, from + RUN));
    run.sort(compare);
    for (let i = 0; i < run.length; i++) list[from + i] = run[i];
    yield (from / length) * RUNS;
  }
  const levels = Math.max(1, Math.ceil(Math.log2(length / RUN)));
  for (let size = RUN, level = 0; size < length; size *= 2, level++) {
    for (let from = 0; from + size < length; from += size * 2) {
      const done = RUNS + ((level + from / length) / levels) * (1 - RUNS);
      yield done;
      // The left run is put aside; what is merged never overtakes what is left of the right one.
      const left = list.slice(from, from + size);
      const state: Merge = { i: 0, j: from + size, at: from };
      const end = Math.min(length, from + size * 2);
      while (state.i < size) {
        mergeSome(list, left, state, end, compare);
        yield done;
      }
    }
  }
}

interface Merge {
  /** Next of the left run, next of the right one, place of the next merged. */
  i: number;
  j: number;
  at: number;
}

function mergeSome<Item>(
  list: Sortable<Item>,
  left: Sortable<Item>,
  state: Merge,
  end: number,
  compare: (a: Item, b: Item) => number,
): void {
  let { i, j, at } = state;
  const stop = at + MERGED_A_STEP;
  const size = left.length;
  while (i < size && at < stop) {
    // Equal elements keep their order: the left one first.
    list[at++] = j < end && compare(list[j], left[i]) < 0 ? list[j++] : left[i++];
  }
  state.i = i;
  state.j = j;
  state.at = at;
}

/** The indices 0..count-1 in the order of `compare`, in steps. */
export function* sortedIndices(count: number, compare: (a: number, b: number) => number): Steps<Int32Array> {
  const order = new Int32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  yield* sortSteps(order, compare);
  return order;
}

/** Order of two texts by code units (contract: « sorted by code unit »): the same on every host, no language in it. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
