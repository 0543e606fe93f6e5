/** The door of the room: harmonising one file. */
export { columnName, harmonise } from './harmonise';
export * from './types';
