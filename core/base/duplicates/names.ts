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

/** Numbers of texts; those of surnames and of first names are shared, for a name in the other's column. */
export class Texts {
  private readonly numbers = new Map<string, number>();

  of(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) this.numbers.set(text, (number = this.numbers.size));
    return number;
  }
}

/** Distinct names by number, with what is compared of them. */
export class Names {
  /** By name: the number of its glued form, and of its form without particles. */
  readonly full: number[] = [];
  readonly bare: number[] = [];
  private readonly known = new Map<string, number>();
  private readonly forms: Forms[] = [];
  /** Made when first asked for: most names are never compared. */
  private readonly sounds: string[] = [];

  constructor(
    private readonly kind: 'nom' | 'prenom',
    private readonly texts: Texts,
  ) {}

  /** The number of a name given as folded words; -1 for ''. Spellings that differ by blanks and hyphens are one name. */
  of(words: string): number {
    if (words === '') return -1;
    const forms = this.formsOf(words);
    let number = this.known.get(forms.full);
    if (number === undefined) {
      number = this.forms.push(forms) - 1;
      this.known.set(forms.full, number);
      this.full.push(this.texts.of(forms.full));
      this.bare.push(this.texts.of(forms.bare));
    }
    return number;
  }

  private formsOf(words: string): Forms {
    if (this.kind === 'nom') {
      const { full, bare, chunks } = surnameForms(words);
      return { full, bare, parts: chunks };
    }
    const parts = words.split(' ');
    const full = parts.length === 1 ? words : parts.join('');
    return { full, bare: full, parts };
  }

  /** Of a surname without its particles; of the first of several first names: « Marie Claude » is « Marie » elsewhere. */
  private sound(name: number): string {
    const { bare, parts } = this.forms[name];
    return (this.sounds[name] ??= phoneticKey(this.kind === 'nom' ? bare : parts[0]));
  }

  private soundAlike(a: number, b: number): boolean {
    return this.sound(a) === this.sound(b);
  }

  /** How two names agree; null: they do not. */
  compare(a: number, b: number): Agreement {
    if (a === b) return 'meme';
    const [x, y] = [this.forms[a], this.forms[b]];
    const alike = (): boolean => this.soundAlike(a, b);
    return this.kind === 'nom' ? compareSurnames(x, y, alike) : compareFirstNames(x, y, alike);
  }
}

function compareSurnames(a: Forms, b: Forms, soundAlike: () => boolean): Agreement {
  if (a.bare === b.bare) return 'meme';
  if (isSlip(a.bare, b.bare) || soundAlike()) return 'proche';
  const double = a.parts.length > 1 || b.parts.length > 1;
  if (double && a.parts.some((part) => part.length >= PART_LEAST && b.parts.includes(part))) return 'partiel';
  return isCut(a.full, b.full) ? 'partiel' : null;
}

function compareFirstNames(a: Forms, b: Forms, soundAlike: () => boolean): Agreement {
  const several = a.parts.length > 1 && b.parts.length > 1;
  if (isSlip(a.full, b.full) && !(several && a.parts[0] === b.parts[0])) return 'proche';
  // Jean-Pierre and Jean-Paul may be brothers.
  if (several) return soundAlike() && phoneticKey(a.full) === phoneticKey(b.full) ? 'proche' : null;
  if (a.parts.length !== b.parts.length) return soundAlike() ? 'partiel' : null;
  if (a.full.length === 1 || b.full.length === 1) return a.full[0] === b.full[0] ? 'partiel' : null;
  return soundAlike() ? 'proche' : null;
}
