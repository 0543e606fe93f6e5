/** The door of the room: filled grids, their scores, what is wrong in them, and how two of them compare. */
export { agreementBetween, kappaOf } from './agreement';
export type { Agreement, AgreementCaveat, Disagreement, Kappa, NoKappa } from './agreement';
export { checkEvaluation } from './check';
export { GAP_STATES, gapTowards } from './gap';
export type { Gap, GapSource, GapState, GapTarget, ReusedEvidence } from './gap';
export { progressBetween, sameScale } from './progress';
export type { GapFate, IndicatorProgress, Move, Progress, ProgressCaveat } from './progress';
export { byRetention, othersOfDay, retainedAudit } from './retained';
export { levelsGiven, levelsRefused, scoresOf } from './scores';
export type { Answer, Evaluation, Evidence, GeneralText, Graded, Score, Scores } from './types';
