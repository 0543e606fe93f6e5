/** Two tables in one sheet, and headers written twice: no row is read by the columns of another table, none is lost untold. */
import { gridOfRows, readGrid } from '../../../core/reading';
import { cellsOf, headersOf, readText } from './cellsOf';

const known = (text: string): boolean =>
  ['N°', 'Nom', 'Prénom', 'Né le', 'Dépôt L1', 'Date jury', 'Résultat', 'Motif'].includes(text.trim());
const read = (...rows: string[]) => readText(rows.join('\n'), { knownLabels: known });
const told = ({ findings }: ReturnType<typeof read>) =>
  (findings ?? []).map(({ code, suggestion }) => [code, suggestion]);

const HEADER = 'N°;Nom;Prénom;Né le;Dépôt L1;Date jury';
const OTHER = 'N°;Prénom;Nom;Né le;Date jury;Dépôt L1';
const A = ['A1;PETIT;Anne;12/03/1980;14/03/2024;12/12/2024', 'A2;ROUX;Paul;13/03/1981;15/03/2024;13/12/2024'];
const B = ['B1;Léa;GARD;12/04/1982;12/12/2024;15/03/2024', 'B2;Luc;HUE;13/04/1983;14/12/2024;16/03/2024'];

describe('a second table with its columns in another order', () => {
  it('is set aside and told, whatever stands between the two', () => {
    for (const between of [[], [';;;;;'], [';;;;;', 'Candidats non recevables;;;;;']]) {
      const raw = read(HEADER, ...A, ...between, OTHER, ...B);
      expect(raw.source.headerRow).toBe(1);
      expect([...raw.rowNumbers]).toEqual([2, 3]);
      const du = 3 + between.length + 2;
      expect(told(raw)).toEqual([['autre_tableau', `detail.lignes_du_au;n=2;du=${du};au=${du + 1}`]]);
      expect(raw.discarded.titre).toBe(0);
    }
  });

  it('below more rows than those where the header is looked for', () => {
    const many = Array.from({ length: 150 }, (_, i) => `A${i};PETIT${i};Anne;12/03/1980;14/03/2024;12/12/2024`);
    const raw = read(HEADER, ...many, '', OTHER, ...B);
    expect(raw.rowCount).toBe(150);
    expect(told(raw)).toEqual([['autre_tableau', 'detail.lignes_du_au;n=2;du=154;au=155']]);
  });

  it('with other labels that we know', () => {
    const raw = read(
      'Dossier;Candidat;Naissance;Jury',
      'A1;PETIT;12/03/1980;14/03/2024',
      'A2;ROUX;13/03/1980;15/03/2024',
      '',
      'N°;Nom;Né le;Motif',
      'B1;GARD;12/03/1980;absent',
    );
    expect([...raw.rowNumbers]).toEqual([2, 3]);
    expect(told(raw)).toContainEqual(['autre_tableau', 'detail.lignes_du_au;n=1;du=6;au=6']);
  });

  it('ends where the first header comes again', () => {
    const raw = read(HEADER, A[0], '', OTHER, ...B, '', HEADER, A[1]);
    expect([...raw.rowNumbers]).toEqual([2, 9]);
    expect(raw.discarded.titre).toBe(1);
  });

  it('in a workbook', () => {
    const rows = [
      ['RECEVABLES'],
      ...[HEADER, ...A].map((row) => row.split(';')),
      [],
      ['NON RECEVABLES'],
      ...[OTHER, ...B].map((row) => row.split(';')),
    ];
    const raw = readGrid([gridOfRows('VAE', rows)], { fileName: 'a.xlsx', format: 'xlsx', knownLabels: known });
    expect(raw.source.headerRow).toBe(2);
    expect(raw.rowCount).toBe(2);
  });
});

describe('a header that comes again', () => {
  it('in the same order, written in capitals: dropped, and the rows go on', () => {
    const raw = read(HEADER, A[0], HEADER.toUpperCase(), A[1]);
    expect([...raw.rowNumbers]).toEqual([2, 4]);
    expect(told(raw)).toEqual([]);
  });

  it('as the names that a program gives: dropped and told', () => {
    const raw = read(HEADER, 'ID_DOS;NOM_NAI;PREN;DT_NAIS;DT_DEP;DT_JUR', ...A);
    expect([...raw.rowNumbers]).toEqual([3, 4]);
    expect(told(raw)).toEqual([['seconde_ligne_entete', 'detail.ligne_numero;at=2']]);
  });
});

describe('a row that shows how to fill the table', () => {
  const example = (word: string, numbers: readonly string[]) =>
    read(HEADER, ...[word, ...numbers].map((n, i) => `${n};DUPONT;Jean${i};01/01/1980;01/01/2024;`));

  it('is set aside and told where the others have a number', () => {
    for (const word of ['ex.', 'Exemple']) {
      const raw = example(word, ['P1', 'P2', 'P3']);
      expect([...raw.rowNumbers]).toEqual([3, 4, 5]);
      expect(told(raw)).toEqual([['ligne_exemple', 'detail.ligne_numero;at=2']]);
    }
  });

  it('stays where they have words', () => {
    expect(example('ex.', ['un', 'deux', 'trois']).rowCount).toBe(4);
  });
});

describe('lone words under the table', () => {
  it('are no candidates where the column holds numbers, or where somebody signs', () => {
    const raw = read(HEADER, ...A, A[0].replace('A1', 'A3'), 'dossiers complets;;;;;', 'Le directeur;;;;;');
    expect(raw.rowCount).toBe(3);
    expect(raw.discarded.total).toBe(2);
    const signed = readText(
      'Nom;Prénom;Né le;Note\nROUX;Paul;12/03/1980;a\nMOREL;Luc;13/03/1980;b\nFait à Aix, le 2 mai;;;',
    );
    expect(signed.rowCount).toBe(2);
  });

  it('stay where they may be a value', () => {
    expect(read(HEADER, ...A, 'A3;;;;;').rowCount).toBe(3);
    expect(readText('Nom;Prénom;Né le;Note\nROUX;Paul;12/03/1980;a\nMOREL;Luc;13/03/1980;b\nDURAND;;;').rowCount).toBe(
      3,
    );
  });
});

describe('rows that stay', () => {
  it.each([
    ['a first row without dates', 'A0;DURAND;Jean;;;'],
    ['a first row of words', 'A0;DURAND;Jean;inconnue;inconnue;inconnue'],
    ['a person called Nom', 'A0;NOM;Prénom;12/03/1980;;'],
  ])('%s', (_, row) => {
    const raw = read(HEADER, row, ...A, '', row);
    expect(raw.rowCount).toBe(4);
    expect(told(raw)).toEqual([]);
  });

  it('a few words about the file above the header are no table', () => {
    const raw = read('Nom;Prénom;;;;', 'Rectorat;Lyon;;;;', HEADER, ...A);
    expect(raw.source.headerRow).toBe(3);
    expect(headersOf(raw)).toEqual(HEADER.split(';'));
    expect(cellsOf(raw)).toEqual(A.map((row) => row.split(';')));
  });
});
