/**
 * Keyed evidence about names and dates: what lets a consolidator compare two people without a name.
 * Every value is a keyed hash (HMAC, K1/block); equal hashes mean equal texts, nothing else can be read. The evidence
 * stays with the consolidator and is dropped after linking: frequencies of hashes could be studied (privacy.md).
 */
import { Fields } from './fields';
import type { KeyedHash } from './keyedHash';
import { firstNameHeads, surnameHeads } from './nameHeads';
import { NumberList } from './numberIndex';
import type { Lists } from './numberLists';
import { ListBuilder } from './numberLists';
import { phoneticKey } from './phonetic';
import { surnameForms } from './surname';

/** Distinct names, surnames and first names together; 53-bit hashes, 32-bit ones in `near` and `nearFirst` (sorted). */
export interface NameEvidence {
  readonly count: number;
  /** All words glued, particles kept. */
  readonly full: Float64Array;
  /** Without particles. */
  readonly bare: Float64Array;
  /** Halves in alphabetical order: a double name and the same turned round are one. */
  readonly turned: Float64Array;
  /** Phonetic key of `bare`, and of `full`. */
  readonly phon: Float64Array;
  readonly phonFull: Float64Array;
  /** Consonants of the phonetic key, three at least; NaN when fewer. */
  readonly consonants: Float64Array;
  /** First letter; equal to `full` for a name that is an initial. */
  readonly initial: Float64Array;
  /** Halves of a surname, or each first name. */
  readonly parts: Lists<Float64Array>;
  readonly partPhons: Lists<Float64Array>;
  /** What an export that cuts, drops second first names or a particle glued to the name would leave. */
  readonly heads: Lists<Float64Array>;
  /** The name and the name less each letter (symmetric deletion): two names one slip apart share one. */
  readonly near: Lists<Int32Array>;
  /** The same as `near` of the first of several first names. */
  readonly nearFirst: Lists<Int32Array>;
}

/** Shorter names have too many neighbours for a slip to mean anything; of three letters, one may only be added. */
const NEAR_LEAST = 4;
const NEAR_ADD_LEAST = 3;
/** Vowels of the phonetic alphabet: what two ears confuse most. */
const VOWEL_SOUNDS = /[AEIOU1-4]/g;
const CONSONANTS_LEAST = 3;
const NONE: readonly string[] = [];
const NO_HASH = new Int32Array(0);

/** One letter per kind of hash: a name never equals a phonetic key. */
type Kind = 'x' | 'p' | 'c' | 'd' | 'i';

const floats = (): NumberList<Float64Array> => new NumberList(new Float64Array(16));

/** Gathers the distinct names of a delivery and hashes each once. */
export class NameEvidenceBuilder {
  private readonly fields = new Fields();
  private readonly surnames = new Map<string, number>();
  private readonly firstNames = new Map<string, number>();
  private readonly glued = new Map<string, number>();
  private readonly initials = new Map<string, number>();
  /** Glued forms, in clear, for the pseudonym of the person; they die with the builder. */
  readonly fullText: string[] = [];
  /** One number per glued form, 1 at least: « LE GOFF » and « LEGOFF » have the same. */
  readonly gluedId: number[] = [];
  private readonly partCount: number[] = [];
  private readonly full = floats();
  private readonly bare = floats();
  private readonly turned = floats();
  private readonly phon = floats();
  private readonly phonFull = floats();
  private readonly consonants = floats();
  private readonly initial = floats();
  private readonly parts = new ListBuilder(new Float64Array(16));
  private readonly partPhons = new ListBuilder(new Float64Array(16));
  private readonly heads = new ListBuilder(new Float64Array(16));
  private readonly near = new ListBuilder(new Int32Array(16));
  private readonly nearFirst = new ListBuilder(new Int32Array(16));

  constructor(private readonly hash: KeyedHash) {}

  /** Index of a surname given as folded words (readSurname); -1 for ''. */
  surname(words: string): number {
    if (words === '') return -1;
    const known = this.surnames.get(words);
    if (known !== undefined) return known;
    const { full, bare, chunks } = surnameForms(words);
    this.nearFirst.add(NO_HASH);
    return this.add(this.surnames, words, full, bare, chunks, surnameHeads(full));
  }

  /** Index of first names given as folded words (readFirstName); -1 for ''. */
  firstName(words: string): number {
    if (words === '') return -1;
    const known = this.firstNames.get(words);
    if (known !== undefined) return known;
    const parts = words.split(' ');
    const full = parts.join('');
    this.nearFirst.add(parts.length > 1 ? this.deletions(parts[0]) : NO_HASH);
    return this.add(this.firstNames, words, full, full, parts, firstNameHeads(parts));
  }

  /**
   * Of two spellings with one glued form, the one to keep: the one that shows its particles and its words (DA SILVA
   * rather than DASILVA), else always the same one, in every file under one key.
   */
  better(a: number, b: number): number {
    const richness = (name: number): number =>
      this.partCount[name] + (this.full.at(name) === this.bare.at(name) ? 0 : 1);
    const more = richness(a) - richness(b);
    if (more !== 0) return more > 0 ? a : b;
    return this.bare.at(a) <= this.bare.at(b) ? a : b;
  }

  private add(
    known: Map<string, number>,
    words: string,
    full: string,
    bare: string,
    parts: readonly string[],
    heads: readonly string[],
  ): number {
    const index = this.fullText.push(full) - 1;
    known.set(words, index);
    let glued = this.glued.get(full);
    if (glued === undefined) this.glued.set(full, (glued = this.glued.size + 1));
    this.gluedId.push(glued);
    let initial = this.initials.get(full[0]);
    if (initial === undefined) this.initials.set(full[0], (initial = this.hash53('i', full[0])));
    const letter = initial;
    const exact = (text: string): number => (text.length === 1 ? letter : this.hash53('x', text));
    const sound = phoneticKey(bare);
    const consonants = sound.replace(VOWEL_SOUNDS, '');
    const plain = full === bare;
    const fullHash = exact(full);
    const bareHash = plain ? fullHash : exact(bare);
    const soundHash = this.hash53('p', sound);
    this.full.push(fullHash);
    this.bare.push(bareHash);
    this.turned.push(parts.length > 1 ? exact([...parts].sort().join('')) : bareHash);
    this.phon.push(soundHash);
    this.phonFull.push(plain ? soundHash : this.hash53('p', phoneticKey(full)));
    this.consonants.push(consonants.length < CONSONANTS_LEAST ? NaN : this.hash53('c', consonants));
    this.initial.push(letter);
    const several = parts.length > 1 ? parts.filter((part) => part.length > 1) : NONE;
    this.partCount.push(several.length);
    this.parts.add(several.map((part) => this.hash53('x', part)));
    this.partPhons.add(several.map((part) => this.hash53('p', phoneticKey(part))));
    this.heads.add(heads.map((head) => this.hash53('x', head)));
    const near = this.deletions(bare);
    this.near.add(plain ? near : Int32Array.of(...near, ...this.deletions(full)).sort());
    return index;
  }

  private run(kind: Kind, text: string): void {
    this.fields.clear().ascii(kind).ascii(text);
    this.hash.runShort(this.fields.bytes, this.fields.length);
  }

  private hash53(kind: Kind, text: string): number {
    this.run(kind, text);
    return this.hash.number53();
  }

  /** Sorted distinct 32-bit hashes of the text and of the text less each letter. */
  private deletions(text: string): Int32Array {
    if (text.length < NEAR_ADD_LEAST) return NO_HASH;
    const out = new Int32Array(text.length + 1);
    this.run('d', text);
    out[0] = this.hash.words[0];
    if (text.length < NEAR_LEAST) return out.subarray(0, 1);
    let n = 1;
    // The text less its first letter; then, letter by letter, the missing one moves to the right.
    this.fields.clear().ascii('d').ascii(text.slice(1));
    const { bytes, length } = this.fields;
    const start = length - text.length + 1;
    for (let i = 0; i < text.length; i++) {
      if (i > 0) bytes[start + i - 1] = text.charCodeAt(i - 1);
      // In a run of one letter, any deletion gives the same text.
      if (i > 0 && text.charCodeAt(i) === text.charCodeAt(i - 1)) continue;
      this.hash.runShort(bytes, length);
      out[n++] = this.hash.words[0];
    }
    return out.subarray(0, n).sort();
  }

  build(): NameEvidence {
    return {
      count: this.fullText.length,
      full: this.full.take(),
      bare: this.bare.take(),
      turned: this.turned.take(),
      phon: this.phon.take(),
      phonFull: this.phonFull.take(),
      consonants: this.consonants.take(),
      initial: this.initial.take(),
      parts: this.parts.build(),
      partPhons: this.partPhons.build(),
      heads: this.heads.build(),
      near: this.near.build(),
      nearFirst: this.nearFirst.build(),
    };
  }
}
