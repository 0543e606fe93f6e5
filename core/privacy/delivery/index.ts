/** The door of the folder: the evidence of a pseudonymised delivery, as cells and back (decision 015). */
export type { CarriedEvidence } from './evidenceBytes';
export { DELIVERY_FORMAT, formatMark, markFormat, parseMark } from './mark';
export type { DeliveryMark } from './mark';
export { readEvidence, writeEvidence } from './evidenceCells';
