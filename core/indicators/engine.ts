/** The one engine of indicators: declarations in, rows of the contract out; it knows no indicator by name. */
import type { Base } from '../base';
import type { Steps } from '../table';
import { inChunks, inTurn, sortSteps, within } from '../table';
import { catalogue } from './catalogue';
import type { Breakdown } from './breakdowns';
import { UNKNOWN_MODALITY } from './breakdowns';
import { dealDelaysSteps, measureDelaysSteps, NO_DELAY, statisticOf, UNKNOWN_DELAY } from './delays';
import { factsSteps } from './facts';
import { flagsSteps } from './predicate';
import { RHYTHMS } from './rhythm';
import type { RhythmName } from './rhythm';
import type { Cell } from './rows';
import { compareRows, countRow, delayRow, rateRow } from './rows';
import type { Series } from './series';
import { gather, membersOf, seriesSteps, Shared } from './series';
import type { Members, Tally } from './tally';
import { FIRST_CLASS, OUT, tally, UNKNOWN } from './tally';
import type { DelayMeasure, Indicator, IndicatorRow, ProfileMeasure } from './types';

/** What the region says that the base's rows do not. */
export interface Scope {
  /** T of each certifier, day number. */
  readonly closing: ReadonlyMap<string, number>;
  /** T of the others. */
  readonly extraction: number;
  /** Certifiers whose delivery is missing, with their ministry. */
  readonly missing: readonly { readonly id: string; readonly ministere?: string }[];
}

/** Shares of the steps: reading the facts, then counting; sorting the rows comes last. */
const FACTS = 0.1;
const COUNTED = 0.9;

/** Yields the share that is done as it goes, then returns the rows, sorted as the contract says. */
export function* computeIndicators(
  base: Base,
  scope: Scope,
  indicators: readonly Indicator[] = catalogue,
  rhythm: RhythmName = 'annee',
): Steps<IndicatorRow[]> {
  const facts = yield* within(factsSteps(base, scope.closing, scope.extraction), 0, FACTS);
  const shared = yield* within(Shared.of(facts, RHYTHMS[rhythm]), FACTS, 0);
  const rows: IndicatorRow[] = [];
  const counting = inTurn(indicators, function* (indicator) {
    for (const vue of indicator.vues) {
      const series = yield* within(seriesSteps(shared, indicator, vue), 0, 0);
      yield* measure(series, scope, shared, rows);
    }
  });
  yield* within(counting, FACTS, COUNTED - FACTS);
  yield* within(sortSteps(rows, compareRows), COUNTED, 1 - COUNTED);
  return rows;
}

/** Adds the rows of a series: a step for each loop over the units, and for some hundreds of rows. */
function* measure(series: Series, scope: Scope, shared: Shared, rows: IndicatorRow[]): Steps<void> {
  const { indicator, facts } = series;
  const { mesure, unite } = indicator;
  switch (mesure.genre) {
    case 'effectif':
      yield* counts(series, scope, yield* membersOf(series, yield* flagsSteps(facts, unite, mesure.compte)), rows);
      return;
    case 'taux': {
      const unknown = mesure.inconnus === undefined ? undefined : yield* flagsSteps(facts, unite, mesure.inconnus);
      const base = yield* flagsSteps(facts, unite, mesure.denominateur);
      const hits = yield* flagsSteps(facts, unite, mesure.numerateur);
      yield* rates(series, scope, yield* membersOf(series, base, hits, unknown), rows);
      return;
    }
    case 'delai':
      yield* delays(series, scope, mesure, rows);
      return;
    case 'profil':
      yield* profiles(series, scope, mesure, shared, rows);
  }
}

/** A missing delivery marks every figure that it would have changed: not those of another certifier or ministry. */
function isIncomplete(scope: Scope, rubrique: string, modalite: string): boolean {
  if (rubrique === 'certificateur') return scope.missing.some(({ id }) => id === modalite);
  if (rubrique === 'ministere') {
    return scope.missing.some(({ ministere }) => ministere === undefined || ministere === modalite);
  }
  return scope.missing.length > 0;
}

function cellOf(series: Series, scope: Scope, part: Breakdown, at: number, inconnus: number, indicateur: string): Cell {
  const width = part.modalites.length;
  const modalite = part.modalites[at % width];
  return {
    indicateur,
    unite: series.indicator.unite,
    vue: series.vue,
    periode: series.periods[Math.floor(at / width)],
    ventilation: part.rubrique,
    modalite,
    inconnus,
    incomplet: isIncomplete(scope, part.rubrique, modalite),
  };
}

/** A modality with denominator 0 has no row; a total always has one (contract). */
function isShown(series: Series, part: Breakdown, at: number, n: number, unknown: number): boolean {
  if (n > 0) return true;
  return part.rubrique === '' && (unknown > 0 || series.always.has(series.periods[at]));
}

/** Cells of which the rows are made in one step. */
const CELLS_A_STEP = 256;

/** Visits the cells that have a row, breakdown after breakdown. */
function* tallied(
  series: Series,
  members: Members,
  visit: (part: Breakdown, at: number, counted: Tally) => void,
): Steps<void> {
  for (const part of series.breakdowns) {
    yield 0;
    const counted = tally(members, part, series.periods.length - 1);
    yield* within(
      inChunks(counted.base.length, CELLS_A_STEP, (from, to) => {
        for (let at = from; at < to; at++) {
          if (isShown(series, part, at, counted.base[at], counted.unknown[at])) visit(part, at, counted);
        }
      }),
      0,
      0,
    );
  }
}

function counts(series: Series, scope: Scope, members: Members, rows: IndicatorRow[]): Steps<void> {
  return tallied(series, members, (part, at, counted) => {
    const cell = cellOf(series, scope, part, at, counted.unknown[at], series.indicator.id);
    rows.push(countRow(cell, counted.base[at]));
  });
}

function rates(series: Series, scope: Scope, members: Members, rows: IndicatorRow[]): Steps<void> {
  return tallied(series, members, (part, at, counted) => {
    const cell = cellOf(series, scope, part, at, counted.unknown[at], series.indicator.id);
    rows.push(rateRow(cell, counted.classes[0][at], counted.base[at]));
  });
}

function* delays(series: Series, scope: Scope, mesure: DelayMeasure, rows: IndicatorRow[]): Steps<void> {
  const { indicator, facts } = series;
  const measured = yield* within(measureDelaysSteps(facts.units[indicator.unite], mesure), 0, 0);
  const members = yield* gather(series, mesure.parts.length + 1, (unit) => {
    const days = measured.days[unit];
    if (days === NO_DELAY) return OUT;
    return days === UNKNOWN_DELAY ? UNKNOWN : FIRST_CLASS + measured.share[unit];
  });
  for (const part of series.breakdowns) {
    yield 0;
    const periods = series.periods.length - 1;
    const counted = tally(members, part, periods);
    yield 0;
    const dealt = yield* within(dealDelaysSteps(measured, members, part, periods), 0, 0);
    for (let at = 0; at < dealt.length; at++) {
      if (at % CELLS_A_STEP === 0) yield 0;
      const [observed, unknown] = [counted.base[at], counted.unknown[at]];
      if (!isShown(series, part, at, observed, unknown)) continue;
      const cell = (suffix: string): Cell => cellOf(series, scope, part, at, unknown, `${indicator.id}.${suffix}`);
      for (const one of mesure.statistiques) rows.push(delayRow(cell(one), statisticOf(one, dealt[at]), observed));
      let hits = 0;
      for (let k = 0; k < mesure.parts.length; k++) {
        hits += counted.classes[k][at];
        rows.push(rateRow(cell(partSuffix(mesure.parts[k])), hits, observed));
      }
    }
  }
}

/** The contract's name of a share of delays: `part_12_mois`. */
export function partSuffix(months: number): string {
  return `part_${months}_mois`;
}

/**
 * Shares among known: each modality that exists is a numerator, even of 0; the known units are the denominator, the
 * others are unknown.
 */
function* profiles(
  series: Series,
  scope: Scope,
  mesure: ProfileMeasure,
  shared: Shared,
  rows: IndicatorRow[],
): Steps<void> {
  const { indicator, facts } = series;
  const members = yield* membersOf(series, yield* flagsSteps(facts, indicator.unite, mesure.parmi));
  for (const rubrique of mesure.rubriques) {
    yield 0;
    const part = shared.breakdown(indicator.unite, rubrique);
    const width = part.modalites.length;
    const { base } = tally(members, part, series.periods.length - 1);
    for (let from = 0; from < base.length; from += width) {
      yield 0;
      let known = 0;
      for (let m = 0; m < width; m++) if (part.modalites[m] !== UNKNOWN_MODALITY) known += base[from + m];
      if (known === 0) continue;
      for (let m = 0; m < width; m++) {
        if (part.modalites[m] === UNKNOWN_MODALITY) continue;
        const cell = cellOf(series, scope, part, from + m, base[from], indicator.id);
        rows.push(rateRow(cell, base[from + m], known));
      }
    }
  }
}
