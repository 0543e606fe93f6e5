/** Every workbook that the product makes is drawn on the simulated Excel, and the base comes back from its sheets. */
import { deliverWorkbook } from '../../../addin/render/deliverWorkbook';
import { readGrid } from '../../../addin/readGrid';
import type { SheetGrid } from '../../../core/reading';
import { baseWorkbook, dashboard, exportTemplate, feedback, readBaseWorkbook } from '../../../core/reports';
import { isoDay, type Table } from '../../../core/table';
import type { WorkbookModel } from '../../../core/workbook';
import { sampleDelivery, sampleRows } from '../../core/reports/sampleDelivery';
import { sampleBase, sampleIndicators, sampleMeta, sampleRegion } from '../../core/reports/sampleRegion';
import { openExcel } from './openExcel';

const base = sampleBase(60);
const description = { version: 1, region: sampleRegion, texte: 'à;"b"\n'.repeat(9000) };
const delivery = sampleDelivery(sampleRows(40));

const MODELS: Readonly<Record<string, () => WorkbookModel>> = {
  base: () =>
    baseWorkbook(
      { region: sampleRegion, deliveries: [delivery], consolidated: { base, candidats: 40, candidatsMulti: 2 } },
      description,
      sampleMeta,
    ),
  tableau: () => dashboard(sampleRegion, sampleIndicators(base), sampleMeta),
  retour: () => feedback(sampleRegion, [delivery], sampleMeta),
  modele: () => exportTemplate([], sampleMeta.jour),
};

function values(table: Table): unknown[][] {
  return table.columns.map((column) =>
    Array.from({ length: table.rowCount }, (_, row) => {
      if (column.kind === 'text') return column.values[column.codes[row]];
      return column.kind === 'date' ? isoDay(column.days[row]) : column.numbers[row];
    }),
  );
}

it.each(Object.keys(MODELS))('%s: every sheet, chart, link and note, without a refusal', async (name) => {
  const model = MODELS[name]();
  const { workbook, bridge } = openExcel();
  const names = await deliverWorkbook(model);
  expect(bridge.syncs.filter(({ error }) => error !== undefined)).toEqual([]);
  expect(bridge.largest).toBeLessThan(2_500_000);
  expect(names).toEqual(model.feuilles.map(({ nom }) => nom));
  const drawn = workbook.sheets.slice(1);
  expect(drawn.map(({ charts }) => charts.length)).toEqual(
    model.feuilles.map(({ graphiques = [] }) => graphiques.length),
  );
  expect(workbook.active).toBe(drawn[0]);
});

it.each([false, true])('the base is read back from its sheets as it was (1904: %s)', async (date1904) => {
  openExcel({ date1904 });
  const names = await deliverWorkbook(MODELS.base());
  const grids: SheetGrid[] = [];
  for (const name of names) grids.push((await readGrid({ kind: 'sheet', name })) as SheetGrid);
  const read = readBaseWorkbook(grids);
  expect(values(read.base.parcours)).toEqual(values(base.parcours));
  expect(values(read.base.passages)).toEqual(values(base.passages));
  expect(read.description).toEqual(description);
});
