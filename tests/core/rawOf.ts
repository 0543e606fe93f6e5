/** Builds small raw tables for tests, as a text file would give them. */
import type { RawTable } from '../../core/table';
import { textColumn } from '../../core/table';

/** @param rows cells in the order of `headers`. */
export function rawOf(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  fileName = 'export.csv',
): RawTable {
  return {
    source: {
      fileName,
      format: 'csv',
      sheet: null,
      encoding: 'utf-8',
      separator: ';',
      headerRow: 1,
      date1904: false,
    },
    rowCount: rows.length,
    columns: headers.map((header, index) => {
      const { codes, values } = textColumn(
        header,
        rows.map((row) => row[index] ?? ''),
      );
      return { index, header, codes, values, kinds: new Uint8Array(values.length) };
    }),
    rowNumbers: Int32Array.from(rows, (_, i) => i + 2),
    discarded: { titre: 0, vide: 0, total: 0 },
    otherSheets: [],
  };
}
