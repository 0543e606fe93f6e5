/** The time that a run may take: it stops by itself before Google stops it. */
import type { Steps } from '../../core/table';
import type { Clock } from '../today';

/** Google stops a run after six minutes ("Quotas for Google Services"); a block already asked for must still come back. */
const BUDGET_MS = 4.5 * 60_000;

export class Budget {
  private readonly until: number;

  constructor(private readonly clock: Clock) {
    this.until = clock() + BUDGET_MS;
  }

  get isSpent(): boolean {
    return this.clock() >= this.until;
  }
}

/** The time ran out: what is in hand is taken up again by the next run. */
export class OutOfTime extends Error {
  constructor() {
    super('out of time');
  }
}

/** @throws OutOfTime */
export function mustHaveTime(budget: Budget): void {
  if (budget.isSpent) throw new OutOfTime();
}

/** Runs work in steps to its end. @throws OutOfTime */
export function drained<Result>(steps: Steps<Result>, budget: Budget): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    mustHaveTime(budget);
  }
}
