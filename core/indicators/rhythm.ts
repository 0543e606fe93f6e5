/** Rhythms of periods: civil years, quarters, school years; a day falls in one slot of each. */
import { civil, dayNumber } from '../table';

export type RhythmName = 'annee' | 'trimestre' | 'scolaire';

export interface Rhythm {
  /** Slots are whole numbers that ascend with time, one a period. */
  readonly slotOf: (day: number) => number;
  /** The contract's code of a slot: `2024`, `2024-T1`, `2023-2024`. */
  readonly code: (slot: number) => string;
  /** The civil year in which a slot begins. */
  readonly yearOf: (slot: number) => number;
}

/** The days whose slot is looked up in a table rather than computed. */
const TABLE_FROM = dayNumber(1990, 1, 1);
const TABLE_TO = dayNumber(2060, 1, 1);

function lookedUp(compute: (day: number) => number): (day: number) => number {
  let table: Int16Array | undefined;
  return (day) => {
    if (day < TABLE_FROM || day >= TABLE_TO) return compute(day);
    table ??= Int16Array.from({ length: TABLE_TO - TABLE_FROM }, (_, i) => compute(TABLE_FROM + i));
    return table[day - TABLE_FROM];
  };
}

/** A school year begins on 1 September (design/indicators.md). */
const SEPTEMBER = 9;

export const RHYTHMS: Readonly<Record<RhythmName, Rhythm>> = {
  annee: { slotOf: lookedUp((day) => civil(day).year), code: String, yearOf: (slot) => slot },
  trimestre: {
    slotOf: lookedUp((day) => {
      const { year, month } = civil(day);
      return year * 4 + Math.floor((month - 1) / 3);
    }),
    code: (slot) => `${Math.floor(slot / 4)}-T${(slot % 4) + 1}`,
    yearOf: (slot) => Math.floor(slot / 4),
  },
  scolaire: {
    slotOf: lookedUp((day) => {
      const { year, month } = civil(day);
      return month >= SEPTEMBER ? year : year - 1;
    }),
    code: (slot) => `${slot}-${slot + 1}`,
    yearOf: (slot) => slot,
  },
};
