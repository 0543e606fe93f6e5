/** Runs of neighbours that are alike: one width, one look or one call serves them all. */

/**
 * Entries in rising order of their place, as runs of neighbours of equal value.
 * @returns first place, count, value
 */
export function runsOf<Value>(entries: Iterable<readonly [number, Value]>): [number, number, Value][] {
  const runs: [number, number, Value][] = [];
  for (const [at, value] of entries) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[0] + last[1] === at && last[2] === value) last[1]++;
    else runs.push([at, 1, value]);
  }
  return runs;
}
