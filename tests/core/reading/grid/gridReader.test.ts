/** Sheets to raw tables: the same as from bytes, merged cells, several sheets, typed values. */
import fc from 'fast-check';
import { type Problem } from '../../../../core/messages';
import { gridOfRows, readGrid, type GridReaderOptions, type PlainCell, type SheetGrid } from '../../../../core/reading';
import { CELL_DATE, CELL_NUMBER, CELL_TEXT } from '../../../../core/table';
import { cellsOf, headersOf, knownLabels, readText } from '../cellsOf';

const OPTIONS: GridReaderOptions = { fileName: 'export.xlsx', format: 'xlsx', knownLabels };
const read = (sheets: readonly SheetGrid[], options: Partial<GridReaderOptions> = {}) =>
  readGrid(sheets, { ...OPTIONS, ...options });
const sheet = (rows: readonly (readonly PlainCell[])[], more: Parameters<typeof gridOfRows>[2] = {}) =>
  gridOfRows('Feuil1', rows, more);
const day = (number: number) => ({ number, format: 'dd/mm/yyyy' });
const DATA = [
  ['Nom', 'Prénom', 'Né le'],
  ['Durand', 'Alice', day(29252)],
  ['Martin', 'Bob', day(32994)],
];

describe('readGrid', () => {
  it('reads typed cells as texts with their kinds', () => {
    const raw = read([
      sheet([
        ['Nom', 'Code postal', 'Né le', 'RNCP', 'Reçu'],
        ['Durand', { number: 1250, format: '00000' }, day(29252), 35830, true],
        ['Martin', '01250', '02/03/1980', 'RNCP35830', false],
      ]),
    ]);
    expect(cellsOf(raw)).toEqual([
      ['Durand', '01250', '1980-02-01', '35830', 'VRAI'],
      ['Martin', '01250', '02/03/1980', 'RNCP35830', 'FAUX'],
    ]);
    expect(raw.columns[2].values).toEqual(['', '1980-02-01', '02/03/1980']);
    expect([...raw.columns[2].kinds]).toEqual([CELL_TEXT, CELL_DATE, CELL_TEXT]);
    // The same text from two types is two distinct values: what it means may differ.
    expect(raw.columns[1].values).toEqual(['', '01250', '01250']);
    expect([...raw.columns[1].kinds]).toEqual([CELL_TEXT, CELL_NUMBER, CELL_TEXT]);
    expect(raw.source).toMatchObject({
      format: 'xlsx',
      sheet: 'Feuil1',
      encoding: null,
      separator: null,
      headerRow: 1,
    });
  });

  it('applies the date system of the workbook', () => {
    const raw = read([
      sheet(
        [
          ['Nom', 'Né le'],
          ['Durand', day(27790)],
          ['Martin', day(31532)],
        ],
        { date1904: true },
      ),
    ]);
    expect(cellsOf(raw).map((row) => row[1])).toEqual(['1980-02-01', '1990-05-01']);
    expect(raw.source.date1904).toBe(true);
  });

  it('reads a sheet with a stray cell in its last column', () => {
    const stray: PlainCell[] = ['Durand', 'Alice', day(29252)];
    stray[16383] = 'x';
    const raw = read([sheet([DATA[0], stray, ...Array.from({ length: 2000 }, () => DATA[2])])]);
    expect(headersOf(raw)).toEqual(['Nom', 'Prénom', 'Né le', '']);
    expect(raw.columns[3].index).toBe(16383);
    expect(raw.rowCount).toBe(2001);
  });

  it('numbers rows as the sheet does, and counts what is no data', () => {
    const raw = read([sheet([['Suivi VAE'], [], ...DATA, [null, null, null], ['Total', 2]])]);
    expect(raw.source.headerRow).toBe(3);
    expect([...raw.rowNumbers]).toEqual([4, 5]);
    expect(raw.discarded).toEqual({ titre: 1, vide: 2, total: 1 });
  });

  it('joins headers over merged groups, and goes no further than the merge', () => {
    const raw = read([
      sheet(
        [
          ['Candidat', null, 'Jury', null, null],
          ['Nom', 'Né le', 'Date', 'Résultat', 'Commentaire'],
          ['Durand', day(29252), day(45351), 'VT', 'x'],
          ['Martin', day(32994), day(45352), 'VP', ''],
        ],
        {
          merges: [
            { top: 0, left: 0, bottom: 0, right: 1 },
            { top: 0, left: 2, bottom: 0, right: 3 },
          ],
        },
      ),
    ]);
    expect(headersOf(raw)).toEqual(['Candidat Nom', 'Candidat Né le', 'Jury Date', 'Jury Résultat', 'Commentaire']);
    expect(raw.source.headerRow).toBe(2);
    expect(raw.discarded.titre).toBe(0);
  });

  it('does not take a merged title for a group', () => {
    const raw = read([
      sheet([['Suivi VAE', null, null], ...DATA], { merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] }),
    ]);
    expect(headersOf(raw)).toEqual(['Nom', 'Prénom', 'Né le']);
    expect(raw.discarded.titre).toBe(1);
  });

  it('gives a value merged over several rows to each of them', () => {
    const raw = read([
      sheet(
        [
          ['Nom', 'Jury le'],
          ['Durand', day(45351)],
          [null, day(45400)],
          ['Martin', day(45352)],
        ],
        { merges: [{ top: 1, left: 0, bottom: 2, right: 0 }] },
      ),
    ]);
    expect(cellsOf(raw).map((row) => row[0])).toEqual(['Durand', 'Durand', 'Martin']);
  });

  it('gives the same table as the same content in a CSV', () => {
    const cell = fc.constantFrom('', 'F', 'Validé', 'Recevable', '0123', 'RNCP35830', '12/03/2024', 'a b', ' ');
    const rows = fc.array(fc.tuple(fc.constantFrom('Durand', 'Martin', 'Total', ''), cell, cell, cell), {
      minLength: 2,
      maxLength: 20,
    });
    fc.assert(
      fc.property(rows, (data) => {
        const all = [['Nom', 'Note', 'Ville', 'Né le'], ...data];
        const outcome = (work: () => ReturnType<typeof read>) => {
          try {
            const { source, columns, findings, ...rest } = work();
            return {
              ...rest,
              headerRow: source.headerRow,
              codes: findings?.map(({ code }) => code),
              columns: columns.map((c) => ({ ...c })),
            };
          } catch (error) {
            return (error as Problem).code;
          }
        };
        expect(outcome(() => read([sheet(all)]))).toEqual(
          outcome(() => readText(all.map((row) => row.join(';')).join('\n'))),
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe('several sheets', () => {
  const notes = gridOfRows('Lisez-moi', [['Ce classeur présente les candidats.'], ['Contact : le certificateur']]);
  const codes = gridOfRows('Codes', [
    ['Code', 'Libellé'],
    ...Array.from({ length: 40 }, (_, i) => [`C${i}`, `Libellé ${i}`]),
  ]);
  const people = gridOfRows('Candidats', [...DATA, ...DATA.slice(1), ...DATA.slice(1)]);

  it('reads the one that looks like data, and names the others', () => {
    const raw = read([notes, codes, people]);
    expect(raw.source.sheet).toBe('Candidats');
    expect(raw.otherSheets).toEqual(['Lisez-moi', 'Codes']);
    // A page of explanations and a list of codes hold no candidates: nobody is worried for them.
    expect(raw.findings).toEqual([]);
  });

  it('warns of another sheet that may hold candidates, louder when it has the same columns', () => {
    const more = gridOfRows('2023', [...DATA, ...DATA.slice(1)]);
    expect(read([more, people]).findings).toMatchObject([{ code: 'autres_feuilles', severity: 'a_verifier' }]);
    const wider = ['Nom', 'Prénom', 'Né le', 'Avis', 'Site', 'Suivi', 'Note'];
    const other = gridOfRows('Suivi', [wider, wider.map((_, i) => `x${i}`)]);
    expect(read([other, people]).findings).toMatchObject([{ code: 'autres_feuilles', severity: 'information' }]);
  });

  it('reads the one that is asked for', () => {
    expect(read([notes, codes, people], { feuille: 'Codes' }).rowCount).toBe(40);
  });

  it('reads a hidden sheet only when no other holds data', () => {
    const hidden: SheetGrid = { ...people, hidden: true };
    expect(read([hidden, codes]).source.sheet).toBe('Codes');
    expect(read([hidden, gridOfRows('Vide', [])]).source.sheet).toBe('Candidats');
  });

  it.each([
    ['feuille_absente', [codes], { feuille: 'Candidats' }],
    ['fichier_vide', [gridOfRows('Feuil1', [])], {}],
    ['fichier_vide', [], {}],
    ['entetes_seules', [gridOfRows('Feuil1', [['Nom', 'Prénom']])], {}],
  ] as const)('%s', (code, sheets, options) => {
    try {
      read(sheets, options);
      throw new Error('no problem');
    } catch (error) {
      expect((error as Problem).code).toBe(code);
    }
  });
});

describe('a sheet or a header that is no longer where the profile says', () => {
  const entetes = ['Nom', 'Prénom', 'Né le'];
  const notes = gridOfRows('Lisez-moi', [['Ce classeur présente les candidats.'], ['Contact : le certificateur']]);
  const people = gridOfRows('Export 2025-01', DATA);
  const profile = { feuille: 'Export 2024-01', ligne_entete: 1, entetes };
  const codesOf = (sheets: readonly SheetGrid[], options: Partial<GridReaderOptions> = {}) => {
    const raw = read(sheets, { ...profile, ...options });
    return [raw.source.sheet, raw.source.headerRow, ...(raw.findings ?? []).map(({ code }) => code)];
  };
  const absent = (sheets: readonly SheetGrid[], options: Partial<GridReaderOptions> = {}) => {
    try {
      return codesOf(sheets, options);
    } catch (error) {
      return (error as Problem).code;
    }
  };

  it('is the only sheet of candidates', () => {
    expect(codesOf([notes, people])).toEqual(['Export 2025-01', 1, 'feuille_renommee']);
    expect(codesOf([gridOfRows('Export 2024-01 ', DATA)])).toEqual(['Export 2024-01 ', 1]);
  });

  it('is the one that has most of its columns', () => {
    const others = gridOfRows('Jurys', [
      ['Nom', 'Prénom', 'Avis'],
      ['Durand', 'Alice', 'Admis'],
    ]);
    const labels = (text: string) => [...entetes, 'Avis'].includes(text);
    expect(codesOf([others, people], { knownLabels: labels })).toEqual([
      'Export 2025-01',
      1,
      'feuille_renommee',
      'autres_feuilles',
    ]);
  });

  it('is not guessed among two alike, from no header in common, nor without a profile', () => {
    expect(absent([people, gridOfRows('Export 2025-02', DATA)])).toBe('feuille_absente');
    expect(absent([people], { entetes: ['Patronyme', 'Naissance'] })).toBe('feuille_absente');
    expect(absent([people], { entetes: undefined })).toBe('feuille_absente');
  });

  it('has its header below a title that was added, were it a word of a header', () => {
    const moved = gridOfRows('Export 2024-01', [['Nom'], [], ...DATA]);
    expect(codesOf([moved])).toEqual(['Export 2024-01', 3, 'entetes_deplaces']);
  });
});
