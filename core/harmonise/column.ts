/** Harmonises one raw column: every distinct value is read once, then the rows follow by code. */
import type { Rubrique } from '../dictionary';
import { codeListById } from '../dictionary';
import { decisionKey } from '../values/spelling/decisionKey';
import { distinctOf } from '../values/distinctOf';
import type { CellKind, Codes, Column, FindingKind, FindingLog, RawColumn, Steps } from '../table';
import {
  CELL_NUMBER,
  CELL_TEXT,
  inChunks,
  Interner,
  MISSING_DAY,
  ROWS_A_STEP,
  sizedCodes,
  VALUES_A_STEP,
  within,
} from '../table';
import type { Choices, ColumnHints, DistinctColumn, Reading, ValueType } from '../values';
import type { Given } from './compose';
import { VALEUR_HORS_LISTE_DU_PROFIL } from './findings';

/** What reading a column tells, beside the column itself. */
export interface ReadColumn {
  readonly choices: Choices;
  /** The distinct values, and the choices that they and the rest of the file make, whatever the profile says. */
  readonly distinct: DistinctColumn;
  readonly own: Choices;
  readonly valides: number;
  readonly invalides: number;
  readonly vides: number;
  /** One bit per row whose cell was not understood (see Unread); null when all were. */
  readonly unread: Uint8Array | null;
  /** Distinct raw code -> other rubriques told by the value (blocs inside a jury text). */
  readonly also: ReadonlyMap<number, Readonly<Record<string, string>>>;
  /** Distinct raw codes whose value the row's other rubriques must decide. */
  readonly alternatives: ReadonlyMap<number, readonly string[]>;
  /** Choices that nothing has decided: neither the column, nor the rest of the file, nor the profile. */
  readonly defaults: readonly string[];
}

export interface HarmonisedColumn extends ReadColumn {
  readonly column: Column;
}

/** What the profile has decided for the column. */
export interface ColumnDecisions {
  /** Column-level choices by name; they replace those that the type would make. */
  readonly choices: Choices;
  /** Raw value -> canonical code. */
  readonly values: Readonly<Record<string, string>>;
}

const EMPTY: Reading = { value: null, state: 'vide' };

/**
 * A value decision names a canonical code, which is taken as it is: read again with the choices of the column, an old
 * level decided to be 3 would become 5. Other types have the last word on its form.
 */
function decided(value: string, rubrique: Rubrique, type: ValueType, choices: Choices): Reading {
  // `NR` is a modality of the indicators; in the base, unknown is empty (contract).
  if (value === '' || value === 'NR') return EMPTY;
  if (rubrique.codes !== undefined) {
    const known = codeListById(rubrique.codes).codes.some(({ code }) => code === value);
    return known
      ? { value, state: 'normalise' }
      : { value: null, state: 'invalide', finding: VALEUR_HORS_LISTE_DU_PROFIL };
  }
  // A number has one form in a decision, and a canonical text one sense, whatever the column's signs and systems.
  const kind = rubrique.storage === 'number' && /^-?\d+(?:\.\d+)?$/.test(value) ? CELL_NUMBER : CELL_TEXT;
  const reading = type.read(value, kind, rubrique.storage === 'text' ? {} : choices);
  return reading.value === null ? reading : { ...reading, state: 'normalise', finding: undefined };
}

/** Case, accents and blanks of a raw value do not undo a decision made on another delivery. */
function decisionsByKey(values: Readonly<Record<string, string>>, { storage }: Rubrique): Map<string, string> {
  return new Map(Object.keys(values).map((raw) => [decisionKey(storage, raw), values[raw]]));
}

/** The distinct texts of a column that the profile has decided, by code. */
export function decidedCodes(raw: RawColumn, rubrique: Rubrique, values: ColumnDecisions['values']): Set<number> {
  const byKey = decisionsByKey(values, rubrique);
  const decidedOnes = new Set<number>();
  if (byKey.size === 0) return decidedOnes;
  raw.values.forEach((text, code) => {
    if (code !== 0 && byKey.has(decisionKey(rubrique.storage, text))) decidedOnes.add(code);
  });
  return decidedOnes;
}

/** Share of the steps of a column that reads its distinct values; the rest goes through its rows. */
const VALUES = 0.8;

/**
 * Reads a raw column as the rubrique asks, in steps of so many distinct values, then rows; yields the share that is done.
 * @param settle choices that other columns of the file settle, once the type has made its own.
 * @param log receives one finding per faulty row (never the first only).
 * @param columnName name of the harmonised column (`id` or `id#rang`).
 * @param given what the file as a whole says of the values (compose/).
 */
export function* harmoniseColumnSteps(
  raw: RawColumn,
  rowCount: number,
  rubrique: Rubrique,
  type: ValueType,
  decisions: ColumnDecisions,
  columnName: string,
  hints: ColumnHints,
  settle: (made: Choices) => Choices,
  log: FindingLog,
  given?: Given,
): Steps<HarmonisedColumn> {
  const distinct = distinctOf(raw, rowCount);
  yield 0;
  const isGiven = given?.isWhole === true;
  const defaults: string[] = [];
  const byDefault = (choice: string): unknown => defaults.push(choice);
  const made = type.decide === undefined || isGiven ? {} : type.decide(distinct, { ...hints, byDefault });
  const byFile = settle(made);
  const own: Choices = { ...made, ...byFile };
  const settled: Choices = { ...byFile, ...given?.choices, ...decisions.choices };
  const choices: Choices = isGiven ? {} : { ...made, ...settled };
  yield 0;
  const byKey = decisionsByKey(decisions.values, rubrique);
  const n = raw.values.length;
  const findings: (FindingKind | undefined)[] = [];
  const suggestions: (string | undefined)[] = [];
  const also = new Map<number, Readonly<Record<string, string>>>();
  const alternatives = new Map<number, readonly string[]>();
  const interner = new Interner();
  const textCodes = new Int32Array(n);
  const days = new Int32Array(rubrique.storage === 'date' ? n : 0).fill(MISSING_DAY);
  const numbers = new Float64Array(rubrique.storage === 'number' ? n : 0).fill(NaN);
  const refused = new Uint8Array(n);
  let [valides, invalides, vides, faulty] = [0, 0, 0, false];
  const readAll = inChunks(n, VALUES_A_STEP, (from, to) => {
    for (let code = from; code < to; code++) {
      const count = distinct.counts[code];
      if (count === 0) continue;
      const text = raw.values[code];
      const decision =
        byKey.size > 0 && code !== 0 && !isGiven ? byKey.get(decisionKey(rubrique.storage, text)) : undefined;
      const reading =
        code === 0
          ? EMPTY
          : decision === undefined
            ? (given?.readings[code] ?? type.read(text, raw.kinds[code] as CellKind, choices))
            : decided(decision, rubrique, type, choices);
      if (reading.value !== null) {
        valides += count;
        if (rubrique.storage === 'date') days[code] = Number(reading.value);
        else if (rubrique.storage === 'number') numbers[code] = Number(reading.value);
        else textCodes[code] = interner.code(String(reading.value));
      } else if (reading.state === 'vide') vides += count;
      else {
        invalides += count;
        refused[code] = 1;
      }
      if (reading.finding !== undefined) {
        findings[code] = reading.finding;
        suggestions[code] = reading.suggestion;
        faulty = true;
      }
      if (reading.also !== undefined) also.set(code, reading.also);
      if (reading.alternatives !== undefined) alternatives.set(code, reading.alternatives);
    }
  });
  yield* within(readAll, 0, VALUES);
  const { codes } = raw;
  if (faulty) {
    const logging = inChunks(rowCount, ROWS_A_STEP, (from, to) => {
      for (let row = from; row < to; row++) {
        const finding = findings[codes[row]];
        if (finding === undefined) continue;
        const at = given?.places?.[codes[row]] ?? raw.index;
        log.add(finding, rubrique.id, row, at, suggestions[codes[row]] ?? '');
      }
    });
    yield* within(logging, VALUES, 1 - VALUES);
  }
  return {
    column: scatter(columnName, rubrique, codes, rowCount, { textCodes, values: interner.values, days, numbers }),
    choices,
    distinct,
    own,
    valides,
    invalides,
    vides,
    unread: invalides === 0 ? null : rowBits(refused, codes, rowCount),
    also,
    alternatives,
    defaults: defaults.filter((choice) => settled[choice] === undefined),
  };
}

/** The rows whose code is marked, a bit each. */
function rowBits(marked: Uint8Array, codes: Codes, rowCount: number): Uint8Array {
  const bits = new Uint8Array((rowCount + 7) >> 3);
  for (let row = 0; row < rowCount; row++) if (marked[codes[row]] === 1) bits[row >> 3] |= 1 << (row & 7);
  return bits;
}

interface Readings {
  readonly textCodes: Int32Array;
  readonly values: readonly string[];
  readonly days: Int32Array;
  readonly numbers: Float64Array;
}

function scatter(name: string, rubrique: Rubrique, codes: Codes, rowCount: number, read: Readings): Column {
  if (rubrique.storage === 'date') {
    const days = new Int32Array(rowCount);
    for (let row = 0; row < rowCount; row++) days[row] = read.days[codes[row]];
    return { kind: 'date', name, days };
  }
  if (rubrique.storage === 'number') {
    const numbers = new Float64Array(rowCount);
    for (let row = 0; row < rowCount; row++) numbers[row] = read.numbers[codes[row]];
    return { kind: 'number', name, numbers };
  }
  const text = sizedCodes(rowCount, read.values.length);
  for (let row = 0; row < rowCount; row++) text[row] = read.textCodes[codes[row]];
  return { kind: 'text', name, codes: text, values: read.values };
}
