/** The door of the room: what a user does. */
export { customFunctions } from './customFunctions';
export type { CustomFunction } from './customFunctions';
export { calculer } from './calculer';
export { consolider } from './consolider';
export type { ConsolidateResult, DeliveryOutcome, ReadDelivery, RegionKeys } from './consolider';
export { executer } from './executer';
export type { ExecuterResult } from './executer';
export { baseDescription, journal, proposalDecisions } from './journal';
export type { Decision, WrittenFile } from './journal';
export { readColumn } from './readColumn';
export type { HostCell, ReadColumn, ReadValue } from './readColumn';
export {
  anomalyOutputs,
  baseOutputs,
  feedbackOutputs,
  hexSha256,
  indicatorOutputs,
  jsonBytes,
  publicationOutputs,
  reportMeta,
} from './outputs';
export type { Output, Outputs } from './outputs';
export { publier } from './publier';
export { drain } from './task';
export type { Progress, Task } from './task';
