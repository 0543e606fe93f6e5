/** What is read unless the person says otherwise. */
import type { SheetPlaces } from '../../../../pane/host';
import { type RefusedFile, workbookRows } from '../../../../pane/views/quality/rows';

const place = (name: string, more: Partial<SheetPlaces> = {}): SheetPlaces => ({
  name,
  hidden: false,
  tables: [],
  ...more,
});
const nothing = {
  taken: new Map<string, boolean>(),
  written: new Set<string>(),
  given: new Set<string>(),
  refused: new Map<string, RefusedFile>(),
  hasDeliveries: false,
};

it('takes the document as one workbook, and workbooks given; neither results, nor text files, nor bases', () => {
  const places = [
    place('Mode d’emploi'),
    place('Grille'),
    place('Structures'),
    place('Réglages Suivi VAE'),
    place('Grille', { file: 'a.xlsx', sha256: 'ab' }),
    place('export.csv', { file: 'export.csv' }),
    place('Données', { file: 'registre.xlsx', made: true }),
    place('Parcours', { file: 'base.xlsx' }),
    place('Passages', { file: 'base.xlsx' }),
    place('Réglages', { file: 'base.xlsx' }),
  ];
  const rows = workbookRows(places, 'Ce document', { ...nothing, written: new Set(['Structures']) });
  expect(rows.filter(({ isTaken }) => isTaken).map(({ nom, sha256 }) => [nom, sha256])).toEqual([
    ['Ce document', ''],
    ['a.xlsx', 'ab'],
  ]);
  const [document] = rows;
  expect(document.sheets.filter(({ isTaken }) => isTaken).map(({ nom }) => nom)).toEqual(['Mode d’emploi', 'Grille']);
});

it('where there are deliveries of certifiers too, takes what was picked here or has the cover of a template', () => {
  const places = [
    place('Export', { file: 'export.xlsx' }),
    place('Feuil1', { file: 'nue.xlsx' }),
    place('Mode d’emploi', { file: 'grille.xlsx' }),
  ];
  const choices = { ...nothing, hasDeliveries: true, given: new Set(['nue.xlsx']) };
  const rows = workbookRows(places, 'Ce document', choices);
  expect(rows.filter(({ isTaken }) => isTaken).map(({ nom }) => nom)).toEqual(['nue.xlsx', 'grille.xlsx']);
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

it('reads the last given of the files of one name, and the former ones when the person says so', () => {
  const places = [
    place('Grille', { file: 'a.xlsx' }),
    place('Grille', { file: 'a (2).xlsx', givenName: 'a.xlsx' }),
    place('Grille', { file: 'a (3).xlsx', made: true }),
    place('Grille', { file: 'b.xlsx' }),
  ];
  const told = (taken = nothing.taken): unknown[] =>
    workbookRows(places, 'Ce document', { ...nothing, taken }).map(({ nom, isTaken, isReplaced = false }) => [
      ...[nom, isTaken, isReplaced],
    ]);
  const [former, ...others] = told();
  expect(former).toEqual(['a.xlsx', false, true]);
  expect(others).toEqual([
    ['a (2).xlsx', true, false],
    ['a (3).xlsx', false, false],
    ['b.xlsx', true, false],
  ]);
  expect(told(new Map([['fichier a.xlsx', true]]))[0]).toEqual(['a.xlsx', true, true]);
});

it('holds files that could not be opened, until a good one of that name comes', () => {
  const refused = new Map([
    ['casse.xlsx', { illisible: 'Abîmé.', hadTwin: false }],
    ['a.xlsx', { illisible: 'Abîmé.', hadTwin: true }],
  ]);
  const names = (...files: string[]): string[] =>
    workbookRows(
      files.map((file) => place('Grille', { file })),
      'Ce document',
      { ...nothing, refused },
    ).flatMap(({ nom, illisible }) => (illisible === undefined ? [] : [nom]));
  expect(names('a.xlsx')).toEqual(['casse.xlsx', 'a.xlsx']);
  expect(names('a.xlsx', 'casse.xlsx')).toEqual(['a.xlsx']);
});
