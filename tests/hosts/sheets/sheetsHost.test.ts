/** The sidebar reads and writes a spreadsheet and loses nothing, on the simulated Sheets: traps of types, dates, clocks, limits. */
import { readGrid as readTable } from '../../../core/reading';
import { HostRefusal } from '../../../pane/host';
import { gridTexts } from '../gridTexts';
import type { SheetModel } from './model';
import { type OpenSheets, openSheets } from './openSheets';

const SHEET = { kind: 'sheet', name: 'Feuille 1' } as const;

async function texts({ pane }: OpenSheets): Promise<string[][]> {
  const grid = await pane.readGrid(SHEET);
  return grid === null ? [] : gridTexts(grid);
}

/** Fills rows from A1 as a person types them. */
function type(sheet: SheetModel, rows: readonly (readonly string[])[]): void {
  rows.forEach((row, r) => row.forEach((text, c) => sheet.enter(r, c, text)));
}

describe('cells', () => {
  it.each([
    ['007', '@', '007'],
    ['01/02/2025', '@', '01/02/2025'],
    ['=1+1', '@', '=1+1'],
    ['1,5', '@', '1,5'],
    [1250, '00000', '01250'],
    [1.5, undefined, '1.5'],
    [45689, 'dd/MM/yyyy', '2025-02-01'],
    [45689.75, 'dd/MM/yyyy HH:mm:ss', '2025-02-01T18:00:00'],
    [10, 'dd/MM/yyyy', '1900-01-09'],
    [-500, 'dd/MM/yyyy', '1898-08-17'],
    [0.354166666666667, 'HH:mm', '08:30:00'],
    [1.25, '[h]:mm:ss', '30:00:00'],
    [true, undefined, 'VRAI'],
    ['#REF!', undefined, '#REF!'],
  ])('%j under %s is %s', async (value, format, expected) => {
    const host = openSheets();
    host.spreadsheet.active.set(0, 0, value, format);
    await expect(texts(host)).resolves.toEqual([[expected]]);
  });

  // Midnight there is the day before, or hours later, on the clock of the script.
  it.each(['Europe/Paris', 'Indian/Reunion', 'America/Martinique', 'Pacific/Noumea', 'America/Los_Angeles'])(
    'hold the same days in a spreadsheet of %s',
    async (timeZone) => {
      const host = openSheets({ timeZone });
      type(host.spreadsheet.active, [
        ['Né le', 'Jury'],
        ['14/07/1909', '31/03/2024'],
        ['01/01/1989', '27/10/2024'],
        ['30/06/1989', '31/12/2024'],
      ]);
      const rows = await texts(host);
      expect(rows.slice(1)).toEqual([
        ['1909-07-14', '2024-03-31'],
        ['1989-01-01', '2024-10-27'],
        ['1989-06-30', '2024-12-31'],
      ]);
    },
  );

  it('given to a cell function are the same days too', () => {
    const host = openSheets({ timeZone: 'Pacific/Noumea' });
    host.spreadsheet.active.enter(0, 0, '01/02/2025');
    const values = [[new Date('2025-01-31T13:00:00Z')]];
    expect(host.run('VAE_DATE', values)).toEqual([['2025-02-01']]);
  });
});

describe('sheets', () => {
  it('with merged headers: the core joins the two rows', async () => {
    const host = openSheets();
    const sheet = host.spreadsheet.active;
    type(sheet, [
      ['Candidat', '', 'Jury', ''],
      ['Nom', 'Prénom', 'Date', 'Résultat'],
      ['Fictif', 'Ana', '01/02/2025', 'Validation totale'],
      ['Exemple', 'Léo', '15/03/2025', 'Refus'],
    ]);
    sheet.cells.merge({ top: 0, left: 0, rows: 1, columns: 2 });
    sheet.cells.merge({ top: 0, left: 2, rows: 1, columns: 2 });
    const grid = await host.pane.readGrid(SHEET);
    const table = readTable([grid as NonNullable<typeof grid>], { fileName: 'classeur', format: 'grille' });
    expect(table.columns.map(({ header }) => header)).toEqual([
      'Candidat Nom',
      'Candidat Prénom',
      'Jury Date',
      'Jury Résultat',
    ]);
  });

  it('filtered, protected, hidden: read as any other', async () => {
    const host = openSheets();
    const sheet = host.spreadsheet.active;
    type(sheet, [['Nom'], ['Fictif'], ['Exemple']]);
    sheet.hiddenRows.add(1);
    sheet.isProtected = true;
    sheet.isHidden = true;
    await expect(texts(host)).resolves.toEqual([['Nom'], ['Fictif'], ['Exemple']]);
    await expect(host.pane.places()).resolves.toEqual([{ name: 'Feuille 1', hidden: true, tables: [], active: true }]);
  });

  it('blank, or absent: nothing', async () => {
    const { pane } = openSheets();
    await expect(pane.readGrid(SHEET)).resolves.toBeNull();
    await expect(pane.readGrid({ kind: 'sheet', name: 'Absente' })).resolves.toBeNull();
  });
});

describe('the selection', () => {
  it('that is blank gives nothing', async () => {
    const host = openSheets();
    host.spreadsheet.active.enter(0, 0, 'x');
    host.spreadsheet.selection = { top: 5, left: 5, rows: 3, columns: 2 };
    await expect(host.pane.readSelection()).resolves.toEqual([]);
    host.spreadsheet.selection = null;
    await expect(host.pane.readSelection()).resolves.toEqual([]);
  });

  it('of a whole column gives the cells in use', async () => {
    const host = openSheets();
    type(host.spreadsheet.active, [['a'], ['01/02/2025'], ['=1+1'], ['1,5'], ['VRAI']]);
    host.spreadsheet.selection = { top: 0, left: 0, rows: 1000, columns: 1 };
    await expect(host.pane.readSelection()).resolves.toEqual([['a'], ['2025-02-01'], [2], [1.5], [true]]);
  });
});

const RISKY = [
  '007',
  '01/02/2025',
  '=1+1',
  '+33612345678',
  '-1',
  '@vae',
  '\t=1',
  '1,5',
  "'apostrophe",
  "''",
  '1E5',
  'VRAI',
  '',
];
const riskyGrid = () => [['Valeur', 'Rang'], ...RISKY.map((text, rank) => [text, String(rank)])];

describe('a written sheet', () => {
  it.each([false, true])('keeps every text, where text cells take formulas (%s) or not', async (formulasInText) => {
    const host = openSheets({ formulasInText });
    await expect(host.pane.deliver('Résultat', riskyGrid())).resolves.toBe('Résultat');
    const { cells } = host.spreadsheet.active;
    expect(riskyGrid().map((_, row) => [cells.value(row, 0), cells.value(row, 1)])).toEqual(riskyGrid());
    riskyGrid().forEach((_, row) => expect(cells.formula(row, 0)).toBeUndefined());
  });

  it('may be larger than a new sheet, and takes a free name', async () => {
    const host = openSheets();
    const grid = Array.from({ length: 1500 }, (_, row) => Array.from({ length: 30 }, (__, c) => `${row} ${c}`));
    await expect(host.pane.deliver('feuille 1', grid)).resolves.toBe('feuille 1 (2)');
    expect(host.spreadsheet.active.cells.value(1499, 29)).toBe('1499 29');
  });

  it('takes one setValues per block, whose message stays under 2.5 MB', async () => {
    const host = openSheets();
    const grid = [['Nom'], ...Array.from({ length: 500 }, (_, row) => [`${row} ${'é'.repeat(5000)}`])];
    await host.pane.deliver('Gros', grid);
    expect(host.crossings.map(({ name }) => name)).toEqual([
      'creerFeuille',
      ...Array.from({ length: 3 }, () => 'ecrireBloc'),
      'finirFeuille',
    ]);
    expect(host.meter.total('Range.setValues')).toBe(3);
    expect(host.meter.total()).toBeLessThan(40);
    expect(Math.max(...host.crossings.map(({ sent }) => sent))).toBeLessThan(2_500_000);
  });
});

describe('when it cannot be done', () => {
  const grid = [['Nom'], ...Array.from({ length: 600 }, (_, row) => [`${row} ${'x'.repeat(10_000)}`])];

  function open(): OpenSheets {
    const host = openSheets();
    host.spreadsheet.active.enter(0, 0, 'à moi');
    return host;
  }
  const isIntact = ({ spreadsheet: { sheets } }: OpenSheets) =>
    sheets.length === 1 && sheets[0].cells.value(0, 0) === 'à moi';

  it.each([1, 2, 3, 5])('call %i of a writing fails: the new sheet goes, the others are intact', async (rank) => {
    const host = open();
    host.failAt(rank, 'Service Spreadsheets failed while accessing document');
    await expect(host.pane.deliver('Gros', grid)).rejects.toThrow('Service Spreadsheets failed');
    expect(isIntact(host)).toBe(true);
  });

  it('a cancelled writing leaves nothing', async () => {
    const host = open();
    const refusal = new HostRefusal('panneau.annule');
    await expect(host.pane.deliver('Gros', grid, { isCancelled: () => true })).rejects.toEqual(refusal);
    expect(isIntact(host)).toBe(true);
  });

  it('too many cells: explained, and nothing is left', async () => {
    const host = open();
    host.spreadsheet.active.addRows(383_600);
    await expect(host.pane.deliver('Gros', [...grid, ...grid])).rejects.toEqual(
      new HostRefusal('panneau.erreur.volume'),
    );
    expect(isIntact(host)).toBe(true);
  });

  it.each([
    ['PERMISSION_DENIED', 'panneau.erreur.comptes'],
    ['Exceeded maximum execution time', 'panneau.erreur.duree'],
    ['You are trying to edit a protected cell or object.', 'panneau.erreur.protege'],
  ])('%s is explained by %s', async (words, phrase) => {
    const host = open();
    host.failAt(1, words);
    await expect(host.pane.readGrid(SHEET)).rejects.toEqual(new HostRefusal(phrase));
  });

  it('a sheet removed while it is read is explained', async () => {
    const host = open();
    for (let row = 0; row < 20_000; row++) host.spreadsheet.active.set(row, 0, 'x');
    const onBlock = () => {
      host.spreadsheet.active.name = 'Renommée';
    };
    await expect(host.pane.readGrid(SHEET, { onBlock })).rejects.toEqual(new HostRefusal('panneau.erreur.absent'));
  });
});

it.each([
  ['fr_FR', 'Ouvrir le panneau'],
  ['en_US', 'Open the pane'],
] as const)('opens its menu and its sidebar in a spreadsheet of %s', (locale, first) => {
  const host = openSheets({ locale });
  host.run('onOpen');
  host.run('ouvrirPanneau');
  const [{ title, items }] = host.traces.menus;
  expect([title, items[0]]).toEqual(['Suivi VAE', [first, 'ouvrirPanneau']]);
  expect(items.map(([, name]) => name)).toEqual([
    'ouvrirPanneau',
    'creerExemples',
    'creerModele',
    'controlerMaintenant',
    'activerControle',
    'desactiverControle',
  ]);
  expect(host.traces.sidebars).toEqual([{ file: 'Panneau', title: 'Suivi VAE' }]);
});
