/** What is read unless the person says otherwise. */
import type { SheetPlaces } from '../../../../pane/host';
import { workbookRows } from '../../../../pane/views/quality/rows';

const place = (name: string, more: Partial<SheetPlaces> = {}): SheetPlaces => ({
  name,
  hidden: false,
  tables: [],
  ...more,
});
const nothing = { taken: new Map<string, boolean>(), written: new Set<string>() };

it('takes the document as one workbook, and workbooks given; neither results, nor text files, nor bases', () => {
  const rows = workbookRows(
    [
      place('Mode d’emploi'),
      place('Grille'),
      place('Structures'),
      place('Réglages Suivi VAE'),
      place('Grille', { file: 'a.xlsx', sha256: 'ab' }),
      place('export.csv', { file: 'export.csv' }),
      place('Données', { file: 'registre.xlsx', made: true }),
      place('Parcours', { file: 'base.xlsx' }),
      place('Passages', { file: 'base.xlsx' }),
      place('Paramètres', { file: 'base.xlsx' }),
    ],
    'Ce document',
    { ...nothing, written: new Set(['Structures']) },
  );
  const taken = rows.filter(({ isTaken }) => isTaken);
  expect(taken.map(({ nom, sha256 }) => [nom, sha256])).toEqual(
    expect.arrayContaining([
      ['Ce document', ''],
      ['a.xlsx', 'ab'],
    ]),
  );
  expect(taken.map(({ nom }) => nom)).not.toEqual(expect.arrayContaining(['export.csv']));
  expect(taken.map(({ nom }) => nom)).not.toEqual(expect.arrayContaining(['registre.xlsx']));
  const [document] = rows;
  expect(document.sheets.filter(({ isTaken }) => isTaken).map(({ nom }) => nom)).toEqual(['Mode d’emploi', 'Grille']);
});

it('follows the person', () => {
  const places = [place('Grille'), place('Structures'), place('export.csv', { file: 'export.csv' })];
  const taken = new Map([
    ['document Grille', false],
    ['fichier export.csv', true],
  ]);
  const [document, file] = workbookRows(places, 'Ce document', { ...nothing, taken });
  expect(document.sheets.map(({ isTaken }) => isTaken)).toEqual([false, true]);
  expect([file.isTaken, file.sheets[0].place]).toEqual([true, { kind: 'file', name: 'export.csv' }]);
});
