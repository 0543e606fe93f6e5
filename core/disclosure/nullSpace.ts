/** What may still vary when every known count is fixed: a few drawn solutions stand for all of them. */
import type { Elimination } from './elimination';
import { inverse, PRIME, residues } from './modular';

/** Solutions looked at in a test: a variable that is 0 in what is left of them is determined, but for one chance in 10^15. */
const LOOKED_AT = 4;

/** Random solutions of the sums where everything known is 0. A variable at 0 in all of them is determined. */
export class NullSpace {
  private readonly columns: number;
  private readonly drawn: Float64Array[];

  /**
   * @param variables number of variables of the system.
   * @param count solutions drawn; each count told uses one up.
   */
  constructor(elimination: Elimination, variables: number, count: number) {
    const draw = residues();
    this.columns = variables;
    this.drawn = Array.from({ length: count }, () => {
      const solution = new Float64Array(variables);
      elimination.draw(draw, solution);
      return solution;
    });
  }

  isDetermined(variable: number): boolean {
    return this.drawn.every((solution) => solution[variable] === 0);
  }

  /** Whether enough solutions are left to answer for one more figure of `told` counts. */
  isWorn(told: number): boolean {
    return this.drawn.length < LOOKED_AT + told;
  }

  /** Which of the variables, not determined until now, would be if the others were told. */
  determinedBy(told: readonly number[], among: readonly number[]): number[] {
    const tested = this.drawn.slice(0, LOOKED_AT).map((solution) => ({
      told: told.map((v) => solution[v]),
      among: Float64Array.from(among, (v) => solution[v]),
    }));
    told.forEach((_, t) => {
      const at = tested.findIndex((one) => one.told[t] !== 0);
      if (at < 0) return;
      const [pivot] = tested.splice(at, 1);
      for (const one of tested) {
        const factor = (one.told[t] * inverse(pivot.told[t])) % PRIME;
        if (factor === 0) continue;
        for (let i = t; i < told.length; i++) one.told[i] = minus(one.told[i], factor, pivot.told[i]);
        for (let i = 0; i < among.length; i++) one.among[i] = minus(one.among[i], factor, pivot.among[i]);
      }
    });
    return among.filter((v, i) => tested.every((one) => one.among[i] === 0) && !this.isDetermined(v));
  }

  /** Fixes variables for good. */
  tell(told: readonly number[]): void {
    for (const v of told) {
      const at = this.drawn.findIndex((solution) => solution[v] !== 0);
      if (at < 0) continue;
      const [pivot] = this.drawn.splice(at, 1);
      const scale = inverse(pivot[v]);
      for (const solution of this.drawn) {
        const factor = (solution[v] * scale) % PRIME;
        if (factor === 0) continue;
        for (let i = 0; i < this.columns; i++) solution[i] = minus(solution[i], factor, pivot[i]);
      }
    }
  }
}

/** a - factor * b, modulo the prime. */
function minus(a: number, factor: number, b: number): number {
  return b === 0 ? a : (a - ((factor * b) % PRIME) + PRIME) % PRIME;
}
