/** What a task does between two yields: each stretch timed, and the figures told of them. */

/**
 * Milliseconds since a moment: the lesser of the clock and of the processor time of the process. Either is at least what
 * the thread has worked: the clock also counts the other programs of a busy machine, the processor our helper threads.
 */
function stopwatch(): () => number {
  const [start, used] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(used);
    return Math.min(performance.now() - start, (user + system) / 1000);
  };
}

/** Times of the stretches, in milliseconds, in their order, by the name of the step. */
export type Stretches = Map<string, number[]>;

/** Runs works, and keeps the time of each stretch. */
export class Recorder {
  readonly stretches: Stretches = new Map();

  /** @param isDrained runs each work to its end as the command line does: one stretch per work. */
  constructor(private readonly isDrained: boolean) {}

  /** Steps are named by the last progress told; `prefix` names those before the first one. */
  task<Result>(prefix: string, work: Generator<number | { readonly step: string }, Result, void>): Result {
    let name = prefix;
    let elapsed = stopwatch();
    for (;;) {
      const step = work.next();
      if (step.done === true || !this.isDrained) {
        this.record(name, elapsed());
        elapsed = stopwatch();
      }
      if (step.done === true) return step.value;
      if (typeof step.value === 'object' && !this.isDrained) name = `${prefix} ${step.value.step}`;
    }
  }

  /** Times one call as one stretch. */
  call<Result>(name: string, call: () => Result): Result {
    const elapsed = stopwatch();
    const result = call();
    this.record(name, elapsed());
    return result;
  }

  private record(name: string, time: number): void {
    const own = this.stretches.get(name);
    if (own === undefined) this.stretches.set(name, [time]);
    else own.push(time);
  }
}

/** What is printed of one step. */
export interface Figures {
  readonly name: string;
  readonly yields: number;
  readonly total: number;
  readonly longest: number;
  /** Index of the longest. */
  readonly at: number;
  readonly p99: number;
}

/** Stretch by stretch, the middle of several runs: what the machine does meanwhile falls on other stretches in each. */
export function middle(runs: readonly (readonly number[])[]): number[] {
  return runs[0].map((_, i) => {
    const times = runs.map((run) => run[i]).sort((a, b) => a - b);
    return times[(times.length - 1) >> 1];
  });
}

export function figuresOf(name: string, times: readonly number[]): Figures {
  const sorted = [...times].sort((a, b) => a - b);
  const longest = sorted[sorted.length - 1];
  return {
    name,
    yields: times.length,
    total: times.reduce((sum, time) => sum + time, 0),
    longest,
    at: times.indexOf(longest),
    p99: sorted[Math.ceil(sorted.length * 0.99) - 1],
  };
}
