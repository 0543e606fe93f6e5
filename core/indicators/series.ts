/** One indicator in one view: which units count, in which period, in which role. */
import type { Steps } from '../table';
import { inChunks } from '../table';
import type { Breakdown } from './breakdowns';
import { breakdown, whole } from './breakdowns';
import { VENTILATIONS } from './catalogue';
import { DEFAULT_ENTRY } from './events';
import type { Facts } from './facts';
import { NOT_YET } from './facts';
import type { Periods } from './periods';
import { activeSlots, NO_PERIOD, periodsOf } from './periods';
import type { Rhythm } from './rhythm';
import type { Members } from './tally';
import { FIRST_CLASS, OUT, UNKNOWN } from './tally';
import type { Indicator, Unit, View } from './types';

/** Units gathered in one step. */
const UNITS_A_STEP = 1 << 15;

/** What several series share, computed once. */
export class Shared {
  /** Periods in which anything happened: every indicator has a total row for each of them. */
  readonly slots: readonly number[];
  private readonly periodsByEvent = new Map<string, Periods>();
  private readonly parts = new Map<string, Breakdown>();
  private readonly room = new Map<Unit, Room>();

  private constructor(
    readonly facts: Facts,
    readonly rhythm: Rhythm,
    slots: readonly number[],
  ) {
    this.slots = slots;
  }

  static *of(facts: Facts, rhythm: Rhythm): Steps<Shared> {
    return new Shared(facts, rhythm, yield* activeSlots(facts, rhythm));
  }

  /** @throws RangeError for an event that does not exist. */
  days(unit: Unit, event: string): Int32Array {
    const days = this.facts.units[unit].events.get(event);
    if (days === undefined) throw new RangeError(`no event ${event} for a ${unit}`);
    return days;
  }

  periods(unit: Unit, event: string): Periods {
    const key = `${unit}/${event}`;
    const known = this.periodsByEvent.get(key);
    if (known !== undefined) return known;
    const made = periodsOf(this.days(unit, event), this.slots, this.rhythm);
    this.periodsByEvent.set(key, made);
    return made;
  }

  /** Where the members of a series are gathered: the same arrays at each call. */
  roomOf(unit: Unit): Room {
    const { count } = this.facts.units[unit];
    const known = this.room.get(unit);
    if (known !== undefined) return known;
    const made = { unit: new Int32Array(count), period: new Int32Array(count), role: new Uint8Array(count) };
    this.room.set(unit, made);
    return made;
  }

  breakdown(unit: Unit, rubrique: string): Breakdown {
    const key = `${unit}/${rubrique}`;
    const known = this.parts.get(key);
    if (known !== undefined) return known;
    const made = rubrique === '' ? whole(this.facts, unit) : breakdown(this.facts, unit, rubrique);
    this.parts.set(key, made);
    return made;
  }
}

/** Arrays of one unit's length, used by one series after the other. */
interface Room {
  readonly unit: Int32Array;
  readonly period: Int32Array;
  readonly role: Uint8Array;
}

export interface Series {
  readonly facts: Facts;
  readonly indicator: Indicator;
  readonly vue: View;
  /** Without breakdown, then by each rubrique. */
  readonly breakdowns: readonly Breakdown[];
  /** Period index of each unit, NO_PERIOD where it has none. */
  readonly period: Int32Array;
  /** Period codes, `total` last. */
  readonly periods: readonly string[];
  /** Periods given a total row even when nothing counts. */
  readonly always: ReadonlySet<string>;
  /** Day of the event that gives the period. */
  readonly days: Int32Array;
  readonly room: Room;
}

/** @throws RangeError when the indicator names an event or a rubrique that does not exist. */
export function* seriesSteps(shared: Shared, indicator: Indicator, vue: View): Steps<Series> {
  const event = vue === 'flux' ? indicator.evenement : (indicator.entree ?? DEFAULT_ENTRY);
  const { slots, index } = shared.periods(indicator.unite, event);
  const { code } = shared.rhythm;
  const breakdowns: Breakdown[] = [];
  const ventilations = ['', ...(indicator.ventilations ?? VENTILATIONS)];
  for (const rubrique of ventilations) {
    breakdowns.push(shared.breakdown(indicator.unite, rubrique));
    yield breakdowns.length / ventilations.length;
  }
  return {
    facts: shared.facts,
    indicator,
    vue,
    breakdowns,
    period: index,
    periods: [...slots.map(code), 'total'],
    always: new Set([...shared.slots.map(code), 'total']),
    days: shared.days(indicator.unite, event),
    room: shared.roomOf(indicator.unite),
  };
}

/**
 * The members of a series: in the first class where `hits` is 1, in the second where only `base` is, UNKNOWN where a
 * value is missing. A missing value is looked for among dated units only: without a date, nothing tells that there
 * should be one.
 */
export function membersOf(series: Series, base: Uint8Array, hits?: Uint8Array, unknown?: Uint8Array): Steps<Members> {
  const { period } = series;
  const [first, second] = [FIRST_CLASS, FIRST_CLASS + 1];
  return gather(series, 2, (i) => {
    if (base[i] === 1) return hits !== undefined && hits[i] === 1 ? first : second;
    return unknown !== undefined && unknown[i] === 1 && period[i] !== NO_PERIOD ? UNKNOWN : OUT;
  });
}

/**
 * Gathers the members of a series by the role of each unit, until the next series gathers its own. A unit whose event
 * has not happened by T is out.
 */
export function* gather(series: Series, classes: number, roleOf: (unit: number) => number): Steps<Members> {
  const { days, period: periodOf } = series;
  const { unit, period, role } = series.room;
  let count = 0;
  yield* inChunks(days.length, UNITS_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) {
      if (days[i] === NOT_YET) continue;
      const what = roleOf(i);
      if (what === OUT) continue;
      unit[count] = i;
      period[count] = periodOf[i];
      role[count++] = what;
    }
  });
  return { count, unit, period, role, classes };
}
