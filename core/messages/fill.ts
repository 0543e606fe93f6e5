/** Fills the named {slots} of a sentence. */
import type { Slots } from './types';

/**
 * Replaces each `{name}` of `sentence` by `slots.name`; an unknown slot is left as it is, so that a test sees it.
 * `{n|singulier|pluriel}` chooses by the number n (French rule: 0 and 1 are singular).
 */
export function fill(sentence: string, slots: Slots = {}): string {
  return sentence.replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    const value = slots[name];
    if (value === undefined) return whole;
    if (one === undefined) return String(value);
    return Math.abs(Number(value)) < 2 ? one : String(many);
  });
}
