/** Breakdowns: one modality index per unit; unknown is the modality `NR`. */
import type { Facts } from './facts';
import { columnOf } from './facts';
import type { Unit } from './types';

export interface Breakdown {
  /** Rubrique id; '' for the rows without breakdown. */
  readonly rubrique: string;
  /** Modality codes as written in the base; index 0 is `NR` (except for the rows without breakdown: ''). */
  readonly modalites: readonly string[];
  /** Modality index of each unit. */
  readonly index: Int32Array;
}

/** The rows without breakdown. */
export function whole(facts: Facts, unit: Unit): Breakdown {
  return { rubrique: '', modalites: [''], index: new Int32Array(facts.units[unit].count) };
}

/** The breakdown of a unit by a text rubrique of its row or of its parcours. */
export function breakdown(facts: Facts, unit: Unit, rubrique: string): Breakdown {
  const found = columnOf(facts, unit, rubrique);
  if (found === undefined || found.column.kind !== 'text') throw new RangeError(`no breakdown by ${rubrique}`);
  const { codes, values } = found.column;
  return {
    rubrique,
    modalites: ['NR', ...values.slice(1)],
    index: found.rows.map((row) => codes[row]),
  };
}
