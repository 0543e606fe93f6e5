/** Chooses the pairs worth comparing: blocks of persons who share a key; never all against all. */
import { NumberList } from '../../privacy';
import { inChunks, ROWS_A_STEP, within } from '../../table';
import type { Steps } from '../../table';
import { groupByKey } from '../byKey';
import type { LinkSpace } from './space';

/** Called for each candidate pair, `a < b`; a pair may come twice. */
export type PairVisitor = (a: number, b: number, sameDossier: boolean) => void;

/** A birth date held by more is a default or a constant: its persons are compared by sound of name only. */
const LARGEST_DATE_BLOCK = 3000;
/** Persons of one sound of surname and first name; more are a constant, not a name. */
const LARGEST_NAME_BLOCK = 1500;
/** Keys of a person, as a rule: room made for them at once. */
const KEYS_A_NODE = 1.3;
/** Persons under one file number; more are a column that is no file number. */
const LARGEST_DOSSIER_BLOCK = 30;
/** Pairs visited in one step, blocks gone through included: some milliseconds; a person of the largest block adds 3000. */
const PAIRS_A_STEP = 1 << 12;

/** Same birth date; or day and month exchanged. Returns the dates too common to block on. */
function* visitDates(space: LinkSpace, visit: PairVisitor): Steps<Uint8Array> {
  const { count, swapped } = space.dates;
  const { starts, members } = groupByKey(space.date, count);
  const tooLarge = new Uint8Array(count);
  for (let d = 0; d < count; d++) tooLarge[d] = starts[d + 1] - starts[d] > LARGEST_DATE_BLOCK ? 1 : 0;
  let visited = 0;
  for (let d = 0; d < count; d++) {
    if (tooLarge[d] !== 0) continue;
    const [from, to] = [starts[d], starts[d + 1]];
    const other = swapped[d] > d && tooLarge[swapped[d]] === 0 ? swapped[d] : -1;
    const [otherFrom, otherTo] = other < 0 ? [0, 0] : [starts[other], starts[other + 1]];
    visited++;
    for (let i = from; i < to; i++) {
      visitWith(members, i, i + 1, to, visit);
      visitWith(members, i, otherFrom, otherTo, visit);
      visited += to - i + otherTo - otherFrom;
      if (visited < PAIRS_A_STEP) continue;
      visited = 0;
      yield d / count;
    }
  }
  return tooLarge;
}

/** One person with those of a range. */
function visitWith(members: Int32Array, i: number, from: number, to: number, visit: PairVisitor): void {
  const one = members[i];
  for (let j = from; j < to; j++) {
    const other = members[j];
    if (one < other) visit(one, other, false);
    else visit(other, one, false);
  }
}

/** The keys of a node: sound of a surname (or of a half) with sound of the first names (or of the first one), unordered. */
function nameKeys(space: LinkSpace, node: number, out: number[]): void {
  const { names, surname, otherSurname, firstName } = space;
  out.length = 0;
  const first = firstName[node];
  if (first < 0) return;
  const firsts = [names.phon[first]];
  if (names.partPhons.offsets[first + 1] > names.partPhons.offsets[first]) {
    firsts.push(names.partPhons.values[names.partPhons.offsets[first]]);
  }
  for (const name of [surname[node], otherSurname[node]]) {
    if (name < 0) continue;
    for (const id of firsts) {
      addKey(out, names.phon[name], id);
      if (names.phonFull[name] !== names.phon[name]) addKey(out, names.phonFull[name], id);
      for (let i = names.partPhons.offsets[name]; i < names.partPhons.offsets[name + 1]; i++) {
        addKey(out, names.partPhons.values[i], id);
      }
    }
  }
}

/** Surname and first name may have changed places: the key does not tell which is which. */
function addKey(out: number[], x: number, y: number): void {
  const [low, high] = x < y ? [x, y] : [y, x];
  let h = Math.imul(low + 1, 0x9e3779b1) ^ Math.imul(high + 1, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h ^= h >>> 13;
  if (!out.includes(h)) out.push(h);
}

/** Same sound of surname and first name, whatever the birth dates, save equal ones (already compared). */
function* visitNames(space: LinkSpace, tooLarge: Uint8Array, visit: PairVisitor): Steps<void> {
  const own: number[] = [];
  const keys = new NumberList(new Int32Array(Math.ceil(space.count * KEYS_A_NODE)));
  const ends = new Int32Array(space.count);
  const keying = inChunks(space.count, ROWS_A_STEP, (from, to) => {
    for (let node = from; node < to; node++) {
      nameKeys(space, node, own);
      for (const key of own) keys.push(key);
      ends[node] = keys.length;
    }
  });
  yield* within(keying, 0, 0.2);
  // Buckets by the low bits of the key; within one, the whole key decides.
  const total = keys.length;
  let buckets = 16;
  while (buckets < total) buckets *= 2;
  const starts = new Int32Array(buckets + 1);
  for (let i = 0; i < total; i++) starts[(keys.at(i) & (buckets - 1)) + 1]++;
  for (let b = 0; b < buckets; b++) starts[b + 1] += starts[b];
  yield 0.2;
  const members = new Int32Array(total);
  const memberKeys = new Int32Array(total);
  const next = starts.slice(0, buckets);
  const dealing = inChunks(space.count, ROWS_A_STEP, (from, to) => {
    for (let node = from, i = from === 0 ? 0 : ends[from - 1]; node < to; node++) {
      for (; i < ends[node]; i++) {
        const at = next[keys.at(i) & (buckets - 1)]++;
        members[at] = node;
        memberKeys[at] = keys.at(i);
      }
    }
  });
  yield* within(dealing, 0.2, 0.2);
  const { date } = space;
  const visitFrom = (i: number, to: number): void => {
    const x = members[i];
    for (let j = i + 1; j < to; j++) {
      if (memberKeys[i] !== memberKeys[j]) continue;
      const y = members[j];
      if (date[x] >= 0 && date[x] === date[y] && tooLarge[date[x]] === 0) continue;
      visit(x, y, false);
    }
  };
  let visited = 0;
  for (let b = 0; b < buckets; b++) {
    const [from, to] = [starts[b], starts[b + 1]];
    visited++;
    if (to - from > LARGEST_NAME_BLOCK) continue;
    for (let i = from; i < to; i++) {
      visitFrom(i, to);
      visited += to - i;
      if (visited < PAIRS_A_STEP) continue;
      visited = 0;
      yield 0.4 + (b / buckets) * 0.6;
    }
  }
}

function* visitDossiers(space: LinkSpace, visit: PairVisitor): Steps<void> {
  const { dossier, dossierNode } = space;
  let count = 0;
  for (const id of dossier) count = Math.max(count, id + 1);
  const { starts, members } = groupByKey(dossier, count);
  let visited = 0;
  for (let d = 0; d < count; d++) {
    const own = starts[d + 1] - starts[d];
    visited += own > LARGEST_DOSSIER_BLOCK ? 1 : 1 + own * own;
    if (visited >= PAIRS_A_STEP) {
      visited = 0;
      yield d / count;
    }
    if (own > LARGEST_DOSSIER_BLOCK) continue;
    for (let i = starts[d]; i < starts[d + 1]; i++) {
      for (let j = i + 1; j < starts[d + 1]; j++) {
        const [x, y] = [dossierNode[members[i]], dossierNode[members[j]]];
        visit(Math.min(x, y), Math.max(x, y), true);
      }
    }
  }
}

/** Visits every candidate pair, in steps. Linear in persons, save blocks of bounded size. */
export function* visitCandidates(space: LinkSpace, visit: PairVisitor): Steps<void> {
  yield* within(visitDossiers(space, visit), 0, 0.1);
  const tooLarge = yield* within(visitDates(space, visit), 0.1, 0.4);
  yield* within(visitNames(space, tooLarge, visit), 0.5, 0.5);
}
