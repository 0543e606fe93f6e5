/** The door of the room: the region's referential of certifications. */
export { Certifications } from './certifications';
export { parseCertifications } from './parse';
export type { Certification, RowTraits, TitleMatch, TitleMatchKind, TitleMatchReason } from './types';
