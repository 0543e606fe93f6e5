/** The base workbook as a file: written, read by the port of reading, the same base. */
import { baseWorkbook, readBaseWorkbook } from '../../core/reports';
import { isoDay } from '../../core/table';
import type { Table } from '../../core/table';
import { readSheets, renderXlsx } from '../../files';
import { sampleDelivery, sampleRows } from '../core/reports/sampleDelivery';
import { sampleBase, sampleMeta, sampleRegion } from '../core/reports/sampleRegion';

function values(table: Table): [string, string, unknown[]][] {
  return table.columns.map((column) => [
    column.name,
    column.kind,
    Array.from({ length: table.rowCount }, (_, row) => {
      if (column.kind === 'text') return column.values[column.codes[row]];
      return column.kind === 'date' ? isoDay(column.days[row]) : column.numbers[row];
    }),
  ]);
}

it('loses nothing through the bytes', async () => {
  const base = sampleBase(400);
  const description = { version: 1, region: sampleRegion, livraisons: [{ note: 'x;"é"\n🎓'.repeat(8000) }] };
  const result = {
    region: sampleRegion,
    deliveries: [sampleDelivery(sampleRows(10))],
    consolidated: { base, candidats: 1, candidatsMulti: 0 },
  };
  const sheets = await readSheets(await renderXlsx(baseWorkbook(result, description, sampleMeta, 301)));
  const read = readBaseWorkbook(sheets);
  expect(values(read.base.parcours)).toEqual(values(base.parcours));
  expect(values(read.base.passages)).toEqual(values(base.passages));
  expect(read.description).toEqual(description);
});
