/** The joint cell system: one variable per count that the rows tell, and the sums that anyone knows to hold between them. */
import { SplitCells } from './cells';

/** The counts of one row as variables; -1 where it tells none. */
export interface RowVariables {
  /** The count, or the numerator. */
  readonly compte: number;
  /** The denominator, or the delays observed. */
  readonly denominateur: number;
  readonly complement: number;
  readonly inconnus: number;
}

export interface System {
  /** True value of each variable. */
  readonly values: readonly number[];
  /** What each variable is, to explain an objection: `population @ période / ventilation / modalité`. */
  readonly names: readonly string[];
  /** 1 where a small value is told of people, so must be protected; 0 for mere remainders of unknown counts. */
  readonly counted: readonly number[];
  /** Sums: `whole[e]` = sum of `parts[e]`. */
  readonly whole: readonly number[];
  readonly parts: readonly (readonly number[])[];
  readonly rows: readonly RowVariables[];
  /** Relations that the rows contradict: none, unless a declaration is read wrongly. */
  readonly contradictions: readonly string[];
}

/** Grows a system; a variable is named by its population and its cell. */
export class SystemBuilder {
  readonly values: number[] = [];
  readonly names: string[] = [];
  readonly counted: number[] = [];
  readonly whole: number[] = [];
  readonly parts: (readonly number[])[] = [];
  readonly contradictions: string[] = [];
  private readonly byPopulation = new Map<string, Map<string, number>>();
  readonly cells = new SplitCells();
  /** Sums by `fingerprint`. */
  private readonly seen = new Map<number, number[]>();

  /** The variable of a population in a cell, or -1. */
  find(population: string, cell: string): number {
    return this.byPopulation.get(population)?.get(cell) ?? -1;
  }

  /** The variables of a population, by cell. */
  cellsOf(population: string): ReadonlyMap<string, number> {
    return this.byPopulation.get(population) ?? new Map<string, number>();
  }

  populations(): Iterable<[string, ReadonlyMap<string, number>]> {
    return this.byPopulation.entries();
  }

  /**
   * The variable of a population in a cell, made when it is new. Rows that count the same units agree on their number;
   * a disagreement would be a fault of ours: it is recorded, and the variable is then not shared.
   */
  variable(population: string, cell: string, value: number, counted = 1): number {
    const known = this.find(population, cell);
    if (known >= 0 && this.values[known] === value) {
      this.counted[known] = Math.max(this.counted[known], counted);
      return known;
    }
    const made = this.values.push(value) - 1;
    this.names.push(`${population} @ ${cell}`);
    this.counted.push(counted);
    if (known >= 0) {
      this.contradictions.push(`${population} @ ${cell}: ${this.values[known]}, ${value}`);
      return made;
    }
    const cells = this.byPopulation.get(population) ?? new Map<string, number>();
    cells.set(cell, made);
    this.byPopulation.set(population, cells);
    return made;
  }

  /** Adds `whole` = sum of `parts` (variables; those that are -1 are 0). Returns false when the values contradict it. */
  sum(whole: number, parts: readonly number[], isCertain = true): boolean {
    const told: number[] = [];
    let total = 0;
    for (const part of parts) {
      if (part < 0) continue;
      told.push(part);
      total += this.values[part];
    }
    if (total !== this.values[whole]) {
      if (isCertain) this.contradictions.push(`${this.names[whole]}: ${this.values[whole]}, parts ${total}`);
      return false;
    }
    if (told.length === 1 && told[0] === whole) return true;
    const key = fingerprint(whole, told);
    const alike = this.seen.get(key);
    if (alike === undefined) this.seen.set(key, [this.whole.length]);
    else if (alike.some((e) => this.whole[e] === whole && isSameSet(this.parts[e], told))) return true;
    else alike.push(this.whole.length);
    this.whole.push(whole);
    this.parts.push(told);
    return true;
  }
}

/** A number that two sums of the same variables share, whatever the order of the parts. */
function fingerprint(whole: number, parts: readonly number[]): number {
  let mixed = Math.imul(whole + 1, 0x85ebca6b);
  for (const part of parts) {
    const spread = Math.imul(part + 1, 0x9e3779b1);
    mixed = (mixed + (spread ^ (spread >>> 15))) | 0;
  }
  return mixed;
}

/** Whether two lists hold the same variables as many times, in any order. */
function isSameSet(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  if (a.every((one, i) => one === b[i])) return true;
  const [left, right] = [a, b].map((list) => [...list].sort((x, y) => x - y));
  return left.every((one, i) => one === right[i]);
}
