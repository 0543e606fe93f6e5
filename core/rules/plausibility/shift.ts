/** Dates shifted by 1462 days: a workbook that counts from 1904 read as one that counts from 1900, or the contrary. */
import type { Steps } from '../../table';
import { MISSING_DAY } from '../../table';
import { PAST_STEPS } from '../coherence';
import type { PlausibilityRule, Suspicion, Whole } from './types';
import { suspicion } from './types';

/** Days between the origins of the two date systems of Excel (Microsoft: 4 years and 1 day). */
const SHIFT = 1462;

/** Steps that follow one another within months: a delay of four years between them, for nearly all, is no delay. */
const EARLY_STEPS: readonly string[] = [
  'date_demande',
  'date_depot_l1',
  'date_l1_complet',
  'date_decision_recevabilite',
];
const LEAST_PAIRS = 20;
const NEARLY_ALL = 0.9;
/** The longest delay that is plausible once the shift is undone. */
const LONGEST_DELAY = 730;

/** One column shifted against the one before it. */
function* againstEachOther(whole: Whole): Steps<Suspicion[]> {
  const sent = EARLY_STEPS.filter((id) => whole.dates(id) !== null);
  const found: Suspicion[] = [];
  for (let i = 1; i < sent.length; i++) {
    const [autre, rubrique] = [sent[i - 1], sent[i]];
    if (isShifted(whole, autre, rubrique)) found.push({ rubrique, autre, column: whole.index(rubrique) });
    yield i / sent.length;
  }
  return found;
}

function isShifted(whole: Whole, before: string, after: string): boolean {
  const [first, second] = [whole.dates(before) as Int32Array, whole.dates(after) as Int32Array];
  let [told, earlier, later] = [0, 0, 0];
  for (const row of whole.rows) {
    if (first[row] === MISSING_DAY || second[row] === MISSING_DAY) continue;
    told++;
    const delay = second[row] - first[row];
    if (delay < 0 && delay + SHIFT >= 0 && delay + SHIFT <= LONGEST_DELAY) earlier++;
    else if (delay >= SHIFT && delay - SHIFT <= LONGEST_DELAY) later++;
  }
  return told >= LEAST_PAIRS && Math.max(earlier, later) >= NEARLY_ALL * told;
}

/** Decisions are taken from Monday to Friday; so many of them show it. */
const LEAST_DECISIONS = 100;
const LEAST_DAYS = 30;
const RARE = 0.02;
const WORKED = 0.1;

/** Share of each day of the week, Sunday first; null when too few dates tell. */
function weekDays(whole: Whole, days: Int32Array): number[] | null {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  const distinct = new Set<number>();
  let told = 0;
  for (const row of whole.rows) {
    const day = days[row];
    if (day === MISSING_DAY) continue;
    told++;
    distinct.add(day);
    // 1970-01-01 was a Thursday.
    counts[(((day + 4) % 7) + 7) % 7]++;
  }
  return told < LEAST_DECISIONS || distinct.size < LEAST_DAYS ? null : counts.map((count) => count / told);
}

/** 1462 days are 208 weeks and 6 days: Saturdays become full and Mondays empty, or Sundays full and Fridays empty. */
function byWeekDays(whole: Whole): Suspicion[] {
  const rubrique = 'date_decision_recevabilite';
  const days = whole.dates(rubrique);
  const shares = days === null ? null : weekDays(whole, days);
  if (shares === null) return [];
  const [sunday, monday, , , , friday, saturday] = shares;
  const earlier = monday <= RARE && sunday <= RARE && saturday >= WORKED;
  const later = friday <= RARE && saturday <= RARE && sunday >= WORKED;
  if (!earlier && !later) return [];
  return [{ rubrique, column: whole.index(rubrique), detail: [{ code: earlier ? 'samedis' : 'dimanches' }] }];
}

const LEAST_EVENTS = 50;
/** Dates of a delivery end within a year of its closing day; alone at its end, a few may be slips. */
const YEAR = 366;
const SLIPS = 0.01;
/** So many dates after the closing day are no slips. */
const FUTURE = 0.05;

/** Dates that are told, and how many come after each of some days. */
function* countAfter(whole: Whole, limits: readonly number[]): Steps<{ told: number; after: readonly number[] }> {
  const after = limits.map(() => 0);
  const columns = PAST_STEPS.flatMap((id) => whole.dates(id) ?? []);
  let told = 0;
  for (const [i, days] of columns.entries()) {
    for (const row of whole.rows) {
      const day = days[row];
      if (day === MISSING_DAY) continue;
      told++;
      for (let k = 0; k < limits.length; k++) if (day > limits[k]) after[k]++;
    }
    yield (i + 1) / columns.length;
  }
  return { told, after };
}

/** All the dates end four years before the closing day, or go on after it by less than four years. */
function* againstClosing(whole: Whole): Steps<Suspicion[]> {
  const { closing } = whole;
  if (closing === MISSING_DAY) return [];
  const limits = [closing, closing - SHIFT, closing - SHIFT - YEAR, closing + SHIFT, closing + SHIFT - YEAR];
  const { told, after } = yield* countAfter(whole, limits);
  if (told < LEAST_EVENTS) return [];
  const [future, afterOld, inOldYear, beyond, inLastYear] = after.map((count) => count / told);
  const ends = afterOld <= SLIPS && inOldYear > SLIPS;
  const goesOn = future >= FUTURE && beyond <= SLIPS && inLastYear > SLIPS;
  if (!ends && !goesOn) return [];
  return [{ rubrique: '', column: -1, detail: [{ code: ends ? 'finissent_tot' : 'finissent_tard' }] }];
}

export const shiftedDates: PlausibilityRule = {
  kind: suspicion('dates_decalees'),
  *see(whole): Steps<readonly Suspicion[]> {
    const pairs = yield* againstEachOther(whole);
    if (pairs.length > 0) return pairs.map((one) => ({ ...one, detail: [{ code: 'entre_elles' }] }));
    const week = byWeekDays(whole);
    yield 0.8;
    return week.length > 0 ? week : yield* againstClosing(whole);
  },
};
