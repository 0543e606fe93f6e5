/** The event view of the base: for each parcours and each passage, the day of each event, observed until T. */
import type { Base } from '../base';
import type { Column, Table } from '../table';
import { datesOf, MISSING_DAY, textOf } from '../table';
import type { Unit } from './types';

/** Units of one kind, with their events. Excluded parcours are not there. */
export interface Units {
  readonly count: number;
  /** Row of the parcours table, by unit. */
  readonly parcours: Int32Array;
  /** Row of the unit's own table, by unit. */
  readonly row: Int32Array;
  readonly table: Table;
  /** Day of each event; MISSING_DAY when it is not dated, NOT_YET when it falls after T. */
  readonly events: ReadonlyMap<string, Int32Array>;
}

/** The event has a date, but after T: it has not happened yet for these data. */
export const NOT_YET = MISSING_DAY + 1;

/** Whether an event has happened by T, on a known day. */
export function happened(day: number): boolean {
  return day > NOT_YET;
}

function observe(day: number, limit: number): number {
  return day === MISSING_DAY || day <= limit ? day : NOT_YET;
}

export interface Facts {
  readonly parcours: Table;
  readonly units: Readonly<Record<Unit, Units>>;
}

const FAVOURABLE: ReadonlySet<string> = new Set(['recevable', 'recevable_partiel', 'recevable_implicite']);
const DECIDED: ReadonlySet<string> = new Set([...FAVOURABLE, 'non_recevable']);
const PRESENTED: ReadonlySet<string> = new Set(['VT', 'VP', 'VTB', 'VPB', 'VR', 'REF']);

/** Events that are a dated rubrique of the parcours. */
const DATED: Readonly<Record<string, string>> = {
  demande: 'date_demande',
  depot_l1: 'date_depot_l1',
  l1_complet: 'date_l1_complet',
  depot_l2: 'date_depot_l2',
  abandon: 'date_abandon',
};

/**
 * Reads the base into facts.
 * @param closing T of each certifier (day numbers); `byDefault` for others.
 */
export function factsOf(base: Base, closing: ReadonlyMap<string, number>, byDefault: number): Facts {
  const { parcours, passages } = base;
  const limit = limits(parcours, closing, byDefault);
  // Archived as doublon, multi-candidatures, passage autonome->accompagné: out of every figure (general rules).
  const archived = textOf(parcours, 'motif_archivage').codes;
  const kept = Int32Array.from(archived.keys()).filter((row) => archived[row] === 0);
  const observed = (days: Int32Array): Int32Array => kept.map((row) => observe(days[row], limit[row]));
  const events = new Map<string, Int32Array>();
  for (const [event, rubrique] of Object.entries(DATED)) events.set(event, observed(datesOf(parcours, rubrique).days));
  const decisionDay = observed(datesOf(parcours, 'date_decision_recevabilite').days);
  const decision = textOf(parcours, 'decision_recevabilite');
  const when = (codes: ReadonlySet<string>): Int32Array => {
    const isOf = decision.values.map((value) => codes.has(value));
    return decisionDay.map((day, i) => (isOf[decision.codes[kept[i]]] ? day : MISSING_DAY));
  };
  events.set('date_decision', decisionDay);
  events.set('decision', when(DECIDED));
  events.set('recevable', when(FAVOURABLE));
  const jury = passageUnits(base, parcours, archived, limit);
  const unitOf = new Int32Array(parcours.rowCount).fill(-1);
  kept.forEach((row, unit) => (unitOf[row] = unit));
  events.set('presente', firstPassage(jury, passages, PRESENTED, unitOf, kept.length));
  events.set('vt', firstPassage(jury, passages, new Set(['VT']), unitOf, kept.length));
  return {
    parcours,
    units: {
      parcours: { count: kept.length, parcours: kept, row: kept, table: parcours, events },
      passage: jury,
    },
  };
}

function limits(parcours: Table, closing: ReadonlyMap<string, number>, byDefault: number): Int32Array {
  const certifier = textOf(parcours, 'certificateur');
  const byCode = Int32Array.from(certifier.values, (id) => closing.get(id) ?? byDefault);
  return certifier.codes.map((code) => byCode[code]);
}

function passageUnits(base: Base, parcours: Table, archived: Int32Array, limit: Int32Array): Units {
  const { passages } = base;
  const owners = ownersOf(parcours, passages);
  const kept = Int32Array.from(owners.keys()).filter((row) => owners[row] >= 0 && archived[owners[row]] === 0);
  const { days } = datesOf(passages, 'date_jury');
  const dated = kept.map((row) => observe(days[row], limit[owners[row]]));
  return {
    count: kept.length,
    parcours: kept.map((row) => owners[row]),
    row: kept,
    table: passages,
    events: new Map([['jury', dated]]),
  };
}

/** Row of the parcours of each passage: both tables are sorted by `id_parcours`, so one merge pass is enough. */
function ownersOf(parcours: Table, passages: Table): Int32Array {
  const own = textOf(parcours, 'id_parcours');
  const other = textOf(passages, 'id_parcours');
  const owners = new Int32Array(passages.rowCount).fill(-1);
  let p = 0;
  for (let row = 0; row < passages.rowCount; row++) {
    const id = other.values[other.codes[row]];
    while (p < parcours.rowCount && own.values[own.codes[p]] < id) p++;
    if (p < parcours.rowCount && own.values[own.codes[p]] === id) owners[row] = p;
  }
  return owners;
}

function firstPassage(
  jury: Units,
  passages: Table,
  results: ReadonlySet<string>,
  unitOf: Int32Array,
  count: number,
): Int32Array {
  const first = new Int32Array(count).fill(MISSING_DAY);
  const result = textOf(passages, 'resultat_jury');
  const isOf = result.values.map((value) => results.has(value));
  const days = jury.events.get('jury') as Int32Array;
  for (let i = 0; i < jury.count; i++) {
    if (!happened(days[i]) || !isOf[result.codes[jury.row[i]]]) continue;
    const unit = unitOf[jury.parcours[i]];
    if (first[unit] === MISSING_DAY || days[i] < first[unit]) first[unit] = days[i];
  }
  return first;
}

/** A column of the unit's own table, else of its parcours, with the rows to read it by. */
export function columnOf(facts: Facts, unit: Unit, rubrique: string): { column: Column; rows: Int32Array } | undefined {
  const units = facts.units[unit];
  const own = units.table.columns.find((column) => column.name === rubrique);
  if (own !== undefined) return { column: own, rows: units.row };
  const shared = facts.parcours.columns.find((column) => column.name === rubrique);
  return shared === undefined ? undefined : { column: shared, rows: units.parcours };
}
