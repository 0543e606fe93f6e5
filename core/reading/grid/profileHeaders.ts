/** How well the header of a sheet is the one that a profile knows: sheets are renamed, and title rows added, at each delivery. */
import { foldLabel } from '../../values';

/** Share of the profile's headers, or of the sheet's, that must be the same. */
const ENOUGH = 2 / 3;
/** Fewer headers in common are chance ("Nom", "Date"). */
const FEWEST = 3;

/** Distinct headers, without case, accents nor punctuation. */
export function foldedHeaders(headers: readonly string[]): ReadonlySet<string> {
  const folded = new Set(headers.map(foldLabel));
  folded.delete('');
  return folded;
}

/** How many headers of the sheet are the profile's. */
export function sharedHeaders(own: ReadonlySet<string>, profile: ReadonlySet<string>): number {
  let shared = 0;
  for (const header of own) if (profile.has(header)) shared++;
  return shared;
}

/**
 * Whether a header is surely that of the profile: three headers in common, and two thirds of either side. Either: a profile
 * may know several headers for one rubrique, and a file may have new columns.
 */
export function isProfileHeader(own: ReadonlySet<string>, profile: ReadonlySet<string>): boolean {
  const shared = sharedHeaders(own, profile);
  return shared >= FEWEST && shared >= ENOUGH * Math.min(own.size, profile.size);
}

/** Whether two sheets have the same columns. */
export function isSameLayout(own: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return isProfileHeader(own, other) && sharedHeaders(own, other) >= ENOUGH * Math.max(own.size, other.size);
}
