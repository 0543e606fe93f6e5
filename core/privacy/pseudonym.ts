/** Pseudonyms: 100 bits of a keyed hash as 20 base32 characters, in two stages (certifier, then region). */
import type { Steps } from '../table';
import { inChunks, lastOf, VALUES_A_STEP } from '../table';
import { BASE32 } from './base32';
import { Fields } from './fields';
import type { KeyedHash } from './keyedHash';
import type { Key } from './keys';
import { keyedHash } from './keys';

/** Characters of a pseudonym: 20 x 5 bits. */
export const PSEUDONYM_LENGTH = 20;

/**
 * Whether a text has the form of a pseudonym, or of the keyed hash of a file number. No certifier's own number has it: 20
 * capitals and digits without a 0, 1, 8 or 9 are rarer than one in ten thousand among random ones, and no tool makes such.
 */
export function isPseudonym(text: string): boolean {
  return text.length === PSEUDONYM_LENGTH && /^[A-Z2-7]+$/.test(text);
}

const alphabet = Uint8Array.from(BASE32, (c) => c.charCodeAt(0));

/** Writes the first 100 bits of a tag (big-endian words) as base32 at `at`. */
function writePseudonym(words: Int32Array, out: Uint8Array, at: number): void {
  for (let k = 0; k < PSEUDONYM_LENGTH; k++) {
    const word = (5 * k) >> 5;
    const offset = (5 * k) & 31;
    const five =
      offset <= 27
        ? words[word] >>> (27 - offset)
        : (words[word] << (offset - 27)) | (words[word + 1] >>> (59 - offset));
    out[at + k] = alphabet[five & 31];
  }
}

/** Pseudonyms made strings in one call: enough to be fast, far below any limit on arguments. */
const AT_ONCE = 200;

/** Many pseudonyms in one block of bytes: a million are 20 MB, and no string is made before one is written. */
export class Pseudonyms {
  readonly length: number;
  /** ASCII, 20 bytes each. */
  readonly bytes: Uint8Array;

  constructor(length: number, bytes = new Uint8Array(length * PSEUDONYM_LENGTH)) {
    this.length = length;
    this.bytes = bytes;
  }

  /** From texts (a delivery); RangeError for a text that is no pseudonym. */
  static of(texts: readonly string[]): Pseudonyms {
    const list = new Pseudonyms(texts.length);
    texts.forEach((text, i) => {
      if (!isPseudonym(text)) throw new RangeError(`not a pseudonym at ${i}`);
      for (let k = 0; k < PSEUDONYM_LENGTH; k++) list.bytes[i * PSEUDONYM_LENGTH + k] = text.charCodeAt(k);
    });
    return list;
  }

  /** Several lists end to end. */
  static concat(lists: readonly Pseudonyms[]): Pseudonyms {
    const all = new Pseudonyms(lists.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const { bytes } of lists) {
      all.bytes.set(bytes, at);
      at += bytes.length;
    }
    return all;
  }

  /** The first `length` of them, in a block of their own. */
  first(length: number): Pseudonyms {
    return new Pseudonyms(length, this.bytes.slice(0, length * PSEUDONYM_LENGTH));
  }

  /** Puts the last tag of `hash` at `index`. */
  set(index: number, hash: KeyedHash): void {
    writePseudonym(hash.words, this.bytes, index * PSEUDONYM_LENGTH);
  }

  text(index: number): string {
    const at = index * PSEUDONYM_LENGTH;
    return String.fromCharCode(...this.bytes.subarray(at, at + PSEUDONYM_LENGTH));
  }

  /** All of them as strings, in order. */
  texts(): string[] {
    const out: string[] = new Array(this.length);
    for (let from = 0; from < this.length; from += AT_ONCE) {
      const to = Math.min(this.length, from + AT_ONCE);
      const block = this.bytes.subarray(from * PSEUDONYM_LENGTH, to * PSEUDONYM_LENGTH);
      const text = String.fromCharCode.apply(null, block as unknown as number[]);
      for (let i = from, at = 0; i < to; i++, at += PSEUDONYM_LENGTH) out[i] = text.slice(at, at + PSEUDONYM_LENGTH);
    }
    return out;
  }

  /** The chosen ones, in that order. */
  pick(indices: ArrayLike<number>): Pseudonyms {
    const picked = new Pseudonyms(indices.length);
    for (let i = 0; i < indices.length; i++) {
      const from = indices[i] * PSEUDONYM_LENGTH;
      for (let k = 0; k < PSEUDONYM_LENGTH; k++) picked.bytes[i * PSEUDONYM_LENGTH + k] = this.bytes[from + k];
    }
    return picked;
  }

  /** Where `text` is in a list in ascending order; -1 when it is not there. */
  indexInSorted(text: string): number {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.text(middle) < text) low = middle + 1;
      else high = middle;
    }
    return low < this.length && this.text(low) === text ? low : -1;
  }

  /** Order by code unit, as the contract sorts ids. */
  compare(a: number, b: number): number {
    const { bytes } = this;
    for (let k = 0, x = a * PSEUDONYM_LENGTH, y = b * PSEUDONYM_LENGTH; k < PSEUDONYM_LENGTH; k++, x++, y++) {
      if (bytes[x] !== bytes[y]) return bytes[x] - bytes[y];
    }
    return 0;
  }
}

/** One pseudonym of the last tag of `hash`. */
function textOf(hash: KeyedHash): string {
  const one = new Pseudonyms(1);
  one.set(0, hash);
  return one.text(0);
}

/** Domain tags: a message about one thing is never a message about another. */
const PERSON = 'personne';
const NO_BIRTH = 'sans-date';
const FILE_NUMBER = 'dossier';

/** The certifier's stage: P1 = HMAC(K1/pseudo; identity), K1 being the certifiers' alone (design/privacy.md). */
export class CertifierStage {
  private readonly pseudo: KeyedHash;
  private readonly dossier: KeyedHash;
  private readonly fields = new Fields();

  constructor(k1: Key) {
    this.pseudo = keyedHash(k1, 'pseudo');
    this.dossier = keyedHash(k1, 'dossier');
  }

  /** P1 of a person: surname and first names as canonical capitals, birth date as an ISO day. */
  person(list: Pseudonyms, index: number, nom: string, prenom: string, birth: string): void {
    this.put(list, index, this.fields.clear().ascii(PERSON).ascii(nom).ascii(prenom).ascii(birth));
  }

  /** P1 of someone without a birth date nor a file number: the same name is the same person at one certifier only. */
  nameOnly(list: Pseudonyms, index: number, certificateur: string, nom: string, prenom: string, sexe: string): void {
    const fields = this.fields.clear().ascii(NO_BIRTH).text(certificateur);
    this.put(list, index, fields.ascii(nom).ascii(prenom).ascii(sexe));
  }

  /** P1 of someone known by a file number alone. */
  fileNumber(list: Pseudonyms, index: number, certificateur: string, numero: string): void {
    this.put(list, index, this.fields.clear().ascii(FILE_NUMBER).text(certificateur).text(numero));
  }

  /**
   * The keyed hash that stands for `id_dossier_source` in what leaves a certifier (dictionary.md). Of the number alone:
   * who delivers a dossier is not always who certifies, and both must give it the same hash (decision 015).
   */
  dossierHash(numero: string): string {
    const fields = this.fields.clear().ascii(FILE_NUMBER).text(numero);
    this.dossier.run(fields.bytes, fields.length);
    return textOf(this.dossier);
  }

  private put(list: Pseudonyms, index: number, fields: Fields): void {
    this.pseudo.run(fields.bytes, fields.length);
    list.set(index, this.pseudo);
  }
}

/** The region's stage: P2 = HMAC(K2; P1), and the ids of parcours. A certifier, without K2, cannot recognise them. */
export class RegionStage {
  private readonly pseudo: KeyedHash;
  private readonly parcours: KeyedHash;
  private readonly fields = new Fields();

  constructor(k2: Key) {
    this.pseudo = keyedHash(k2, 'pseudo');
    this.parcours = keyedHash(k2, 'parcours');
  }

  /** P2 of each P1, in the same order. */
  candidates(p1: Pseudonyms): Pseudonyms {
    return lastOf(this.candidatesSteps(p1));
  }

  /** The same in steps: yields the share that is done. */
  *candidatesSteps(p1: Pseudonyms): Steps<Pseudonyms> {
    const p2 = new Pseudonyms(p1.length);
    yield* inChunks(p1.length, VALUES_A_STEP, (from, to) => {
      for (let i = from; i < to; i++) {
        this.fields.clear().raw(p1.bytes, i * PSEUDONYM_LENGTH, PSEUDONYM_LENGTH);
        this.pseudo.run(this.fields.bytes, this.fields.length);
        p2.set(i, this.pseudo);
      }
    });
    return p2;
  }

  /**
   * `id_candidat` of a parcours of which only the file number is known: nobody links it, so it needs no P1.
   * @param dossier keyed hash of the number (CertifierStage.dossierHash)
   */
  candidateByNumber(certificateur: string, dossier: string): string {
    return this.candidate(this.fields.clear().ascii('dossier').text(certificateur).text(dossier));
  }

  /** `id_candidat` of a row that tells nothing of anybody: known by its place. */
  candidateByPlace(livraison: string, ligne: number): string {
    return this.candidate(this.fields.clear().ascii('ligne').text(livraison).text(String(ligne)));
  }

  private candidate(fields: Fields): string {
    this.pseudo.run(fields.bytes, fields.length);
    return textOf(this.pseudo);
  }

  /**
   * `id_parcours` of a numbered file, at `index`: HMAC(K2/parcours; certificateur, keyed hash of the number), so that a
   * raw delivery and a pseudonymised one give it the same (decision 015).
   * @param dossier keyed hash of the number (CertifierStage.dossierHash)
   */
  parcoursByNumber(list: Pseudonyms, index: number, certificateur: string, dossier: string): void {
    this.put(list, index, this.fields.clear().ascii('numero').text(certificateur).text(dossier));
  }

  /** `id_parcours` without a file number: (id_candidat, certification, first dated event as an ISO day or ''). */
  parcoursByPerson(list: Pseudonyms, index: number, idCandidat: string, certification: string, day: string): void {
    this.put(list, index, this.fields.clear().ascii('personne').ascii(idCandidat).text(certification).ascii(day));
  }

  private put(list: Pseudonyms, index: number, fields: Fields): void {
    this.parcours.run(fields.bytes, fields.length);
    list.set(index, this.parcours);
  }
}
