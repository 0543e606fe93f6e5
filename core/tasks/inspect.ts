/** All that is asked of a harmonised file once its values are read: rows, whole columns, duplicates. */
import { duplicateSteps } from '../base';
import type { DuplicateOptions } from '../base';
import type { Harmonised } from '../harmonise';
import type { FormerDelivery, RuleScore } from '../rules';
import { checkFileSteps, plausibilitySteps, unknownPlacesSteps } from '../rules';
import type { Findings, Steps } from '../table';
import { joinFindings, within } from '../table';

export interface Inspected {
  /** Of rows, of whole columns, of duplicates; those of the values are `file.findings`. */
  readonly findings: Findings;
  /** How often each rule of a row held, did not, or could not be asked. */
  readonly scores: readonly RuleScore[];
}

/** Shares of the steps: the rules of a row, those of a column; then duplicates. */
const RULES = 0.5;
const COLUMNS = 0.2;

/**
 * Inspects a file that still has its identities.
 * @param day the day of the data, that nothing may come after
 * @param closing the day that the data were closed at, when somebody said it; MISSING_DAY otherwise
 * @param former what the certifier sent before, when it is known
 */
export function* inspectSteps(
  file: Harmonised,
  day: number,
  closing: number,
  options: DuplicateOptions,
  former?: FormerDelivery,
): Steps<Inspected> {
  const { findings, scores } = yield* within(checkFileSteps(file, day), 0, RULES);
  const whole = yield* within(plausibilitySteps(file, closing, former), RULES, COLUMNS);
  const twice = yield* within(duplicateSteps(file, options), RULES + COLUMNS, 1 - RULES - COLUMNS);
  const unknown = yield* within(unknownPlacesSteps(file), 1, 0);
  return { findings: joinFindings(findings, unknown, whole, twice), scores };
}
