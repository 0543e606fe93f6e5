/** LibreOffice opens every workbook that we make: pages, cells, charts and the base survive it. */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { IndicatorRow } from '../../core/indicators';
import { baseWorkbook, dashboard, exportTemplate, feedback, readBaseWorkbook } from '../../core/reports';
import { isoDay } from '../../core/table';
import type { Table } from '../../core/table';
import type { WorkbookModel } from '../../core/workbook';
import { readSheets, renderXlsx } from '../../files';
import { sampleDelivery, sampleRows } from '../core/reports/sampleDelivery';
import { sampleBase, sampleIndicators, sampleMeta, sampleRegion } from '../core/reports/sampleRegion';
import { ooxmlFaults } from '../files/ooxml/ooxmlFaults';
import { partsOf, textOf } from '../files/parts';
import { convert, describeWithSoffice, drawPages } from './soffice';

const base = sampleBase(500);
const description = { version: 1, region: sampleRegion, texte: 'à;"b"\n'.repeat(9000) };
const rows = sampleRows(120);

/** Fewer rows for « Toutes les données », whose pages are many: enough for every chart. */
function isShown({ periode, ventilation_1 }: IndicatorRow): boolean {
  return ventilation_1 === '' || (['2024', '2025'].includes(periode) && ['ministere', 'sexe'].includes(ventilation_1));
}

const MODELS: Readonly<Record<string, WorkbookModel>> = {
  base: baseWorkbook(
    {
      region: sampleRegion,
      deliveries: [sampleDelivery(rows)],
      consolidated: { base, candidats: 400, candidatsMulti: 20 },
    },
    description,
    sampleMeta,
  ),
  tableau: dashboard(sampleRegion, sampleIndicators(base).filter(isShown), sampleMeta),
  retour: feedback(sampleRegion, [sampleDelivery(rows)], sampleMeta),
  modele: exportTemplate([], sampleMeta.jour),
};

const CHARTS: Readonly<Record<string, number>> = { base: 0, tableau: 7, retour: 0, modele: 0 };

function charts(bytes: Uint8Array): number {
  return [...partsOf(bytes).keys()].filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name)).length;
}

/** RFC 4180, `;`. */
function csvRows(file: string): string[][] {
  const text = fs.readFileSync(file, 'utf8');
  const read: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r?\n|$)/g)) {
    read[read.length - 1].push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end === '') break;
    if (end !== ';') read.push([]);
  }
  return read;
}

function values(table: Table): unknown[][] {
  return table.columns.map((column) =>
    Array.from({ length: table.rowCount }, (_, row) => {
      if (column.kind === 'text') return column.values[column.codes[row]];
      return column.kind === 'date' ? isoDay(column.days[row]) : column.numbers[row];
    }),
  );
}

describeWithSoffice('every workbook in LibreOffice', () => {
  let folder: string;

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'classeurs-'));
    for (const [name, model] of Object.entries(MODELS)) {
      fs.writeFileSync(path.join(folder, `${name}.xlsx`), await renderXlsx(model));
    }
  });

  afterAll(() => fs.rmSync(folder, { recursive: true }));

  it.each(Object.keys(MODELS))('%s: follows the rules of OOXML', (name) => {
    expect(ooxmlFaults(fs.readFileSync(path.join(folder, `${name}.xlsx`)), MODELS[name])).toEqual([]);
  });

  it.each(Object.keys(MODELS))('%s: prints', (name) => {
    const [pdf] = convert(path.join(folder, `${name}.xlsx`), 'pdf', folder);
    expect(drawPages(pdf, folder).length).toBeGreaterThanOrEqual(MODELS[name].feuilles.length);
  });

  it.each(Object.keys(MODELS))('%s: keeps its sheets, charts, comments and links when saved again', async (name) => {
    const again = path.join(folder, 'encore');
    fs.mkdirSync(again, { recursive: true });
    const source = fs.readFileSync(path.join(folder, `${name}.xlsx`));
    const [file] = convert(path.join(folder, `${name}.xlsx`), 'xlsx', again);
    const saved = fs.readFileSync(file);
    expect([charts(source), charts(saved)]).toEqual([CHARTS[name], CHARTS[name]]);
    const count = (bytes: Buffer, part: RegExp, what: RegExp): number =>
      [...partsOf(bytes).values()]
        .filter(({ path: place }) => part.test(place))
        .reduce((sum, { bytes: text }) => sum + (text.toString('utf8').match(what)?.length ?? 0), 0);
    for (const [part, what] of [
      [/comments\d+\.xml$/, /<comment /g],
      [/worksheets\/sheet\d+\.xml$/, /<hyperlink /g],
      [/worksheets\/sheet\d+\.xml$/, /<autoFilter /g],
    ] as const) {
      expect([part.source, what.source, count(saved, part, what)]).toEqual([
        part.source,
        what.source,
        count(source, part, what),
      ]);
    }
    const names = (bytes: Buffer): string[] =>
      [...textOf(partsOf(bytes), 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, nom]) => nom);
    expect(names(saved)).toEqual(names(source));
    if (name !== 'base') return;
    const read = readBaseWorkbook(await readSheets(saved));
    expect(values(read.base.parcours)).toEqual(values(base.parcours));
    expect(values(read.base.passages)).toEqual(values(base.passages));
    expect(read.description).toEqual(description);
  });

  it('shows the certifier’s cells exactly as they came: formulas stay texts, zeros stay', () => {
    const files = convert(path.join(folder, 'retour.xlsx'), 'csv', folder);
    const file = files.find((one) => one.endsWith('Export DAVA 2025.csv')) as string;
    const shown = csvRows(file).slice(1, rows.length + 1);
    expect(shown.map((row) => row.slice(2, 2 + rows[0].length))).toEqual(rows);
    expect(rows.flat()).toContain('=HYPERLINK("http://exemple.invalid")');
    expect(rows.flat()).toContain('01250');
  });
});
