/** The door of the room: what a user does. */
export { customFunctions } from './customFunctions';
export type { CustomFunction } from './customFunctions';
export { calculer, calculerPeriodes } from './calculer';
export { consolider } from './consolider';
export type { ConsolidateResult, DeliveryOutcome, ReadDelivery, RegionKeys } from './consolider';
export { contradictionDecisions, driftDecisions } from './driftDecisions';
export { executer } from './executer';
export type { ExecuterResult } from './executer';
export { parseFormer, withFormer } from './former';
export type { FormerEntry } from './former';
export { baseDescription, journal, proposalDecisions } from './journal';
export type { Decision, WrittenFile } from './journal';
export { readColumn } from './readColumn';
export type { HostCell, ReadColumn, ReadValue } from './readColumn';
export {
  anomalyOutputs,
  baseOutputs,
  completenessOutputs,
  feedbackOutputs,
  hexSha256,
  indicatorOutputs,
  jsonBytes,
  publicationOutputs,
  reportMeta,
} from './outputs';
export type { Output, Outputs } from './outputs';
export { missingCertifiers, openBaseFiles, openBaseSheets } from './openBase';
export type { BaseDescription, BaseFiles, OpenedBase } from './openBase';
export { pseudonymiser } from './pseudonymiser';
export type { PseudonymisedDelivery, ToPseudonymise } from './pseudonymiser';
export { deliveryDay, deliveryName, pseudonymisedJournal, pseudonymisedOutputs } from './pseudonymised/outputs';
export type { Handed } from './pseudonymised/outputs';
export { columnFates } from './pseudonymised/fates';
export type { ColumnFate, Fate, FateReason, PseudonymiseOptions } from './pseudonymised/fates';
export { deliveryMark, isPseudonymisedDelivery } from './pseudonymised/header';
export { deliveredProfile } from './pseudonymised/receive';
export { publier } from './publier';
export { figuresJournal } from './figuresJournal';
export type { CountedStep } from './figuresJournal';
export { auditer, requireSafe } from './auditer';
export { verifier } from './verifier';
export type { LeavingFile, Remark, Verification } from './verifier';
export {
  changesNothing,
  keyFingerprints,
  planDeliveries,
  removedDeliveries,
  requireBaseKeys,
  updateBase,
} from './update/updateBase';
export type { GivenDelivery, JoinedPersons, PlannedDelivery, UpdateResult } from './update/updateBase';
export { updateWithoutRefused } from './update/withoutRefused';
export type { RefusedDelivery, TakenDeliveries } from './update/withoutRefused';
export { profileSeal } from './update/memory';
export type { UpdateStatus } from './update/plan';
export { drain } from './task';
export type { Progress, Task } from './task';
export { cleanedDelivery, groupFindings, nettoyer } from './nettoyer';
export type { Cleaned, FindingGroup } from './nettoyer';
export { cleaningJournal, cleaningOutputs } from './cleaningOutputs';
