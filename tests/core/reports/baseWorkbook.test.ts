/** The base workbook: what it shows, and that it is read back without loss. */
import { baseWorkbook, readBaseWorkbook } from '../../../core/reports';
import type { ReportedBase } from '../../../core/reports';
import { gridOfRows } from '../../../core/reading';
import type { PlainCell, SheetGrid } from '../../../core/reading';
import { isoDay } from '../../../core/table';
import type { Table } from '../../../core/table';
import type { WorkbookModel } from '../../../core/workbook';
import { sampleBase, sampleMeta, sampleRegion } from './sampleRegion';
import { sampleDelivery, sampleRows } from './sampleDelivery';
import { cellsOf, rowsOf, sheetOf, textsOf } from './seen';

const base = sampleBase(300);
const result: ReportedBase = {
  region: sampleRegion,
  deliveries: [sampleDelivery(sampleRows(20))],
  consolidated: { base, candidats: 250, candidatsMulti: 12 },
};
/** Longer than a cell, with characters of two units at the seams. */
const description = {
  version: 1,
  region: { nom: 'Atlantide 🎓'.repeat(9000), vide: null },
  cles: {},
  livraisons: [{ livraison: 'dava-01', feuille: null }],
};

/** The grids that a reader of files would give of a model. */
function grids(model: WorkbookModel): SheetGrid[] {
  return model.feuilles.map((sheet) => {
    const rows: PlainCell[][] = [];
    for (const block of sheet.blocs) {
      if (block.genre !== 'table') continue;
      rows[block.ligne] = [...block.entetes];
      for (let row = 0; row < block.table.rowCount; row++) {
        rows[block.ligne + 1 + row] = block.table.columns.map((column): PlainCell => {
          if (column.kind === 'text') return column.values[column.codes[row]];
          if (column.kind === 'number') return Number.isNaN(column.numbers[row]) ? null : column.numbers[row];
          return column.days[row] === -0x80000000 ? null : { number: column.days[row] + 25569, format: 'dd/mm/yyyy' };
        });
      }
    }
    return gridOfRows(sheet.nom, rows.length === 0 ? [[]] : rows);
  });
}

function values(table: Table): unknown[][] {
  return table.columns.map((column) =>
    Array.from({ length: table.rowCount }, (_, row) => {
      if (column.kind === 'text') return column.values[column.codes[row]];
      return column.kind === 'date' ? isoDay(column.days[row]) : column.numbers[row];
    }),
  );
}

function expectSame(read: Table, written: Table): void {
  expect(read.columns.map(({ name, kind }) => [name, kind])).toEqual(
    written.columns.map(({ name, kind }) => [name, kind]),
  );
  expect(values(read)).toEqual(values(written));
}

describe('baseWorkbook', () => {
  const model = baseWorkbook(result, description, sampleMeta);

  it('has the sheets that an officer looks for', () => {
    expect(model.feuilles.map(({ nom }) => nom)).toEqual([
      'Lisez-moi',
      'Parcours',
      'Passages',
      'Livraisons',
      'Dictionnaire',
      'Réglages',
    ]);
  });

  it('says what it is, how much it holds, and that it is personal data', () => {
    const text = textsOf(sheetOf(model, 'Lisez-moi'));
    for (const expected of [
      'pseudonymisées',
      'RGPD',
      '31/03/2026',
      '300',
      String(base.passages.rowCount),
      sampleMeta.empreinte,
    ]) {
      expect(text).toContain(expected);
    }
  });

  it('titles its columns by technical id, with the French title as a comment', () => {
    const cells = cellsOf(sheetOf(model, 'Parcours'));
    expect(cells.get('A1')?.valeur).toBe('id_parcours');
    const noted = [...cells.values()].find(({ valeur }) => valeur === 'date_depot_l1');
    expect(noted?.note).toMatch(/^Date de dépôt du livret 1\n/);
  });

  it('counts the rows of each delivery', () => {
    const [header, row] = rowsOf(sheetOf(model, 'Livraisons'));
    expect(Object.fromEntries(header.map((title, i) => [title, row[i]]))).toMatchObject({
      Livraison: 'dava-01',
      Fichier: 'Export DAVA 2025.csv',
      'Lignes lues': 20,
      Retenues: 20,
      Refusées: 0,
      'Date d’arrêt': '2026-03-31',
    });
  });

  it('explains every column and every code', () => {
    const rows = rowsOf(sheetOf(model, 'Dictionnaire'));
    const columns = new Set(rows.map(([column]) => column));
    for (const { name } of [...base.parcours.columns, ...base.passages.columns]) expect(columns).toContain(name);
    expect(rows).toContainEqual(expect.arrayContaining(['resultat_jury', 'VT', 'Validation totale']));
  });
});

describe('reading the base back', () => {
  it('loses nothing', () => {
    const read = readBaseWorkbook(grids(baseWorkbook(result, description, sampleMeta)));
    expectSame(read.base.parcours, base.parcours);
    expectSame(read.base.passages, base.passages);
    expect(read.description).toEqual(description);
  });

  it('loses nothing over several sheets', () => {
    const model = baseWorkbook(result, description, sampleMeta, 101);
    expect(model.feuilles.map(({ nom }) => nom).filter((nom) => nom.startsWith('Parcours'))).toEqual([
      'Parcours',
      'Parcours 2',
      'Parcours 3',
    ]);
    expectSame(readBaseWorkbook(grids(model)).base.parcours, base.parcours);
  });

  it('reads an empty base', () => {
    const empty = sampleBase(0);
    const model = baseWorkbook(
      { ...result, consolidated: { ...result.consolidated, base: empty } },
      description,
      sampleMeta,
    );
    expectSame(readBaseWorkbook(grids(model)).base.parcours, empty.parcours);
  });

  it.each([
    ['a sheet is missing', (sheets: SheetGrid[]) => sheets.filter(({ name }) => name !== 'Passages'), 'Passages'],
    [
      'a sheet is empty',
      (sheets: SheetGrid[]) => [...sheets.filter(({ name }) => name !== 'Réglages'), gridOfRows('Réglages', [])],
      'Réglages',
    ],
    [
      'a column is unknown',
      (sheets: SheetGrid[]) => [
        ...sheets.filter(({ name }) => name !== 'Parcours'),
        gridOfRows('Parcours', [['id_parcours', 'constructor']]),
      ],
      'Parcours',
    ],
    [
      'the settings are cut',
      (sheets: SheetGrid[]) => [
        ...sheets.filter(({ name }) => name !== 'Réglages'),
        gridOfRows('Réglages', [
          ['cle', 'rang', 'valeur'],
          ['region', 1, '{"a":'],
        ]),
      ],
      'Réglages',
    ],
  ])('refuses a workbook where %s', (_title, change, feuille) => {
    const sheets = change(grids(baseWorkbook(result, description, sampleMeta)));
    expect(() => readBaseWorkbook(sheets)).toThrow(
      expect.objectContaining({ code: 'classeur_base_invalide', slots: { feuille } }),
    );
  });
});
