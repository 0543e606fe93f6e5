/** The parts of the date types. */
export { decideDates } from './decide';
export { readDate } from './read';
export type { DateRules } from './settle';
