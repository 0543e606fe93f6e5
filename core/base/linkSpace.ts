/** Puts the persons of several files side by side for linking: one node per second-stage pseudonym, hashes as small ints. */
import type { DateEvidence, NameEvidence, PersonEvidence } from '../privacy';
import { DATE_MASKS, NumberIndex, PSEUDONYM_LENGTH, Pseudonyms, SEX_F, SEX_H, SEX_UNKNOWN } from '../privacy';

/** The persons of one file and their P2, in the same order. */
export interface LinkSource {
  readonly evidence: PersonEvidence;
  readonly p2: Pseudonyms;
}

/** Int lists by name: see core/privacy Lists. */
interface IntLists {
  readonly offsets: Int32Array;
  readonly values: Int32Array;
}

/** Names of all files; an id stands for a hash, the same id for the same hash; -1: none. */
export interface NameSpace {
  readonly full: Int32Array;
  readonly bare: Int32Array;
  readonly turned: Int32Array;
  readonly phon: Int32Array;
  readonly phonFull: Int32Array;
  readonly initial: Int32Array;
  readonly parts: IntLists;
  readonly partPhons: IntLists;
  readonly heads: IntLists;
  readonly near: IntLists;
  readonly nearPhon: IntLists;
  readonly nearFirst: IntLists;
}

/** Distinct birth dates of all files, as ids. */
export interface DateSpace {
  readonly count: number;
  /** Date id of the date with day and month exchanged, -1 when no one was born then. */
  readonly swapped: Int32Array;
  readonly yearMonth: Int32Array;
  readonly yearDay: Int32Array;
  readonly monthDay: Int32Array;
  readonly year: Int32Array;
  readonly byDefault: Uint8Array;
  readonly masks: Int32Array;
}

/** Nodes are in the order of their P2, so their numbers do not depend on the order of files or rows. */
export interface LinkSpace {
  readonly count: number;
  readonly p2: Pseudonyms;
  /** Node of each person, the files end to end. */
  readonly nodeOf: Int32Array;
  readonly names: NameSpace;
  /** How many ids name hashes have. */
  readonly nameIds: number;
  readonly dates: DateSpace;
  readonly surname: Int32Array;
  readonly otherSurname: Int32Array;
  readonly firstName: Int32Array;
  readonly birthNameKnown: Uint8Array;
  readonly date: Int32Array;
  readonly sex: Uint8Array;
  readonly departement: Int32Array;
  readonly commune: Int32Array;
  /** (file number, node), each pair once, file numbers as ids. */
  readonly dossier: Int32Array;
  readonly dossierNode: Int32Array;
}

const RADIX = 32;
/** Characters of a pseudonym that make its sort key: 30 bits. */
const KEY_LENGTH = 6;

/** Indices of the pseudonyms in ascending order: two counting passes of 15 bits, then the few ties compared whole. */
function sortPseudonyms(list: Pseudonyms): Int32Array {
  const n = list.length;
  // By code unit, digits 2-7 come before letters.
  const rank = new Uint8Array(128);
  for (let i = 0; i < RADIX; i++) rank['234567ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charCodeAt(i)] = i;
  const keys = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    let key = 0;
    for (let k = 0; k < KEY_LENGTH; k++) key = key * RADIX + rank[list.bytes[i * PSEUDONYM_LENGTH + k]];
    keys[i] = key;
  }
  let order = Int32Array.from(keys, (_, i) => i);
  for (const shift of [0, 15]) {
    const starts = new Int32Array(0x8001);
    for (let i = 0; i < n; i++) starts[((keys[i] >> shift) & 0x7fff) + 1]++;
    for (let b = 0; b < 0x8000; b++) starts[b + 1] += starts[b];
    const next = new Int32Array(n);
    for (let i = 0; i < n; i++) next[starts[(keys[order[i]] >> shift) & 0x7fff]++] = order[i];
    order = next;
  }
  for (let from = 0; from < n;) {
    let to = from + 1;
    while (to < n && keys[order[to]] === keys[order[from]]) to++;
    if (to - from > 1) order.subarray(from, to).sort((a, b) => list.compare(a, b) || a - b);
    from = to;
  }
  return order;
}

function nodesOf(all: Pseudonyms): { nodeOf: Int32Array; p2: Pseudonyms } {
  const order = sortPseudonyms(all);
  const nodeOf = new Int32Array(all.length);
  const bytes = new Uint8Array(all.bytes.length);
  let count = 0;
  for (let i = 0; i < order.length; i++) {
    if (i === 0 || all.compare(order[i - 1], order[i]) !== 0) {
      const at = order[i] * PSEUDONYM_LENGTH;
      bytes.set(all.bytes.subarray(at, at + PSEUDONYM_LENGTH), count * PSEUDONYM_LENGTH);
      count++;
    }
    nodeOf[order[i]] = count - 1;
  }
  return { nodeOf, p2: new Pseudonyms(count, bytes.slice(0, count * PSEUDONYM_LENGTH)) };
}

function internAll(arrays: readonly Float64Array[], index: NumberIndex): Int32Array {
  const out = new Int32Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    for (let i = 0; i < array.length; i++) out[at++] = Number.isNaN(array[i]) ? -1 : index.intern(array[i]);
  }
  return out;
}

function joinOffsets(lists: readonly { offsets: Int32Array; values: { length: number } }[]): Int32Array {
  const out = new Int32Array(lists.reduce((sum, { offsets }) => sum + offsets.length - 1, 1));
  let at = 0;
  let base = 0;
  for (const { offsets, values } of lists) {
    for (let i = 0; i < offsets.length - 1; i++) out[at++] = base + offsets[i];
    base += values.length;
  }
  out[at] = base;
  return out;
}

function joinInts(lists: readonly { offsets: Int32Array; values: Int32Array }[]): IntLists {
  const values = new Int32Array(lists.reduce((sum, list) => sum + list.values.length, 0));
  let at = 0;
  for (const list of lists) {
    values.set(list.values, at);
    at += list.values.length;
  }
  return { offsets: joinOffsets(lists), values };
}

function joinNames(all: readonly NameEvidence[], index: NumberIndex): NameSpace {
  const column = (name: 'full' | 'bare' | 'turned' | 'phon' | 'phonFull' | 'initial'): Int32Array =>
    internAll(
      all.map((names) => names[name]),
      index,
    );
  const lists = (name: 'parts' | 'partPhons' | 'heads'): IntLists => ({
    offsets: joinOffsets(all.map((names) => names[name])),
    values: internAll(
      all.map((names) => names[name].values),
      index,
    ),
  });
  return {
    full: column('full'),
    bare: column('bare'),
    turned: column('turned'),
    phon: column('phon'),
    phonFull: column('phonFull'),
    initial: column('initial'),
    parts: lists('parts'),
    partPhons: lists('partPhons'),
    heads: lists('heads'),
    near: joinInts(all.map(({ near }) => near)),
    nearPhon: joinInts(all.map(({ nearPhon }) => nearPhon)),
    nearFirst: joinInts(all.map(({ nearFirst }) => nearFirst)),
  };
}

/** Dates become their own ids: one per distinct full hash. */
function joinDates(all: readonly DateEvidence[]): { space: DateSpace; idOf: Int32Array } {
  const fulls = new NumberIndex();
  const idOf = internAll(
    all.map(({ full }) => full),
    fulls,
  );
  const count = fulls.size;
  const parts = new NumberIndex();
  const column = (): Int32Array => new Int32Array(count).fill(-1);
  const [swapped, yearMonth, yearDay, monthDay, year] = [column(), column(), column(), column(), column()];
  const byDefault = new Uint8Array(count);
  const masks = new Int32Array(count * DATE_MASKS);
  let at = 0;
  for (const dates of all) {
    for (let i = 0; i < dates.count; i++) {
      const id = idOf[at++];
      if (!Number.isNaN(dates.swapped[i])) swapped[id] = fulls.find(dates.swapped[i]);
      yearMonth[id] = parts.intern(dates.yearMonth[i]);
      yearDay[id] = parts.intern(dates.yearDay[i]);
      monthDay[id] = parts.intern(dates.monthDay[i]);
      year[id] = parts.intern(dates.year[i]);
      byDefault[id] = dates.byDefault[i];
      masks.set(dates.masks.subarray(i * DATE_MASKS, (i + 1) * DATE_MASKS), id * DATE_MASKS);
    }
  }
  return { space: { count, swapped, yearMonth, yearDay, monthDay, year, byDefault, masks }, idOf };
}

/** File numbers that several nodes hold, each (number, node) once. */
function joinDossiers(sources: readonly LinkSource[], nodeOf: Int32Array): Pick<LinkSpace, 'dossier' | 'dossierNode'> {
  const numbers = new NumberIndex();
  const pairs = new NumberIndex();
  const dossier: number[] = [];
  const dossierNode: number[] = [];
  const firstNode: number[] = [];
  let base = 0;
  for (const { evidence } of sources) {
    for (let i = 0; i < evidence.dossierHash.length; i++) {
      const number = numbers.intern(evidence.dossierHash[i]);
      const node = nodeOf[base + evidence.dossierPerson[i]];
      if (number === firstNode.length) {
        firstNode.push(node);
        continue;
      }
      // Nearly every number has one node: nothing is kept for those.
      for (const one of node === firstNode[number] ? [] : [firstNode[number], node]) {
        const next = pairs.size;
        if (pairs.intern(number * 0x4000000 + one) < next) continue;
        dossier.push(number);
        dossierNode.push(one);
      }
    }
    base += evidence.count;
  }
  return { dossier: Int32Array.from(dossier), dossierNode: Int32Array.from(dossierNode) };
}

function joinFloats(arrays: readonly Float64Array[]): Float64Array {
  const out = new Float64Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    out.set(array, at);
    at += array.length;
  }
  return out;
}

/** Of two spellings, the one that shows more words, else the smaller hash: as in core/privacy, whatever the order. */
function betterName(names: NameSpace, bare: Float64Array, a: number, b: number): number {
  const richness = (name: number): number =>
    names.parts.offsets[name + 1] - names.parts.offsets[name] + (names.full[name] === names.bare[name] ? 0 : 1);
  const more = richness(a) - richness(b);
  if (more !== 0) return more > 0 ? a : b;
  return bare[a] <= bare[b] ? a : b;
}

/** Builds the space of linking; what a person says in two files is gathered whatever the order of the files. */
export function buildLinkSpace(sources: readonly LinkSource[]): LinkSpace {
  const { nodeOf, p2 } = nodesOf(Pseudonyms.concat(sources.map((source) => source.p2)));
  const index = new NumberIndex(1 << 16);
  const all = sources.map(({ evidence }) => evidence);
  const names = joinNames(
    all.map((evidence) => evidence.names),
    index,
  );
  const { space: dates, idOf } = joinDates(all.map((evidence) => evidence.dates));
  const bare = joinFloats(all.map((evidence) => evidence.names.bare));
  const places = new NumberIndex();
  const count = p2.length;
  const column = (): Int32Array => new Int32Array(count).fill(-1);
  const [surname, otherSurname, firstName, date] = [column(), column(), column(), column()];
  const [birthNameKnown, sex] = [new Uint8Array(count), new Uint8Array(count)];
  const hashes = { departement: new Float64Array(count).fill(NaN), commune: new Float64Array(count).fill(NaN) };
  const keep = (into: Int32Array, node: number, name: number): void => {
    into[node] = into[node] < 0 ? name : betterName(names, bare, into[node], name);
  };
  let personBase = 0;
  let nameBase = 0;
  let dateBase = 0;
  for (const evidence of all) {
    for (let i = 0; i < evidence.count; i++) {
      const node = nodeOf[personBase + i];
      if (evidence.surname[i] >= 0) keep(surname, node, nameBase + evidence.surname[i]);
      if (evidence.otherSurname[i] >= 0) keep(otherSurname, node, nameBase + evidence.otherSurname[i]);
      if (evidence.firstName[i] >= 0) keep(firstName, node, nameBase + evidence.firstName[i]);
      if (evidence.birthNameKnown[i] !== 0) birthNameKnown[node] = 1;
      if (evidence.date[i] >= 0) date[node] = idOf[dateBase + evidence.date[i]];
      sex[node] |= evidence.sex[i];
      for (const place of ['departement', 'commune'] as const) {
        const [held, other] = [hashes[place][node], evidence[place][i]];
        if (!(held <= other) && !Number.isNaN(other)) hashes[place][node] = other;
      }
    }
    personBase += evidence.count;
    nameBase += evidence.names.count;
    dateBase += evidence.dates.count;
  }
  for (let node = 0; node < count; node++) if (sex[node] === (SEX_F | SEX_H)) sex[node] = SEX_UNKNOWN;
  return {
    count,
    p2,
    nodeOf,
    names,
    nameIds: index.size,
    dates,
    surname,
    otherSurname,
    firstName,
    birthNameKnown,
    date,
    sex,
    departement: internAll([hashes.departement], places),
    commune: internAll([hashes.commune], places),
    ...joinDossiers(sources, nodeOf),
  };
}
