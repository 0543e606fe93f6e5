/** The door of the room: harmonising one file. */
export { columnName, harmonise, harmoniseSteps } from './harmonise';
export * from './types';
