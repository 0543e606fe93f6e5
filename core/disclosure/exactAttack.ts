/** Holds a publication against the exact linear attack: all the sums solved together, not one after the other. */
import type { IndicatorRow } from '../indicators';
import type { Sums } from './bounds';
import { Elimination } from './elimination';
import { NullSpace } from './nullSpace';
import type { Sensitive } from './primary';
import type { Item, Publication } from './publication';
import type { System } from './system';

/** Protected variables in a list. */
export function protectedVariables({ small, unanimous }: Sensitive): number[] {
  const list: number[] = [];
  small.forEach((one, v) => (one === 1 || unanimous[v] === 1) && list.push(v));
  return list;
}

/**
 * The counts known from those that are told: themselves, and the zeroes that follow, because a sum is 0 where all its
 * parts are, and its parts where it is.
 */
export function knownFrom(system: System, sums: Sums, isTold: (variable: number) => boolean): Uint8Array {
  const { values } = system;
  const { of, ofStart, whole, parts, start } = sums;
  const known = Uint8Array.from(values, (_, v) => (isTold(v) ? 1 : 0));
  const queue: number[] = [];
  const learn = (v: number): void => {
    known[v] = 1;
    queue.push(v);
  };
  values.forEach((value, v) => known[v] === 1 && value === 0 && queue.push(v));
  for (let v = queue.pop(); v !== undefined; v = queue.pop()) {
    for (let i = ofStart[v]; i < ofStart[v + 1]; i++) {
      const sum = of[i];
      const terms = parts.subarray(start[sum], start[sum + 1]);
      if (whole[sum] === v) {
        for (const part of terms) if (known[part] === 0) learn(part);
      } else if (known[whole[sum]] === 0 && terms.every((part) => known[part] === 1 && values[part] === 0)) {
        learn(whole[sum]);
      }
    }
  }
  return known;
}

/** What the sums determine, with what it rests on. */
export interface Deduction {
  readonly variable: number;
  /** Known variables of the combination; none when the sums alone determine it, which no suppression can help. */
  readonly grounds: readonly number[];
}

/** The protected variables that the known ones determine. */
export function deductions(system: System, known: Uint8Array, among: readonly number[]): Deduction[] {
  const isKnown = (v: number): boolean => known[v] === 1;
  const elimination = new Elimination(system, isKnown);
  // Two drawn solutions are enough to see a variable vary.
  const space = new NullSpace(elimination, system.values.length, 2);
  return among
    .filter((variable) => !isKnown(variable) && space.isDetermined(variable))
    .map((variable) => ({ variable, grounds: elimination.grounds(variable) }))
    .filter(({ grounds }) => grounds.length > 0);
}

/** What a row costs to hide: a total is the last thing to give up. */
const COST_OF_TOTAL = 1000;
/** A count that no sum ties to the deduced one costs this much more: to hide it seldom helps, for others tell it. */
const COST_OF_DISTANCE = 100000;

/** Takes back rows until nothing protected is determined. Returns the rows taken back. */
export function withdrawUntilSafe(
  rows: readonly IndicatorRow[],
  system: System,
  sums: Sums,
  sensitive: Sensitive,
  publication: Publication,
  order: Int32Array,
): Set<number> {
  const among = protectedVariables(sensitive);
  const usefulness = new Int32Array(rows.length);
  order.forEach((row, rank) => (usefulness[row] = rank));
  const withdrawn = new Set<number>();
  for (;;) {
    const known = knownFrom(system, sums, (v) => publication.isTold(v));
    const tellers = tellersOf(system, publication);
    const cost = (v: number): number =>
      (tellers.get(v) ?? []).reduce((sum, row) => sum + (rows[row].ventilation_1 === '' ? COST_OF_TOTAL : 1), 0);
    const rank = (v: number): number => Math.min(...(tellers.get(v) ?? []).map((row) => usefulness[row]));
    const round = new Set<number>();
    for (const { variable, grounds } of deductions(system, known, among)) {
      const told = toldGrounds(system, sums, publication, grounds);
      // One figure less is enough, and the last withdrawal may have been it.
      if (told.some((v) => (tellers.get(v) ?? []).every((row) => round.has(row)))) continue;
      const near = neighbours(sums, variable);
      const costs = new Map(told.map((v) => [v, cost(v) + (near.has(v) ? 0 : COST_OF_DISTANCE)]));
      const [chosen] = [...told].sort(
        (a, b) => (costs.get(a) as number) - (costs.get(b) as number) || rank(b) - rank(a) || a - b,
      );
      for (const row of tellers.get(chosen) ?? []) round.add(row);
    }
    if (round.size === 0) break;
    publication.withdraw(round);
    for (const row of round) withdrawn.add(row);
  }
  if (withdrawn.size > 0) publication.relearn();
  return withdrawn;
}

function neighbours({ of, ofStart, whole, parts, start }: Sums, variable: number): Set<number> {
  const found = new Set<number>();
  for (let i = ofStart[variable]; i < ofStart[variable + 1]; i++) {
    found.add(whole[of[i]]);
    for (const part of parts.subarray(start[of[i]], start[of[i] + 1])) found.add(part);
  }
  return found;
}

/** Published rows by the variables that they tell. */
function tellersOf(system: System, publication: Publication): Map<number, number[]> {
  const tellers = new Map<number, number[]>();
  system.rows.forEach((_, row) => {
    for (const item of ['figures', 'inconnus'] as const) {
      if (publication[item][row] === 0) continue;
      for (const v of publication.variables(row, item)) {
        const own = tellers.get(v);
        if (own === undefined) tellers.set(v, [row]);
        else own.push(row);
      }
    }
  });
  return tellers;
}

/** The told variables behind the grounds: a zero that is not told follows from zeroes that are. */
function toldGrounds(system: System, sums: Sums, publication: Publication, grounds: readonly number[]): number[] {
  const told: number[] = [];
  const seen = new Set(grounds);
  const queue = [...grounds];
  for (let v = queue.pop(); v !== undefined; v = queue.pop()) {
    if (publication.isTold(v)) {
      told.push(v);
      continue;
    }
    for (const other of neighbours(sums, v)) {
      if (seen.has(other) || system.values[other] !== 0) continue;
      seen.add(other);
      queue.push(other);
    }
  }
  return told;
}

/** Solutions drawn for an extension: each count told uses one up. */
const DRAWN = 48;

/** Tells, in that order, every item that neither the readers nor the exact attack refuse. */
export function extend(
  system: System,
  sums: Sums,
  sensitive: Sensitive,
  publication: Publication,
  items: Iterable<readonly [row: number, item: Item]>,
): void {
  const among = protectedVariables(sensitive);
  const renew = (): NullSpace => {
    const known = knownFrom(system, sums, (v) => publication.isTold(v));
    return new NullSpace(new Elimination(system, (v) => known[v] === 1), system.values.length, DRAWN);
  };
  let space = renew();
  for (const [row, item] of items) {
    if (!publication.mayTell(row, item)) continue;
    if (space.isWorn(publication.variables(row, item).length)) space = renew();
    let learnt: readonly number[] = [];
    const isTold = publication.tell(row, item, (unknown) => {
      learnt = unknown;
      return space.determinedBy(unknown, among).length > 0;
    });
    if (isTold) space.tell(learnt);
  }
}
