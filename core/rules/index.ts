/** The door of the room: coherence rules. */
export { checkRows } from './check';
export type { Answer, RowRule } from './types';
