/** What a simulated document holds, cell by cell, to be compared before and after; and how it is filled. */
import type { CellStore } from '../../hosts/cells/store';
import type { ExcelWindow } from './openFace';

/** A cell that a person has; `format` is that of its number. */
export interface HeldCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  readonly format?: string;
  readonly formula?: string;
}

export interface HeldSheet {
  readonly name: string;
  readonly cells: readonly HeldCell[];
  /** 0-based. */
  readonly hiddenRows?: readonly number[];
}

/** By sheet, in order: `row,column` -> value, formula, number format; and what else its cells look like. */
export type DocumentState = Readonly<
  Record<string, { readonly cells: Readonly<Record<string, readonly unknown[]>>; readonly rest: string }>
>;

interface AnySheet {
  readonly name: string;
  readonly cells: CellStore;
  readonly hiddenRows: Iterable<number>;
  readonly looks: unknown;
}

/** @param given null in the page of Excel, where this function is sent as text: it uses nothing from outside */
export function documentState(given: readonly AnySheet[] | null): DocumentState {
  const sheets = given ?? (window as unknown as ExcelWindow).simulatedExcel.workbook.sheets;
  const state: Record<string, { cells: Record<string, unknown[]>; rest: string }> = {};
  for (const { name, cells, hiddenRows, looks } of sheets) {
    const held: Record<string, unknown[]> = {};
    const area = cells.used({ top: 0, left: 0, rows: 1_048_576, columns: 16_384 }, false);
    for (let row = area?.top ?? 0; area !== null && row < area.top + area.rows; row++) {
      for (let column = area.left; column < area.left + area.columns; column++) {
        const one = [cells.value(row, column), cells.formula(row, column) ?? null, cells.format(row, column)];
        // A blank cell without a format is no cell.
        if (one[0] !== '' || one[2] !== 'General') held[`${row},${column}`] = one;
      }
    }
    state[name] = { cells: held, rest: JSON.stringify([[...hiddenRows], cells.merges, looks]) };
  }
  return state;
}

interface AnyDocument {
  readonly addSheet: (name: string) => {
    readonly cells: CellStore;
    readonly hiddenRows: Set<number>;
    set(row: number, column: number, value: string | number | boolean, format?: string): void;
  };
}

/** Adds sheets, typed as they are given. Sent as text to the page of Excel: it uses nothing from outside. */
export function fillDocument(document: AnyDocument, given: readonly HeldSheet[]): void {
  for (const { name, cells, hiddenRows = [] } of given) {
    const sheet = document.addSheet(name);
    for (const { row, column, value, format, formula } of cells) {
      sheet.set(row, column, value, format);
      if (formula !== undefined) sheet.cells.put(row, column, value, formula);
    }
    for (const row of hiddenRows) sheet.hiddenRows.add(row);
  }
}

/** The sheets of a state as they can be put in another document. */
export function heldSheets(state: DocumentState, leftOut: readonly string[] = []): HeldSheet[] {
  return Object.entries(state)
    .filter(([name]) => !leftOut.includes(name))
    .map(([name, { cells, rest }]) => ({
      name,
      hiddenRows: (JSON.parse(rest) as [number[]])[0],
      cells: Object.entries(cells).map(([place, [value, formula, format]]) => {
        const [row, column] = place.split(',').map(Number);
        return {
          row,
          column,
          value: value as string,
          format: format as string,
          ...(formula === null ? {} : { formula: formula as string }),
        };
      }),
    }));
}

/** What differs, the first places of it: `Feuille!ligne,colonne`, before and after; sheets gone, sheets new. */
export function differences(before: DocumentState, after: DocumentState): string[] {
  const found: string[] = [];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [a, b] = [before[name], after[name]];
    if (a === undefined || b === undefined) {
      found.push(`${name}: ${a === undefined ? 'new' : 'gone'}`);
      continue;
    }
    if (a.rest !== b.rest) found.push(`${name}: ${a.rest} -> ${b.rest}`);
    for (const place of new Set([...Object.keys(a.cells), ...Object.keys(b.cells)])) {
      const [from, to] = [JSON.stringify(a.cells[place]), JSON.stringify(b.cells[place])];
      if (from !== to) found.push(`${name}!${place}: ${from} -> ${to}`);
    }
  }
  return found.slice(0, MOST_TOLD);
}

/** Differences told by a test. */
const MOST_TOLD = 20;
