/** How two names of one file agree, in clear: this stays at the certifier's, nothing of a name is kept. */
import { phoneticKey } from '../../privacy/phonetic';
import { surnameForms } from '../../privacy/surname';
import { editDistance } from '../../values';

/** `partiel`: a half of a double name, one first name of several, a name that was cut. */
export type Agreement = 'meme' | 'proche' | 'partiel' | null;

/** Forms of a name that are compared; made once per distinct name. */
interface Forms {
  /** All words glued; the same without particles. */
  readonly full: string;
  readonly bare: string;
  readonly sound: string;
  /** Halves of a surname, or each first name. */
  readonly parts: readonly string[];
}

/** Shorter names have too many neighbours for one letter to mean a slip; long ones may have two. */
const ONE_SLIP = 4;
const TWO_SLIPS = 9;
/** The beginning of a name that was cut. */
const CUT_LEAST = 7;
/** A half that is worth comparing. */
const PART_LEAST = 3;

function isSlip(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  if (least < ONE_SLIP) return false;
  const most = least >= TWO_SLIPS ? 2 : 1;
  return editDistance(a, b, most) <= most;
}

function isCut(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= CUT_LEAST && (a.startsWith(b) || b.startsWith(a));
}

/** Distinct names by number, with what is compared of them. */
export class Names {
  private readonly known = new Map<string, number>();
  private readonly sounds = new Map<string, number>();
  private readonly forms: Forms[] = [];
  private readonly soundNumbers: number[] = [];

  constructor(private readonly kind: 'nom' | 'prenom') {}

  /** The number of a name given as folded words; -1 for ''. Spellings that differ by blanks and hyphens are one name. */
  of(words: string): number {
    if (words === '') return -1;
    const full = this.kind === 'nom' ? surnameForms(words).full : words.split(' ').join('');
    let number = this.known.get(full);
    if (number === undefined) {
      number = this.forms.push(this.formsOf(words)) - 1;
      this.known.set(full, number);
      const { sound } = this.forms[number];
      if (!this.sounds.has(sound)) this.sounds.set(sound, this.sounds.size);
      this.soundNumbers.push(this.sounds.get(sound) as number);
    }
    return number;
  }

  /** The glued form. */
  full(name: number): string {
    return this.forms[name].full;
  }

  /** One number per sound. */
  sound(name: number): number {
    return this.soundNumbers[name];
  }

  private formsOf(words: string): Forms {
    if (this.kind === 'nom') {
      const { full, bare, chunks } = surnameForms(words);
      return { full, bare, sound: phoneticKey(bare), parts: chunks };
    }
    const parts = words.split(' ');
    const full = parts.join('');
    // The first one is what files share: « Marie Claude » is « Marie » elsewhere.
    return { full, bare: full, sound: phoneticKey(parts[0]), parts };
  }

  /** How two names agree; null: they do not. */
  compare(a: number, b: number): Agreement {
    if (a === b) return 'meme';
    const [x, y] = [this.forms[a], this.forms[b]];
    return this.kind === 'nom' ? compareSurnames(x, y) : compareFirstNames(x, y);
  }
}

function compareSurnames(a: Forms, b: Forms): Agreement {
  if (a.bare === b.bare) return 'meme';
  if (a.sound === b.sound || isSlip(a.bare, b.bare)) return 'proche';
  const double = a.parts.length > 1 || b.parts.length > 1;
  if (double && a.parts.some((part) => part.length >= PART_LEAST && b.parts.includes(part))) return 'partiel';
  return isCut(a.full, b.full) ? 'partiel' : null;
}

function compareFirstNames(a: Forms, b: Forms): Agreement {
  const several = a.parts.length > 1 && b.parts.length > 1;
  if (isSlip(a.full, b.full) && !(several && a.parts[0] === b.parts[0])) return 'proche';
  // Jean-Pierre and Jean-Paul may be brothers.
  if (several) return a.sound === b.sound && phoneticKey(a.full) === phoneticKey(b.full) ? 'proche' : null;
  if (a.parts.length !== b.parts.length) return a.sound === b.sound ? 'partiel' : null;
  if (a.full.length === 1 || b.full.length === 1) return a.full[0] === b.full[0] ? 'partiel' : null;
  return a.sound === b.sound ? 'proche' : null;
}
