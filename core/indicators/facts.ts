/** The event view of the base: for each parcours and each passage, the day of each event, observed until T. */
import type { Base } from '../base';
import type { Codes, Column, Steps, Table } from '../table';
import { datesOf, inChunks, MISSING_DAY, ROWS_A_STEP, textOf, within, recodedRows } from '../table';
import type { EventSource } from './events';
import { EVENTS, eventRubriques } from './events';
import type { Unit } from './types';

/** The event has not happened by T: nothing tells of it, or its date falls after T. */
export const NOT_YET = MISSING_DAY + 1;
/** The event is told without its date: in data closed at T, it had happened by T, but no one knows when. */
export const UNDATED = MISSING_DAY + 2;

/** Whether the event has happened by T, even on an unknown day. */
export function isTold(day: number): boolean {
  return day >= UNDATED;
}

/** Whether the event has happened by T, on a known day. */
export function isDated(day: number): boolean {
  return day > UNDATED;
}

/** Units of one kind, with their events. Parcours that leave every figure are not there, nor are their passages. */
export interface Units {
  readonly count: number;
  /** Row of the parcours table, by unit. */
  readonly parcours: Int32Array;
  /** Row of the unit's own table, by unit. */
  readonly row: Int32Array;
  readonly table: Table;
  /**
   * Day of each event: a day, UNDATED or NOT_YET; MISSING_DAY for an event that only its date could tell of: whether it
   * happened is then for the indicator's conditions to say.
   */
  readonly events: ReadonlyMap<string, Int32Array>;
}

export interface Facts {
  /** The parcours, whose decisions dated after T are not told. */
  readonly parcours: Table;
  readonly units: Readonly<Record<Unit, Units>>;
}

/**
 * Reads the base into facts; yields the share that is done.
 * @param closing T of each certifier (day numbers); `byDefault` for others.
 */
export function* factsSteps(base: Base, closing: ReadonlyMap<string, number>, byDefault: number): Steps<Facts> {
  const limit = limits(base.parcours, closing, byDefault);
  yield 0;
  const parcours = hideFutureDecisions(base.parcours, limit);
  yield 0.1;
  // Archived as doublon, multi-candidatures, passage autonome->accompagné: out of every figure (general rules).
  const archived = textOf(parcours, 'motif_archivage').codes;
  const kept = rowsWhere(parcours.rowCount, (row) => archived[row] === 0);
  yield 0.1;
  const passage = yield* within(passageUnits(base.passages, parcours, archived, limit), 0.1, 0.5);
  const { unitOf, firstPassage } = firstPassages(passage, kept, parcours.rowCount);
  const events = new Map<string, Int32Array>();
  for (const [event, source] of Object.entries(EVENTS.parcours)) {
    const days = parcoursDays(parcours, event, source, { kept, limit, events, firstPassage });
    if (days !== undefined) events.set(event, days);
    yield 0.6 + (0.4 * events.size) / Object.keys(EVENTS.parcours).length;
  }
  return {
    parcours,
    units: {
      parcours: { count: kept.length, parcours: kept, row: kept, table: parcours, events },
      passage: { ...passage, events: withParcoursEvents(passage, events, unitOf) },
    },
  };
}

interface ParcoursReading {
  readonly kept: Int32Array;
  readonly limit: Int32Array;
  /** Those read already: an event may rest on one declared above it. */
  readonly events: ReadonlyMap<string, Int32Array>;
  readonly firstPassage: FirstPassage;
}

/** The days of an event of parcours; undefined where the base lacks its rubriques (extensions that are off). */
function parcoursDays(
  parcours: Table,
  event: string,
  source: EventSource,
  { kept, limit, events, firstPassage }: ParcoursReading,
): Int32Array | undefined {
  const isThere = eventRubriques('parcours', event)?.every((id) => parcours.columns.some(({ name }) => name === id));
  if (source.extension === true && isThere !== true) return undefined;
  if ('date' in source) return dated(parcours, source, kept, limit);
  if ('premierPassage' in source) return firstPassage(source.premierPassage);
  if ('passageDepuis' in source) return firstPassage(source.resultats, events.get(source.passageDepuis));
  throw new RangeError(`${event} is no event of a parcours`);
}

/** The events of passages, with those of their parcours that a passage may be compared to. */
function withParcoursEvents(
  passage: Units,
  events: ReadonlyMap<string, Int32Array>,
  unitOf: Int32Array,
): ReadonlyMap<string, Int32Array> {
  const all = new Map(passage.events);
  for (const [event, source] of Object.entries(EVENTS.passage)) {
    const days = 'duParcours' in source ? events.get(source.duParcours) : undefined;
    if (days !== undefined)
      all.set(
        event,
        passage.parcours.map((row) => days[unitOf[row]]),
      );
  }
  return all;
}

function rowsWhere(rowCount: number, keep: (row: number) => boolean): Int32Array {
  const rows = new Int32Array(rowCount);
  let count = 0;
  for (let row = 0; row < rowCount; row++) if (keep(row)) rows[count++] = row;
  return rows.slice(0, count);
}

function limits(parcours: Table, closing: ReadonlyMap<string, number>, byDefault: number): Int32Array {
  const certifier = textOf(parcours, 'certificateur');
  const byCode = Int32Array.from(certifier.values, (id) => closing.get(id) ?? byDefault);
  return recodedRows(certifier.codes, (code) => byCode[code]);
}

/** A decision dated after T is not in these data: its code must not be read either. */
function hideFutureDecisions(parcours: Table, limit: Int32Array): Table {
  const { days } = datesOf(parcours, 'date_decision_recevabilite');
  const decision = textOf(parcours, 'decision_recevabilite');
  const future = rowsWhere(parcours.rowCount, (row) => days[row] > limit[row]);
  if (future.length === 0) return parcours;
  const codes = recodedRows(decision.codes, (code) => code);
  for (const row of future) codes[row] = 0;
  const columns = parcours.columns.map((column) => (column === decision ? { ...decision, codes } : column));
  return { ...parcours, columns };
}

function dated(
  table: Table,
  source: Extract<EventSource, { date: string }>,
  rows: Int32Array,
  limit: Int32Array,
): Int32Array {
  const { days } = datesOf(table, source.date);
  const told = 'si' in source ? textOf(table, source.si.rubrique) : null;
  const isOf = told === null ? [] : told.values.map((value) => 'si' in source && source.si.parmi.includes(value));
  const result = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const day = days[row];
    if (day !== MISSING_DAY && day > limit[row]) result[i] = NOT_YET;
    else if (told === null) result[i] = day;
    else if (!isOf[told.codes[row]]) result[i] = NOT_YET;
    else result[i] = day === MISSING_DAY ? UNDATED : day;
  }
  return result;
}

function* passageUnits(passages: Table, parcours: Table, archived: Codes, limit: Int32Array): Steps<Units> {
  const owners = yield* ownersOf(parcours, passages);
  const row = rowsWhere(passages.rowCount, (passage) => owners[passage] >= 0 && archived[owners[passage]] === 0);
  const owner = row.map((passage) => owners[passage]);
  const { days } = datesOf(passages, 'date_jury');
  const jury = row.map((passage, i) => {
    const day = days[passage];
    return day !== MISSING_DAY && day > limit[owner[i]] ? NOT_YET : day;
  });
  return { count: row.length, parcours: owner, row, table: passages, events: new Map([['jury', jury]]) };
}

/** Row of the parcours of each passage: both tables are sorted by `id_parcours`, so one merge pass is enough. */
function* ownersOf(parcours: Table, passages: Table): Steps<Int32Array> {
  const own = textOf(parcours, 'id_parcours');
  const other = textOf(passages, 'id_parcours');
  const owners = new Int32Array(passages.rowCount).fill(-1);
  let p = 0;
  yield* inChunks(passages.rowCount, ROWS_A_STEP, (from, to) => {
    for (let row = from; row < to; row++) {
      if (row > 0 && other.codes[row] === other.codes[row - 1]) {
        owners[row] = owners[row - 1];
        continue;
      }
      const id = other.values[other.codes[row]];
      while (p < parcours.rowCount && own.values[own.codes[p]] < id) p++;
      if (p < parcours.rowCount && own.values[own.codes[p]] === id) owners[row] = p;
    }
  });
  return owners;
}

/** @param since day from which passages count, by unit; one on a known day before it does not. */
type FirstPassage = (results: readonly string[], since?: Int32Array) => Int32Array;

/**
 * The day of the first passage of each parcours that has one of the results asked. Undated passages stand last: they
 * tell only that it happened. With it, the unit of each row of the parcours table.
 */
function firstPassages(
  passage: Units,
  kept: Int32Array,
  rowCount: number,
): { unitOf: Int32Array; firstPassage: FirstPassage } {
  const unitOf = new Int32Array(rowCount).fill(-1);
  kept.forEach((row, unit) => (unitOf[row] = unit));
  const result = textOf(passage.table, 'resultat_jury');
  const days = passage.events.get('jury') as Int32Array;
  const firstPassage: FirstPassage = (results, since) => {
    const isOf = result.values.map((value) => results.includes(value));
    const first = new Int32Array(kept.length).fill(NOT_YET);
    for (let i = 0; i < passage.count; i++) {
      if (!isOf[result.codes[passage.row[i]]]) continue;
      const unit = unitOf[passage.parcours[i]];
      const day = days[i] === MISSING_DAY ? UNDATED : days[i];
      if (since !== undefined && isBefore(day, since[unit])) continue;
      if (precedes(day, first[unit])) first[unit] = day;
    }
    return first;
  };
  return { unitOf, firstPassage };
}

/** Whether an event is on a known day, and the other on a later one or not yet by T. */
export function isBefore(day: number, other: number): boolean {
  return isDated(day) && (other === NOT_YET || (isDated(other) && day < other));
}

/** Whether a day says more of the first passage than another: an earlier day, any day, undated, not by T. */
function precedes(day: number, other: number): boolean {
  return isDated(day) && isDated(other) ? day < other : day > other;
}

/** A column of the unit's own table, else of its parcours, with the rows to read it by. */
export function columnOf(facts: Facts, unit: Unit, rubrique: string): { column: Column; rows: Int32Array } | undefined {
  const units = facts.units[unit];
  const own = units.table.columns.find((column) => column.name === rubrique);
  if (own !== undefined) return { column: own, rows: units.row };
  const shared = facts.parcours.columns.find((column) => column.name === rubrique);
  return shared === undefined ? undefined : { column: shared, rows: units.parcours };
}
