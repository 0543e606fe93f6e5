/** A sheet as officers keep them: titles, lost zeros, dates of every kind, formulas, texts that look like something else. */
import { SAMPLE_CELLS } from '../../../pane/sample/cells';
import type { HeldCell, HeldSheet } from './documentState';

export const MESSY = 'Export 2024';
const LEFT_COLUMN = 1;

/** Columns of the sample, then ours: what must come back as it was. */
const REMARKS = 'Remarques internes';
const ODD: readonly Omit<HeldCell, 'row' | 'column'>[] = [
  { value: '007', format: '@' },
  { value: '01/02/2025', format: '@' },
  { value: '=1+1', format: '@' },
  { value: '1,5', format: '@' },
  { value: 45_689, format: 'dd/mm/yyyy' },
  { value: 0.125, format: '0.0%' },
  { value: true },
  { value: 2, formula: '=1+1' },
  { value: "'apostrophe", format: '@' },
  { value: '-3', format: '@' },
  { value: 1e-7 },
];

/** Serial number of a JJ/MM/AAAA day; null for anything else. */
function serialOf(text: string): number | null {
  const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  if (match === null || text.startsWith('31/02')) return null;
  return Date.UTC(Number(match[3]), Number(match[2]) - 1, Number(match[1])) / 86_400_000 + 25_569;
}

/** A cell of the sample as a workbook of a person has it: some true dates, postcodes that lost their zero, texts. */
function heldCell(text: string, row: number, column: number, header: string): HeldCell | null {
  if (text === '') return null;
  const place = { row, column };
  const serial = serialOf(text);
  // One date in three is a true one.
  if (serial !== null && row % 3 === 0) return { ...place, value: serial, format: 'dd/mm/yyyy' };
  if (header === 'Code postal' && row % 2 === 0) return { ...place, value: Number(text) };
  // Excel keeps texts that look like dates as texts in cells of text format, and in others: both are met.
  const looksTyped = /^[\d=+-]/.test(text);
  return { ...place, value: text, ...(looksTyped && row % 2 === 1 ? { format: '@' } : {}) };
}

/**
 * @param copies of the rows of the sample: long work needs more than one
 * @param name of the sheet
 */
export function messySheet(copies = 1, name = MESSY): HeldSheet {
  const cells: HeldCell[] = [];
  const head = SAMPLE_CELLS.findIndex((row) => row.length > 3);
  const header = SAMPLE_CELLS[head];
  SAMPLE_CELLS.slice(0, head).forEach((row, at) => {
    if (row[0] !== '') cells.push({ row: at, column: LEFT_COLUMN, value: row[0] });
  });
  [...header, REMARKS].forEach((text, at) => cells.push({ row: head, column: LEFT_COLUMN + at, value: text }));
  const rows = SAMPLE_CELLS.slice(head + 1);
  for (let copy = 0, row = head + 1; copy < copies; copy++) {
    for (const texts of rows) {
      texts.forEach((text, at) => {
        const own = at === 0 && copy > 0 ? `${text}-${copy}` : text;
        const cell = heldCell(own, row, LEFT_COLUMN + at, header[at]);
        if (cell !== null) cells.push(cell);
      });
      cells.push({ row, column: LEFT_COLUMN + header.length, ...ODD[row % ODD.length] });
      row++;
    }
  }
  return { name, cells, hiddenRows: [head + 4, head + 5] };
}

/** The same as a text file, for the atelier. */
export function messyFile(copies = 1): { name: string; mimeType: string; buffer: Buffer } {
  const { cells } = messySheet(copies);
  const rows: string[][] = [];
  for (const { row, column, value } of cells) (rows[row] ??= [])[column - LEFT_COLUMN] = String(value);
  const text = Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? '').join(';')).join('\r\n');
  return { name: `${MESSY}.csv`, mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${text}\r\n`, 'utf8') };
}
