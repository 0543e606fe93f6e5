/** The exact linear attack on a small system: all the sums solved together. `protect` does not run it (docs/decisions). */
import { Elimination } from './elimination';
import { residues } from './modular';
import type { System } from './system';

/** What the sums determine, with what it rests on. */
export interface Deduction {
  readonly variable: number;
  /** Known variables of the combination; none when the sums alone determine it, which no suppression can help. */
  readonly grounds: readonly number[];
}

/** Drawn solutions looked at: a variable that is 0 in both is determined, but for one chance in 10^15. */
const DRAWN = 2;

/** The variables of `among` that the known ones determine, though they are not known themselves. */
export function deductions(
  system: System,
  isKnown: (variable: number) => boolean,
  among: readonly number[],
): Deduction[] {
  const elimination = new Elimination(system, isKnown);
  const draw = residues();
  const drawn = Array.from({ length: DRAWN }, () => {
    const solution = new Float64Array(system.values.length);
    elimination.draw(draw, solution);
    return solution;
  });
  return among
    .filter((v) => !isKnown(v) && drawn.every((solution) => solution[v] === 0))
    .map((variable) => ({ variable, grounds: elimination.grounds(variable) }))
    .filter(({ grounds }) => grounds.length > 0);
}
