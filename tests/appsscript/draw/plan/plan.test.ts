/** Messages that draw a sheet: bounded, in the order that Sheets needs, plain values only. */
import type { DrawCommand } from '../../../../appsscript/draw/commands';
import { commandBytes, drawMessages } from '../../../../appsscript/draw/plan/plan';
import { pixelWidths } from '../../../../appsscript/draw/plan/widths';
import { sheetExtent } from '../../../../appsscript/draw/plan/extent';
import { textColumn } from '../../../../core/table';
import type { Cell, Sheet } from '../../../../core/workbook';

const IDS = new Map([['Essai', 7]]);
const NAMES = { current: new Map([['Essai', 'Essai']]), final: new Map([['Essai', 'Essai']]) };

function messages(sheet: Sheet): DrawCommand[][] {
  return [...drawMessages(sheet, IDS, NAMES)].filter((message) => message !== null);
}

function table(rows: number, text: (row: number) => string): Sheet {
  const column = textColumn(
    'texte',
    Array.from({ length: rows }, (_, row) => text(row)),
  );
  return {
    nom: 'Essai',
    blocs: [{ genre: 'table', ligne: 0, colonne: 0, table: { rowCount: rows, columns: [column] }, entetes: ['Texte'] }],
  };
}

function cells(...rows: (Cell | null)[][]): Sheet {
  return { nom: 'Essai', blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: rows }] };
}

describe('messages', () => {
  it('stay under 2.5 MB, and so does what is said of their weight', () => {
    const all = messages(table(4000, (row) => `${row} ${'é"\n'.repeat(400)}`));
    expect(all.length).toBeGreaterThan(3);
    for (const message of all) {
      const bytes = Buffer.byteLength(JSON.stringify(message));
      expect(bytes).toBeLessThan(2_500_000);
      expect(bytes).toBeLessThanOrEqual(message.reduce((sum, command) => sum + commandBytes(command), 10));
    }
  });

  it('hold plain values only: they come back from JSON as they were', () => {
    const sheet: Sheet = {
      ...cells([{ valeur: { jour: 3 }, style: 'date', note: 'n' }, { valeur: NaN }, { valeur: null }, null]),
      figer: { lignes: 1, colonnes: 0 },
    };
    const all = messages(sheet);
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  });

  it('give formats before values, values before looks', () => {
    const [message] = messages(cells([{ valeur: '007', style: 'entete' }]));
    expect([...new Set(message.map(({ genre }) => genre))]).toEqual(['format', 'valeurs', 'aspect', 'cadre']);
  });

  it('write blocks that are near each other together, tables after the cells around them', () => {
    const { blocs } = table(2, (row) => `ligne ${row}`);
    const [inside] = blocs;
    const around: Sheet = {
      nom: 'Essai',
      blocs: [
        { genre: 'cellules', ligne: 0, colonne: 0, cellules: [[{ valeur: 'Titre' }]] },
        { ...inside, ligne: 2 },
        { genre: 'cellules', ligne: 6, colonne: 1, cellules: [[{ valeur: 'Pied' }]] },
      ],
    };
    const written = messages(around)
      .flat()
      .flatMap((command) => (command.genre === 'valeurs' ? [command] : []));
    expect(written.map(({ ligne, grille }) => [ligne, grille.length])).toEqual([
      [0, 7],
      [2, 3],
    ]);
    expect(written[0].grille[6]).toEqual(['', 'Pied']);
  });

  it('name each property once for the looks that share it', () => {
    const [message] = messages(
      cells([
        { valeur: 'a', style: 'titre' },
        { valeur: 'b', style: 'texte_fort' },
      ]),
    );
    const bold = message.filter((command) => command.genre === 'aspect' && command.aspect.gras === true);
    expect(bold).toEqual([{ genre: 'aspect', plages: ['A1', 'B1'], aspect: { gras: true } }]);
  });

  it('name a text format for every text, whatever its style', () => {
    const [message] = messages(
      cells([
        { valeur: '1,5', style: 'decimal' },
        { valeur: 1.5, style: 'decimal' },
      ]),
    );
    expect(message.filter(({ genre }) => genre === 'format')).toEqual([
      { genre: 'format', plages: ['A1'], format: '@' },
      { genre: 'format', plages: ['B1'], format: '#,##0.00' },
    ]);
  });

  it('of thousands of notes and marks stay few', () => {
    const noted = cells(...Array.from({ length: 2000 }, (_, row) => [{ valeur: row, note: `note ${row}` }]));
    const all = messages(noted).flat();
    expect(all.filter(({ genre }) => genre === 'notes')).toHaveLength(4);
  });

  it('refuse a chart over a sheet that is not drawn', () => {
    const range = { feuille: 'Absente', ligne: 0, colonne: 0, hauteur: 2, largeur: 1 };
    const chart = {
      genre: 'courbes',
      titre: 't',
      categories: range,
      series: [],
      place: { ligne: 0, colonne: 0, hauteur: 2, largeur: 2 },
    } as const;
    expect(() => messages({ ...cells([]), graphiques: [chart] })).toThrow(RangeError);
  });
});

describe('sheetExtent', () => {
  it.each<[string, Sheet, number, number]>([
    ['nothing', cells(), 1, 1],
    ['its cells', cells([null, { valeur: 'a' }], [null]), 2, 2],
    ['room below what is frozen', { ...cells([{ valeur: 'a' }]), figer: { lignes: 1, colonnes: 1 } }, 2, 2],
    ['rows to fill', { ...cells([{ valeur: 'a' }]), formats: ['brut', 'date'] }, 1000, 2],
  ])('holds %s', (_name, sheet, lignes, colonnes) => {
    expect(sheetExtent(sheet)).toEqual({ lignes, colonnes });
  });
});

describe('pixelWidths', () => {
  it.each<[string, Sheet, (number | null)[]]>([
    ['as asked, else the narrowest', { ...cells([null]), largeurs: [10, undefined] }, [78, 64]],
    ['beyond what the model holds, as Sheets has it', { ...cells(), largeurs: [10] }, [78, null]],
    ['a long text, within bounds', cells([{ valeur: 'x'.repeat(300), style: 'brut' }]), [344]],
    ['a title does not count', cells([{ valeur: 'x'.repeat(300), style: 'titre' }]), [64]],
    ['a wrapped text takes less', cells([{ valeur: 'x'.repeat(300), style: 'cellule' }]), [288]],
  ])('%s', (_name, sheet, widths) => {
    expect(pixelWidths(sheet, widths.length)).toEqual(widths);
  });
});
