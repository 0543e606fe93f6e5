/** The repairs of one harmonised column, cell by cell, each distinct way of rewriting once. */
import { rubriqueById } from '../dictionary';
import type { Rubrique } from '../dictionary';
import type { Steps } from '../table';
import { inChunks, ROWS_A_STEP, within, narrowed, recodedRows, sizedCodes } from '../table';
import { cleanText } from '../values';
import { distinctReadingsSteps, valueAt } from './distinct';
import { formsOf } from './forms';
import { columnName } from './harmonise';
import type { ColumnRepairs, Rewriting } from './repairTypes';
import type { Desk, Draft } from './rewriting';
import { completion, ofDistinct, sureRewriting } from './rewriting';
import type { Repeats } from './compose';
import type { Harmonised } from './types';
import { isUnread } from './types';

/** Numbers that belong to the person or to the file: they are read, never rewritten. */
const LEFT_ALONE: ReadonlySet<string> = new Set(['id_dossier_source', 'certificateur']);

/** Whether cells of the rubrique may be rewritten at all: identities, and what we make ourselves, are not. */
export function isRepairable({ niveau, derivee, id }: Rubrique): boolean {
  return niveau !== 'identite' && derivee !== true && !LEFT_ALONE.has(id);
}

/** The rewritings of a column while they are collected. */
class Collected {
  readonly list: Draft[] = [];
  private readonly known = new Map<string, number>();

  /** @param left raw texts that the person wants as they are */
  constructor(private readonly left: ReadonlySet<string>) {}

  /** 1 + the place of a rewriting; 0 for none. */
  place(draft: Draft | undefined): number {
    if (draft === undefined || this.left.has(draft.before) || this.left.has(cleanText(draft.before))) return 0;
    const key = JSON.stringify([draft.kind, draft.reason, draft.before, draft.after]);
    let place = this.known.get(key);
    if (place === undefined) {
      place = this.list.push(draft);
      this.known.set(key, place);
    }
    return place;
  }
}

/** Dates whose day and month cannot be told apart: while there is one, what the column tells of its order must stay. */
const ORDER_IN_DOUBT = 'date_ambigue';

/**
 * The repairs of a mapped column; null when it has none, or may not be touched.
 * @param at index in `file.mapping`
 */
export function* columnRepairsSteps(file: Harmonised, at: number): Steps<ColumnRepairs | null> {
  const mapped = file.mapping[at];
  // No cell holds alone what several columns give together.
  if (mapped.colonnes !== undefined) return null;
  const raw = file.raw.columns[mapped.index];
  const rubrique = rubriqueById(mapped.rubrique) as Rubrique;
  if (!isRepairable(rubrique)) return null;
  const readings = yield* within(distinctReadingsSteps(file, at), 0, 0.4);
  const desk: Desk = { raw, readings, choices: file.choices[at], forms: formsOf(rubrique, raw) };
  const collected = new Collected(new Set(file.profile.laissees?.[rubrique.id] ?? []));
  const repeats = file.repeats?.get(mapped.index);
  const inDoubt = readings.findings.some((finding) => finding?.code === ORDER_IN_DOUBT);
  const byCode = Int32Array.from(raw.values, (_, code) => {
    // A mark that means the value above is not a value.
    const draft = code === 0 || repeats?.marks.has(code) === true ? undefined : ofDistinct(desk, code);
    return inDoubt && draft?.kind === 'sure' ? 0 : collected.place(draft);
  });
  yield 0.5;
  const rows = recodedRows(raw.codes, (code) => byCode[code]);
  yield* addByRow(file, desk, at, collected, rows);
  if (repeats !== undefined) addRepeats(file, desk, at, repeats, collected, rows);
  return finished(mapped.index, mapped, collected, rows);
}

/** What the row tells: a cell that others complete, an old level that the type of certification settles. */
function* addByRow(file: Harmonised, desk: Desk, at: number, collected: Collected, rows: Int32Array): Steps<void> {
  const { raw, readings } = desk;
  const { rubrique, rang, index } = file.mapping[at];
  const name = columnName(readings.rubrique, rang);
  const column = file.table.columns.find((one) => one.name === name);
  // Two columns for one rubrique complete each other: neither is to be completed from the other.
  const feeding = file.mapping.filter((one) => one.rubrique === rubrique && one.rang === rang);
  if (column === undefined || feeding.length > 1) return;
  const settledByRow = readings.byRow;
  const unsettled = new Set(
    settledByRow.size === 0 ? [] : file.findings.filter((one) => one.column === index).map(({ row }) => row),
  );
  const saysNothing = raw.values.map(
    (_, code) => code === 0 || (readings.values[code] === null && readings.findings[code] === undefined),
  );
  const places = new Map<string, number>();
  const isParcours = readings.rubrique.ligne === 'parcours';
  if (!saysNothing.some((nothing) => nothing) && settledByRow.size === 0) return;
  const placeOf = (row: number): number => {
    const code = raw.codes[row];
    // The row above tells it already: the blank is the file's way of writing.
    if (isParcours && file.joined !== undefined && file.joined[row] >= 0 && saysNothing[code]) return 0;
    const bySettling = settledByRow.has(code);
    if (bySettling ? unsettled.has(row) : !saysNothing[code]) return 0;
    const value = valueAt(column, row);
    if (value === null) return 0;
    const key = `${code} ${value}`;
    let place = places.get(key);
    if (place === undefined) {
      place = collected.place(bySettling ? sureRewriting(desk, code, value) : completion(desk, code, value));
      places.set(key, place);
    }
    return place;
  };
  yield* inChunks(rows.length, ROWS_A_STEP, (from, to) => {
    for (let row = from; row < to; row++) rows[row] = placeOf(row) || rows[row];
  });
}

/** "idem": the value above is proposed in its place; one that is not followed is left to the person. */
function addRepeats(
  file: Harmonised,
  desk: Desk,
  at: number,
  { marks, rows: followed }: Repeats,
  collected: Collected,
  rows: Int32Array,
): void {
  const { rang } = file.mapping[at];
  const column = file.table.columns.find(({ name }) => name === columnName(desk.readings.rubrique, rang));
  const { codes } = desk.raw;
  for (let row = 0; row < rows.length; row++) {
    if (!marks.has(codes[row])) continue;
    const value = isUnread(followed, row) && column !== undefined ? valueAt(column, row) : null;
    const draft = value === null ? undefined : completion(desk, codes[row], value);
    rows[row] = draft === undefined ? 0 : collected.place({ ...draft, kind: 'proposed', reason: 'valeur_reprise' });
  }
}

function finished(
  index: number,
  { rubrique, rang }: { readonly rubrique: string; readonly rang: number },
  { list }: Collected,
  rows: Int32Array,
): ColumnRepairs | null {
  const counts = new Uint32Array(list.length + 1);
  for (let row = 0; row < rows.length; row++) counts[rows[row]]++;
  return withoutUnused({
    index,
    rubrique,
    rang,
    at: narrowed(rows, list.length + 1),
    rewritings: list.map((draft, i) => ({ ...draft, count: counts[i + 1] })),
  });
}

/** The repairs that cells are really concerned by, or null when there is none. */
function withoutUnused(repairs: ColumnRepairs): ColumnRepairs | null {
  const kept = keepRewritings(repairs, ({ count }) => count > 0);
  return kept.rewritings.length === 0 ? null : kept;
}

/** The repairs of a column without those that `keeps` leaves out. */
export function keepRewritings(repairs: ColumnRepairs, keeps: (rewriting: Rewriting) => boolean): ColumnRepairs {
  const rewritings = repairs.rewritings.filter(keeps);
  if (rewritings.length === repairs.rewritings.length) return repairs;
  const places = new Int32Array(repairs.rewritings.length + 1);
  let next = 0;
  repairs.rewritings.forEach((one, i) => (places[i + 1] = keeps(one) ? ++next : 0));
  const at = sizedCodes(repairs.at.length, next + 1);
  for (let row = 0; row < at.length; row++) at[row] = places[repairs.at[row]];
  return { ...repairs, rewritings, at };
}
