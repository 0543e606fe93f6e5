/** What the preview shows of cells, and the columns in sight. */
import { columnEdges, columnsBetween } from '../../../atelier/preview/columns';
import { shownGrid, shownModel } from '../../../atelier/preview/sheetView';
import { gridOfRows } from '../../../core/reading';
import type { Cell, Sheet } from '../../../core/workbook';

it('shows the cells of a file as they are read', () => {
  const sheet = shownGrid(
    gridOfRows('A', [['007', { number: 45000, format: 'dd/mm/yyyy' }, { number: 1250, format: '00000' }, 1.5, null]]),
  );
  expect([0, 1, 2, 3, 4].map((column) => sheet.cell(0, column).text)).toEqual([
    '007',
    '2023-03-15',
    '01250',
    '1.5',
    '',
  ]);
  expect(sheet.cell(0, 3).isNumber).toBe(true);
});

it.each<[Cell, string]>([
  [{ valeur: '007' }, '007'],
  [{ valeur: 1234567, style: 'entier' }, '1\u202f234\u202f567'],
  [{ valeur: 0.125, style: 'taux' }, '12,5\u00a0%'],
  [{ valeur: 0.02, style: 'evolution' }, '+2,0\u00a0%'],
  [{ valeur: -1.25, style: 'points' }, '-1,3\u00a0pt'],
  [{ valeur: 41, style: 'jours' }, '41\u00a0j'],
  [{ valeur: 3, style: 'ecart_jours' }, '+3\u00a0j'],
  [{ valeur: 12345, style: 'numero' }, '12345'],
  [{ valeur: 2.5, style: 'decimal' }, '2,50'],
  [{ valeur: 0.5, style: 'saisie_taux', libre: true }, '50,0\u00a0%'],
  [{ valeur: 2.5, style: 'saisie_decimal', libre: true }, '2,50'],
  [{ valeur: { jour: 20000 } }, '04/10/2024'],
  [{ valeur: true }, 'VRAI'],
  [{ valeur: null }, ''],
])('%j is %s', (cell, text) => {
  const sheet: Sheet = { nom: 'A', blocs: [{ genre: 'cellules', ligne: 1, colonne: 2, cellules: [[cell]] }] };
  const shown = shownModel(sheet);
  expect([shown.rowCount, shown.columnCount]).toEqual([2, 3]);
  expect(shown.cell(1, 2).text).toBe(text);
  expect(shown.cell(0, 0).text).toBe('');
});

it('shows what a formula gave, and which cells are to be filled in', () => {
  const cellules: Cell[][] = [
    [
      { valeur: 12, style: 'calcul', formule: 'SUM(B1:B9)' },
      { valeur: null, style: 'saisie_date', libre: true },
      { valeur: '███', style: 'jauge', formule: 'REPT("█",3)' },
    ],
  ];
  const shown = shownModel({
    nom: 'A',
    protection: true,
    blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules }],
  });
  expect(shown.cell(0, 0)).toMatchObject({ text: '12', style: 'calcul', isNumber: true, computed: true, free: false });
  expect(shown.cell(0, 1)).toMatchObject({ text: '', style: 'saisie_date', computed: false, free: true });
  expect(shown.cell(0, 2)).toMatchObject({ text: '███', computed: true });
});

it('shows tables with their headers, styles, marks and notes', () => {
  const sheet: Sheet = {
    nom: 'A',
    blocs: [
      {
        genre: 'table',
        ligne: 2,
        colonne: 1,
        entetes: ['Avis', 'Nombre'],
        notes: ['Ce que dit le jury'],
        table: {
          rowCount: 3,
          columns: [
            { kind: 'text', name: 'a', codes: Int32Array.of(1, 0, 1), values: ['', 'oui'] },
            { kind: 'number', name: 'n', numbers: Float64Array.of(1, NaN, 3) },
          ],
        },
        marques: [
          { ligne: 0, colonne: 0, style: 'bloquant', note: 'À revoir' },
          { ligne: 2, colonne: 1, style: 'corrige' },
        ],
      },
    ],
  };
  const shown = shownModel(sheet);
  expect(shown.cell(2, 1)).toMatchObject({ text: 'Avis', style: 'entete', note: 'Ce que dit le jury' });
  expect(shown.cell(2, 2)).toMatchObject({ style: 'entete_nombre' });
  expect(shown.cell(3, 1)).toMatchObject({ text: 'oui', style: 'bloquant', note: 'À revoir' });
  expect(shown.cell(4, 1)).toMatchObject({ text: '', style: 'brut' });
  expect(shown.cell(4, 2)).toMatchObject({ text: '', style: 'entier' });
  expect(shown.cell(5, 2)).toMatchObject({ text: '3', style: 'corrige', isNumber: true });
  expect(shown.cell(6, 1).text).toBe('');
});

describe('columns', () => {
  const edges = columnEdges(shownGrid(gridOfRows('A', [['a', 'x'.repeat(20), 'y'.repeat(500)]])));

  it('are as wide as what they hold, within bounds', () => {
    expect([...edges]).toEqual([0, 56, 56 + 168, 56 + 168 + 300]);
  });

  it.each([
    [0, 10, [0, 1]],
    [0, 60, [0, 2]],
    [56, 60, [1, 2]],
    [100, 10_000, [1, 3]],
    [10_000, 20_000, [2, 3]],
  ])('between %i and %i: %j', (left, right, expected) => {
    expect(columnsBetween(edges, left, right)).toEqual(expected);
  });
});
