/** Labels whose accented letters were lost on the way: "D?favorable", "Refus\uFFFD", "D‚favorable" (CP850 read as CP1252). */
import { foldLabel } from '../spelling/fold';
import type { ListIndex } from './listIndex';

/** What é è ê à ç ô î û... become when CP850 or Mac Roman is read as CP1252, and the marks of a lost letter. */
const LOST = '\uFFFD?¿‚Šˆ…ƒ‡Œ“–—Ž™”ž•‰\u008d\u008f\u0090\u009d';
const ANY = new RegExp(`[${LOST}]`);
const BETWEEN = new RegExp(`(?<=\\p{L})[${LOST}]{1,2}(?=\\p{L})`, 'gu');
const AT_START = new RegExp(`^[${LOST}]{1,2}(?=\\p{L}{2})`, 'u');
const AT_END = /(?<=\p{L}{2})[\uFFFD‚Ž]{1,2}(?=$|\s)/gu;

/** The folded text with U+FFFD for each letter that may be lost, or null when none may. */
export function withLostLetters(raw: string): string | null {
  if (!ANY.test(raw)) return null;
  const marked = raw.replace(BETWEEN, '\uFFFD').replace(AT_START, '\uFFFD').replace(AT_END, '\uFFFD');
  return marked.includes('\uFFFD') ? foldLabel(marked) : null;
}

function fits(text: string, label: string): boolean {
  if (text.length !== label.length) return false;
  for (let i = 0; i < text.length; i++) if (text[i] !== '\uFFFD' && text[i] !== label[i]) return false;
  return true;
}

/** The only code that has a label of this shape, a lost letter standing for any one letter or a blank. */
export function codeOfLostLetters(index: ListIndex, text: string): string | undefined {
  let code: string | undefined;
  for (const label of index.labels) {
    if (!fits(text, label.folded)) continue;
    if (code !== undefined && code !== label.code) return undefined;
    code = label.code;
  }
  return code;
}
