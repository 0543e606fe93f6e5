/**
 * Keys by which a base recognises a person that comes back under another spelling (decision 016). Each is a keyed hash,
 * under K2, of a surname, a first name and a birth date together: nobody without both keys can make one, a certifier
 * cannot recognise them, and, a person having nearly all of hers alone, there is no frequency to study.
 */
import type { DeskEvidence, FilePersons } from './evidence';
import { encodeBase32 } from './base32';
import type { KeyedHash } from './keyedHash';
import type { Key } from './keys';
import { keyedHash } from './keys';

/** 40 bits: two persons of a region of 50 000 share one by chance once in a thousand bases. */
const KEY_BYTES = 5;
export const IDENTITY_KEY_LENGTH = 8;

/** What is asked of a base: the key, and whether it tells less than a whole date. */
export interface AskedKey {
  readonly key: string;
  readonly isLoose: boolean;
}

/** The keys of a person, each list made when it is asked for. */
export interface PersonKeys {
  /** What the base keeps. */
  readonly kept: () => readonly string[];
  /** What another file's person must have among the kept ones to be that person. */
  readonly asked: () => readonly AskedKey[];
}

/** Families of keys, one byte each; a key of one is never a key of another. */
const FAMILY = { son: 1, premier: 2, nom: 3, prenom: 4, mois: 5, jour: 6, annee: 7 } as const;
type Family = keyof typeof FAMILY;

/** A message: the family, then three hashes of 8 bytes. All have one length, so none is the beginning of another. */
const MESSAGE_BYTES = 25;

/** The hashes that the keys of a person are made of. */
interface Forms {
  readonly sounds: readonly number[];
  readonly surname: number;
  readonly surnamePhon: number;
  readonly first: number;
  readonly firstPhon: number;
  /** The first of several first names; NaN for one. */
  readonly firstPart: number;
  /** The two orders of day and month give one. */
  readonly day: number;
  readonly parts: readonly (readonly [Family, number])[];
}

/** Makes the keys of persons. */
export class IdentityKeys {
  private readonly hash: KeyedHash;
  private readonly message = new Uint8Array(MESSAGE_BYTES);
  private readonly made = new Uint8Array(KEY_BYTES);

  constructor(k2: Key) {
    this.hash = keyedHash(k2, 'reconnaissance');
  }

  private key(family: Family, a: number, b: number, date: number): string {
    const { message, made, hash } = this;
    message[0] = FAMILY[family];
    put(message, 1, a);
    put(message, 9, b);
    put(message, 17, date);
    hash.runShort(message, MESSAGE_BYTES);
    for (let i = 0; i < KEY_BYTES; i++) made[i] = hash.words[i >> 2] >>> (24 - 8 * (i & 3));
    return encodeBase32(made);
  }

  /** Which of two names is the surname does not matter: they may have changed places. */
  private pair(family: Family, a: number, b: number, date: number): string {
    return a < b ? this.key(family, a, b, date) : this.key(family, b, a, date);
  }

  /**
   * The keys of a person; null for one without surname, first name or birth date, and for a date that stands for an
   * unknown one (1 January).
   */
  of(persons: FilePersons, evidence: DeskEvidence, person: number): PersonKeys | null {
    const [surname, first, date] = [persons.surname[person], persons.firstName[person], persons.date[person]];
    if (surname < 0 || first < 0 || date < 0 || evidence.dates.byDefault[date] === 1) return null;
    const forms = formsOf(persons, evidence, person);
    return { kept: () => this.kept(forms, evidence), asked: () => this.asked(forms, evidence) };
  }

  private kept(forms: Forms, evidence: DeskEvidence): string[] {
    const { sounds, firstPhon, firstPart, day } = forms;
    const own = sounds.map((sound) => this.pair('son', sound, firstPhon, day));
    const parts = Number.isNaN(firstPart) ? [] : sounds.map((sound) => this.key('premier', sound, firstPart, day));
    return [...own, ...parts, ...this.slips(forms, evidence), ...this.dates(forms)];
  }

  private asked(forms: Forms, evidence: DeskEvidence): AskedKey[] {
    const { sounds, firstPhon, firstPart, day } = forms;
    // « Marie » may be « Marie Claire », which « Marie Louise » is not: a part meets a whole, never a part.
    const strict = sounds.flatMap((sound) => [
      this.pair('son', sound, firstPhon, day),
      this.key('premier', sound, firstPhon, day),
      ...(Number.isNaN(firstPart) ? [] : [this.pair('son', sound, firstPart, day)]),
    ]);
    return [
      ...[...strict, ...this.slips(forms, evidence)].map((key) => ({ key, isLoose: false })),
      ...this.dates(forms).map((key) => ({ key, isLoose: true })),
    ];
  }

  /** One letter wrong in the surname, or in the first names. */
  private slips({ surname, surnamePhon, first, firstPhon, day }: Forms, { names }: DeskEvidence): string[] {
    const keys: string[] = [];
    const { offsets, values } = names.near;
    for (let i = offsets[surname]; i < offsets[surname + 1]; i++) keys.push(this.key('nom', values[i], firstPhon, day));
    for (let i = offsets[first]; i < offsets[first + 1]; i++)
      keys.push(this.key('prenom', surnamePhon, values[i], day));
    return keys;
  }

  /** One part of the date wrong. */
  private dates({ surnamePhon, firstPhon, parts }: Forms): string[] {
    return parts.map(([family, part]) => this.pair(family, surnamePhon, firstPhon, part));
  }
}

function formsOf(persons: FilePersons, { names, dates }: DeskEvidence, person: number): Forms {
  const [surname, first, date] = [persons.surname[person], persons.firstName[person], persons.date[person]];
  const swapped = dates.swapped[date];
  const partsFrom = names.partPhons.offsets[first];
  const sounds = new Set<number>();
  for (const name of [surname, persons.otherSurname[person]]) {
    if (name < 0) continue;
    sounds.add(names.phon[name]).add(names.phonFull[name]);
    for (let i = names.partPhons.offsets[name]; i < names.partPhons.offsets[name + 1]; i++) {
      sounds.add(names.partPhons.values[i]);
    }
  }
  return {
    sounds: [...sounds],
    surname,
    surnamePhon: names.phon[surname],
    first,
    firstPhon: names.phon[first],
    firstPart: partsFrom < names.partPhons.offsets[first + 1] ? names.partPhons.values[partsFrom] : NaN,
    day: Number.isNaN(swapped) ? dates.full[date] : Math.min(dates.full[date], swapped),
    parts: [
      ['mois', dates.yearMonth[date]],
      ['jour', dates.yearDay[date]],
      ['annee', dates.monthDay[date]],
    ],
  };
}

/** A whole number of 53 bits at most, big-endian. */
function put(bytes: Uint8Array, at: number, value: number): void {
  const high = Math.floor(value / 0x100000000);
  for (let k = 0; k < 4; k++) bytes[at + k] = high >>> (24 - 8 * k);
  for (let k = 0; k < 4; k++) bytes[at + 4 + k] = (value >>> 0) >>> (24 - 8 * k);
}
