/** A separator that no quote protects: what follows it is read in its own column, or not at all. */
import { cellsOf, headersOf, readText } from '../cellsOf';

const HEADER = 'N°;Nom;Né le;Commentaire;Dépôt L1;Date jury;Résultat';
const ROWS = [
  'A1;PETIT;12/03/1980;;14/03/2024;12/12/2024;VT',
  'A2;ROUX;13/03/1981;RAS;15/03/2024;13/12/2024;VP',
  'A3;MOREL;14/03/1982;;16/03/2024;14/12/2024;VT',
];
const known = (text: string): boolean => HEADER.split(';').includes(text);
const read = (rows: readonly string[], header = HEADER) =>
  readText([header, ...rows].join('\n'), { knownLabels: known, separateur: ';' });
const told = ({ findings }: ReturnType<typeof read>) =>
  (findings ?? []).map(({ code, row, suggestion }) => [code, row, suggestion]);

describe('one free text that reads in one way only', () => {
  it.each([
    [
      'a comment',
      'A4;GARD;15/03/1983;vu le 02/01/2023; à rappeler;17/03/2024;15/12/2024;VT',
      'vu le 02/01/2023; à rappeler',
    ],
    [
      'a date after it',
      'A4;GARD;15/03/1983;appels le 02/01/2022;05/01/2022;17/03/2024;15/12/2024;VT',
      'appels le 02/01/2022;05/01/2022',
    ],
    ['two separators', 'A4;GARD;15/03/1983;vu; revu; à voir;17/03/2024;15/12/2024;VT', 'vu; revu; à voir'],
    ['blank cells at the end', 'A4;GARD;15/03/1983;vu; à rappeler;17/03/2024;;', 'vu; à rappeler'],
  ])('%s', (_, row, comment) => {
    const raw = read([...ROWS, row]);
    const cells = cellsOf(raw)[3];
    expect(headersOf(raw)).toEqual(HEADER.split(';'));
    expect(cells.slice(0, 5)).toEqual(['A4', 'GARD', '15/03/1983', comment, '17/03/2024']);
    expect(told(raw)).toEqual([['cellules_recollees', 3, 'Commentaire']]);
    expect(cellsOf(raw).slice(0, 3)).toEqual(ROWS.map((one) => one.split(';')));
  });
});

describe('where the place is not sure', () => {
  it('two free texts: nothing is read from the first on', () => {
    const header = 'N°;Nom;Né le;Adresse;Commentaire;Dépôt L1;Résultat';
    const rows = ROWS.map((row, i) => `A${i};${row.split(';')[1]};12/03/1980;12 rue du Lac;RAS;14/03/2024;VT`);
    const raw = read([...rows, 'A9;GARD;12/03/1980;3 rue du Bac; bât B;RAS;14/03/2024;VT'], header);
    expect(cellsOf(raw)[3]).toEqual(['A9', 'GARD', '12/03/1980', '', '', '', '']);
    expect(told(raw)).toEqual([['cellule_de_trop', 3, 'Adresse']]);
  });

  it('no free text: nothing is read from the first place that may be it', () => {
    const header = 'N°;Nom;Né le;Dépôt L1;Résultat';
    const rows = ROWS.map((row, i) => `A${i};${row.split(';')[1]};12/03/1980;14/03/2024;VT`);
    const raw = read([...rows, 'A9;GARD;DUPONT;12/03/1980;14/03/2024;VT'], header);
    expect(cellsOf(raw)[3]).toEqual(['A9', '', '', '', '']);
    expect(told(raw)).toEqual([['cellule_de_trop', 3, 'Nom']]);
  });
});

describe('what reads as it stands', () => {
  it.each([
    ['a separator at the end of a row', [...ROWS.slice(0, 2), `${ROWS[2]};`]],
    ['separators at the end of every row', ROWS.map((row) => `${row};;`)],
    ['rows of fewer cells', [...ROWS, 'A4;GARD;15/03/1983']],
  ])('%s', (_, rows) => {
    const raw = read(rows);
    expect(told(raw)).toEqual([]);
    expect(cellsOf(raw)[2]).toEqual(ROWS[2].split(';'));
  });

  it('a column without header, which every row has', () => {
    const raw = read(ROWS.map((row) => `${row};x`));
    expect(told(raw)).toEqual([['colonne_sans_entete', -1, '']]);
    expect(cellsOf(raw)[0]).toEqual([...ROWS[0].split(';'), 'x']);
  });
});
