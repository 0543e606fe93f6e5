/** What the other columns of the file tell: order of the dates, levels that follow the certification. */
import { MISSING_DAY } from '../../table';
import type { ColumnFacts } from './columnFacts';

/** Rows where both dates are known, below which an order proves nothing. */
const FEWEST_PAIRS = 8;
/** Share of the rows that must be in order: exports have faults. */
const IN_ORDER = 0.93;
/** Share of rows strictly in order: two columns that are always equal have no order. */
const STRICTLY = 0.3;

/** Whether the dates of `a` come before (or with) those of `b` in the same rows. */
export function comesBefore(a: ColumnFacts, b: ColumnFacts): boolean {
  const daysA = a.days();
  const daysB = b.days();
  if (daysA === null || daysB === null) return false;
  const codesA = a.column.codes;
  const codesB = b.column.codes;
  let pairs = 0;
  let ordered = 0;
  let strictly = 0;
  for (let row = 0; row < a.compared; row++) {
    const dayA = daysA[codesA[row]];
    const dayB = daysB[codesB[row]];
    if (dayA === MISSING_DAY || dayB === MISSING_DAY) continue;
    pairs++;
    if (dayA <= dayB) ordered++;
    if (dayA < dayB) strictly++;
  }
  return pairs >= FEWEST_PAIRS && ordered / pairs >= IN_ORDER && strictly / pairs >= STRICTLY;
}

/** Rows in groups of two or more, below which a function may be chance. */
const FEWEST_GROUPED = 20;
const DETERMINED = 0.97;
/** A column that hardly varies is a function of anything. */
const HARDLY_VARIES = 0.9;

/** Whether the values of `column` follow from those of `key` (each certification has one level). */
export function isDetermined(column: ColumnFacts, key: ColumnFacts): boolean {
  const width = column.column.values.length;
  const { codes } = column.column;
  const keys = key.column.codes;
  const pairs = new Map<number, number>();
  const overall = new Uint32Array(width);
  let total = 0;
  for (let row = 0; row < column.compared; row++) {
    if (codes[row] === 0 || keys[row] === 0) continue;
    const pair = keys[row] * width + codes[row];
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    overall[codes[row]]++;
    total++;
  }
  if (total === 0 || Math.max(...overall) / total > HARDLY_VARIES) return false;
  const groups = new Map<number, { size: number; most: number }>();
  for (const [pair, n] of pairs) {
    const group = Math.floor(pair / width);
    const seen = groups.get(group) ?? { size: 0, most: 0 };
    groups.set(group, { size: seen.size + n, most: Math.max(seen.most, n) });
  }
  let grouped = 0;
  let agreeing = 0;
  for (const { size, most } of groups.values()) {
    if (size < 2) continue;
    grouped += size;
    agreeing += most;
  }
  return grouped >= FEWEST_GROUPED && agreeing / grouped >= DETERMINED;
}

/** The middle day of a column, or MISSING_DAY when it holds no date. */
export function middleDay(facts: ColumnFacts): number {
  const days = facts.days();
  if (days === null) return MISSING_DAY;
  const known: number[] = [];
  for (let row = 0; row < facts.compared; row++) {
    const day = days[facts.column.codes[row]];
    if (day !== MISSING_DAY) known.push(day);
  }
  known.sort((a, b) => a - b);
  return known.length === 0 ? MISSING_DAY : known[known.length >> 1];
}
