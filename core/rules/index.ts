/** The door of the room: coherence rules of a row, plausibility of a whole column. */
export { checkFileSteps, checkRows, checkRowsSteps } from './check';
export type { Checked } from './check';
export { PAST_STEPS } from './coherence';
export { plausibilitySteps } from './plausibility/check';
export type { Answer, RowRule, RuleScore } from './types';
