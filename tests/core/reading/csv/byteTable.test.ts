/** The interning table under large and wide files: memory follows distinct cells and rows, never the bytes of the file. */
import { ByteTable } from '../../../../core/reading/csv/byteTable';
import { encoded } from '../cellsOf';

const SEMICOLON = 0x3b;

describe('ByteTable', () => {
  it('takes a file of 300 columns and 20 MB, in memory that follows its rows', () => {
    const columns = 300;
    const rows = 8000;
    const table = new ByteTable(SEMICOLON);
    let size = 0;
    for (let row = 0; row < rows; row += 50) {
      let text = '';
      for (let r = row; r < row + 50; r++) {
        for (let c = 0; c < columns; c++)
          text += `${c === 0 ? '' : ';'}${c % 100 === 0 ? `D${r}` : `valeur${(r + c) % 20}`}`;
        text += '\r\n';
      }
      const bytes = encoded(text);
      size += bytes.length;
      table.push(bytes);
    }
    table.finish();
    expect(size).toBeGreaterThan(20e6);
    expect(table.rows).toBe(rows);
    expect(table.columns).toHaveLength(columns);
    expect(table.columns.map((column) => column.size)).toEqual(
      Array.from({ length: columns }, (_, c) => (c % 100 === 0 ? rows + 1 : 21)),
    );
    const dictionaries = table.columns.reduce(
      (sum, { arena, starts }) => sum + arena.byteLength + starts.byteLength,
      0,
    );
    expect(dictionaries).toBeLessThan(1e6);
    for (const c of [0, 7, 299]) {
      const column = table.columns[c];
      const codes = column.release(table.rows);
      expect(codes.buffer.byteLength).toBe(4 * rows);
      const { arena, starts } = column;
      const cell = (row: number) => String.fromCharCode(...arena.subarray(starts[codes[row]], starts[codes[row] + 1]));
      for (const row of [0, 1, 4321, rows - 1]) expect(cell(row)).toBe(c === 0 ? `D${row}` : `valeur${(row + c) % 20}`);
    }
  });

  it('tells apart many cells, short, long, alike', () => {
    const cells = Array.from({ length: 70000 }, (_, i) => `${'x'.repeat(i % 11)}${i}`);
    const table = new ByteTable(-1);
    table.push(encoded([...cells, ...cells].join('\n')));
    table.finish();
    const [column] = table.columns;
    expect(column.size).toBe(cells.length + 1);
    const codes = column.release(table.rows);
    expect(codes.every((code, row) => code === (row % cells.length) + 1)).toBe(true);
  });

  it('takes a record larger than its window', () => {
    const table = new ByteTable(SEMICOLON);
    table.push(encoded(`a;"${'b\n'.repeat(70000)}";c\n${'d'.repeat(300000)};e`));
    table.finish();
    expect(table.rows).toBe(2);
    expect(table.columns.map(({ size }) => size)).toEqual([3, 3, 2]);
    expect(table.columns[1].starts[2]).toBe(140000);
  });
});
