/** Reads one column of values as a given value type would: what a cell function, or a trial in the pane, needs. */
import { CELL_BOOLEAN, CELL_NUMBER, CELL_TEXT, type CellKind, isoDay } from '../table';
import { type Reading, valueTypeById } from '../values';
import type { Task } from './task';

/** A cell as hosts give it; dates come as `AAAA-MM-JJ` text, whatever the host's own form. */
export type HostCell = string | number | boolean | null;

/** The reading of one distinct cell. */
export interface ReadValue {
  /** As it came. */
  readonly raw: string;
  /** Number of cells that hold it. */
  readonly count: number;
  readonly state: Reading['state'];
  /** Canonical text (ISO for dates); '' when nothing is kept. */
  readonly value: string;
  /** Finding code; '' when there is none. */
  readonly code: string;
  /** What may have been meant; several readings are joined by commas. */
  readonly suggestion: string;
}

export interface ReadColumn {
  /** Distinct readings, in order of appearance; blank cells are not listed. */
  readonly distinct: readonly ReadValue[];
  /** Canonical text of each cell, in order. */
  readonly cells: readonly string[];
}

const DATE_TYPES: readonly string[] = ['date', 'date_naissance'];
const VALUES_PER_STEP = 64;

function rawText(cell: HostCell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'VRAI' : 'FAUX';
  return typeof cell === 'number' ? String(cell) : cell;
}

function kindOf(cell: HostCell): CellKind {
  if (typeof cell === 'number') return CELL_NUMBER;
  return typeof cell === 'boolean' ? CELL_BOOLEAN : CELL_TEXT;
}

/** Canonical text of a reading's value. */
function canonical(type: string, value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'number' && DATE_TYPES.includes(type) ? isoDay(value) : String(value);
}

/**
 * Reads `cells` as one column of value type `type`: decisions (date order, level system) are taken once, from all of them.
 * @param header the column's title, when known: some types take a hint from it
 * @throws RangeError for an unknown type (a fault of ours)
 */
export function* readColumn(type: string, cells: readonly HostCell[], header = ''): Task<ReadColumn> {
  const valueType = valueTypeById(type);
  const values = [''];
  const kinds: CellKind[] = [CELL_TEXT];
  const counts = [0];
  const index = new Map<string, number>();
  const codes = new Int32Array(cells.length);
  for (let i = 0; i < cells.length; i++) {
    const text = rawText(cells[i]);
    if (text.trim() === '') continue;
    const kind = kindOf(cells[i]);
    const key = `${kind} ${text}`;
    let code = index.get(key);
    if (code === undefined) {
      code = values.length;
      index.set(key, code);
      values.push(text);
      kinds.push(kind);
      counts.push(0);
    }
    counts[code]++;
    codes[i] = code;
  }
  const column = { values, kinds: Uint8Array.from(kinds), counts: Uint32Array.from(counts) };
  const choices = valueType.decide?.(column, { header, rubrique: type, date1904: false }) ?? {};
  const distinct: ReadValue[] = [];
  for (let code = 1; code < values.length; code++) {
    const reading = valueType.read(values[code], kinds[code], choices);
    distinct.push({
      raw: values[code],
      count: counts[code],
      state: reading.state,
      // Several values possible: in a file the row's other rubriques decide; a column alone has none.
      value: reading.alternatives === undefined ? canonical(type, reading.value) : '',
      code: reading.finding?.code ?? '',
      suggestion: (reading.alternatives ?? [reading.suggestion ?? '']).join(', '),
    });
    if (code % VALUES_PER_STEP === 0) yield { step: 'panneau.etape.lecture', done: code, total: values.length - 1 };
  }
  return { distinct, cells: Array.from(codes, (code) => (code === 0 ? '' : distinct[code - 1].value)) };
}
