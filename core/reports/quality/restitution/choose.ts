/** Which evaluations of a register are given back: of each structure and family, the last audit, else the last self-assessment. */
import type { Evaluation } from '../../../quality/grid';
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
    const own = register.evaluations.filter((one) => one.structure === id && one.nature !== 'charte').sort(byDay);
    const chosen = families.flatMap((family) => {
      const group = own.filter((one) => familyOf(one) === family);
      const evaluation = lastOf(group, 'audit') ?? lastOf(group, 'diagnostic');
      return evaluation === undefined ? [] : [{ evaluation, group }];
    });
    return chosen.map(({ evaluation, group }): RestitutionInput => ({
      structure: { id, nom },
      evaluation,
      precedente: formerOf(evaluation, group),
      library,
      jour: register.date,
      memeJour: group.filter((one) => one !== evaluation && isSameDay(one, evaluation)),
      autres: chosen.flatMap((one) => (one.evaluation === evaluation ? [] : [one.evaluation])),
    }));
  });
}

/** An audit of the same day is a second auditor's (or another site's), not a former one. */
function isSameDay(one: Evaluation, last: Evaluation): boolean {
  return last.nature === 'audit' && one.nature === 'audit' && last.date !== null && one.date === last.date;
}

function formerOf(last: Evaluation, group: readonly Evaluation[]): Evaluation | null {
  const former = group.filter(
    (one) => one !== last && byDay(one, last) < 0 && (one.date !== last.date || one.date === null),
  );
  return lastOf(former, last.nature) ?? former[former.length - 1] ?? null;
}

function byDay(a: Evaluation, b: Evaluation): number {
  const [from, to] = [a.date ?? '', b.date ?? ''];
  if (from !== to) return from < to ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function lastOf(sorted: readonly Evaluation[], nature: Evaluation['nature']): Evaluation | undefined {
  const own = sorted.filter((one) => one.nature === nature);
  return own[own.length - 1];
}
