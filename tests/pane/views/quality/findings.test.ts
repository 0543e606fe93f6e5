/** Findings by document, the gravest first, and where the host shows them. */
import type { QualityFinding } from '../../../../core/quality/findings';
import { columnIndex, findingsByDocument, placeOf } from '../../../../pane/views/quality/findings';
import { workbookRows } from '../../../../pane/views/quality/rows';

const finding = (fichier: string, code: string, gravite: QualityFinding['gravite'], more = {}): QualityFinding => ({
  code,
  gravite,
  place: { fichier, feuille: 'Grille', ligne: 7, colonne: 'C', ...more },
  structure: '',
  details: {},
});

it('puts documents and groups in order of gravity', () => {
  const documents = findingsByDocument([
    finding('a.xlsx', 'x', 'information'),
    finding('b.xlsx', 'y', 'a_verifier'),
    finding('b.xlsx', 'x', 'bloquant'),
    finding('b.xlsx', 'y', 'a_verifier'),
  ]);
  expect(
    documents.map(({ fichier, groups }) => [fichier, groups.map((group) => [group[0].code, group.length])]),
  ).toEqual([
    [
      'b.xlsx',
      [
        ['x', 1],
        ['y', 2],
      ],
    ],
    ['a.xlsx', [['x', 1]]],
  ]);
});

it.each([
  ['A', 0],
  ['Z', 25],
  ['AA', 26],
  ['BC', 54],
  ['', -1],
])('column %s is %i', (letters, index) => {
  expect(columnIndex(letters)).toBe(index);
});

describe('placeOf', () => {
  const sheets = { hidden: false, tables: [] };
  const listed = workbookRows(
    [
      { ...sheets, name: 'Grille' },
      { ...sheets, name: 'Mode d’emploi', file: 'a.xlsx' },
      { ...sheets, name: 'Grille', file: 'a.xlsx' },
    ],
    'Ce document',
    { taken: new Map(), written: new Set(), given: new Set(), refused: new Map(), hasDeliveries: false },
  );
  const rows = new Map(listed.map((row) => [row.nom, row]));

  it.each([
    ['a cell of a file', finding('a.xlsx', 'x', 'bloquant'), { kind: 'file', name: 'a.xlsx', sheet: 'Grille' }, 6, 2],
    ['a row', finding('Ce document', 'x', 'bloquant', { colonne: '' }), { kind: 'sheet', name: 'Grille' }, 6, 0],
    [
      'a whole file',
      finding('a.xlsx', 'x', 'bloquant', { feuille: '', ligne: 0, colonne: '' }),
      { kind: 'file', name: 'a.xlsx', sheet: 'Mode d’emploi' },
      0,
      0,
    ],
  ])('shows %s', (_, one, place, row, column) => {
    expect(placeOf(one, rows)).toEqual({ place, row, column });
  });

  it('shows nothing of a register taken back, nor of the document as a whole', () => {
    expect(placeOf(finding('a.xlsx', 'x', 'bloquant'), new Map())).toBeNull();
    expect(placeOf(finding('Ce document', 'x', 'bloquant', { feuille: '' }), rows)).toBeNull();
  });
});
