/** The door of the room: disclosure control. */
export { auditPublication, auditSteps } from './audit';
export type { Objection } from './audit';
export { compareReleases } from './compareReleases';
export type { ReleaseDifferences } from './compareReleases';
export { hiddenRow } from './hiddenRow';
export { inspectPublished } from './inspect';
export { protect, protectSteps } from './protect';
export type { Protected, ProtectionReport, ProtectOptions, Reason } from './types';
