/** A table of the model on a sheet: formats by column, values in blocks of rows, looks by column. */
import type { Column } from '../../core/table';
import { columnStyle, headerStyle, type Look, lookKey, lookOf, type TableBlock } from '../../core/workbook';
import { MESSAGE_BYTES, rowBytes } from '../../pane/messageSize';
import { type Given, givenDay, givenNumber, givenText } from './cellValue';
import { paint } from './paint';
import { ACTION_BYTES, type Drawing, sheetOf, type Stroke } from './stroke';

const GENERAL = 'General';

/** Neighbouring columns of one look: first, how many. */
interface Span {
  readonly first: number;
  count: number;
  readonly look: Look;
}

function spansOf(block: TableBlock, keyOf: (column: number) => string): Span[] {
  const spans: (Span & { readonly key: string })[] = [];
  block.table.columns.forEach((_, i) => {
    const key = keyOf(i);
    const last = spans[spans.length - 1];
    if (last !== undefined && last.key === key) last.count++;
    else spans.push({ key, first: i, count: 1, look: lookOf(key) });
  });
  return spans;
}

const dataSpans = (block: TableBlock): Span[] => spansOf(block, (i) => lookKey({ style: columnStyle(block, i) }));
const headerSpans = (block: TableBlock): Span[] =>
  spansOf(block, (i) => lookKey({ style: headerStyle(block.table.columns[i].kind) }));

/** Number formats of the columns: before the values, so that texts stay texts. */
export function* tableFormats(drawing: Drawing, sheet: string, block: TableBlock): Generator<Stroke> {
  const { ligne, colonne, table } = block;
  if (table.rowCount === 0) return;
  for (const { first, count, look } of dataSpans(block)) {
    yield {
      bytes: ACTION_BYTES,
      draw: (workbook) => {
        const range = sheetOf(workbook, drawing, sheet).getRangeByIndexes(
          ligne + 1,
          colonne + first,
          table.rowCount,
          count,
        );
        // One value stands for every cell.
        range.numberFormat = (look.format ?? GENERAL) as unknown as string[][];
      },
    };
  }
}

type ReadCell = (row: number) => Given;

/** Texts are prepared once per distinct value. */
function reader(column: Column, look: Look, date1904: boolean): ReadCell {
  if (column.kind === 'text') {
    const { codes, values } = column;
    const given: string[] = [''];
    return (row) => {
      const code = codes[row];
      return (given[code] ??= givenText(values[code], look.format));
    };
  }
  if (column.kind === 'date') return (row) => givenDay(column.days[row], date1904);
  return (row) => givenNumber(column.numbers[row]);
}

/** The values, header first, in blocks of rows under the size of a message. */
export function* tableValues(drawing: Drawing, sheet: string, block: TableBlock): Generator<Stroke> {
  const { ligne, colonne, table, entetes } = block;
  const width = table.columns.length;
  if (width === 0) return;
  const readers = table.columns.map((column, i) =>
    reader(column, lookOf(lookKey({ style: columnStyle(block, i) })), drawing.date1904),
  );
  let rows: Given[][] = [entetes.map((text) => givenText(text, undefined))];
  let bytes = rowBytes(rows[0]);
  let first = 0;
  const stroke = (): Stroke => {
    const values = rows;
    const top = ligne + first;
    return {
      bytes: bytes + ACTION_BYTES,
      cells: values.length * width,
      draw: (workbook) => {
        sheetOf(workbook, drawing, sheet).getRangeByIndexes(top, colonne, values.length, width).values = values;
      },
    };
  };
  for (let row = 0; row < table.rowCount; row++) {
    const cells = readers.map((read) => read(row));
    const size = rowBytes(cells);
    if (bytes + size + ACTION_BYTES > MESSAGE_BYTES) {
      yield stroke();
      first = row + 1;
      rows = [];
      bytes = 0;
    }
    rows.push(cells);
    bytes += size;
  }
  yield stroke();
}

/** Fonts, fills, alignment and rules, by column. */
export function* tableLooks(drawing: Drawing, sheet: string, block: TableBlock): Generator<Stroke> {
  const { ligne, colonne, table } = block;
  const bands = [
    { top: ligne, rows: 1, spans: headerSpans(block) },
    { top: ligne + 1, rows: table.rowCount, spans: dataSpans(block) },
  ];
  for (const { top, rows, spans } of bands) {
    if (rows === 0) continue;
    for (const { first, count, look } of spans) {
      yield {
        bytes: ACTION_BYTES * 8,
        draw: (workbook) => {
          const range = sheetOf(workbook, drawing, sheet).getRangeByIndexes(top, colonne + first, rows, count);
          paint(range, look, rows > 1);
        },
      };
    }
  }
}
