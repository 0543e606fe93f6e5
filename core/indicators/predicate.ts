/** Compiles a declared condition into one flag per unit. */
import type { Steps } from '../table';
import { isMissing } from '../table';
import type { Facts } from './facts';
import { columnOf, isBefore, isDated, isTold } from './facts';
import type { Predicate, Unit } from './types';

/**
 * 1 where the unit meets the condition; a step per loop over the units.
 * @throws RangeError for a rubrique or event that does not exist.
 */
export function* flagsSteps(facts: Facts, unit: Unit, predicate: Predicate): Steps<Uint8Array> {
  const { count, events } = facts.units[unit];
  yield 0;
  const result = new Uint8Array(count);
  if ('evenement' in predicate) {
    const daysOf = (event: string): Int32Array => {
      const days = events.get(event);
      if (days === undefined) throw new RangeError(`no event ${event} for a ${unit}`);
      return days;
    };
    const days = daysOf(predicate.evenement);
    if ('avant' in predicate) {
      const other = daysOf(predicate.avant);
      for (let i = 0; i < count; i++) result[i] = isBefore(days[i], other[i]) ? 1 : 0;
    } else if ('jusqua' in predicate) {
      const other = daysOf(predicate.jusqua);
      for (let i = 0; i < count; i++) result[i] = isDated(days[i]) && isDated(other[i]) && days[i] <= other[i] ? 1 : 0;
    } else for (let i = 0; i < count; i++) result[i] = isTold(days[i]) ? 1 : 0;
    return result;
  }
  if ('toutes' in predicate) {
    result.fill(1);
    for (const part of predicate.toutes) {
      const met = yield* flagsSteps(facts, unit, part);
      for (let i = 0; i < count; i++) result[i] &= met[i];
    }
    return result;
  }
  if ('une' in predicate) {
    for (const part of predicate.une) {
      const met = yield* flagsSteps(facts, unit, part);
      for (let i = 0; i < count; i++) result[i] |= met[i];
    }
    return result;
  }
  if ('non' in predicate) {
    const part = yield* flagsSteps(facts, unit, predicate.non);
    for (let i = 0; i < count; i++) result[i] = 1 - part[i];
    return result;
  }
  const found = columnOf(facts, unit, predicate.rubrique);
  if (found === undefined) throw new RangeError(`no rubrique ${predicate.rubrique} for a ${unit}`);
  const { column, rows } = found;
  if ('renseignee' in predicate) {
    const expected = !predicate.renseignee;
    for (let i = 0; i < count; i++) result[i] = isMissing(column, rows[i]) === expected ? 1 : 0;
    return result;
  }
  if (column.kind !== 'text') throw new RangeError(`${predicate.rubrique} has no codes`);
  const isOf = Uint8Array.from(column.values, (value) => (predicate.parmi.includes(value) ? 1 : 0));
  for (let i = 0; i < count; i++) result[i] = isOf[column.codes[rows[i]]];
  return result;
}
