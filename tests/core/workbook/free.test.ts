/** Cells of a protected sheet that stay free. */
import { textColumn } from '../../../core/table';
import { areaName, freeAreas, type Sheet } from '../../../core/workbook';

const free = { valeur: null, style: 'saisie', libre: true } as const;
const locked = { valeur: 'Titre' } as const;

const named = (sheet: Sheet, height: number) => freeAreas(sheet, height).map(areaName).sort();

it('are the free ones drawn, whatever their look', () => {
  const cellules = [
    [locked, locked],
    [locked, free],
    [locked, { ...free, style: 'saisie_date' as const }],
    [free, free],
  ];
  const blocs = [{ genre: 'cellules' as const, ligne: 1, colonne: 0, cellules }];
  expect(named({ nom: 'a', blocs, protection: true }, 20)).toEqual(['A5:B5', 'B3:B4']);
});

it('and those to come in columns to be filled in, but not the titles above them', () => {
  const header = { genre: 'cellules' as const, ligne: 0, colonne: 0, cellules: [[locked, locked, locked]] };
  const table = {
    genre: 'table' as const,
    ligne: 1,
    colonne: 0,
    table: { rowCount: 1, columns: [textColumn('code', ['x'])] },
    entetes: ['Code'],
  };
  const formats = ['saisie', 'saisie_date', 'entier'] as const;
  expect(named({ nom: 'a', blocs: [header, table], formats, protection: true }, 20)).toEqual(['A4:B20', 'B2:B3']);
  expect(named({ nom: 'a', blocs: [header], formats }, 20)).toEqual([]);
});
