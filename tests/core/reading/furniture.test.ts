/** Rows that are no data are set aside only when it is sure. */
import { cellsOf, readText } from './cellsOf';

const HEADER = 'Nom;Prénom;Né le;Diplôme;Décision;Heures';
const ROWS = [
  'Durand;Alice;01/02/1980;CAP Cuisine;Recevable;12',
  'Martin;Bob;03/04/1990;BTS Gestion;Recevable;7,5',
  'Petit;Eve;05/06/1985;CAP Cuisine;Irrecevable;20',
];
const read = (...rows: string[]) => readText([HEADER, ...ROWS, ...rows].join('\n'));

describe('totals', () => {
  it.each([
    'Total;;;;;39,5',
    'TOTAL GÉNÉRAL;;;;;39,5',
    'Total général : 3;;;;;',
    'Sous-total DAVA;;;;;39,5',
    'S/TOTAL;;;;;39,5',
    ';Total;;;;39,5',
    ';;;;Total;39,5',
    '** TOTAL **;;;;;39,5',
    'Nombre de dossiers : 12;;;;;',
    'Nb candidats;3;;;;',
    'Nombre total;;;;3;',
    'Moyenne;;;;;13,2',
    'Total;3 candidats;;;100 %;39,5',
    'Lyon Total;;;;;39,5',
    'Durand Somme;;;;;12',
  ])('%s', (row) => {
    const raw = read(row);
    expect(raw.discarded).toEqual({ titre: 0, vide: 0, total: 1 });
    expect(raw.rowCount).toBe(3);
  });

  it('in the middle of the rows', () => {
    const raw = readText(
      [HEADER, ROWS[0], ROWS[1], 'Total Lyon;;;;;19,5', ROWS[2], 'Total Nice;;;;;20', 'Total général;;;;;39,5'].join(
        '\n',
      ),
    );
    expect(raw.discarded.total).toBe(3);
    expect([...raw.rowNumbers]).toEqual([2, 3, 5]);
  });
});

describe('rows that stay', () => {
  it.each([
    ['a person called Total', 'TOTAL;Jean;07/08/1979;CAP Cuisine;Recevable;9'],
    ['a person called Total, barely filled', 'TOTAL;Jean;;;;'],
    ['a person called Total, born some day', 'Total;;07/08/1979;;;'],
    ['a person called Nombre', 'Nombre;Jean;07/08/1979;;;'],
    ['a person called Moyenne, one more cell', 'Moyenne;;;BTS Gestion;;'],
    ['a certification of Total', 'Roux;Léa;01/01/1990;Total Quality;Recevable;9'],
    ['a person called Source', 'Source;Jean;07/08/1979;CAP Cuisine;Recevable;9'],
    ['a section heading', 'Académie de Lyon;;;;;'],
    ['a remark', 'à revoir;;;;;'],
  ])('%s', (_, row) => {
    const raw = read(row);
    expect(raw.discarded.total).toBe(0);
    expect(raw.rowCount).toBe(4);
  });

  it('a note in the middle of the rows', () => {
    const raw = readText([HEADER, ROWS[0], 'Source : DAVA;;;;;', ROWS[1], ROWS[2]].join('\n'));
    expect(raw.rowCount).toBe(4);
  });
});

describe('closing notes', () => {
  it('are set aside together, blank rows between them included', () => {
    const raw = read(
      ';;;;;',
      'Total;;;;;39,5',
      'Source : DAVA, extraction du 30/06/2025;;;;;',
      'Édité le 30/06/2025;;;;;',
      '(1) y compris VAE inversée;;;;;',
      '* données provisoires;;;;;',
      'R = recevable, NR = non recevable;;;;;',
    );
    expect(raw.rowCount).toBe(3);
    expect(raw.discarded).toEqual({ titre: 0, vide: 1, total: 6 });
  });
});

describe('blank rows', () => {
  it('are counted wherever they are, blanks and no-break spaces included', () => {
    const raw = readText(`\n${HEADER}\n\n${ROWS[0]}\n ; ;;;;\n${ROWS[1]}\n\u00a0;;;;;\n${ROWS[2]}\n\n\n`);
    expect(raw.discarded).toEqual({ titre: 0, vide: 6, total: 0 });
    expect([...raw.rowNumbers]).toEqual([4, 6, 8]);
  });
});

describe('a repeated header', () => {
  it('is a title row, not data', () => {
    const raw = readText([HEADER, ROWS[0], ROWS[1], HEADER, ROWS[2]].join('\n'));
    expect(raw.discarded).toEqual({ titre: 1, vide: 0, total: 0 });
    expect(cellsOf(raw).map((row) => row[0])).toEqual(['Durand', 'Martin', 'Petit']);
    expect(raw.columns[0].values).toEqual(['', 'Durand', 'Martin', 'Petit']);
  });
});

describe('every record', () => {
  it('is counted once', () => {
    const text = ['Suivi VAE', '', HEADER, ...ROWS, '', HEADER, ...ROWS, 'Total;;;;;79', '', 'Source : DAVA'].join(
      '\n',
    );
    const { rowCount, discarded, source } = readText(text);
    const headerRows = 1;
    expect(source.headerRow).toBe(3);
    expect(rowCount + discarded.titre + discarded.vide + discarded.total + headerRows).toBe(text.split('\n').length);
  });
});
