/** Rows of one cell that head the rows below become a column; what is no title stays a row. */
import { gridOfRows, readGrid, SECTION_HEADER, UPPER_SECTION_HEADER, type PlainCell } from '../../../core/reading';
import type { Merge } from '../../../core/reading';
import { CELL_DATE, sheetLetter } from '../../../core/table';
import { cellsOf, headersOf, readText } from './cellsOf';

const HEADER = 'Nom;Prénom;Né le;Dépôt;Décision;Commune';
const ROWS = [
  'DURAND;Alice;01/02/1980;05/01/2024;Recevable;Lyon',
  'MARTIN;Bob;03/04/1990;20/08/2023;Recevable;Dole',
  'PETIT;Eve;05/06/1985;16/01/2025;Irrecevable;Lyon',
  'ROUX;Ali;07/08/1979;16/03/2023;Recevable;Dole',
  'FAURE;Zoé;12/12/1991;11/09/2024;Recevable;Gap',
];
const lone = (text: string, column = 0): string => `${';'.repeat(column)}${text}${';'.repeat(5 - column)}`;
const read = (...rows: string[]) => readText(rows.join('\n'));
const titles = (raw: ReturnType<typeof readText>, header = SECTION_HEADER): string[] | null => {
  const at = headersOf(raw).indexOf(header);
  return at < 0 ? null : cellsOf(raw).map((row) => row[at]);
};

describe('titles of sections', () => {
  it.each<[string, string[], string[]]>([
    [
      'certifications',
      [lone('DEAES'), ROWS[0], ROWS[1], lone('CAP Cuisine'), ROWS[2]],
      ['DEAES', 'DEAES', 'CAP Cuisine'],
    ],
    [
      'sessions',
      [lone('Session de juin 2024'), ROWS[0], lone('Session de mai'), ROWS[1]],
      ['Session de juin 2024', 'Session de mai'],
    ],
    [
      'sites, blank rows around',
      ['', lone('Site de Lyon'), '', ROWS[0], '', lone('Site de Dole'), ROWS[1]],
      ['Site de Lyon', 'Site de Dole'],
    ],
    [
      'words of their own, written otherwise than names',
      [lone('Lyon centre'), ROWS[0], lone('Dole'), ROWS[1]],
      ['Lyon centre', 'Dole'],
    ],
    [
      'in the second column',
      [lone('Jury du 12/06/2024', 1), ROWS[0], lone('Jury du 13/06/2024', 1), ROWS[1]],
      ['Jury du 12/06/2024', 'Jury du 13/06/2024'],
    ],
    [
      'one, right under the header',
      [lone('Session de juin 2024'), ROWS[0], ROWS[1]],
      ['Session de juin 2024', 'Session de juin 2024'],
    ],
    [
      'rows before the first title',
      [ROWS[0], lone('Session de mai'), ROWS[1], lone('Session de juin'), ROWS[2]],
      ['', 'Session de mai', 'Session de juin'],
    ],
    ['a total between', [lone('DEAES'), ROWS[0], 'Total;;;;1;', lone('DEAS'), ROWS[1]], ['DEAES', 'DEAS']],
  ])('%s', (_, rows, expected) => {
    const raw = read(HEADER, ...rows);
    expect(titles(raw)).toEqual(expected);
    expect(raw.rowCount).toBe(expected.length);
    expect(raw.discarded.titre).toBe(rows.length - expected.length - raw.discarded.vide - raw.discarded.total);
    expect(raw.findings?.map(({ code }) => code)).toContain('titres_de_section');
    // Nothing of the title is left in the column where it stood.
    for (const row of cellsOf(raw)) expect(row[0]).toMatch(/^[A-Z]+$/);
  });

  it('stand last, without a letter, whatever columns follow', () => {
    const raw = read(HEADER, lone('DEAES'), ROWS[0], lone('DEAS'), ROWS[1]);
    expect(headersOf(raw)).toEqual([...HEADER.split(';'), SECTION_HEADER]);
    expect(sheetLetter(raw, 6)).toBe('');
    expect([...raw.rowNumbers]).toEqual([3, 5]);
  });

  it('above numbers and dates need no word', () => {
    const header = 'N° dossier;Nom;Né le;Décision';
    const raw = read(
      header,
      'Antibes;;;',
      '101;Durand;01/02/1980;R',
      '102;Martin;03/04/1990;R',
      'Cannes;;;',
      '103;Roux;05/06/1985;R',
    );
    expect(titles(raw)).toEqual(['Antibes', 'Antibes', 'Cannes']);
  });

  it('in a column of their own, which the rows leave blank', () => {
    const raw = read(
      'Année;Nom;Né le;Décision',
      '2023;;;',
      ';Durand;01/02/1980;R',
      ';Martin;03/04/1990;R',
      '2024;;;',
      ';Roux;05/06/1985;R',
    );
    expect(titles(raw)).toEqual(['2023', '2023', '2024']);
  });

  it('above a header that is repeated, the first of them above the table', () => {
    const raw = read('AES', HEADER, ROWS[0], ROWS[1], '', 'AS', HEADER, ROWS[2]);
    expect(titles(raw)).toEqual(['AES', 'AES', 'AS']);
    expect(raw.discarded).toEqual({ titre: 3, vide: 1, total: 0 });
  });

  it('of two levels, the upper one to the left, goes on until the next', () => {
    const raw = read(
      HEADER,
      lone('Site de Lyon'),
      lone('DEAES', 1),
      ROWS[0],
      lone('DEAS', 1),
      ROWS[1],
      lone('Site de Dole'),
      lone('DEAES', 1),
      ROWS[2],
    );
    expect(titles(raw)).toEqual(['DEAES', 'DEAS', 'DEAES']);
    expect(titles(raw, UPPER_SECTION_HEADER)).toEqual(['Site de Lyon', 'Site de Lyon', 'Site de Dole']);
  });

  it('of a section without rows, does not reach beyond the next title', () => {
    const raw = read(HEADER, lone('DEAES'), lone('CAP Cuisine'), ROWS[0], lone('BTS Gestion'), ROWS[1]);
    expect(titles(raw)).toEqual(['CAP Cuisine', 'BTS Gestion']);
    expect(titles(raw, UPPER_SECTION_HEADER)).toEqual(['DEAES', '']);
  });
});

describe('titles in a sheet', () => {
  const cells = (row: string): PlainCell[] => row.split(';').map((text) => (text === '' ? null : text));
  const sheet = (rows: readonly (readonly PlainCell[])[], merges: readonly Merge[]) =>
    readGrid([gridOfRows('F', rows, { merges })], { fileName: 'f.xlsx', format: 'xlsx' });
  const across = (row: number): Merge => ({ top: row, left: 0, bottom: row, right: 5 });

  it('are known by their merge, whatever they say', () => {
    const raw = sheet([HEADER, 'DUPONT', ROWS[0], ROWS[1], 'DURAND', ROWS[2]].map(cells), [across(1), across(4)]);
    expect(titles(raw)).toEqual(['DUPONT', 'DUPONT', 'DURAND']);
  });

  it('keep their kind: a year, a date', () => {
    const day = { number: 45455, format: 'dd/mm/yyyy' };
    const raw = sheet([cells(HEADER), [day], cells(ROWS[0]), [2025], cells(ROWS[1])], [across(1), across(3)]);
    expect(titles(raw)).toEqual(['2024-06-12', '2025']);
    expect(raw.columns[6].kinds[1]).toBe(CELL_DATE);
  });

  it('a name that is merged over the columns of the name alone stays', () => {
    const merges = [1, 2, 3, 4].map((row) => ({ top: row, left: 0, bottom: row, right: 1 }));
    const rows = [
      'Candidat;;Né le;Dépôt;Décision',
      'DURAND Alice;;01/02/1980;05/01/2024;R',
      'MARTIN Bob;;;;',
      'ROUX Ali;;05/06/1985;05/01/2024;R',
      'PETIT Eve;;;;',
    ];
    expect(titles(sheet(rows.map(cells), merges))).toBeNull();
  });
});

describe('rows that stay', () => {
  it.each<[string, string[]]>([
    ['candidates cut short', [ROWS[0], lone('BERNARD'), ROWS[1], lone('GIRARD'), ROWS[2]]],
    ['candidates cut short, the first of all too', [lone('BERNARD'), ROWS[0], lone('GIRARD'), ROWS[1], ROWS[2]]],
    [
      'a name in two words',
      [lone('DE LA TOUR'), ROWS[0], 'LE GALL;Ian;01/01/1980;05/01/2024;R;Lyon', lone('LE BRAS'), ROWS[1]],
    ],
    ['months that are names', [lone('AVRIL'), ROWS[0], lone('MAI'), ROWS[1], lone('JUIN'), ROWS[2]]],
    ['remarks', [lone('Annulé'), ROWS[0], lone('Dossier incomplet'), ROWS[1], lone('à revoir'), ROWS[2]]],
    ['notes', [lone('Source : DAVA'), ROWS[0], lone('Édité le 01/02/2024'), ROWS[1], ROWS[2]]],
    ['one title in the middle', [ROWS[0], lone('Session de juin 2024'), ROWS[1], ROWS[2]]],
    ['titles that head nothing', [ROWS[0], ROWS[1], ROWS[2], lone('Session de mai'), lone('Session de juin')]],
    ['a cell far to the right', [ROWS[0], lone('Lyon centre', 5), ROWS[1], lone('Dole sud', 5), ROWS[2]]],
    ['a header that printing repeats, after a row cut short', [lone('BERNARD'), HEADER, ROWS[0], HEADER, ROWS[1]]],
    [
      'a long remark',
      [lone(`Session ${'x'.repeat(130)}`), ROWS[0], lone(`Session ${'y'.repeat(130)}`), ROWS[1], ROWS[2]],
    ],
  ])('%s', (_, rows) => {
    const raw = read(HEADER, ROWS[3], ROWS[4], ...rows);
    expect(titles(raw)).toBeNull();
    const opening = read(HEADER, ...rows, ROWS[3], ROWS[4]);
    if (!/middle|nothing/.test(_)) expect(titles(opening)).toBeNull();
  });

  it('rows that are numbered ahead of time', () => {
    const raw = read(
      'N°;Nom;Né le;Décision',
      '1;Durand;01/02/1980;R',
      '2;Martin;03/04/1990;R',
      '3;;;',
      '4;;;',
      '5;Roux;05/06/1985;R',
    );
    expect(titles(raw)).toBeNull();
    expect(raw.rowCount).toBe(5);
  });

  it('certifications in the column of certifications', () => {
    const raw = read(
      'Diplôme;Nom;Né le;Décision',
      'CAP Cuisine;Durand;01/02/1980;R',
      'BTS Gestion;;;',
      'CAP Cuisine;Martin;03/04/1990;R',
      'BP Fleuriste;;;',
      'BTS Gestion;Roux;05/06/1985;R',
    );
    expect(titles(raw)).toBeNull();
  });

  it('in a table of two columns', () => {
    expect(
      titles(read('Nom;Né le', 'Session de mai;', 'Durand;01/02/1980', 'Session de juin;', 'Martin;03/04/1990')),
    ).toBeNull();
  });
});
