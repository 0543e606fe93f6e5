/** The age at the reference date and its bands, which replace the date of birth in the base. */
import { completedYears, MISSING_DAY } from '../table';

/**
 * Age in completed years on `reference` of a person born on `birth` (day numbers); null when either is missing or the
 * reference comes first.
 */
export function ageAt(birth: number, reference: number): number | null {
  if (birth === MISSING_DAY || reference === MISSING_DAY || reference < birth) return null;
  return completedYears(birth, reference);
}

/** Band of system A: under 30, 30-44, 45 and over; '' for an unknown age. */
export function trancheA(age: number | null): string {
  if (age === null) return '';
  return age < 30 ? '<30' : age < 45 ? '30-44' : '45+';
}

/** Band of system B: under 30, 30-39, 40-49, 50 and over; '' for an unknown age. */
export function trancheB(age: number | null): string {
  if (age === null) return '';
  return age < 30 ? '<30' : age < 40 ? '30-39' : age < 50 ? '40-49' : '50+';
}
