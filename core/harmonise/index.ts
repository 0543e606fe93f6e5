/** The door of the room: harmonising one file. */
export { columnName, harmonise, harmoniseSteps } from './harmonise';
export * from './types';
export type { ContradictedChoice } from './contradicted';
export { applyRepairs, isSheetSource, sureOnly } from './applyRepairs';
export type { Accepts } from './applyRepairs';
export { changeCountSteps } from './changes';
export { provenRepairSteps } from './provenRepairs';
export { keepRewritings } from './repairs';
export type { ChangeCount, ColumnRepairs, Rewriting, RewritingKind } from './repairTypes';
export type { Certifications } from './certifications/certifications';
export type { References } from './references';
