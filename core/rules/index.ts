/** The door of the room: coherence rules. */
export { checkRows, checkRowsSteps } from './check';
export type { Answer, RowRule } from './types';
