/** Finds a grid whose header row was deleted: titles of indicators and levels are known by what they say, texts are not. */
import type { Referential } from '../../referentials';
import { indicatorNumber, parseCell } from '../cells';
import type { Field } from '../types';
import type { FoundTable } from './headers';
import { IndicatorFinder } from './indicatorRows';
import type { FormShape } from './shape';
import { cellAt, type TextCell, type TextSheet } from './sheet';

/** Rows under which titles are a list of something else. */
const LEAST_ROWS = 3;

/** Share of the cells of a column that must be levels. */
const MOSTLY = 0.66;

/** The column that bears most titles, with its rows. */
function titleColumn(sheet: TextSheet, finder: IndicatorFinder): { column: number; rows: number[] } | null {
  const byColumn = new Map<number, number[]>();
  for (const [row, cells] of sheet.rows.entries())
    for (const { column, text } of cells) {
      if (text.length < 8 || !finder.find(undefined, text).known) continue;
      const known = byColumn.get(column);
      if (known === undefined) byColumn.set(column, [row]);
      else known.push(row);
    }
  const [best] = [...byColumn].sort(([, a], [, b]) => b.length - a.length);
  return best === undefined || best[1].length < LEAST_ROWS ? null : { column: best[0], rows: best[1] };
}

/** The grid of a sheet; null when it shows no indicator. @param shape of the référentiel: its levels are in the fields */
export function headlessGrid(shape: FormShape, sheet: TextSheet, referential: Referential): FoundTable | null {
  const table = shape.tables.find(({ section }) => section.genre === 'grille');
  if (table === undefined) return null;
  const titles = titleColumn(sheet, new IndicatorFinder(referential));
  if (titles === null) return null;
  const fieldNamed = (id: string): Field | undefined => table.fields.find((field) => field.id === id);
  const level = table.fields.find(({ type, verrouille }) => type === 'niveau' && verrouille !== true);
  const columns = new Map<number, Field>();
  const take = (column: number | undefined, field: Field | undefined): void => {
    if (column !== undefined && field !== undefined) columns.set(column, field);
  };
  take(titles.column, fieldNamed('intitule'));
  const others = new Map<number, TextCell[]>();
  for (const row of titles.rows)
    for (const cell of sheet.rows[row]) {
      if (cell.column === titles.column) continue;
      const known = others.get(cell.column);
      if (known === undefined) others.set(cell.column, [cell]);
      else known.push(cell);
    }
  const isNumber = ({ row, text }: TextCell): boolean => {
    const title = cellAt(sheet.rows[row], titles.column)?.text;
    const finder = indicatorNumber(text, referential);
    return finder !== undefined && new IndicatorFinder(referential).find(undefined, title).numero === finder;
  };
  const numbers = [...others].find(
    ([column, cells]) => column < titles.column && cells.filter(isNumber).length >= LEAST_ROWS,
  );
  take(numbers?.[0], fieldNamed('indicateur'));
  if (level !== undefined) {
    const isLevel = (cell: TextCell): boolean => parseCell(level, cell, referential).value !== null;
    const levels = [...others]
      .filter(([column]) => column > titles.column)
      .map(([column, cells]) => ({ column, n: cells.filter(isLevel).length, of: cells.length }))
      .filter(({ n, of }) => n >= 2 && n >= of * MOSTLY)
      .sort((a, b) => b.n - a.n || a.column - b.column);
    take(levels[0]?.column, level);
  }
  const unknown = new Map([...others.keys()].filter((column) => !columns.has(column)).map((column) => [column, '']));
  const first = titles.rows[0];
  return { table, header: first - 1, columns, ticks: new Map(), unknown, end: sheet.rows.length, computed: false };
}
