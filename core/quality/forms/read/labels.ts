/** Recognises labels of fields: accents, case, plurals, marks and remarks in brackets aside, then slips of the keyboard. */
import { editDistance, foldLabel } from '../../../values';

/** Longest label: a paragraph is none. */
const LONGEST = 90;

/** Keys of the texts that come again and again: every workbook of a folder shows the same labels. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 10000;

/** A folded label without its plurals: « Préconisations » is « Préconisation ». */
export function labelKey(text: string): string {
  if (text.length > LONGEST) return keyOf(text);
  let key = KEYS.get(text);
  if (key === undefined) {
    if (KEYS.size === MOST_KEYS) KEYS.clear();
    KEYS.set(text, (key = keyOf(text)));
  }
  return key;
}

function keyOf(text: string): string {
  return foldLabel(text)
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join(' ');
}

/** Marks that a label is followed by: « Date (jj/mm/aaaa) : ». */
const bareKey = (text: string): string =>
  labelKey(text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').replace(/\s*[:*].*$/s, ''));

/** Keys under which a text may be a label: as it is, then without its last brackets, then without any. */
export function labelKeys(text: string): string[] {
  if (text.length > LONGEST) return [];
  const keys = [labelKey(text), labelKey(text.replace(/[([][^()[\]]*[)\]][\s:*]*$/, '')), bareKey(text)];
  return Array.from(new Set(keys)).filter((key) => key !== '');
}

/** Slips allowed in a label of that length. */
function allowance(length: number): number {
  return length < 7 ? 0 : length < 14 ? 1 : 2;
}

/** What labels mean; the first that claims a spelling has it. */
export class LabelIndex<T> {
  private readonly exact = new Map<string, T>();

  /** Adds labels that mean `value`; returns those that were already taken. */
  add(labels: readonly string[], value: T): void {
    for (const label of labels) {
      const key = labelKey(label);
      if (key !== '' && !this.exact.has(key)) this.exact.set(key, value);
    }
  }

  /** What a text means, if it is a label, or one but for what stands in brackets. */
  find(text: string): T | undefined {
    for (const key of labelKeys(text)) {
      const value = this.exact.get(key);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** What a text means, slips of the keyboard and words added at its end allowed; only when nothing else is as near. */
  findNear(text: string): T | undefined {
    const found = this.find(text);
    if (found !== undefined || text.length > LONGEST) return found;
    const key = bareKey(text);
    const limit = allowance(key.length);
    let best: T | undefined;
    let distance = limit + 1;
    for (const [label, value] of this.exact) {
      const d = editDistance(key, label, limit);
      if (d < distance) [best, distance] = [value, d];
      else if (d === distance && value !== best && d <= limit) best = undefined;
    }
    return best ?? this.longestHead(key);
  }

  /** « Constat de l'auditeur ou de l'auditrice » begins with « Constat de l'auditeur ». */
  private longestHead(key: string): T | undefined {
    let best: T | undefined;
    let length = 5;
    for (const [label, value] of this.exact) {
      if (label.length > length && key.startsWith(`${label} `)) [best, length] = [value, label.length];
    }
    return best;
  }
}
