/** The one engine of indicators: declarations in, rows of the contract out; it knows no indicator by name. */
import type { Base } from '../base';
import { catalogue } from './catalogue';
import type { Breakdown } from './breakdowns';
import { UNKNOWN_MODALITY } from './breakdowns';
import { dealDelays, measureDelays, NO_DELAY, statisticOf, UNKNOWN_DELAY } from './delays';
import { factsOf } from './facts';
import { flags } from './predicate';
import type { Cell } from './rows';
import { compareRows, countRow, delayRow, rateRow } from './rows';
import type { Series } from './series';
import { gather, membersOf, seriesOf, Shared } from './series';
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

/** Yields (done, of) as it goes, then returns the rows, sorted as the contract says. */
export function* computeIndicators(
  base: Base,
  scope: Scope,
  indicators: readonly Indicator[] = catalogue,
): Generator<{ done: number; of: number }, IndicatorRow[]> {
  const shared = new Shared(factsOf(base, scope.closing, scope.extraction));
  const rows: IndicatorRow[] = [];
  let done = 0;
  for (const indicator of indicators) {
    for (const vue of indicator.vues) {
      for (const row of measure(seriesOf(shared, indicator, vue), scope, shared)) rows.push(row);
    }
    yield { done: ++done, of: indicators.length };
  }
  return rows.sort(compareRows);
}

function* measure(series: Series, scope: Scope, shared: Shared): Generator<IndicatorRow> {
  const { indicator, facts } = series;
  const { mesure, unite } = indicator;
  switch (mesure.genre) {
    case 'effectif':
      yield* counts(series, scope, membersOf(series, flags(facts, unite, mesure.compte)));
      return;
    case 'taux': {
      const unknown = mesure.inconnus === undefined ? undefined : flags(facts, unite, mesure.inconnus);
      const base = flags(facts, unite, mesure.denominateur);
      yield* rates(series, scope, membersOf(series, base, flags(facts, unite, mesure.numerateur), unknown));
      return;
    }
    case 'delai':
      yield* delays(series, scope, mesure);
      return;
    case 'profil':
      yield* profiles(series, scope, mesure, shared);
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

function* tallied(series: Series, members: Members): Generator<{ part: Breakdown; at: number; counted: Tally }> {
  for (const part of series.breakdowns) {
    const counted = tally(members, part, series.periods.length - 1);
    for (let at = 0; at < counted.base.length; at++) {
      if (isShown(series, part, at, counted.base[at], counted.unknown[at])) yield { part, at, counted };
    }
  }
}

function* counts(series: Series, scope: Scope, members: Members): Generator<IndicatorRow> {
  for (const { part, at, counted } of tallied(series, members)) {
    yield countRow(cellOf(series, scope, part, at, counted.unknown[at], series.indicator.id), counted.base[at]);
  }
}

function* rates(series: Series, scope: Scope, members: Members): Generator<IndicatorRow> {
  for (const { part, at, counted } of tallied(series, members)) {
    const cell = cellOf(series, scope, part, at, counted.unknown[at], series.indicator.id);
    yield rateRow(cell, counted.classes[0][at], counted.base[at]);
  }
}

function* delays(series: Series, scope: Scope, mesure: DelayMeasure): Generator<IndicatorRow> {
  const { indicator, facts } = series;
  const measured = measureDelays(facts.units[indicator.unite], mesure);
  const members = gather(series, mesure.parts.length + 1, (unit) => {
    const days = measured.days[unit];
    if (days === NO_DELAY) return OUT;
    return days === UNKNOWN_DELAY ? UNKNOWN : FIRST_CLASS + measured.share[unit];
  });
  for (const part of series.breakdowns) {
    const periods = series.periods.length - 1;
    const counted = tally(members, part, periods);
    const dealt = dealDelays(measured, members, part, periods);
    for (let at = 0; at < dealt.length; at++) {
      const [observed, unknown] = [counted.base[at], counted.unknown[at]];
      if (!isShown(series, part, at, observed, unknown)) continue;
      const cell = (suffix: string): Cell => cellOf(series, scope, part, at, unknown, `${indicator.id}.${suffix}`);
      for (const one of mesure.statistiques) yield delayRow(cell(one), statisticOf(one, dealt[at]), observed);
      let within = 0;
      for (let k = 0; k < mesure.parts.length; k++) {
        within += counted.classes[k][at];
        yield rateRow(cell(partSuffix(mesure.parts[k])), within, observed);
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
function* profiles(series: Series, scope: Scope, mesure: ProfileMeasure, shared: Shared): Generator<IndicatorRow> {
  const { indicator, facts } = series;
  const members = membersOf(series, flags(facts, indicator.unite, mesure.parmi));
  for (const rubrique of mesure.rubriques) {
    const part = shared.breakdown(indicator.unite, rubrique);
    const width = part.modalites.length;
    const { base } = tally(members, part, series.periods.length - 1);
    for (let from = 0; from < base.length; from += width) {
      let known = 0;
      for (let m = 0; m < width; m++) if (part.modalites[m] !== UNKNOWN_MODALITY) known += base[from + m];
      if (known === 0) continue;
      for (let m = 0; m < width; m++) {
        if (part.modalites[m] === UNKNOWN_MODALITY) continue;
        const cell = cellOf(series, scope, part, from + m, base[from], indicator.id);
        yield rateRow(cell, base[from + m], known);
      }
    }
  }
}
