/** Puts the persons of several files side by side for linking: one node per second-stage pseudonym, hashes as small ints. */
import type { PersonEvidence } from '../../privacy';
import { NumberIndex, Pseudonyms, SEX_F, SEX_H, SEX_UNKNOWN } from '../../privacy';
import { inChunks, ROWS_A_STEP, within } from '../../table';
import type { Steps } from '../../table';
import { internAll, joinDates, joinFloats, joinNames } from './join';
import type { IntLists } from './lists';
import { nodesOfSteps } from './nodes';

/** The persons of one file and their P2, in the same order. */
export interface LinkSource {
  readonly evidence: PersonEvidence;
  readonly p2: Pseudonyms;
}

/** Names of all files; an id stands for a hash, the same id for the same hash; -1: none. */
export interface NameSpace {
  readonly full: Int32Array;
  readonly bare: Int32Array;
  readonly turned: Int32Array;
  readonly phon: Int32Array;
  readonly phonFull: Int32Array;
  readonly consonants: Int32Array;
  readonly initial: Int32Array;
  readonly parts: IntLists;
  readonly partPhons: IntLists;
  readonly heads: IntLists;
  readonly near: IntLists;
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

/** Hashes that a name adds to those of the others, as a rule: room made for them at once. */
const HASHES_A_NAME = 4;

/** File numbers that several nodes hold, each (number, node) once. */
function* joinDossiers(
  sources: readonly LinkSource[],
  nodeOf: Int32Array,
): Steps<Pick<LinkSpace, 'dossier' | 'dossierNode'>> {
  const numbers = new NumberIndex();
  const pairs = new NumberIndex();
  const dossier: number[] = [];
  const dossierNode: number[] = [];
  const firstNode: number[] = [];
  let base = 0;
  for (const { evidence } of sources) {
    yield* inChunks(evidence.dossierHash.length, ROWS_A_STEP, (from, to) => {
      for (let i = from; i < to; i++) {
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
    });
    base += evidence.count;
  }
  return { dossier: Int32Array.from(dossier), dossierNode: Int32Array.from(dossierNode) };
}

/** Of two spellings, the one that shows more words, else the smaller hash: as in core/privacy, whatever the order. */
function betterName(names: NameSpace, bare: Float64Array, a: number, b: number): number {
  const richness = (name: number): number =>
    names.parts.offsets[name + 1] - names.parts.offsets[name] + (names.full[name] === names.bare[name] ? 0 : 1);
  const more = richness(a) - richness(b);
  if (more !== 0) return more > 0 ? a : b;
  return bare[a] <= bare[b] ? a : b;
}

/** The smaller of two hashes, a missing one giving way. */
function keepSmaller(into: Float64Array, node: number, hash: number): void {
  if (!(into[node] <= hash) && !Number.isNaN(hash)) into[node] = hash;
}

/** Evidence that several files share (one desk read them) comes once; `baseOf`: where each begins, end to end. */
function endToEnd<E extends { readonly count: number }>(
  all: readonly E[],
): { distinct: E[]; baseOf: Map<E, number>; total: number } {
  const baseOf = new Map<E, number>();
  let next = 0;
  for (const one of all) {
    if (baseOf.has(one)) continue;
    baseOf.set(one, next);
    next += one.count;
  }
  return { distinct: [...baseOf.keys()], baseOf, total: next };
}

/** Builds the space of linking; what a person says in two files is gathered whatever the order of the files. */
export function* buildLinkSpace(sources: readonly LinkSource[]): Steps<LinkSpace> {
  const { nodeOf, p2 } = yield* within(nodesOfSteps(Pseudonyms.concat(sources.map((source) => source.p2))), 0, 0.2);
  const all = sources.map(({ evidence }) => evidence);
  const nameEvidence = endToEnd(all.map((evidence) => evidence.names));
  const dateEvidence = endToEnd(all.map((evidence) => evidence.dates));
  const index = new NumberIndex(nameEvidence.total * HASHES_A_NAME);
  yield 0.2;
  const names = yield* within(joinNames(nameEvidence.distinct, index), 0.2, 0.3);
  const { space: dates, idOf } = yield* within(joinDates(dateEvidence.distinct), 0.5, 0.1);
  const bare = joinFloats(nameEvidence.distinct.map((one) => one.bare));
  const places = new NumberIndex();
  const count = p2.length;
  const column = (): Int32Array => new Int32Array(count).fill(-1);
  const [surname, otherSurname, firstName, date] = [column(), column(), column(), column()];
  const [birthNameKnown, sex] = [new Uint8Array(count), new Uint8Array(count)];
  const [departement, commune] = [new Float64Array(count).fill(NaN), new Float64Array(count).fill(NaN)];
  const keep = (into: Int32Array, node: number, name: number): void => {
    into[node] = into[node] < 0 ? name : betterName(names, bare, into[node], name);
  };
  let personBase = 0;
  for (const evidence of all) {
    const nameBase = nameEvidence.baseOf.get(evidence.names)!;
    const dateBase = dateEvidence.baseOf.get(evidence.dates)!;
    const gathering = inChunks(evidence.count, ROWS_A_STEP, (from, to) => {
      for (let i = from; i < to; i++) {
        const node = nodeOf[personBase + i];
        if (evidence.surname[i] >= 0) keep(surname, node, nameBase + evidence.surname[i]);
        if (evidence.otherSurname[i] >= 0) keep(otherSurname, node, nameBase + evidence.otherSurname[i]);
        if (evidence.firstName[i] >= 0) keep(firstName, node, nameBase + evidence.firstName[i]);
        if (evidence.birthNameKnown[i] !== 0) birthNameKnown[node] = 1;
        if (evidence.date[i] >= 0) date[node] = idOf[dateBase + evidence.date[i]];
        sex[node] |= evidence.sex[i];
        keepSmaller(departement, node, evidence.departement[i]);
        keepSmaller(commune, node, evidence.commune[i]);
      }
    });
    yield* within(gathering, 0.6, 0.2);
    personBase += evidence.count;
  }
  for (let node = 0; node < count; node++) if (sex[node] === (SEX_F | SEX_H)) sex[node] = SEX_UNKNOWN;
  yield 0.8;
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
    departement: yield* within(internAll([departement], places), 0.8, 0.05),
    commune: yield* within(internAll([commune], places), 0.85, 0.05),
    ...(yield* within(joinDossiers(sources, nodeOf), 0.9, 0.1)),
  };
}
