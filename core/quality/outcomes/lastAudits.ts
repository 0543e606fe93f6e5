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

/** Structures that each référentiel has audited. */
function audited(audits: readonly Evaluation[]): ReadonlyMap<string, number> {
  const structures = new Map<string, Set<string>>();
  for (const { referentiel, structure } of audits) {
    structures.set(referentiel, (structures.get(referentiel) ?? new Set()).add(structure));
  }
  return new Map([...structures].map(([id, set]) => [id, set.size]));
}

/**
 * The last audit on the référentiel that most structures were audited on, so that shares compare; on another one for a
 * structure that has no such audit.
 *
 * Self-assessments are not audits: they are left out. A grid of a référentiel that the library does not hold has no score.
 * @returns at most one a structure, in the order of the register
 */
export function lastAudits({ evaluations, structures }: Register, library: Library): StructureQuality[] {
  const known = new Set(library.all.map(({ id }) => id));
  const audits = evaluations.filter(({ nature, referentiel }) => nature === 'audit' && known.has(referentiel));
  const counts = audited(audits);
  const main = Math.max(0, ...counts.values());
  const rank = ({ referentiel }: Evaluation): number => (counts.get(referentiel) === main ? 1 : 0);
  const last = new Map<string, Evaluation>();
  for (const one of audits) {
    const other = last.get(one.structure);
    const isBetter =
      other === undefined || rank(one) > rank(other) || (rank(one) === rank(other) && isLater(one, other));
    if (isBetter) last.set(one.structure, one);
  }
  return structures.flatMap(({ id }) => {
    const one = last.get(id);
    if (one === undefined) return [];
    const { referentiel, date } = one;
    return [{ structure: id, referentiel, date, score: scoresOf(one, library.get(referentiel)).ensemble }];
  });
}
