/** The add-in writes results to a new sheet as text, and leaves nothing half done, on the simulated Excel. */
import { excelHost } from '../../../addin/excelHost';
import { writeNewSheet } from '../../../addin/writeSheet';
import { HostRefusal } from '../../../pane/host';
import type { SheetModel } from './model';
import { openExcel } from './openExcel';

const RISKY = [
  '007',
  '01/02/2025',
  '=1+1',
  '+33612345678',
  '-1',
  '@vae',
  '\t=1',
  '\r=1',
  '1,5',
  "'apostrophe",
  "''",
  '1E5',
  'VRAI',
  '',
];

function texts(sheet: SheetModel, rows: number, columns: number): unknown[][] {
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => sheet.cells.value(r, c)));
}

it('keeps every text as it is, and no formula is born', async () => {
  const { workbook } = openExcel();
  const grid = [['Valeur', 'Rang'], ...RISKY.map((text, rank) => [text, String(rank)])];
  await expect(writeNewSheet('Résultat', grid)).resolves.toBe('Résultat');
  const [, sheet] = workbook.sheets;
  expect(texts(sheet, grid.length, 2)).toEqual(grid);
  grid.forEach((_, row) => expect(sheet.cells.formula(row, 0)).toBeUndefined());
});

it('comes back as it was written, through the pane', async () => {
  openExcel();
  const host = excelHost('fr');
  const name = await host.deliver('Aller-retour', [
    ['Valeur', 'Rang'],
    ...RISKY.map((text, rank) => [text, String(rank)]),
  ]);
  const grid = await host.readGrid?.({ kind: 'sheet', name });
  const cell = { kind: 0 as const, text: '', number: 0, format: '' };
  const back = RISKY.map((_, rank) => (grid?.read(rank + 1, 0, cell) ? cell.text : ''));
  expect(back).toEqual(RISKY);
});

it('makes a table and shows it, under a name that is free', async () => {
  const { workbook } = openExcel();
  workbook.addSheet('colonne');
  await expect(
    writeNewSheet('colonne', [
      ['Nom', 'Code'],
      ['Fictif', '007'],
    ]),
  ).resolves.toBe('colonne (2)');
  const sheet = workbook.active;
  expect([sheet.name, sheet.tables.map(({ area }) => area)]).toEqual([
    'colonne (2)',
    [{ top: 0, left: 0, rows: 2, columns: 2 }],
  ]);
});

it.each([[['Nom', 'nom']], [['Nom', '']], [['Nom', 'x'.repeat(300)]]])(
  'leaves a plain range when a table would change its headers (%#)',
  async (header) => {
    const { workbook } = openExcel();
    await writeNewSheet('Résultat', [header, ['a', 'b']]);
    expect(workbook.active.tables).toEqual([]);
    expect(texts(workbook.active, 1, 2)).toEqual([header]);
  },
);

it('takes one round trip to begin, one per block, one to end, each message under 2.5 MB', async () => {
  const { bridge, workbook } = openExcel();
  const grid = [['Nom', 'Commentaire'], ...Array.from({ length: 500 }, (_, row) => [`n° ${row}`, 'é'.repeat(5000)])];
  await writeNewSheet('Gros', grid);
  // 500 rows of 10 kB make three blocks of 2 MB.
  expect(bridge.syncs).toHaveLength(1 + 3 + 1);
  expect(bridge.largest).toBeLessThan(2_500_000);
  expect(texts(workbook.active, 501, 2)).toEqual(grid);
});

describe('when it cannot be finished', () => {
  const grid = [['Nom'], ...Array.from({ length: 600 }, (_, row) => [`${row} ${'x'.repeat(10_000)}`])];

  function open(): ReturnType<typeof openExcel> {
    const host = openExcel();
    host.workbook.sheets[0].set(0, 0, 'à moi');
    return host;
  }

  const isIntact = ({ workbook }: ReturnType<typeof openExcel>) =>
    workbook.sheets.length === 1 &&
    workbook.sheets[0].cells.value(0, 0) === 'à moi' &&
    workbook.active.name === 'Feuil1';

  it.each([
    [2, 0],
    [2, 0.5],
    [3, 0],
    [4, 0.9],
    [5, 0.5],
  ])(
    'a fault of the host at request %i, %d of it done: the new sheet goes, the others are intact',
    async (atRequest, after) => {
      const host = open();
      host.bridge.failAt({ atRequest, code: 'GeneralException', after });
      await expect(writeNewSheet('Gros', grid)).rejects.toMatchObject({ code: 'GeneralException' });
      expect(isIntact(host)).toBe(true);
    },
  );

  it('a cancelled writing leaves nothing', async () => {
    const host = open();
    const watch = { isCancelled: () => true };
    await expect(writeNewSheet('Gros', grid, watch)).rejects.toEqual(new HostRefusal('panneau.annule'));
    expect(isIntact(host)).toBe(true);
  });

  it('a sheet that cannot be removed is named', async () => {
    const host = open();
    host.bridge.failAt({ atRequest: 3, code: 'GeneralException' });
    const send = host.bridge.sendMessageToHost.bind(host.bridge);
    jest.spyOn(host.bridge, 'sendMessageToHost').mockImplementation((text) => {
      if (text.includes('"Delete"')) host.bridge.failAt({ atRequest: 1, code: 'GeneralException' });
      send(text);
    });
    const refusal = new HostRefusal('panneau.erreur.feuilleIncomplete', { nom: 'Gros' });
    await expect(writeNewSheet('Gros', grid)).rejects.toEqual(refusal);
  });

  it('a closed pane leaves the other sheets intact', async () => {
    const host = open();
    host.bridge.fallSilentAfter(2);
    void writeNewSheet('Gros', grid);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(host.workbook.sheets[0].cells.value(0, 0)).toBe('à moi');
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Feuil1', 'Gros']);
  });

  it('a protected workbook is explained', async () => {
    const host = open();
    host.workbook.isStructureProtected = true;
    await expect(writeNewSheet('x', [['a']])).rejects.toEqual(new HostRefusal('panneau.erreur.protege'));
    expect(isIntact(host)).toBe(true);
  });

  it.each([
    ['nothing to write', [], 'panneau.erreur.rien'],
    ['a text longer than a cell', [['x'.repeat(32_768)]], 'panneau.erreur.volume'],
  ])('%s is refused before anything is done', async (_what, rows, phrase) => {
    const host = open();
    await expect(writeNewSheet('x', rows)).rejects.toEqual(new HostRefusal(phrase));
    expect(host.bridge.trips).toEqual([]);
  });
});
