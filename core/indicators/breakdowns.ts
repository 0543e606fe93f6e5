/** Breakdowns: one modality index per unit; unknown is the modality `NR`. */
import type { Facts } from './facts';
import { columnOf } from './facts';
import type { Unit } from './types';

/** The modality of an unknown value; in the base it is an empty cell (contract). */
export const UNKNOWN_MODALITY = 'NR';

export interface Breakdown {
  /** Rubrique id; '' for the rows without breakdown. */
  readonly rubrique: string;
  /** The modalities that occur, as written in the base; index 0 is `NR` (except for the rows without breakdown: ''). */
  readonly modalites: readonly string[];
  /** Modality index of each unit. */
  readonly index: Uint16Array | Int32Array;
}

/** The rows without breakdown. */
export function whole(facts: Facts, unit: Unit): Breakdown {
  return { rubrique: '', modalites: [''], index: new Uint16Array(facts.units[unit].count) };
}

/** The breakdown of a unit by a text rubrique of its row or of its parcours. */
export function breakdown(facts: Facts, unit: Unit, rubrique: string): Breakdown {
  const found = columnOf(facts, unit, rubrique);
  if (found === undefined || found.column.kind !== 'text') throw new RangeError(`no breakdown by ${rubrique}`);
  const { codes, values } = found.column;
  const { rows } = found;
  // A dictionary may hold values that no row bears: a modality exists when a unit bears it.
  const modalites = [UNKNOWN_MODALITY];
  const known = new Map([
    ['', 0],
    [UNKNOWN_MODALITY, 0],
  ]);
  const modalityOf = new Int32Array(values.length).fill(-1);
  const index = values.length < 0xffff ? new Uint16Array(rows.length) : new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const code = codes[rows[i]];
    if (modalityOf[code] < 0) {
      const value = values[code];
      if (!known.has(value)) known.set(value, modalites.push(value) - 1);
      modalityOf[code] = known.get(value) as number;
    }
    index[i] = modalityOf[code];
  }
  return { rubrique, modalites, index };
}
