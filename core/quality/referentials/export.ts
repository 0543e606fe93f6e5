/** Writes what we ship as the JSON that a region may edit and load again. */
import { assignmentsOf } from './assign';
import type { Crosswalk, Referential } from './types';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Read back by `parseReferential`. */
export function referentialJson(referential: Referential): string {
  return json(referential);
}

/** Read back by `parseCrosswalk`. */
export function crosswalkJson(crosswalk: Crosswalk): string {
  return json(crosswalk);
}

/** The criteria that a region may choose, as they are now; read back by `parseAssignments`. */
export function assignmentsJson(referential: Referential): string {
  return json(assignmentsOf(referential));
}
