/** Workbooks of several sheets: which are read, in which order, and what is told. */
import type { Problem } from '../../../../core/messages';
import {
  gridOfRows,
  readGrid,
  readGridSheets,
  type GridReaderOptions,
  type PlainCell,
  type SheetGrid,
} from '../../../../core/reading';
import type { RawTable } from '../../../../core/table';

const HEADERS = ['Nom', 'Prénom', 'Né le', 'Décision'];
const rows = (n: number): PlainCell[][] =>
  Array.from({ length: n }, (_, i) => [`Nom${i}`, 'Ali', `0${(i % 9) + 1}/02/1980`, 'Recevable']);
const sheet = (
  name: string,
  n = 3,
  more: Parameters<typeof gridOfRows>[2] & { above?: PlainCell[][] } = {},
): SheetGrid => gridOfRows(name, [...(more.above ?? []), HEADERS, ...rows(n)], more);
const OPTIONS: GridReaderOptions = {
  fileName: 'annees.xlsx',
  format: 'xlsx',
  knownLabels: (text) => HEADERS.includes(text),
};
const read = (sheets: readonly SheetGrid[], options: Partial<GridReaderOptions> = {}) =>
  readGridSheets(sheets, { ...OPTIONS, ...options });
const names = (tables: readonly RawTable[]) => tables.map(({ source }) => source.sheet);
const told = ({ findings = [] }: RawTable) => findings.map(({ code, suggestion }) => `${code} ${suggestion}`.trim());
const LEGEND = gridOfRows('Légende', [
  ['Code', 'Sens'],
  ['R', 'Recevable'],
  ['I', 'Irrecevable'],
]);
const PROFILE = { entetes: HEADERS };

describe('without a profile', () => {
  it('reads every visible sheet of the layout that looks most like data, in the order of the workbook', () => {
    const tables = read([sheet('2022'), sheet('2023', 9), LEGEND, sheet('Copie', 5, { hidden: true }), sheet('2024')]);
    expect(names(tables)).toEqual(['2022', '2023', '2024']);
    expect(tables.map(({ rowCount }) => rowCount)).toEqual([3, 9, 3]);
    for (const { sameSheets } of tables) expect(sameSheets).toEqual(['2022', '2023', '2024']);
    expect(tables[0].presentSheets).toEqual(['2022', '2023', 'Légende', 'Copie', '2024']);
  });

  it('reads each with its own header row and row numbers', () => {
    const [first, second] = read([sheet('2022'), sheet('2023', 3, { above: [['Suivi VAE 2023'], []] })]);
    expect([first.source.headerRow, second.source.headerRow]).toEqual([1, 3]);
    expect([...second.rowNumbers]).toEqual([4, 5, 6]);
  });

  it('is one table for a sheet that is alone, as readGrid gives', () => {
    const [only, ...others] = read([sheet('VAE'), LEGEND]);
    expect(others).toEqual([]);
    expect(only.sameSheets).toBeUndefined();
    const { presentSheets, ...table } = only;
    expect(presentSheets).toEqual(['VAE', 'Légende']);
    expect(JSON.stringify(table)).toBe(JSON.stringify(readGrid([sheet('VAE'), LEGEND], OPTIONS)));
  });

  it('leaves a sheet that only has headers', () => {
    expect(names(read([sheet('2022'), sheet('2023', 0)]))).toEqual(['2022']);
  });
});

describe('with a profile of one sheet', () => {
  it('reads that one, and says louder that the others are like it', () => {
    const tables = read([sheet('2022'), sheet('2023')], { ...PROFILE, feuille: '2023' });
    expect(names(tables)).toEqual(['2023']);
    expect(told(tables[0])).toEqual(['autres_feuilles']);
    expect(tables[0].findings?.[0].severity).toBe('a_verifier');
    expect(tables[0].sameSheets).toEqual(['2022', '2023']);
  });
});

describe('with a profile of several', () => {
  const options = { ...PROFILE, feuille: '2023', feuilles: ['2022', '2023'] };

  it('reads them, then the new ones that have its columns', () => {
    const tables = read([sheet('2024'), sheet('2022'), sheet('2023'), LEGEND], options);
    expect(names(tables)).toEqual(['2022', '2023', '2024']);
    expect(tables.map(told)).toEqual([[], [], ['feuille_nouvelle_lue 2024']]);
  });

  it('leaves out what it leaves out, without a word', () => {
    const tables = read([sheet('2022'), sheet('2023'), sheet('Tous', 9)], { ...options, feuilles_ecartees: ['Tous'] });
    expect(names(tables)).toEqual(['2022', '2023']);
    expect(tables.map(told)).toEqual([[], []]);
    expect(tables[0].presentSheets).toEqual(['2022', '2023']);
  });

  it('tells the sheet that is gone, and the one that has no row', () => {
    expect(read([sheet('2023')], options).map(told)).toEqual([['feuille_disparue 2022']]);
    const blank = read([sheet('2022', 0), sheet('2023')], options);
    expect(names(blank)).toEqual(['2023']);
    expect(blank.map(told)).toEqual([['feuille_sans_ligne 2022']]);
    expect(blank[0].presentSheets).toEqual(['2023']);
  });

  it('reads all of them under other names, told as new', () => {
    const tables = read([sheet('Année 2022'), sheet('Année 2023')], options);
    expect(names(tables)).toEqual(['Année 2022', 'Année 2023']);
    expect(told(tables[0])).toContain('feuille_nouvelle_lue Année 2022');
    expect(told(tables[0])).toContain('feuille_disparue 2022');
  });

  it('refuses a workbook that has none, or none with a row', () => {
    const fault = (sheets: readonly SheetGrid[]): string => {
      try {
        read(sheets, options);
        return '';
      } catch (error) {
        return (error as Problem).code;
      }
    };
    expect(fault([LEGEND])).toBe('feuille_absente');
    expect(fault([sheet('2022', 0), sheet('2023', 0)])).toBe('entetes_seules');
  });
});

describe('hidden rows', () => {
  it('are read, and counted once for the file', () => {
    // The header is row 0; a hidden row of blanks is none.
    const [table] = read([gridOfRows('VAE', [HEADERS, ...rows(3), []], { hiddenRows: [0, 2, 3, 4] })]);
    expect(table.rowCount).toBe(3);
    expect(told(table)).toEqual(['lignes_masquees detail.lignes;n=2']);
  });
});
