/** The door of the room: disclosure control. */
export { auditPublication } from './audit';
export type { Objection } from './audit';
export { protect } from './protect';
export type { Protected, ProtectionReport, ProtectOptions, Reason } from './types';
