/** The one error of the product that is meant for a person: a blocking problem, told in three sentences. */
import type { Slots } from './types';

/**
 * A blocking problem in the data or the configuration (exit code 1). It carries a code and slots, never a sentence:
 * the face that shows it asks `tellProblem`. Slots must hold no personal data.
 */
export class Problem extends Error {
  readonly code: string;
  readonly slots: Slots;
  constructor(code: string, slots: Slots = {}) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.slots = slots;
  }
}
