/** The door of the room: référentiels, crosswalks, the one in force, the JSON that a region writes. */
export { assigned, assignmentsOf } from './assign';
export { assignmentsJson, crosswalkJson, referentialJson } from './export';
export { Library, library } from './library';
export { allowedLevels, byCriterion, indicatorOf, levelOf } from './lookup';
export { parseAssignments, parseCrosswalk, parseReferential } from './parse';
export { shippedCrosswalks, shippedReferentials } from './shipped';
export type { Assignments, Criterion, Crosswalk, Level, QualityIndicator, Referential, Scale, Source } from './types';
