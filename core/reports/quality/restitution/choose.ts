/** Which evaluations of a register are given back: of each structure and family, the audit that counts, else the self-assessment. */
import type { Evaluation } from '../../../quality/grid';
import { byRetention, othersOfDay } from '../../../quality/grid';
import type { Register } from '../../../quality/network';
import type { Library } from '../../../quality/referentials';
import type { RestitutionInput } from './content';

/**
 * In the order of the register's structures, then of the library's families: an audit of the region and one on the RNQ are
 * two reports. A structure without evaluation has none.
 * @throws Problem `qualite_referentiel_inconnu`
 */
export function restitutionsOf(register: Register, library: Library): RestitutionInput[] {
  const familyOf = ({ referentiel }: Evaluation): string => library.get(referentiel).famille;
  const families = [...new Set(library.all.map(({ famille }) => famille))];
  return register.structures.flatMap(({ id, nom }) => {
    const own = register.evaluations.filter((one) => one.structure === id && one.nature !== 'charte');
    const chosen = families.flatMap((family) => {
      const group = byRetention(
        own.filter((one) => familyOf(one) === family),
        library,
      );
      const evaluation = group.find(({ nature }) => nature === 'audit') ?? group[0];
      return evaluation === undefined ? [] : [{ evaluation, group }];
    });
    return chosen.map(({ evaluation, group }): RestitutionInput => ({
      structure: { id, nom },
      evaluation,
      precedente: formerOf(evaluation, group),
      library,
      jour: register.date,
      memeJour: othersOfDay(evaluation, group),
      autres: chosen.flatMap((one) => (one.evaluation === evaluation ? [] : [one.evaluation])),
    }));
  });
}

/** The last evaluation before that day, of the same nature if there is one; of undated ones, those that count less. */
function formerOf(last: Evaluation, group: readonly Evaluation[]): Evaluation | null {
  const former = group
    .slice(group.indexOf(last) + 1)
    .filter(({ date }) => date !== last.date || (date === null && last.date === null));
  return former.find(({ nature }) => nature === last.nature) ?? former[0] ?? null;
}
