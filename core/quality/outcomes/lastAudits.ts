/** The last audit grid of each structure of the register, with its score: what stands beside the outcomes. */
import { othersOfDay, retainedAudit, scoresOf } from '../grid';
import type { Evaluation } from '../grid';
import type { Register } from '../network/types';
import type { Library } from '../referentials';
import type { StructureQuality } from './beside';

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
  return structures.flatMap(({ id }) => {
    const own = audits.filter(({ structure }) => structure === id);
    const best = Math.max(...own.map(rank));
    const ranked = own.filter((other) => rank(other) === best);
    const one = retainedAudit(ranked, library);
    if (one === undefined) return [];
    const { referentiel, date } = one;
    const score = scoresOf(one, library.get(referentiel)).ensemble;
    return [{ structure: id, referentiel, date, score, autres: othersOfDay(one, ranked).length }];
  });
}
