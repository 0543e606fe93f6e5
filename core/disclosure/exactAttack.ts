/** Holds a publication against the exact linear attack: all the sums solved together, not one after the other. */
import type { IndicatorRow } from '../indicators';
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

/** What the sums determine, with what it rests on. */
export interface Deduction {
  readonly variable: number;
  /** Known variables of the combination; none when the sums alone determine it, which no suppression can help. */
  readonly grounds: readonly number[];
}

/** The protected variables that the known ones determine. */
export function deductions(
  system: System,
  isKnown: (variable: number) => boolean,
  among: readonly number[],
): { found: Deduction[]; space: NullSpace } {
  const elimination = new Elimination(system, isKnown, true);
  const space = new NullSpace(elimination, system.values.length);
  const found = among
    .filter((variable) => !isKnown(variable) && space.isDetermined(variable))
    .map((variable) => ({ variable, grounds: elimination.grounds(variable) }))
    .filter(({ grounds }) => grounds.length > 0);
  return { found, space };
}

/** Counts that a reader takes as known: those that are told, and the zeroes that follow. */
function knownTo(system: System, publication: Publication): (variable: number) => boolean {
  return (v) => publication.isTold(v) || (system.values[v] === 0 && publication.isKnown(v));
}

/** What a row costs to hide: a total is the last thing to give up. */
const COST_OF_TOTAL = 1000;

/** Takes back rows until nothing protected is determined. Returns the rows taken back. */
export function withdrawUntilSafe(
  rows: readonly IndicatorRow[],
  system: System,
  sensitive: Sensitive,
  publication: Publication,
  order: Int32Array,
): Set<number> {
  const among = protectedVariables(sensitive);
  const usefulness = new Int32Array(rows.length);
  order.forEach((row, rank) => (usefulness[row] = rank));
  const withdrawn = new Set<number>();
  for (;;) {
    const { found } = deductions(system, knownTo(system, publication), among);
    const tellers = tellersOf(system, publication);
    const round = new Set<number>();
    for (const { grounds } of found) {
      const told = toldGrounds(system, publication, grounds);
      // One figure less is enough, and the last withdrawal may have been it.
      if (told.some((v) => (tellers.get(v) ?? []).every((row) => round.has(row)))) continue;
      const cost = (v: number): number =>
        (tellers.get(v) ?? []).reduce((sum, row) => sum + (rows[row].ventilation_1 === '' ? COST_OF_TOTAL : 1), 0);
      const rank = (v: number): number => Math.min(...(tellers.get(v) ?? []).map((row) => usefulness[row]));
      const [chosen] = [...told].sort((a, b) => cost(a) - cost(b) || rank(b) - rank(a) || a - b);
      for (const row of tellers.get(chosen) ?? []) round.add(row);
    }
    if (round.size === 0) return withdrawn;
    publication.withdraw(round);
    for (const row of round) withdrawn.add(row);
  }
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

/** The told variables behind the grounds: a zero that is not told follows from the sum that holds it and is 0 too. */
function toldGrounds(system: System, publication: Publication, grounds: readonly number[]): number[] {
  const told = new Set<number>();
  const seen = new Set(grounds);
  const queue = [...grounds];
  for (let at = 0; at < queue.length; at++) {
    const v = queue[at];
    if (publication.isTold(v)) {
      told.add(v);
      continue;
    }
    system.whole.forEach((whole, e) => {
      if (system.values[whole] !== 0 || (whole !== v && !system.parts[e].includes(v))) return;
      for (const other of whole === v ? system.parts[e] : [whole]) {
        if (seen.has(other)) continue;
        seen.add(other);
        queue.push(other);
      }
    });
  }
  return [...told];
}

/** Tells, in that order, every item that neither the readers nor the exact attack refuse. */
export function extend(
  system: System,
  sensitive: Sensitive,
  publication: Publication,
  items: Iterable<readonly [row: number, item: Item]>,
): void {
  const among = protectedVariables(sensitive);
  const renew = (): NullSpace => {
    const known = knownTo(system, publication);
    return new NullSpace(new Elimination(system, known), system.values.length);
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
