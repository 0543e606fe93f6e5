/** Dates that a system wrote, and not a person: all births on 1 January, one day for everybody. */
import type { Steps } from '../../table';
import { civil, inTurn, MISSING_DAY } from '../../table';
import type { PlausibilityRule, Suspicion, Whole } from './types';
import { percent, suspicion } from './types';

/** Fewer dates may agree by chance, or by a commission's day. */
const LEAST_DATES = 30;

/**
 * Births on 1 January: 1 in 365 by chance, more among people born where only the year is recorded (some hundredths of
 * candidates, a tenth at most); a third is a default value.
 */
const NEW_YEAR_SHARE = 0.3;

/** Juries of a session, and what follows them, may well be of one day: they are not here. */
const SPREAD_DATES: readonly string[] = [
  'date_naissance',
  'date_demande',
  'date_depot_l1',
  'date_l1_complet',
  'date_decision_recevabilite',
  'date_depot_l2',
  'date_abandon',
];

/** How often each day is told in the retained rows. */
function dayCounts(whole: Whole, name: string): { counts: ReadonlyMap<number, number>; told: number } {
  const counts = new Map<number, number>();
  const days = whole.dates(name);
  let told = 0;
  if (days === null) return { counts, told };
  for (const row of whole.rows) {
    if (days[row] === MISSING_DAY) continue;
    told++;
    counts.set(days[row], (counts.get(days[row]) ?? 0) + 1);
  }
  return { counts, told };
}

export const newYearBirths: PlausibilityRule = {
  kind: suspicion('naissances_premier_janvier'),
  *see(whole): Steps<readonly Suspicion[]> {
    const { counts, told } = dayCounts(whole, 'date_naissance');
    yield 0.5;
    // One day for all has its own finding.
    if (told < LEAST_DATES || counts.size === 1) return [];
    let onNewYear = 0;
    for (const [day, count] of counts) {
      const { month, day: ofMonth } = civil(day);
      if (month === 1 && ofMonth === 1) onNewYear += count;
    }
    const part = onNewYear / told;
    if (part < NEW_YEAR_SHARE) return [];
    const detail = [{ code: 'part', slots: { part: percent(part) } }];
    return [{ rubrique: 'date_naissance', column: whole.index('date_naissance'), detail }];
  },
};

/** Whether all the dates told are one, without counting each. */
function isConstant(whole: Whole, days: Int32Array): number {
  let told = 0;
  let only = MISSING_DAY;
  for (const row of whole.rows) {
    const day = days[row];
    if (day === MISSING_DAY) continue;
    if (told++ > 0 && day !== only) return 0;
    only = day;
  }
  return told;
}

export const constantDates: PlausibilityRule = {
  kind: suspicion('date_identique'),
  *see(whole): Steps<readonly Suspicion[]> {
    const all = yield* inTurn(SPREAD_DATES, function* (rubrique): Steps<Suspicion | null> {
      const days = whole.dates(rubrique);
      const told = days === null ? 0 : isConstant(whole, days);
      if (told < LEAST_DATES) return null;
      return { rubrique, column: whole.index(rubrique), detail: [{ code: 'lignes', slots: { n: told } }] };
    });
    return all.filter((one): one is Suspicion => one !== null);
  },
};
