/** The one engine of indicators: declarations in, rows of the contract out; it knows no indicator by name. */
import type { Base } from '../base';
import { catalogue, VENTILATIONS } from './catalogue';
import type { Breakdown } from './breakdowns';
import { breakdown, whole } from './breakdowns';
import { dealDelays, measureDelays, statisticOf } from './delays';
import type { Facts } from './facts';
import { factsOf, NOT_YET } from './facts';
import { activeYears, yearsOf } from './periods';
import { flags } from './predicate';
import type { Cell } from './rows';
import { countRow, delayRow, rateRow } from './rows';
import { HIT, IN, NO_PERIOD, OUT, tally, UNKNOWN } from './tally';
import type { Indicator, IndicatorRow, Unit, View } from './types';

/** What the region says that the base's rows do not. */
export interface Scope {
  /** T of each certifier, day number. */
  readonly closing: ReadonlyMap<string, number>;
  readonly extraction: number;
  /** Certifiers whose delivery is missing, with their ministry. */
  readonly missing: readonly { readonly id: string; readonly ministere?: string }[];
}

/** Entry event of a cohort, unless the indicator says otherwise (design/indicators.md, `C(p)`). */
const DEFAULT_ENTRY = 'recevable';

interface Series {
  readonly facts: Facts;
  readonly indicator: Indicator;
  readonly vue: View;
  readonly breakdowns: readonly Breakdown[];
  /** Period index of each unit, NO_PERIOD where it has none. */
  readonly period: Int32Array;
  /** 1 where the unit's event falls after T: it is not of these data yet. */
  readonly notYet: Uint8Array;
  readonly periods: readonly string[];
  /** Periods given a total row even when nothing counts. */
  readonly always: ReadonlySet<string>;
  readonly scope: Scope;
}

/** Yields (done, of) as it goes, then returns the rows, sorted as the contract says. */
export function* computeIndicators(
  base: Base,
  scope: Scope,
  indicators: readonly Indicator[] = catalogue,
): Generator<{ done: number; of: number }, IndicatorRow[]> {
  const facts = factsOf(base, scope.closing, scope.extraction);
  const years = activeYears(facts);
  const units: readonly Unit[] = ['parcours', 'passage'];
  const breakdowns = new Map(
    units.map((unit) => [unit, [whole(facts, unit), ...VENTILATIONS.map((id) => breakdown(facts, unit, id))]]),
  );
  const rows: IndicatorRow[] = [];
  let done = 0;
  for (const indicator of indicators) {
    for (const vue of indicator.vues) {
      const series = seriesOf(facts, indicator, vue, breakdowns.get(indicator.unite) ?? [], years, scope);
      for (const one of measure(series)) rows.push(one);
    }
    yield { done: ++done, of: indicators.length };
  }
  return rows.sort(compareRows);
}

function seriesOf(
  facts: Facts,
  indicator: Indicator,
  vue: View,
  breakdowns: readonly Breakdown[],
  years: readonly number[],
  scope: Scope,
): Series {
  const event = vue === 'flux' ? indicator.evenement : (indicator.entree ?? DEFAULT_ENTRY);
  const days = facts.units[indicator.unite].events.get(event);
  if (days === undefined) throw new RangeError(`${indicator.id}: no event ${event}`);
  const yearOf = yearsOf(days);
  const own = [...new Set([...years, ...yearOf])].filter((year) => year !== 0).sort((a, b) => a - b);
  const index = new Map(own.map((year, i) => [year, i]));
  return {
    facts,
    indicator,
    vue,
    breakdowns,
    period: yearOf.map((year) => index.get(year) ?? NO_PERIOD),
    notYet: Uint8Array.from(days, (day) => (day === NOT_YET ? 1 : 0)),
    periods: [...own.map(String), 'total'],
    always: new Set([...years.map(String), 'total']),
    scope,
  };
}

function measure(series: Series): Iterable<IndicatorRow> {
  const { indicator, facts } = series;
  const { mesure, unite } = indicator;
  switch (mesure.genre) {
    case 'effectif':
      return counts(series, roles(series, flags(facts, unite, mesure.compte), undefined, undefined));
    case 'taux':
      return rates(
        series,
        indicator.id,
        roles(
          series,
          flags(facts, unite, mesure.denominateur),
          flags(facts, unite, mesure.numerateur),
          mesure.inconnus === undefined ? undefined : flags(facts, unite, mesure.inconnus),
        ),
      );
    case 'delai':
      return delays(series);
    case 'profil':
      return profiles(series);
  }
}

function roles(series: Series, base: Uint8Array, hits?: Uint8Array, unknown?: Uint8Array): Uint8Array {
  return base.map((inBase, i) => {
    if (series.notYet[i] === 1) return OUT;
    if (inBase === 1) return hits !== undefined && hits[i] === 1 ? HIT : IN;
    return unknown !== undefined && unknown[i] === 1 && series.period[i] !== NO_PERIOD ? UNKNOWN : OUT;
  });
}

function* cells(series: Series, part: Breakdown, indicateur: string, unknown: Float64Array): Generator<[Cell, number]> {
  const width = part.modalites.length;
  for (let p = 0; p < series.periods.length; p++) {
    for (let m = 0; m < width; m++) {
      const at = p * width + m;
      yield [
        {
          indicateur,
          indicator: series.indicator,
          vue: series.vue,
          periode: series.periods[p],
          ventilation: part.rubrique,
          modalite: part.modalites[m],
          inconnus: unknown[at],
          incomplet: isIncomplete(series.scope, part.rubrique, part.modalites[m]),
        },
        at,
      ];
    }
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

/** A modality with denominator 0 has no row; a total always has one (contract). */
function isShown(series: Series, cell: Cell, n: number): boolean {
  if (n > 0) return true;
  return cell.ventilation === '' && (series.always.has(cell.periode) || cell.inconnus > 0);
}

function* counts(series: Series, role: Uint8Array): Generator<IndicatorRow> {
  for (const part of series.breakdowns) {
    const { base, unknown } = tally(series.period, role, part.index, series.periods.length - 1, part.modalites.length);
    for (const [cell, at] of cells(series, part, series.indicator.id, unknown)) {
      if (isShown(series, cell, base[at])) yield countRow(cell, base[at]);
    }
  }
}

function* rates(series: Series, indicateur: string, role: Uint8Array): Generator<IndicatorRow> {
  for (const part of series.breakdowns) {
    const counted = tally(series.period, role, part.index, series.periods.length - 1, part.modalites.length);
    for (const [cell, at] of cells(series, part, indicateur, counted.unknown)) {
      if (isShown(series, cell, counted.base[at])) yield rateRow(cell, counted.hits[at], counted.base[at]);
    }
  }
}

function* delays(series: Series): Generator<IndicatorRow> {
  const { indicator, facts, period } = series;
  const { mesure, unite } = indicator;
  if (mesure.genre !== 'delai') return;
  const measured = measureDelays(facts.units[unite], mesure);
  const complete = Uint8Array.from(measured.days, (days) => (Number.isNaN(days) ? 0 : 1));
  const role = roles(series, complete, undefined, measured.unknown);
  const periods = series.periods.length - 1;
  for (const part of series.breakdowns) {
    const width = part.modalites.length;
    const { unknown } = tally(period, role, part.index, periods, width);
    const dealt = dealDelays(measured, period, part.index, periods, width);
    for (const statistic of mesure.statistiques) {
      for (const [cell, at] of cells(series, part, `${indicator.id}.${statistic}`, unknown)) {
        const observed = dealt[at].length;
        if (isShown(series, cell, observed)) yield delayRow(cell, statisticOf(statistic, dealt[at]), observed);
      }
    }
  }
  for (let k = 0; k < mesure.parts.length; k++) {
    const shared = roles(series, complete, measured.within[k], measured.unknown);
    yield* rates(series, `${indicator.id}.part_${mesure.parts[k]}_mois`, shared);
  }
}

/** Shares among known: each modality is a numerator, the known units are the denominator, the others are unknown. */
function* profiles(series: Series): Generator<IndicatorRow> {
  const { indicator, facts, period } = series;
  const { mesure, unite } = indicator;
  if (mesure.genre !== 'profil') return;
  const role = roles(series, flags(facts, unite, mesure.parmi));
  const periods = series.periods.length - 1;
  for (const rubrique of mesure.rubriques) {
    const part = breakdown(facts, unite, rubrique);
    const width = part.modalites.length;
    const { base } = tally(period, role, part.index, periods, width);
    const unknown = new Float64Array(base.length);
    const known = new Float64Array(base.length);
    for (let p = 0; p <= periods; p++) {
      let sum = 0;
      for (let m = 1; m < width; m++) sum += base[p * width + m];
      known.fill(sum, p * width, (p + 1) * width);
      unknown.fill(base[p * width], p * width, (p + 1) * width);
    }
    for (const [cell, at] of cells(series, part, indicator.id, unknown)) {
      if (cell.modalite !== 'NR' && base[at] > 0) yield rateRow(cell, base[at], known[at]);
    }
  }
}

/** Columns of `indicateurs.csv` that sort its rows: the others depend on them. */
const SORT: readonly (keyof IndicatorRow)[] = [
  'indicateur',
  'vue',
  'periode',
  'unite',
  'ventilation_1',
  'modalite_1',
  'ventilation_2',
  'modalite_2',
];

function compareRows(a: IndicatorRow, b: IndicatorRow): number {
  for (const key of SORT) {
    const [x, y] = [a[key] as string, b[key] as string];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
