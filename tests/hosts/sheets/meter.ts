/** Counts every call of a Google service, and the time of a run: six minutes, then Google stops it. */

/** Longest run of a script (Google, "Quotas for Google Services"). */
const RUN_MS = 6 * 60 * 1000;

export class Meter {
  /** `Range.getValues` -> number of calls. */
  readonly calls = new Map<string, number>();
  /** Time that a call takes, by its name; 0 by default. */
  readonly cost: Record<string, number> = {};
  private elapsed = 0;
  private passed = 0;

  /** Milliseconds passed since the host was opened, all runs together. */
  get time(): number {
    return this.passed;
  }

  /** Time passes between two runs. */
  wait(milliseconds: number): void {
    this.passed += milliseconds;
  }

  /** Notes a call. */
  count(name: string): void {
    this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
    const cost = this.cost[name] ?? 0;
    this.elapsed += cost;
    this.passed += cost;
    if (this.elapsed > RUN_MS) throw new Error('Exceeded maximum execution time');
  }

  /** A run begins: its six minutes too. */
  begin(): void {
    this.elapsed = 0;
  }

  reset(): void {
    this.calls.clear();
    this.elapsed = 0;
  }

  /** Calls of these names; of all names when none is given. */
  total(...names: string[]): number {
    let sum = 0;
    for (const [name, calls] of this.calls) if (names.length === 0 || names.includes(name)) sum += calls;
    return sum;
  }
}

/** The same object, each of its methods counted; a method that it has not is said aloud. */
export function metered<Service extends object>(meter: Meter, kind: string, service: Service): Service {
  return new Proxy(service, {
    get(target, name) {
      const member = Reflect.get(target, name) as unknown;
      if (typeof name === 'symbol' || name === 'toString') return member;
      if (member === undefined) throw new TypeError(`the simulated Sheets does not know ${kind}.${name}`);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        meter.count(`${kind}.${name}`);
        return (member as (...given: unknown[]) => unknown).apply(target, args);
      };
    },
  });
}
