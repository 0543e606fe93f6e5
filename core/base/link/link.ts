/** Links the persons of all files: who is who across certifiers and within them, on keyed evidence alone. */
import type { FilePersons } from '../../privacy';
import { NumberIndex, NumberList, PSEUDONYM_LENGTH, Pseudonyms } from '../../privacy';
import { inChunks, lastOf, ROWS_A_STEP, sortedIndices, within } from '../../table';
import type { Steps } from '../../table';
import { visitCandidates } from './blocks';
import { clusterSteps } from './clusters';
import type { ReviewReason } from './compare';
import { Comparer, LINK, NO } from './compare';
import type { LinkSource, LinkSpace } from './space';
import { buildLinkSpace } from './space';
import { DATE, FIRST, SURNAME } from './weights';

export type { LinkSource } from './space';
export type { ReviewReason } from './compare';

/** What made a linked pair, the weakest field first. */
export type LinkReason =
  'exact' | 'orthographe' | 'nom_partiel' | 'nom_usage' | 'inversion' | 'date' | 'sans_date' | 'dossier';

/** Two persons left apart although much agrees; levels as in weights.ts; no name, no hash. */
export interface ReviewPair {
  /** A person of each side, in the order of the files end to end. */
  readonly left: number;
  readonly right: number;
  /** Bits over (or under) the threshold, to one decimal. */
  readonly ecart: number;
  readonly reason: ReviewReason;
  readonly nom: number;
  readonly prenom: number;
  readonly date: number;
  readonly sexe: number;
  readonly lieu: number;
}

export interface LinkResult {
  /** Candidate of each person, the files end to end; candidates are in the order of their ids. */
  readonly candidate: Int32Array;
  /** First person of each file in `candidate`. */
  readonly starts: readonly number[];
  /** `id_candidat`: the smallest P2 of the persons linked. */
  readonly ids: Pseudonyms;
  /** Most likely first. */
  readonly review: readonly ReviewPair[];
  /** Pairs linked, by what made them. */
  readonly pairsByReason: Readonly<Record<LinkReason, number>>;
}

/** A review list longer than this is not read. */
const REVIEW_MOST = 20000;

/** Pairs found, as columns. */
class PairList {
  readonly left = new NumberList(new Int32Array(64));
  readonly right = new NumberList(new Int32Array(64));
  readonly score = new NumberList(new Float64Array(64));
  private readonly seen = new NumberIndex();

  constructor(private readonly nodes: number) {}

  /** False for a pair already there. */
  add(a: number, b: number, score: number): boolean {
    const next = this.seen.size;
    if (this.seen.intern(a * this.nodes + b) < next) return false;
    this.left.push(a);
    this.right.push(b);
    this.score.push(score);
    return true;
  }

  /** Pairs best first; equal scores in the order of the nodes, which is that of the pseudonyms. */
  order(): Steps<Int32Array> {
    const [left, right, score] = [this.left.take(), this.right.take(), this.score.take()];
    return sortedIndices(left.length, (i, j) => score[j] - score[i] || left[i] - left[j] || right[i] - right[j]);
  }
}

function linkReason(pair: Comparer): LinkReason {
  if (pair.date === DATE.missing) return pair.sameDossier ? 'dossier' : 'sans_date';
  if (pair.surname === SURNAME.different) return 'nom_usage';
  if (pair.inverted) return 'inversion';
  if (pair.date !== DATE.exact) return 'date';
  if (pair.surname === SURNAME.exact && pair.first === FIRST.exact) return 'exact';
  const cut = pair.surname === SURNAME.half || pair.surname === SURNAME.cut || pair.first === FIRST.short;
  return cut ? 'nom_partiel' : 'orthographe';
}

interface Found {
  readonly links: PairList;
  readonly doubts: PairList;
  readonly reasons: LinkReason[];
  readonly pairs: Omit<ReviewPair, 'left' | 'right'>[];
}

function describe(pair: Comparer, reason: ReviewReason): Omit<ReviewPair, 'left' | 'right'> {
  const { surname, first, date, sex, place, score, threshold } = pair;
  const ecart = Math.round((score - threshold) * 10) / 10;
  return { ecart, reason, nom: surname, prenom: first, date, sexe: sex, lieu: place };
}

function* comparePairs(space: LinkSpace, comparer: Comparer): Steps<Found> {
  const found: Found = { links: new PairList(space.count), doubts: new PairList(space.count), reasons: [], pairs: [] };
  yield* visitCandidates(space, (a, b, sameDossier) => {
    const verdict = comparer.compare(a, b, sameDossier);
    if (verdict === NO) return;
    if (verdict === LINK) {
      if (found.links.add(a, b, comparer.score)) found.reasons.push(linkReason(comparer));
    } else if (found.doubts.add(a, b, comparer.score)) found.pairs.push(describe(comparer, comparer.reason));
  });
  return found;
}

/**
 * Links persons. Several dossiers of one person join, in one file or in many (no one-to-one rule); homonyms with
 * other birth dates, twins and siblings do not. The result does not depend on the order of files or rows.
 */
export function linkPersons(sources: readonly LinkSource[]): LinkResult {
  return lastOf(linkSteps(sources));
}

/** The same, step by step: yields the share that is done. */
export function* linkSteps(sources: readonly LinkSource[]): Steps<LinkResult> {
  const space = yield* within(buildLinkSpace(sources), 0, 0.3);
  const comparer = yield* within(Comparer.of(space), 0.3, 0.1);
  const found = yield* within(comparePairs(space, comparer), 0.4, 0.4);
  const order = yield* within(found.links.order(), 0.8, 0.05);
  const left = order.map((i) => found.links.left.at(i));
  const right = order.map((i) => found.links.right.at(i));
  const clustering = clusterSteps(space.count, left, right, (a, b) => comparer.incompatible(a, b));
  const { root, refused } = yield* within(clustering, 0.85, 0.05);
  const pairsByReason: Record<LinkReason, number> = {
    exact: 0,
    orthographe: 0,
    nom_partiel: 0,
    nom_usage: 0,
    inversion: 0,
    date: 0,
    sans_date: 0,
    dossier: 0,
  };
  order.forEach((pair, i) => {
    if (refused[i] === 0) pairsByReason[found.reasons[pair]]++;
    else if (found.doubts.add(left[i], right[i], found.links.score.at(pair))) {
      comparer.compare(left[i], right[i], found.reasons[pair] === 'dossier');
      found.pairs.push(describe(comparer, 'chaine'));
    }
  });
  yield 0.9;
  const named = yield* within(nameCandidates(sources, space, root), 0.9, 0.05);
  return { ...named, review: yield* within(reviewPairs(space, found, root), 0.95, 0.05), pairsByReason };
}

/** Clusters as candidates 0..n-1, in the order of their smallest P2, which is that of their smallest node. */
function* nameCandidates(
  sources: readonly LinkSource[],
  space: LinkSpace,
  root: Int32Array,
): Steps<Pick<LinkResult, 'candidate' | 'starts' | 'ids'>> {
  const candidateOf = new Int32Array(space.count);
  let count = 0;
  for (let node = 0; node < space.count; node++) {
    candidateOf[node] = root[node] === node ? count++ : candidateOf[root[node]];
  }
  const ids = new Pseudonyms(count);
  yield* inChunks(space.count, ROWS_A_STEP, (from, to) => {
    for (let node = from; node < to; node++) {
      if (root[node] !== node) continue;
      const at = node * PSEUDONYM_LENGTH;
      ids.bytes.set(space.p2.bytes.subarray(at, at + PSEUDONYM_LENGTH), candidateOf[node] * PSEUDONYM_LENGTH);
    }
  });
  const starts: number[] = [];
  let next = 0;
  for (const { evidence } of sources) {
    starts.push(next);
    next += evidence.count;
  }
  return { candidate: space.nodeOf.map((node) => candidateOf[node]), starts, ids };
}

/** The doubtful pairs whose two sides no other link has joined. */
function* reviewPairs(space: LinkSpace, found: Found, root: Int32Array): Steps<ReviewPair[]> {
  const personOf = new Int32Array(space.count);
  for (let person = space.nodeOf.length - 1; person >= 0; person--) personOf[space.nodeOf[person]] = person;
  const out: ReviewPair[] = [];
  for (const i of yield* found.doubts.order()) {
    const [a, b] = [found.doubts.left.at(i), found.doubts.right.at(i)];
    if (root[a] === root[b]) continue;
    out.push({ left: personOf[a], right: personOf[b], ...found.pairs[i] });
    if (out.length === REVIEW_MOST) break;
  }
  return out;
}

/** Candidate of each row of a file, -1 where the row tells of nobody. `file`: its place among the sources. */
export function candidateOfRows(result: LinkResult, file: number, persons: FilePersons): Int32Array {
  const start = result.starts[file];
  return persons.personOf.map((person) => (person < 0 ? -1 : result.candidate[start + person]));
}
