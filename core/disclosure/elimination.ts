/** The exact linear attack: which unknown counts do the sums determine, taken all together? */
import type { System } from './system';

/** A prime below 2^26: products of two residues stay exact in a float. */
export const PRIME = 67108859;

/** A combination of sums: coefficients of unknown variables, and of known ones where asked for. */
interface Row {
  readonly unknown: Map<number, number>;
  readonly known: Map<number, number>;
}

interface Pivot {
  readonly variable: number;
  readonly row: Row;
}

/**
 * The sums of a system, reduced modulo a prime: each pivot gives its variable by later pivots and free variables. A
 * prime may make a determined variable of one that is not (once in 67 million, on the side of prudence).
 */
export class Elimination {
  private readonly rows: Row[] = [];
  private readonly inRows = new Map<number, Set<number>>();
  private readonly pivots: Pivot[] = [];
  private readonly rank = new Map<number, number>();

  /**
   * @param isKnown whether a variable is known.
   * @param tracked also keep the known variables of each combination, to say what a deduction rests on.
   */
  constructor(system: System, isKnown: (variable: number) => boolean, tracked = false) {
    system.whole.forEach((whole, e) => {
      const row: Row = { unknown: new Map(), known: new Map() };
      const add = (variable: number, coefficient: number): void => {
        if (!isKnown(variable)) addTo(row.unknown, variable, coefficient);
        else if (tracked) addTo(row.known, variable, coefficient);
      };
      add(whole, PRIME - 1);
      for (const part of system.parts[e]) add(part, 1);
      if (row.unknown.size === 0) return;
      const index = this.rows.push(row) - 1;
      for (const v of row.unknown.keys()) {
        const own = this.inRows.get(v) ?? new Set();
        own.add(index);
        this.inRows.set(v, own);
      }
    });
    this.reduce();
  }

  /** Forward elimination, the shortest sums first, by their rarest variable. */
  private reduce(): void {
    const bySize: number[][] = [];
    const queue = (r: number): void => {
      (bySize[this.rows[r].unknown.size] ??= []).push(r);
    };
    this.rows.forEach((_, r) => queue(r));
    const done = new Uint8Array(this.rows.length);
    for (let size = 0; size < bySize.length;) {
      const r = bySize[size]?.pop();
      if (r === undefined) {
        size++;
        continue;
      }
      const row = this.rows[r];
      // A sum that has changed since it was queued is queued again at its new size.
      if (done[r] === 1 || row.unknown.size !== size) continue;
      done[r] = 1;
      if (size === 0) continue;
      const variable = this.rarest(row);
      this.rank.set(variable, this.pivots.push({ variable, row }) - 1);
      for (const v of row.unknown.keys()) this.inRows.get(v)?.delete(r);
      for (const other of [...(this.inRows.get(variable) as Set<number>)]) {
        this.subtract(other, row, variable);
        queue(other);
        size = Math.min(size, this.rows[other].unknown.size);
      }
    }
  }

  private rarest({ unknown }: Row): number {
    let [best, fewest] = [-1, Infinity];
    for (const v of unknown.keys()) {
      const count = this.inRows.get(v)?.size ?? 0;
      if (count < fewest) [best, fewest] = [v, count];
    }
    return best;
  }

  private subtract(index: number, row: Row, variable: number): void {
    const target = this.rows[index];
    const before = new Set(target.unknown.keys());
    combine(target, row, variable);
    for (const v of row.unknown.keys()) {
      if (target.unknown.has(v)) {
        if (!before.has(v)) this.inRows.get(v)?.add(index);
      } else if (before.has(v)) this.inRows.get(v)?.delete(index);
    }
  }

  /** A solution of the sums where everything known is 0, drawn with `draw`: 0 exactly where a variable is determined. */
  draw(draw: () => number): Map<number, number> {
    const solution = new Map<number, number>();
    for (const v of this.inRows.keys()) if (!this.rank.has(v)) solution.set(v, draw());
    for (let i = this.pivots.length - 1; i >= 0; i--) {
      const { variable, row } = this.pivots[i];
      let sum = 0;
      for (const [v, coefficient] of row.unknown) {
        if (v !== variable) sum = (sum + coefficient * (solution.get(v) as number)) % PRIME;
      }
      solution.set(variable, ((PRIME - sum) * inverse(row.unknown.get(variable) as number)) % PRIME);
    }
    return solution;
  }

  /** The known variables that determine a determined one (tracked eliminations only). */
  grounds(variable: number): number[] {
    const first = this.rank.get(variable);
    if (first === undefined) return [];
    const row: Row = { unknown: new Map(this.pivots[first].row.unknown), known: new Map(this.pivots[first].row.known) };
    // Later pivots only: a pivot holds none of the variables of earlier ones.
    for (;;) {
      let next: Pivot | undefined;
      for (const v of row.unknown.keys()) {
        const rank = v === variable ? undefined : this.rank.get(v);
        if (rank !== undefined && (next === undefined || rank < (this.rank.get(next.variable) as number))) {
          next = this.pivots[rank];
        }
      }
      if (next === undefined) return [...row.known.keys()];
      combine(row, next.row, next.variable);
    }
  }
}

function addTo(terms: Map<number, number>, variable: number, coefficient: number): void {
  const sum = ((terms.get(variable) ?? 0) + coefficient) % PRIME;
  if (sum === 0) terms.delete(variable);
  else terms.set(variable, sum);
}

/** target -= factor * row, so that `variable` leaves it. */
function combine(target: Row, row: Row, variable: number): void {
  const factor = ((target.unknown.get(variable) as number) * inverse(row.unknown.get(variable) as number)) % PRIME;
  const opposite = PRIME - factor;
  for (const [v, coefficient] of row.unknown) addTo(target.unknown, v, (coefficient * opposite) % PRIME);
  for (const [v, coefficient] of row.known) addTo(target.known, v, (coefficient * opposite) % PRIME);
}

/** 1 / a modulo the prime: a^(p - 2), by Fermat. */
export function inverse(a: number): number {
  if (a === 1 || a === PRIME - 1) return a;
  let [result, base, exponent] = [1, a, PRIME - 2];
  while (exponent > 0) {
    if (exponent % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
    exponent = Math.floor(exponent / 2);
  }
  return result;
}

/** Residues drawn by Lehmer's generator (48271 modulo 2^31 - 1), the same at every run; never 0. */
export function residues(): () => number {
  let state = 20020117;
  return () => {
    state = (state * 48271) % 2147483647;
    return 1 + (state % (PRIME - 1));
  };
}
