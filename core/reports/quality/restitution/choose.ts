/** Which evaluations of a register are given back: the last audit of each structure, else its last self-assessment. */
import type { Evaluation } from '../../../quality/grid';
import type { Register } from '../../../quality/network';
import type { Library } from '../../../quality/referentials';
import type { RestitutionInput } from './content';

/** In the order of the register's structures; a structure without evaluation has none. */
export function restitutionsOf(register: Register, library: Library): RestitutionInput[] {
  return register.structures.flatMap(({ id, nom }) => {
    const own = register.evaluations.filter((one) => one.structure === id && one.nature !== 'charte').sort(byDay);
    const last = lastOf(own, 'audit') ?? lastOf(own, 'diagnostic');
    if (last === undefined) return [];
    const family = library.get(last.referentiel).famille;
    const before = own.filter(
      (one) => one !== last && byDay(one, last) < 0 && library.get(one.referentiel).famille === family,
    );
    // Another audit of the same day is a second auditor's, not a former one.
    const former = before.filter(({ date }) => date !== last.date || date === null);
    const precedente = lastOf(former, last.nature) ?? former[former.length - 1] ?? null;
    return [{ structure: { id, nom }, evaluation: last, precedente, library, jour: register.date }];
  });
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
