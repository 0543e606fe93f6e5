/** Long work in steps: a generator that yields the share that is done and returns the result. */

/** Runs the work to its end, for callers that show no progress. */
export function lastOf<Result>(work: Generator<number, Result, void>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
