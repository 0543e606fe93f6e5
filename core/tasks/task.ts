/** The shape of what a user does: a generator that tells its progress often and returns a result. */

/** How far a task is. */
export interface Progress {
  /** Code of the step, told by `messages` (phrase). */
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

/** A synchronous task: the pane steps it with a time budget, Apps Script and the command line drain it. */
export type Task<Result> = Generator<Progress, Result, void>;

/** Runs a task to its end. */
export function drain<Result>(task: Task<Result>): Result {
  for (;;) {
    const step = task.next();
    if (step.done) return step.value;
  }
}

/** A step whose work tells its own share; what is told never goes back. */
export function* inStep<Result>(
  step: string,
  work: Generator<number, Result, void>,
  done = 0,
  of = 1,
  total = 1,
): Task<Result> {
  let share = 0;
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
    share = Math.max(share, next.value);
    yield { step, done: done + share * of, total };
  }
}
