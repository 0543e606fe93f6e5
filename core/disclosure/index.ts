/** The door of the room: disclosure control. */
export { protect } from './protect';
export type { Protected, ProtectOptions } from './types';
