/** Builds the joint cell system of a set of rows: variables from the rows, sums from the declarations and the breakdowns. */
import type { Indicator, IndicatorRow } from '../indicators';
import { UNKNOWN_MODALITY } from '../indicators';
import type { Steps } from '../table';
import { inChunks, inTurn, lastOf, within } from '../table';
import { ageSums, ministrySums } from './nested';
import type { CellParts, SplitCells } from './cells';
import { cellOf, KNOWN, knownCell, rowCell, TOTAL, unknownCell } from './cells';
import type { Population, RowPopulations } from './populations';
import { isForWantOfAValue, populationsOf } from './populations';
import { relationsSteps } from './relations';
import type { RowVariables, System } from './system';
import { SystemBuilder } from './system';

/** The units of a profile that are in another known modality. */
const OTHERS = '#autres';

const NONE: RowVariables = { compte: -1, denominateur: -1, complement: -1, inconnus: -1 };

/** Rows, or cells, named in one step. */
const LINES_A_STEP = 256;

/** Certifiers and the ministry that the region gives them. */
export interface CertifierMinistry {
  readonly id: string;
  readonly ministere?: string;
}

/** The system of the rows of indicateurs.csv. */
export function buildSystem(
  rows: readonly IndicatorRow[],
  indicators: readonly Indicator[],
  certifiers: readonly CertifierMinistry[],
): System {
  return lastOf(buildSystemSteps(rows, indicators, certifiers));
}

/** The same in steps: yields the share that is done. */
export function* buildSystemSteps(
  rows: readonly IndicatorRow[],
  indicators: readonly Indicator[],
  certifiers: readonly CertifierMinistry[],
): Steps<System> {
  const populations = populationsOf(indicators);
  const builder = new SystemBuilder();
  const unknowns = new UnknownTotals(builder);
  yield 0;
  const variables: RowVariables[] = [];
  const naming = inChunks(rows.length, LINES_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) {
      const of = populations.byRow.get(`${rows[i].indicateur}|${rows[i].vue}`);
      variables.push(of === undefined ? ownVariables(builder, rows[i]) : rowVariables(builder, unknowns, rows[i], of));
    }
  });
  yield* within(naming, 0, 0.2);
  yield* within(profileTotals(builder, rows, populations.byRow), 0.2, 0.1);
  const firm = yield* within(Firm.of(builder, populations.byRow), 0.3, 0);
  const relations = yield* within(relationsSteps(populations), 0.3, 0.2);
  const relating = inTurn(relations, ({ whole, parts }) => addRelation(builder, firm, whole, parts));
  yield* within(relating, 0.5, 0.2);
  yield* within(breakdownSums(builder, firm), 0.7, 0);
  yield* within(periodSums(builder, firm, unknowns), 0.8, 0);
  yield* within(unknowns.addSums(), 0.85, 0);
  yield* within(ageSums(builder), 0.9, 0);
  yield* within(ministrySums(builder, certifiers), 0.95, 0);
  const { values, names, counted, whole, parts, contradictions } = builder;
  return { values, names, counted, whole, parts, rows: variables, contradictions };
}

/** An indicator that no declaration explains: its counts are only known to sum within itself. */
function ownVariables(builder: SystemBuilder, row: IndicatorRow): RowVariables {
  const named = (what: string): string => `${row.indicateur}|${row.vue}#${what}`;
  const cell = rowCell(row);
  const { numerateur, denominateur, inconnus } = row;
  const compte = numerateur === null ? -1 : builder.variable(named('compte'), cell, numerateur);
  const base = denominateur === null ? -1 : builder.variable(named('denominateur'), cell, denominateur);
  return {
    compte,
    denominateur: base,
    complement: complementVariable(builder, named('complement'), cell, compte, base),
    inconnus: inconnus === null ? -1 : builder.variable(named('inconnus'), cell, inconnus),
  };
}

function complementVariable(
  builder: SystemBuilder,
  population: string,
  cell: string,
  compte: number,
  denominateur: number,
): number {
  if (compte < 0 || denominateur < 0) return -1;
  const value = builder.values[denominateur] - builder.values[compte];
  const made = builder.variable(population, cell, value);
  builder.sum(denominateur, [compte, made]);
  return made;
}

function rowVariables(
  builder: SystemBuilder,
  unknowns: UnknownTotals,
  row: IndicatorRow,
  of: RowPopulations,
): RowVariables {
  const cell = rowCell(row);
  const { numerateur, denominateur } = row;
  if (of.genre === 'profil') {
    const there = (of.compte as Population).key;
    const compte = builder.variable(there, cell, numerateur as number);
    const known = builder.variable(there, knownCell(row), denominateur as number);
    return {
      compte,
      denominateur: known,
      complement: complementVariable(builder, `${there}${OTHERS}`, cell, compte, known),
      inconnus: builder.variable(there, unknownCell(row), row.inconnus as number),
    };
  }
  const compte = of.compte === undefined ? -1 : builder.variable(of.compte.key, cell, numerateur as number);
  const base = of.denominateur === undefined ? -1 : builder.variable(of.denominateur.key, cell, denominateur as number);
  return {
    ...NONE,
    compte,
    denominateur: base,
    complement: of.complement === undefined ? -1 : complementVariable(builder, of.complement.key, cell, compte, base),
    inconnus: unknowns.variable(row, of),
  };
}

/** Unknown counts: of a value within a period; in `total`, also those whose date is missing. */
class UnknownTotals {
  private readonly totals = new Map<string, { own: string | undefined; scope: string; cell: string }>();

  constructor(private readonly builder: SystemBuilder) {}

  variable(row: IndicatorRow, of: RowPopulations): number {
    const cell = rowCell(row);
    const scope = `sans date:${of.portee.key}`;
    const own = of.inconnus?.key;
    const value = row.inconnus as number;
    if (row.periode !== TOTAL) {
      if (own === undefined) return -1;
      return this.builder.variable(own, cell, value);
    }
    if (own === undefined) return this.builder.variable(scope, cell, value);
    const population = `${own}+${scope}`;
    this.totals.set(`${population}|${cell}`, { own, scope, cell });
    return this.builder.variable(population, cell, value);
  }

  isTotal(population: string): boolean {
    return population.includes('+sans date:');
  }

  /** unknown to `total` = unknown in its years + without a date. */
  *addSums(): Steps<void> {
    const { builder } = this;
    for (const { own, scope, cell } of this.totals.values()) {
      yield 0;
      const [, ventilation, modalite] = builder.cells.of(cell);
      const reported = builder.find(`${own}+${scope}`, cell);
      const within = builder.find(own as string, cell);
      const years =
        within >= 0 ? [within] : yearsOf(builder, own as string, ventilation, modalite).map(([, one]) => one);
      const undated = builder.find(scope, cell);
      if (undated >= 0 && builder.sum(reported, [...years, undated], false)) continue;
      const rest = builder.values[reported] - years.reduce((sum, one) => sum + builder.values[one], 0);
      builder.sum(reported, [...years, builder.variable(`${own}+${scope}#reste`, cell, rest, 0)]);
    }
  }
}

function yearsOf(
  builder: SystemBuilder,
  population: string,
  ventilation: string,
  modalite: string,
): [string, number][] {
  return [...builder.cellsOf(population)].filter(([cell]) => {
    const parts = builder.cells.of(cell);
    return parts[0] !== TOTAL && parts[1] === ventilation && parts[2] === modalite;
  });
}

/** A profile has no row for everyone: known + unknown of any of its rubriques. */
function* profileTotals(
  builder: SystemBuilder,
  rows: readonly IndicatorRow[],
  byRow: ReadonlyMap<string, RowPopulations>,
): Steps<void> {
  for (const [i, row] of rows.entries()) {
    if (i % LINES_A_STEP === 0) yield i / rows.length;
    const of = byRow.get(`${row.indicateur}|${row.vue}`);
    if (of?.genre !== 'profil' || row.denominateur === null || row.inconnus === null) continue;
    const there = (of.compte as Population).key;
    const everyone = builder.variable(there, cellOf(row.periode, '', ''), row.denominateur + row.inconnus);
    builder.sum(everyone, [builder.find(there, knownCell(row)), builder.find(there, unknownCell(row))]);
  }
}

/**
 * The populations of numerators and denominators, by breakdown: where the rows tell one, an absent row is a count of 0.
 * Absent rows tell nothing of the others: complements, remainders, unknowns.
 */
class Firm {
  private readonly populations = new Set<string>();
  private readonly pairs = new Set<string>();

  private constructor(private readonly cells: SplitCells) {}

  static *of(builder: SystemBuilder, byRow: ReadonlyMap<string, RowPopulations>): Steps<Firm> {
    const firm = new Firm(builder.cells);
    for (const { compte, denominateur } of byRow.values()) {
      for (const one of [compte, denominateur]) if (one !== undefined) firm.populations.add(one.key);
    }
    for (const population of firm.populations) {
      for (const cell of builder.cellsOf(population).keys())
        firm.pairs.add(`${population}|${builder.cells.of(cell)[1]}`);
      yield 0;
    }
    return firm;
  }

  /** Whether an absent cell of that population is a count of 0. */
  has(population: string, cell: string): boolean {
    const [, ventilation, modalite] = this.cells.of(cell);
    return !isUntold(modalite) && this.pairs.has(`${population}|${ventilation}`);
  }

  isFirm(population: string): boolean {
    return this.populations.has(population);
  }
}

/** Modalities whose absence tells nothing: profiles have no row for the unknown, nor for all that are known. */
function isUntold(modalite: string): boolean {
  return modalite === UNKNOWN_MODALITY || modalite === KNOWN;
}

/** Adds a relation in every cell where its terms are told; a term that no row tells is made of what the others leave. */
function* addRelation(
  builder: SystemBuilder,
  firm: Firm,
  whole: Population,
  parts: readonly Population[],
): Steps<void> {
  for (const [i, [cell, total]] of [...builder.cellsOf(whole.key)].entries()) {
    if (i % LINES_A_STEP === LINES_A_STEP - 1) yield 0;
    const terms: number[] = [];
    let left: Population | undefined;
    let isKnown = true;
    for (const part of parts) {
      const term = builder.find(part.key, cell);
      if (term >= 0) terms.push(term);
      else if (firm.has(part.key, cell)) continue;
      else if (left === undefined) left = part;
      else isKnown = false;
    }
    if (!isKnown) continue;
    if (left !== undefined) {
      const rest = builder.values[total] - terms.reduce((sum, term) => sum + builder.values[term], 0);
      if (rest < 0) {
        builder.contradictions.push(`${builder.names[total]}: ${left.key} = ${rest}`);
        continue;
      }
      terms.push(builder.variable(left.key, cell, rest, isForWantOfAValue(left) ? 0 : 1));
    }
    builder.sum(total, terms);
  }
}

/** Cells of a population grouped by what `by` tells, except those without it. */
function grouped(
  builder: SystemBuilder,
  cells: ReadonlyMap<string, number>,
  by: (cell: CellParts) => string | undefined,
): Map<string, [string, number][]> {
  const groups = new Map<string, [string, number][]>();
  for (const [cell, variable] of cells) {
    const key = by(builder.cells.of(cell));
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [[cell, variable]]);
    else group.push([cell, variable]);
  }
  return groups;
}

/** total = sum of the modalities, unknown included; known = sum of the known ones. */
function* breakdownSums(builder: SystemBuilder, firm: Firm): Steps<void> {
  for (const [population, cells] of [...builder.populations()]) {
    yield 0;
    if (population.includes('#')) continue;
    const parts = grouped(builder, cells, ([periode, ventilation, modalite]) =>
      ventilation === '' || modalite === KNOWN ? undefined : cellOf(periode, ventilation, ''),
    );
    for (const [group, members] of parts) {
      const [periode, ventilation] = builder.cells.of(group);
      const modalities = members.map(([, one]) => one);
      const total = builder.find(population, cellOf(periode, '', ''));
      const unknown = builder.find(population, cellOf(periode, ventilation, UNKNOWN_MODALITY));
      const known = builder.find(population, cellOf(periode, ventilation, KNOWN));
      if (known >= 0)
        knownSums(
          builder,
          population,
          known,
          members.filter(([, one]) => one !== unknown),
        );
      if (total < 0) continue;
      if (known >= 0 && unknown >= 0) builder.sum(total, [known, unknown]);
      withRest(builder, total, modalities, !firm.isFirm(population) || known >= 0, `${population}#reste`, group);
    }
  }
}

/** Beyond this number of modalities, "the others" are left to the exact attack: their sums would be too many. */
const FEW = 8;

/** known = sum of the known modalities; the others of one modality = sum of the others. */
function knownSums(
  builder: SystemBuilder,
  population: string,
  known: number,
  members: readonly (readonly [string, number])[],
): void {
  builder.sum(
    known,
    members.map(([, one]) => one),
  );
  if (members.length > FEW) return;
  for (const [cell, one] of members) {
    const others = builder.find(population + OTHERS, cell);
    const rest = members.map(([, other]) => other).filter((other) => other !== one);
    if (others >= 0) builder.sum(others, rest);
  }
}

/** total = sum of the years; the same for each modality. */
function* periodSums(builder: SystemBuilder, firm: Firm, unknowns: UnknownTotals): Steps<void> {
  for (const [population, cells] of [...builder.populations()]) {
    yield 0;
    if (population.includes('#') || unknowns.isTotal(population) || population.startsWith('sans date:')) continue;
    const years = grouped(builder, cells, ([periode, ventilation, modalite]) =>
      periode === TOTAL ? undefined : cellOf(TOTAL, ventilation, modalite),
    );
    for (const [cell, members] of years) {
      const total = builder.find(population, cell);
      if (total < 0) continue;
      const isLoose = !firm.isFirm(population) || isUntold(builder.cells.of(cell)[2]);
      withRest(
        builder,
        total,
        members.map(([, one]) => one),
        isLoose,
        `${population}#reste`,
        cell,
      );
    }
  }
}

/** `loose`: some parts may have no row although they are not 0; what they hold together is then a variable too. */
function withRest(
  builder: SystemBuilder,
  total: number,
  parts: readonly number[],
  loose: boolean,
  population: string,
  cell: string,
): void {
  const rest = builder.values[total] - parts.reduce((sum, one) => sum + builder.values[one], 0);
  if (!loose || rest <= 0) builder.sum(total, parts);
  else builder.sum(total, [...parts, builder.variable(`${population}:${builder.names[total]}`, cell, rest, 0)]);
}
