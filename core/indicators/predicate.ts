/** Compiles a declared condition into one flag per unit. */
import { isMissing } from '../table';
import type { Facts } from './facts';
import { columnOf, happened } from './facts';
import type { Predicate, Unit } from './types';

/** 1 where the unit meets the condition. @throws RangeError for a rubrique or event that does not exist. */
export function flags(facts: Facts, unit: Unit, predicate: Predicate): Uint8Array {
  const { count, events } = facts.units[unit];
  const result = new Uint8Array(count);
  if ('evenement' in predicate) {
    const days = events.get(predicate.evenement);
    if (days === undefined) throw new RangeError(`no event ${predicate.evenement} for a ${unit}`);
    for (let i = 0; i < count; i++) result[i] = happened(days[i]) ? 1 : 0;
    return result;
  }
  if ('toutes' in predicate || 'une' in predicate) {
    const all = 'toutes' in predicate;
    const parts = (all ? predicate.toutes : predicate.une).map((part) => flags(facts, unit, part));
    for (let i = 0; i < count; i++) {
      result[i] = (all ? parts.every((part) => part[i] === 1) : parts.some((part) => part[i] === 1)) ? 1 : 0;
    }
    return result;
  }
  if ('non' in predicate) {
    const part = flags(facts, unit, predicate.non);
    for (let i = 0; i < count; i++) result[i] = 1 - part[i];
    return result;
  }
  const found = columnOf(facts, unit, predicate.rubrique);
  if (found === undefined) throw new RangeError(`no rubrique ${predicate.rubrique} for a ${unit}`);
  const { column, rows } = found;
  if ('renseignee' in predicate) {
    for (let i = 0; i < count; i++) result[i] = isMissing(column, rows[i]) === predicate.renseignee ? 0 : 1;
    return result;
  }
  if (column.kind !== 'text') throw new RangeError(`${predicate.rubrique} has no codes`);
  const isOf = column.values.map((value) => predicate.parmi.includes(value));
  for (let i = 0; i < count; i++) result[i] = isOf[column.codes[rows[i]]] ? 1 : 0;
  return result;
}
