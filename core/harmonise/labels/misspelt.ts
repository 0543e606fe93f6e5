/** Labels that one word misspelt, or two, tell apart: looked up by what they would be once mended, never compared to all. */
import type { Steps } from '../../table';
import type { Wording } from './wording';

/** Labels of one step. */
const LABELS_A_STEP = 1024;
/** Words from which two of them may be misspelt. */
const TWO_ERRORS_FROM = 4;

interface Worded {
  readonly wording: Wording;
}

/** Order counts: each word's number is mixed with what comes before. */
function hashOf(numbers: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < numbers.length; i++) hash = Math.imul(hash ^ numbers[i], 0x01000193) ^ (hash >>> 15);
  return hash;
}

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((number, i) => number === b[i]);

interface Entry<Label> {
  readonly label: Label;
  readonly numbers: readonly number[];
}

export class Misspelt<Label extends Worded> {
  private readonly numbers = new Map<string, number>();
  private readonly near: number[][] = [];
  private readonly byHash = new Map<number, Entry<Label>[]>();

  /** @param wordsOf the words of a label that are compared */
  constructor(
    near: ReadonlyMap<string, readonly string[]>,
    private readonly wordsOf: (wording: Wording) => readonly string[],
  ) {
    for (const word of near.keys()) this.numbers.set(word, this.numbers.size);
    for (const [word, others] of near) {
      this.near[this.numbers.get(word)!] = others.flatMap((other) => this.numbers.get(other) ?? []);
    }
  }

  /** The numbers of the words; null when none of them has a neighbour: then the label is nobody's. */
  private numbered(wording: Wording): number[] | null {
    const words = this.wordsOf(wording);
    if (!words.some((word) => (this.near[this.numbers.get(word) ?? -1] ?? []).length > 0)) return null;
    return words.map((word) => {
      let number = this.numbers.get(word);
      if (number === undefined) this.numbers.set(word, (number = this.numbers.size));
      return number;
    });
  }

  add(label: Label): void {
    const numbers = this.numbered(label.wording);
    if (numbers === null) return;
    const hash = hashOf(numbers);
    const entries = this.byHash.get(hash);
    if (entries === undefined) this.byHash.set(hash, [{ label, numbers }]);
    else entries.push({ label, numbers });
  }

  /** The labels that have one word misspelt, or two where there are many words; the same sense is for the caller to see. */
  of(wording: Wording): readonly Label[] {
    const numbers = this.numbered(wording);
    if (numbers === null) return [];
    const found: Label[] = [];
    this.change(numbers, 0, numbers.length < TWO_ERRORS_FROM ? 1 : 2, found);
    return found;
  }

  private change(numbers: number[], from: number, errors: number, found: Label[]): void {
    for (let i = from; i < numbers.length; i++) {
      const own = numbers[i];
      for (const other of this.near[own] ?? []) {
        numbers[i] = other;
        for (const entry of this.byHash.get(hashOf(numbers)) ?? []) {
          if (sameNumbers(entry.numbers, numbers)) found.push(entry.label);
        }
        if (errors > 1) this.change(numbers, i + 1, errors - 1, found);
      }
      numbers[i] = own;
    }
  }
}

/**
 * @param near words one typing error away, both ways
 * @param wordsOf the words of a label that are compared
 */
export function* misspeltSteps<Label extends Worded>(
  labels: readonly Label[],
  near: ReadonlyMap<string, readonly string[]>,
  wordsOf: (wording: Wording) => readonly string[],
): Steps<Misspelt<Label>> {
  const misspelt = new Misspelt<Label>(near, wordsOf);
  for (let i = 0; i < labels.length; i++) {
    if (i % LABELS_A_STEP === 0) yield i / labels.length;
    misspelt.add(labels[i]);
  }
  return misspelt;
}
