/** The exact linear attack: which unknown counts do the sums determine, taken all together? */
import { addTo, combine, inverse, PRIME } from './modular';
import type { System } from './system';

/** A combination of sums: coefficients of its unknown variables, and of the sums it is made of. */
interface Row {
  readonly unknown: Map<number, number>;
  readonly sums: Map<number, number>;
}

interface Pivot {
  readonly variable: number;
  readonly row: Row;
}

/**
 * The sums of a system, reduced modulo a prime: each pivot gives its variable by later pivots and free variables. The
 * prime may make a determined variable of one that is not (once in 67 million, on the side of prudence).
 */
export class Elimination {
  private readonly rows: Row[] = [];
  private readonly inRows = new Map<number, Set<number>>();
  private readonly pivots: Pivot[] = [];
  private readonly rank = new Map<number, number>();
  /** Variables that may be in one row only. */
  private readonly lonely: number[] = [];

  /** @param isKnown whether a variable is known. */
  constructor(
    private readonly system: System,
    private readonly isKnown: (variable: number) => boolean,
  ) {
    system.whole.forEach((_, e) => {
      const unknown = new Map<number, number>();
      this.termsOf(e, (variable, coefficient) => {
        if (!isKnown(variable)) addTo(unknown, variable, coefficient);
      });
      if (unknown.size === 0) return;
      const index = this.rows.push({ unknown, sums: new Map([[e, 1]]) }) - 1;
      for (const v of unknown.keys()) {
        const own = this.inRows.get(v);
        if (own === undefined) this.inRows.set(v, new Set([index]));
        else own.add(index);
      }
    });
    this.reduce();
  }

  private termsOf(sum: number, visit: (variable: number, coefficient: number) => void): void {
    visit(this.system.whole[sum], PRIME - 1);
    for (const part of this.system.parts[sum]) visit(part, 1);
  }

  private reduce(): void {
    const done = new Uint8Array(this.rows.length);
    for (const [v, rows] of this.inRows) if (rows.size === 1) this.lonely.push(v);
    this.peel(done);
    const bySize: number[][] = [];
    const queue = (r: number): void => {
      (bySize[this.rows[r].unknown.size] ??= []).push(r);
    };
    this.rows.forEach((_, r) => done[r] === 0 && queue(r));
    for (let size = 0; size < bySize.length;) {
      const r = bySize[size]?.pop();
      if (r === undefined) {
        size++;
        continue;
      }
      const row = this.rows[r];
      // A row that has changed since it was queued is queued again at its new size.
      if (done[r] === 1 || row.unknown.size !== size) continue;
      if (size === 0) {
        done[r] = 1;
        continue;
      }
      const variable = this.rarest(row);
      this.pivot(r, variable, done);
      for (const other of [...(this.inRows.get(variable) as Set<number>)]) {
        this.subtract(other, row, variable);
        queue(other);
        size = Math.min(size, this.rows[other].unknown.size);
      }
      this.peel(done);
    }
  }

  /** A variable that is in one row only takes that row away: it tells nothing of the others. */
  private peel(done: Uint8Array): void {
    for (let v = this.lonely.pop(); v !== undefined; v = this.lonely.pop()) {
      const rows = this.inRows.get(v) as Set<number>;
      if (rows.size === 1 && !this.rank.has(v)) this.pivot(rows.values().next().value as number, v, done);
    }
  }

  private pivot(r: number, variable: number, done: Uint8Array): void {
    const row = this.rows[r];
    done[r] = 1;
    this.rank.set(variable, this.pivots.push({ variable, row }) - 1);
    for (const v of row.unknown.keys()) this.leave(v, r);
  }

  private leave(variable: number, r: number): void {
    const rows = this.inRows.get(variable) as Set<number>;
    rows.delete(r);
    if (rows.size === 1) this.lonely.push(variable);
  }

  private rarest({ unknown }: Row): number {
    let [best, fewest] = [-1, Infinity];
    for (const v of unknown.keys()) {
      const count = (this.inRows.get(v) as Set<number>).size;
      if (count < fewest) [best, fewest] = [v, count];
    }
    return best;
  }

  /** rows[index] -= factor * row, so that `variable` leaves it. */
  private subtract(index: number, row: Row, variable: number): void {
    const target = this.rows[index];
    const opposite = PRIME - factorOf(target, row, variable);
    for (const [v, coefficient] of row.unknown) {
      const before = target.unknown.get(v);
      const after = ((before ?? 0) + ((coefficient * opposite) % PRIME)) % PRIME;
      if (after === 0) {
        target.unknown.delete(v);
        if (before !== undefined) this.leave(v, index);
      } else {
        target.unknown.set(v, after);
        if (before === undefined) (this.inRows.get(v) as Set<number>).add(index);
      }
    }
    combine(target.sums, row.sums, opposite);
  }

  /** A solution of the sums where everything known is 0, drawn with `draw`: 0 where a variable is determined. */
  draw(draw: () => number, solution: Float64Array): void {
    for (const v of this.inRows.keys()) if (!this.rank.has(v)) solution[v] = draw();
    for (let i = this.pivots.length - 1; i >= 0; i--) {
      const { variable, row } = this.pivots[i];
      let sum = 0;
      for (const [v, coefficient] of row.unknown) {
        if (v !== variable) sum = (sum + coefficient * solution[v]) % PRIME;
      }
      solution[variable] = ((PRIME - sum) * inverse(row.unknown.get(variable) as number)) % PRIME;
    }
  }

  /** The known variables that determine a determined one. */
  grounds(variable: number): number[] {
    const first = this.rank.get(variable);
    if (first === undefined) return [];
    const row: Row = { unknown: new Map(this.pivots[first].row.unknown), sums: new Map(this.pivots[first].row.sums) };
    // A pivot holds none of the variables of earlier ones: substituting in their order comes to an end.
    for (;;) {
      const ranks = [...row.unknown.keys()].flatMap((v) => (v === variable ? [] : (this.rank.get(v) ?? [])));
      if (ranks.length === 0) break;
      const next = this.pivots[Math.min(...ranks)];
      const opposite = PRIME - factorOf(row, next.row, next.variable);
      combine(row.unknown, next.row.unknown, opposite);
      combine(row.sums, next.row.sums, opposite);
    }
    const known = new Map<number, number>();
    for (const [sum, times] of row.sums) {
      this.termsOf(sum, (v, coefficient) => {
        if (this.isKnown(v)) addTo(known, v, (coefficient * times) % PRIME);
      });
    }
    return [...known.keys()];
  }
}

function factorOf(target: Row, row: Row, variable: number): number {
  return ((target.unknown.get(variable) as number) * inverse(row.unknown.get(variable) as number)) % PRIME;
}
