/** Looks at the columns of a file as a whole: what no row can tell, and that is wrong for all of them at once. */
import type { Harmonised } from '../../harmonise';
import { writeDetail } from '../../messages';
import type { Findings, Steps } from '../../table';
import { FindingLog, within } from '../../table';
import { constantDates, newYearBirths } from './constant';
import { defaultValues } from './defaults';
import type { FormerDelivery } from '../expected/scorecard';
import { droppedFilling } from './filling';
import { droppedSinceFormer } from './formerFilling';
import { contradictedSex, invertedSex } from './sex';
import { shiftedDates } from './shift';
import type { PlausibilityRule } from './types';
import { Whole } from './types';

export const plausibilityRules: readonly PlausibilityRule[] = [
  invertedSex,
  contradictedSex,
  newYearBirths,
  constantDates,
  shiftedDates,
  droppedFilling,
  droppedSinceFormer,
  defaultValues,
];

/**
 * The findings of the plausibility rules; yields the share that is done.
 * @param closing the day that the data were closed at, when somebody said it; MISSING_DAY otherwise
 * @param former what the certifier sent before, when it is known
 */
export function* plausibilitySteps(file: Harmonised, closing: number, former?: FormerDelivery): Steps<Findings> {
  const whole = new Whole(file, closing, former);
  const log = new FindingLog();
  for (const [r, { kind, see }] of plausibilityRules.entries()) {
    const seen = yield* within(see(whole), r / plausibilityRules.length, 1 / plausibilityRules.length);
    for (const { rubrique, autre = '', column, detail = [], rows = [-1] } of seen) {
      for (const row of rows) log.add(kind, rubrique, row, column, writeDetail(...detail), autre);
    }
    yield (r + 1) / plausibilityRules.length;
  }
  return log.findings;
}
