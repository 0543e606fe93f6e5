/** The door of the room: coherence rules of a row, plausibility of a whole column. */
export { checkFileSteps, checkRows, checkRowsSteps } from './check';
export type { Checked } from './check';
export { PAST_STEPS } from './coherence';
export { dataDay, FAR_DAY } from './dataDay';
export { addScorecards, expectedRows, scorecardOf, scoresSteps } from './expected/scorecard';
export type { FormerDelivery, FormerFile, FourStates, Score, Scorecard } from './expected/scorecard';
export { plausibilitySteps } from './plausibility/check';
export { unknownPlacesSteps } from './places/check';
export { places } from './places/lists';
export type { Answer, RowRule, RuleScore } from './types';
