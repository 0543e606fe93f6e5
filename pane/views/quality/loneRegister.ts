/** The register of one structure alone: what reports and results ask for where nobody has recorded a network. */
import type { Evaluation } from '../../../core/quality/grid';
import type { Register, StructureRecord } from '../../../core/quality/network';

/** @param isoDay day at which delays count */
export function loneRegister(
  structure: StructureRecord,
  isoDay: string,
  evaluations: readonly Evaluation[] = [],
): Register {
  return {
    version: 1,
    nom: '',
    date: isoDay,
    structures: [structure],
    transitions: [],
    charte: [],
    evaluations,
    listes: {},
    documents: [],
  };
}
