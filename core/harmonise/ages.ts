/** Ages at the reference date, which replace the birth date when identities leave the file. */
import type { Column, Steps } from '../table';
import { completedYears, emptyNumbers, inChunks, MISSING_DAY, ROWS_A_STEP, sizedCodes } from '../table';
import { trancheA, trancheB } from '../values';
import type { ColumnSet } from './derive';

/** The reference date of an age: decision on recevabilité, else dépôt L1, else demande (design/dictionary.md). */
const REFERENCES: readonly string[] = ['date_decision_recevabilite', 'date_depot_l1', 'date_demande'];

/** Outside these ages a date is wrong: no age rather than a wrong band (the rule `age_improbable` reports it). */
const SMALLEST_AGE = 14;
const LARGEST_AGE = 99;

function daysOf(column: Column | undefined): Int32Array | undefined {
  return column !== undefined && column.kind === 'date' ? column.days : undefined;
}

/** Adds `age`, `tranche_age_a`, `tranche_age_b`; a delivered age stands where no birth date tells better. */
export function* addAgesSteps(columns: ColumnSet, rowCount: number): Steps<void> {
  const births = daysOf(columns.get('date_naissance'));
  const references = REFERENCES.flatMap((id) => daysOf(columns.get(id)) ?? []);
  const delivered = columns.get('age');
  const ages = delivered !== undefined && delivered.kind === 'number' ? delivered : emptyNumbers('age', rowCount);
  const numbers = ages.numbers.slice();
  if (births !== undefined) {
    yield* inChunks(rowCount, ROWS_A_STEP, (from, to) => {
      for (let row = from; row < to; row++) {
        if (births[row] === MISSING_DAY) continue;
        const at = references.find((days) => days[row] !== MISSING_DAY);
        if (at === undefined) continue;
        const age = completedYears(births[row], at[row]);
        numbers[row] = age >= SMALLEST_AGE && age <= LARGEST_AGE ? age : NaN;
      }
    });
  }
  columns.set('age', { kind: 'number', name: 'age', numbers });
  columns.set('tranche_age_a', band('tranche_age_a', numbers, columns.get('tranche_age_a'), trancheA));
  yield 1;
  columns.set('tranche_age_b', band('tranche_age_b', numbers, columns.get('tranche_age_b'), trancheB));
}

function band(name: string, ages: Float64Array, delivered: Column | undefined, of: (age: number) => string): Column {
  const given = delivered !== undefined && delivered.kind === 'text' ? delivered : undefined;
  const values = given === undefined ? [''] : [...given.values];
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const byAge = Array.from({ length: LARGEST_AGE + 1 }, (_, age) => {
    const label = of(age);
    if (!codeOf.has(label)) codeOf.set(label, values.push(label) - 1);
    return codeOf.get(label) as number;
  });
  const codes = sizedCodes(ages.length, values.length);
  for (let row = 0; row < ages.length; row++) {
    codes[row] = Number.isNaN(ages[row]) ? (given?.codes[row] ?? 0) : (byAge[ages[row]] ?? 0);
  }
  return { kind: 'text', name, codes, values };
}
