/** Tells the choices of whole columns that nothing decides: they are made all the same, never in silence. */
import { writeDetail } from '../messages';
import { choiceLabel, UNDECIDED } from '../profiles';
import type { FindingLog } from '../table';
import type { ReadColumn } from './column';
import { CHOIX_PAR_DEFAUT } from './findings';
import type { MappedColumn } from './types';

/** Dates of one export are written alike: a column that tells its order tells that of the others. */
const SHARED = 'ordre_dates';

/** The choices of a column, and those of them that nothing in it decides. */
export type Defaulted = Pick<ReadColumn, 'choices' | 'defaults'>;

/** Whether other columns show that order, and none another one. */
function agree(all: readonly Defaulted[], value: string): boolean {
  const orders = all.flatMap(({ choices, defaults }) => {
    const order = choices[SHARED];
    return order === undefined || order === 'AMJ' || defaults.includes(SHARED) ? [] : [order];
  });
  return orders.length > 0 && orders.every((order) => order === value);
}

/** Whether nobody made that choice: neither the column, nor the other ones, nor the profile. */
export function isDefaulted(all: readonly Defaulted[], at: number, choice: string): boolean {
  const { choices, defaults } = all[at];
  return defaults.includes(choice) && !(choice === SHARED && agree(all, choices[choice]));
}

/** Logs one finding for each column and choice. */
export function tellDefaults(mapping: readonly MappedColumn[], read: readonly ReadColumn[], log: FindingLog): void {
  mapping.forEach(({ rubrique, index }, at) => {
    for (const choice of read[at].defaults) {
      const value = read[at].choices[choice];
      // What is left undecided is told by the cells themselves.
      if (value === undefined || UNDECIDED.has(value) || choiceLabel(choice, value) === undefined) continue;
      if (!isDefaulted(read, at, choice)) continue;
      log.add(CHOIX_PAR_DEFAUT, rubrique, -1, index, writeDetail({ code: `choix.${choice}.${value}` }));
    }
  });
}
