/**
 * The keyed evidence of one file as bytes and back, without loss: each name, date and person once. What the bytes hold
 * is what `PersonEvidence` holds: keyed hashes, ranks, sex, and P1; no letter of a name.
 */
import type { Steps } from '../../table';
import { decodeBase32, encodeBase32 } from '../base32';
import type { DateEvidence } from '../dateKeys';
import { DATE_MASKS } from '../dateKeys';
import type { FilePersons, PersonEvidence } from '../evidence';
import type { NameEvidence } from '../matchKeys';
import type { Lists } from '../numberLists';
import { ListBuilder } from '../numberLists';
import { SEX_H } from '../personTraits';
import { PSEUDONYM_LENGTH, Pseudonyms } from '../pseudonym';
import { ByteReader, Damaged } from './byteReader';
import { ByteWriter } from './byteWriter';

/** Evidence without the rows, which the table of the delivery says. */
export type CarriedEvidence = Omit<PersonEvidence, 'personOf'>;
type CarriedPersons = Omit<FilePersons, 'personOf'>;

/** 20 characters of base32 are 100 bits. */
const PSEUDONYM_BYTES = 13;
/** One character more, of zero bits, fills the last byte. */
const FILLER = 'A';
/** Names, dates or persons of one step. */
const A_STEP = 1 << 10;

const NAME_HASHES = ['full', 'bare', 'turned', 'phon', 'phonFull', 'consonants', 'initial'] as const;
const NAME_LISTS = ['parts', 'partPhons', 'heads'] as const;
const NEAR_LISTS = ['near', 'nearFirst'] as const;
const DATE_HASHES = ['full', 'swapped', 'yearMonth', 'yearDay', 'monthDay', 'year'] as const;
const PERSON_RANKS = ['surname', 'otherSurname', 'firstName', 'date'] as const;
const PERSON_HASHES = ['departement', 'commune'] as const;

/** Bits of a person's flags. */
const BIRTH_NAME_KNOWN = 1;
const SEX_SHIFT = 1;

/** A whole byte string of the evidence; yields the share that is done. */
export function* evidenceBytes(evidence: CarriedEvidence): Steps<Uint8Array> {
  const out = new ByteWriter();
  const { names, dates } = evidence;
  const total = names.count + dates.count + evidence.count;
  for (const n of [names.count, dates.count, evidence.count, evidence.dossierHash.length]) out.count(n);
  for (let i = 0; i < names.count; i++) {
    if (i % A_STEP === 0) yield i / total;
    writeName(out, names, i);
  }
  for (let i = 0; i < dates.count; i++) {
    if (i % A_STEP === 0) yield (names.count + i) / total;
    for (const field of DATE_HASHES) out.hash(dates[field][i]);
    out.count(dates.byDefault[i]);
    for (let k = 0; k < DATE_MASKS; k++) out.word(dates.masks[i * DATE_MASKS + k]);
  }
  for (let i = 0; i < evidence.count; i++) {
    if (i % A_STEP === 0) yield (names.count + dates.count + i) / total;
    out.raw(decodeBase32(evidence.p1.text(i) + FILLER) as Uint8Array);
    for (const field of PERSON_RANKS) out.count(evidence[field][i] + 1);
    out.count((evidence.birthNameKnown[i] * BIRTH_NAME_KNOWN) | (evidence.sex[i] << SEX_SHIFT));
    for (const field of PERSON_HASHES) out.hash(evidence[field][i]);
  }
  for (let i = 0; i < evidence.dossierHash.length; i++) {
    if (i % A_STEP === 0) yield 1;
    out.hash(evidence.dossierHash[i]);
    out.count(evidence.dossierPerson[i]);
  }
  return out.take();
}

function writeName(out: ByteWriter, names: NameEvidence, i: number): void {
  for (const field of NAME_HASHES) out.hash(names[field][i]);
  for (const field of NAME_LISTS) writeList(out, names[field], i, (value) => out.hash(value));
  for (const field of NEAR_LISTS) writeList(out, names[field], i, (value) => out.word(value));
}

function writeList(
  out: ByteWriter,
  { offsets, values }: Lists<Int32Array | Float64Array>,
  i: number,
  write: (value: number) => void,
): void {
  out.count(offsets[i + 1] - offsets[i]);
  for (let k = offsets[i]; k < offsets[i + 1]; k++) write(values[k]);
}

/** The evidence of those bytes; yields the share that is done. @throws Damaged */
export function* parseEvidence(bytes: Uint8Array): Steps<CarriedEvidence> {
  const from = new ByteReader(bytes);
  const names = from.length(NAME_HASHES.length);
  const dates = from.length(DATE_MASKS);
  const persons = from.length(PSEUDONYM_BYTES);
  const dossiers = from.length(2);
  const read = {
    names: yield* readNames(from, names),
    dates: yield* readDates(from, dates),
    ...(yield* readPersons(from, persons, { names, dates, dossiers })),
  };
  from.end();
  return read;
}

function* readNames(from: ByteReader, count: number): Steps<NameEvidence> {
  const hashes = Object.fromEntries(NAME_HASHES.map((field) => [field, new Float64Array(count)]));
  const lists = Object.fromEntries(NAME_LISTS.map((field) => [field, new ListBuilder(new Float64Array(16))]));
  const near = Object.fromEntries(NEAR_LISTS.map((field) => [field, new ListBuilder(new Int32Array(16))]));
  const list = (least: number, read: () => number): number[] => Array.from({ length: from.length(least) }, read);
  for (let i = 0; i < count; i++) {
    if (i % A_STEP === 0) yield (i / count) * 0.6;
    for (const field of NAME_HASHES) hashes[field][i] = from.hash();
    for (const field of NAME_LISTS) lists[field].add(list(1, () => from.hash()));
    for (const field of NEAR_LISTS) near[field].add(list(4, () => from.word()));
  }
  const built = (all: typeof lists | typeof near): object =>
    Object.fromEntries(Object.entries(all).map(([field, builder]) => [field, builder.build()]));
  return { count, ...hashes, ...built(lists), ...built(near) } as unknown as NameEvidence;
}

function* readDates(from: ByteReader, count: number): Steps<DateEvidence> {
  const hashes = Object.fromEntries(DATE_HASHES.map((field) => [field, new Float64Array(count)]));
  const byDefault = new Uint8Array(count);
  const masks = new Int32Array(count * DATE_MASKS);
  for (let i = 0; i < count; i++) {
    if (i % A_STEP === 0) yield 0.6 + (i / count) * 0.1;
    for (const field of DATE_HASHES) hashes[field][i] = from.hash();
    const flag = from.count();
    if (flag > 1) throw new Damaged();
    byDefault[i] = flag;
    for (let k = 0; k < DATE_MASKS; k++) masks[i * DATE_MASKS + k] = from.word();
  }
  return { count, ...hashes, byDefault, masks } as unknown as DateEvidence;
}

function* readPersons(
  from: ByteReader,
  count: number,
  bounds: { readonly names: number; readonly dates: number; readonly dossiers: number },
): Steps<CarriedPersons> {
  const ranks = Object.fromEntries(PERSON_RANKS.map((field) => [field, new Int32Array(count)]));
  const hashes = Object.fromEntries(PERSON_HASHES.map((field) => [field, new Float64Array(count)]));
  const p1 = new Pseudonyms(count);
  const birthNameKnown = new Uint8Array(count);
  const sex = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    if (i % A_STEP === 0) yield 0.7 + (i / count) * 0.2;
    const text = encodeBase32(from.raw(PSEUDONYM_BYTES));
    if (text[PSEUDONYM_LENGTH] !== FILLER) throw new Damaged();
    for (let k = 0; k < PSEUDONYM_LENGTH; k++) p1.bytes[i * PSEUDONYM_LENGTH + k] = text.charCodeAt(k);
    for (const field of PERSON_RANKS) ranks[field][i] = from.rank(field === 'date' ? bounds.dates : bounds.names);
    const flags = from.count();
    birthNameKnown[i] = flags & BIRTH_NAME_KNOWN;
    sex[i] = flags >> SEX_SHIFT;
    if (sex[i] > SEX_H) throw new Damaged();
    for (const field of PERSON_HASHES) hashes[field][i] = from.hash();
  }
  const dossierHash = new Float64Array(bounds.dossiers);
  const dossierPerson = new Int32Array(bounds.dossiers);
  for (let i = 0; i < bounds.dossiers; i++) {
    if (i % A_STEP === 0) yield 0.9;
    dossierHash[i] = from.hash();
    dossierPerson[i] = from.count();
    if (dossierPerson[i] >= count || Number.isNaN(dossierHash[i])) throw new Damaged();
  }
  return {
    count,
    p1,
    ...ranks,
    ...hashes,
    birthNameKnown,
    sex,
    dossierHash,
    dossierPerson,
  } as unknown as CarriedPersons;
}
