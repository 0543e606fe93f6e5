/** The parts of the date types. */
export { decideDates } from './decide';
export { readDate } from './read';
export { besideDay } from './beside';
export type { DateRules } from './settle';
export { EVENT_RULES } from './settle';
