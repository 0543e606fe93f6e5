/** The last audit grid of each structure of the register, with its score: what stands beside the outcomes. */
import { scoresOf } from '../grid';
import type { Evaluation } from '../grid';
import type { Register } from '../network/types';
import type { Library } from '../referentials';
import type { StructureQuality } from './beside';

/** Later by its date, an undated one before every other; between equals, the first by id, so that order changes nothing. */
function isLater(one: Evaluation, other: Evaluation): boolean {
  const [a, b] = [one.date ?? '', other.date ?? ''];
  return a !== b ? a > b : one.id < other.id;
}

/**
 * Self-assessments are not audits: they are left out. A grid of a référentiel that the library does not hold has no score.
 * @returns at most one a structure, in the order of the register
 */
export function lastAudits({ evaluations, structures }: Register, library: Library): StructureQuality[] {
  const known = new Set(library.all.map(({ id }) => id));
  const last = new Map<string, Evaluation>();
  for (const one of evaluations) {
    if (one.nature !== 'audit' || !known.has(one.referentiel)) continue;
    const other = last.get(one.structure);
    if (other === undefined || isLater(one, other)) last.set(one.structure, one);
  }
  return structures.flatMap(({ id }) => {
    const one = last.get(id);
    if (one === undefined) return [];
    const { referentiel, date } = one;
    return [{ structure: id, referentiel, date, score: scoresOf(one, library.get(referentiel)).ensemble }];
  });
}
