/** Long work in steps: a generator that yields the share that is done and returns the result. */

/** Work in steps: yields the share done (0 to 1), returns the result. A face stops for breath between two yields. */
export type Steps<Result> = Generator<number, Result, void>;

/**
 * Rows of one step of a plain loop over typed arrays: a fraction of a millisecond each, so that a file of 100 000 rows
 * yields a dozen times per loop and nothing is slowed.
 */
export const ROWS_A_STEP = 1 << 13;

/** Rows, or distinct values, of one step where each costs a lookup, a hash or a text: some milliseconds at most. */
export const VALUES_A_STEP = 1 << 10;

/** Runs the work to its end, for callers that show no progress. */
export function lastOf<Result>(work: Generator<number, Result, void>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Work that is a part of a larger one: its shares become those from `from` on, `of` in all. */
export function* within<Result>(work: Steps<Result>, from: number, of: number): Steps<Result> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield from + step.value * of;
  }
}

/**
 * Calls `work(from, to)` over 0..count in chunks of `size`, and yields between them. The loop itself stays in a plain
 * function: engines make those fast.
 */
export function* inChunks(count: number, size: number, work: (from: number, to: number) => void): Steps<void> {
  for (let from = 0; from < count; from += size) {
    const to = Math.min(count, from + size);
    work(from, to);
    yield to / count;
  }
}

/** Works of equal weight one after the other; their results in order. */
export function* inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Steps<Result>,
): Steps<Result[]> {
  const results: Result[] = [];
  for (let i = 0; i < items.length; i++) {
    results.push(yield* within(work(items[i], i), i / items.length, 1 / items.length));
    yield (i + 1) / items.length;
  }
  return results;
}
