/** The door of the room: what a user does. */
export { customFunctions } from './customFunctions';
export type { CustomFunction } from './customFunctions';
export { executer } from './executer';
export type { DeliveryOutcome, ExecuterResult, ReadDelivery, RegionKeys } from './executer';
export { baseDescription, journal, proposalDecisions } from './journal';
export type { Decision, WrittenFile } from './journal';
export { readColumn } from './readColumn';
export type { HostCell, ReadColumn, ReadValue } from './readColumn';
export { drain } from './task';
export type { Progress, Task } from './task';
