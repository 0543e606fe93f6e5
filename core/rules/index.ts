/** The door of the room: coherence rules. */
export { checkRows, checkRowsSteps } from './check';
export { PAST_STEPS } from './coherence';
export type { Answer, RowRule } from './types';
