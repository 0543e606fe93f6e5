/** The cell function TAUX: a rate, from answers (oui/non) or from counts. */
import { Problem } from '../../messages';
import { type HostCell, readColumn } from '../readColumn';
import { drain } from '../task';
import { flatCells, isBlankCell, requireSameSize } from './pairs';

type Grid = readonly (readonly HostCell[])[];

const YES = 'oui';

/** oui, non or '' of each cell, read as one column: 1/0, VRAI/FAUX, O/N, X... */
function answersOf(cells: readonly HostCell[]): readonly string[] {
  return drain(readColumn('booleen', cells)).cells;
}

function sumOf(cells: readonly HostCell[]): number {
  return cells.reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0);
}

/** Figures on both sides, other than the 1 and 0 of answers; two single figures are counts too. */
function areCounts(numerator: readonly HostCell[], denominator: readonly HostCell[]): boolean {
  const filled = [...numerator, ...denominator].filter((cell) => !isBlankCell(cell));
  if (filled.length === 0 || !filled.every((cell) => typeof cell === 'number')) return false;
  return filled.some((cell) => cell !== 0 && cell !== 1) || (numerator.length === 1 && denominator.length === 1);
}

/**
 * A rate between 0 and 1; null when nothing is known.
 * - Answers: the share of yes among the cells that say yes or no, within the rows where `denominator` says yes. A cell that
 *   says neither counts on no side (design/indicators.md: unknown is told apart, never taken for no).
 * - Counts: the sum of the ones over the sum of the others.
 * @throws Problem `plages_inegales`; `taux_sans_denominateur` for figures alone; `taux_hors_bornes`
 */
export function rate(numeratorRange: Grid, denominatorRange?: Grid): number | null {
  const numerator = flatCells(numeratorRange);
  const denominator = denominatorRange === undefined ? [] : flatCells(denominatorRange);
  // A parameter left out comes as one blank cell in some hosts.
  const isAlone = denominator.length <= 1 && denominator.every(isBlankCell);
  if (!isAlone && areCounts(numerator, denominator)) {
    const total = sumOf(denominator);
    if (total === 0) return null;
    const value = sumOf(numerator) / total;
    if (value < 0 || value > 1) throw new Problem('taux_hors_bornes');
    return value;
  }
  const answers = answersOf(numerator);
  const scope = isAlone ? null : answersOf(denominator);
  if (scope !== null) requireSameSize(numerator, denominator);
  let yes = 0;
  let known = 0;
  answers.forEach((answer, i) => {
    if (answer === '' || (scope !== null && scope[i] !== YES)) return;
    known++;
    if (answer === YES) yes++;
  });
  if (known > 0) return yes / known;
  // Figures alone say how many, not out of how many.
  const isFigures = scope === null && numerator.some((cell) => typeof cell === 'number');
  if (isFigures && numerator.every((cell) => isBlankCell(cell) || typeof cell === 'number')) {
    throw new Problem('taux_sans_denominateur');
  }
  return null;
}
