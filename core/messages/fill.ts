/** Fills the named {slots} of a sentence. */
import { countText } from './countText';
import type { Slots } from './types';

/** Slots that number a thing instead of counting things: row 12345, year 2024. */
const ORDINALS = new Set(['annee', 'colonne', 'dernier', 'ligne', 'numero', 'premier', 'premiere', 'rang', 'version']);

function slotText(name: string, value: string | number): string {
  const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 1000 && !ORDINALS.has(name);
  return isCount ? countText(value) : String(value);
}

/**
 * Replaces each `{name}` of `sentence` by `slots.name`; an unknown slot is left as it is, so that a test sees it.
 * A count is written with its thousands apart. `{n|singulier|pluriel}` chooses by the number n (French rule: 0 and 1 are singular).
 */
export function fill(sentence: string, slots: Slots = {}): string {
  return sentence.replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    const value = slots[name];
    if (value === undefined) return whole;
    if (one === undefined) return slotText(name, value);
    return Math.abs(Number(value)) < 2 ? one : String(many);
  });
}
