/** The door of the room: disclosure control. */
export { protect } from './protect';
export type { Protected, ProtectionReport, ProtectOptions, Reason } from './types';
