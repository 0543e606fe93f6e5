/** Every number of our workbooks fits its column: a program shows #### otherwise. */
import * as XLSX from 'xlsx';
import { baseWorkbook, dashboard, feedback } from '../../core/reports';
import type { WorkbookModel } from '../../core/workbook';
import { renderXlsx } from '../../files';
import { sampleDelivery, sampleRows } from '../core/reports/sampleDelivery';
import { sampleBase, sampleIndicators, sampleMeta, sampleRegion } from '../core/reports/sampleRegion';

const base = sampleBase(150);
const delivery = sampleDelivery(sampleRows(60));
const consolidated = { base, candidats: 1, candidatsMulti: 0 };

/** Counts as large as a big region's. */
const large = sampleIndicators(base)
  .filter(
    ({ ventilation_1, periode }) => ['', 'sexe'].includes(ventilation_1) && ['2024', '2025', 'total'].includes(periode),
  )
  .map((row) => ({
    ...row,
    numerateur: row.numerateur === null ? null : row.numerateur * 1000,
    denominateur: row.denominateur === null ? null : row.denominateur * 1000,
    valeur: row.valeur !== null && row.valeur > 1 && row.denominateur === null ? row.valeur * 1000 : row.valeur,
  }));

it.each<[string, WorkbookModel]>([
  ['base', baseWorkbook({ region: sampleRegion, deliveries: [delivery], consolidated }, {}, sampleMeta)],
  ['dashboard', dashboard(sampleRegion, large, sampleMeta)],
  ['feedback', feedback(sampleRegion, [delivery], sampleMeta)],
])('%s', async (_name, model) => {
  const book = XLSX.read(await renderXlsx(model), { cellStyles: true, cellNF: true });
  let numbers = 0;
  const tight: string[] = [];
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    for (const ref of Object.keys(sheet)) {
      const cell = sheet[ref];
      if (ref.startsWith('!') || cell.t !== 'n') continue;
      numbers++;
      const shown = XLSX.SSF.format(cell.z ?? 'General', cell.v).length;
      const width = sheet['!cols']?.[XLSX.utils.decode_cell(ref).c]?.wch ?? 8;
      if (shown + 1 > width) tight.push(`${name}!${ref} ${shown}/${width}`);
    }
  }
  expect(numbers).toBeGreaterThan(50);
  expect(tight).toEqual([]);
});
