/** Cells rewritten where they are, and put back as they were, on the simulated Sheets; the settings; the cell shown. */
import { HostRefusal } from '../../../pane/host';
import { type OpenSheets, openSheets } from './openSheets';

const NAME = 'Feuille 1';

function open(options?: Parameters<typeof openSheets>[0]): OpenSheets {
  const host = openSheets(options);
  const { active } = host.spreadsheet;
  active.set(0, 0, '007', '@');
  active.set(1, 0, '=1+1', '@');
  active.set(2, 0, "'=1+1");
  active.enter(3, 0, '=1+2');
  active.enter(4, 0, '01/02/2025');
  active.enter(5, 0, "'007");
  active.enter(6, 0, '1,5');
  active.enter(7, 0, 'VRAI');
  active.set(8, 0, 1250, '00000');
  active.set(9, 0, 'Fictif');
  return host;
}

/** Everything that a cell is. */
function cellsOf({ spreadsheet }: OpenSheets): unknown[] {
  const { cells } = spreadsheet.sheets[0];
  return Array.from({ length: 11 }, (_, row) => [cells.value(row, 0), cells.formula(row, 0), cells.format(row, 0)]);
}

const all = Array.from({ length: 11 }, (_, row) => ({ row, column: 0 }));

describe('states', () => {
  it('are formulas or values, days as serial numbers, under their formats', async () => {
    const host = open({ timeZone: 'Pacific/Noumea' });
    const states = await host.pane.editor.states(NAME, all);
    expect(states.map(({ row, value, format }) => [row, value, format])).toEqual([
      [0, '007', '@'],
      [1, '=1+1', '@'],
      [2, "''=1+1", 'General'],
      [3, '=1+2', 'General'],
      [4, 45_689, 'dd/MM/yyyy'],
      [5, '007', 'General'],
      [6, 1.5, 'General'],
      [7, true, 'General'],
      [8, 1250, '00000'],
      [9, 'Fictif', 'General'],
      [10, '', 'General'],
    ]);
  });

  it('come in the order asked for', async () => {
    const host = open();
    const asked = [9, 0, 4].map((row) => ({ row, column: 0 }));
    const states = await host.pane.editor.states(NAME, asked);
    expect(states.map(({ row }) => row)).toEqual([9, 0, 4]);
    await expect(host.pane.editor.states(NAME, [])).resolves.toEqual([]);
  });

  it('of 5 000 scattered cells take a few calls', async () => {
    const host = openSheets();
    for (let row = 0; row < 50_000; row++) host.spreadsheet.active.set(row, 0, `v${row}`);
    const asked = Array.from({ length: 5000 }, (_, i) => ({ row: i * 10, column: 0 }));
    const states = await host.pane.editor.states(NAME, asked);
    expect(states[4999].value).toBe('v49990');
    expect([host.crossings.length, host.meter.total('Range.getValues')]).toEqual([1, 1]);
  });
});

describe('writing', () => {
  it.each([false, true])('the states back undoes everything, whatever was written (%s)', async (formulasInText) => {
    const host = open({ formulasInText });
    const before = cellsOf(host);
    const states = await host.pane.editor.states(NAME, all);
    await host.pane.editor.write(
      NAME,
      all.map((cell, i) => ({ ...cell, value: `=texte ${i}`, format: '@' })),
    );
    const { cells } = host.spreadsheet.active;
    expect(all.map(({ row }) => [cells.value(row, 0), cells.formula(row, 0)])).toEqual(
      all.map((_, i) => [`=texte ${i}`, undefined]),
    );
    await host.pane.editor.write(NAME, states);
    expect(cellsOf(host)).toEqual(before);
  });

  it.each([false, true])(
    'the same correction in scattered cells: few calls, nothing else changes (%s)',
    async (formulasInText) => {
      const host = openSheets({ formulasInText });
      const { active } = host.spreadsheet;
      for (let row = 0; row < 3000; row++) active.set(row, 0, `v${row}`);
      const rows = Array.from({ length: 1000 }, (_, i) => i * 3);
      await host.pane.editor.write(
        NAME,
        rows.map((row, i) => ({ row, column: 0, value: i % 2 === 0 ? 'F' : '=H', format: '@' })),
      );
      rows.forEach((row, i) => expect(active.cells.value(row, 0)).toBe(i % 2 === 0 ? 'F' : '=H'));
      expect([active.cells.value(1, 0), active.cells.format(1, 0)]).toEqual(['v1', 'General']);
      expect(active.cells.formula(3, 0)).toBeUndefined();
      expect(host.meter.total()).toBeLessThan(25);
    },
  );

  it('a column takes one setValues per run of neighbours', async () => {
    const host = openSheets();
    await host.pane.editor.write(
      NAME,
      Array.from({ length: 800 }, (_, row) => ({ row, column: 2, value: `valeur ${row}`, format: 'General' })),
    );
    expect(host.meter.total('Range.setValues')).toBe(1);
    expect(host.spreadsheet.active.cells.value(799, 2)).toBe('valeur 799');
  });

  it('texts that look like something else stay texts in automatic cells', async () => {
    const host = openSheets();
    const texts = ['007', '01/02/2025', '1,5', '+33', '-1', '@x', 'VRAI', 'mars 2024', 'Fictif', ''];
    await host.pane.editor.write(
      NAME,
      texts.map((value, row) => ({ row, column: 0, value, format: 'General' })),
    );
    const { cells } = host.spreadsheet.active;
    expect(texts.map((_, row) => cells.value(row, 0))).toEqual(texts);
  });

  it('a protected cell: refused in the pane’s words', async () => {
    const host = open();
    host.spreadsheet.active.protectedAreas.push({ top: 5, left: 0, rows: 1, columns: 1 });
    await expect(host.pane.editor.write(NAME, [{ row: 5, column: 0, value: 'x', format: '@' }])).rejects.toEqual(
      new HostRefusal('panneau.erreur.protege'),
    );
    await host.pane.editor.write(NAME, [{ row: 6, column: 0, value: 'x', format: '@' }]);
    expect(host.spreadsheet.active.cells.value(5, 0)).toBe('007');
  });

  it('stops between two messages when cancelled', async () => {
    const host = openSheets();
    const states = Array.from({ length: 25_000 }, (_, row) => ({ row, column: 0, value: `v${row}`, format: '@' }));
    host.spreadsheet.active.addRows(25_000);
    await expect(host.pane.editor.write(NAME, states, { isCancelled: () => true })).rejects.toEqual(
      new HostRefusal('panneau.annule'),
    );
    expect([host.crossings.length, host.spreadsheet.active.cells.value(24_999, 0)]).toEqual([1, '']);
  });

  it('a sheet that is gone is explained', async () => {
    const host = open();
    await expect(host.pane.editor.states('Absente', all)).rejects.toEqual(new HostRefusal('panneau.erreur.absent'));
  });
});

describe('settings', () => {
  const settings = 'Réglages Suivi VAE';

  it('are none at first', async () => {
    await expect(openSheets().pane.settings.load()).resolves.toBeNull();
  });

  it.each([
    ['a short text', '{"version": 1}\n'],
    ['a text larger than cells, with characters in two halves', '=😀é"\\\n'.repeat(20_000)],
  ])('%s comes back as it was, in a sheet that is no place to read', async (_name, text) => {
    const host = openSheets({ formulasInText: true });
    await host.pane.settings.save(text);
    await expect(host.pane.settings.load()).resolves.toBe(text);
    const sheet = host.spreadsheet.find(settings);
    expect([sheet?.isHidden, host.spreadsheet.active.name]).toEqual([false, NAME]);
    expect((await host.pane.places()).map(({ name }) => name)).toEqual([NAME]);
  });

  it('take the place of the former ones, shorter or longer', async () => {
    const host = openSheets();
    for (const text of ['a'.repeat(200_000), 'b'.repeat(1000), 'c'.repeat(60_000)]) {
      await host.pane.settings.save(text);
      await expect(host.pane.settings.load()).resolves.toBe(text);
    }
    expect(host.spreadsheet.sheets).toHaveLength(2);
  });

  it('of a protected sheet are refused, the former ones stay', async () => {
    const host = openSheets();
    await host.pane.settings.save('avant');
    (host.spreadsheet.find(settings) as { isProtected: boolean }).isProtected = true;
    await expect(host.pane.settings.save('après')).rejects.toEqual(new HostRefusal('panneau.erreur.protege'));
    await expect(host.pane.settings.load()).resolves.toBe('avant');
  });
});

describe('the cell shown', () => {
  it('is selected in its sheet', async () => {
    const host = openSheets();
    host.spreadsheet.addSheet('Autre');
    await host.pane.show({ kind: 'sheet', name: 'Autre' }, 4, 2);
    expect([host.spreadsheet.active.name, host.spreadsheet.selection]).toEqual([
      'Autre',
      { top: 4, left: 2, rows: 1, columns: 1 },
    ]);
  });

  it.each([
    [{ kind: 'sheet', name: 'Absente' }, 'panneau.erreur.absent', {}],
    [{ kind: 'sheet', name: 'Cachée' }, 'faces.erreur.masquee', { nom: 'Cachée' }],
    [{ kind: 'file', name: 'export.csv' }, 'faces.erreur.montrer', { fichier: 'export.csv', ligne: 1 }],
  ] as const)('%j cannot be: %s', async (place, phrase, slots) => {
    const host = openSheets();
    host.spreadsheet.addSheet('Cachée').isHidden = true;
    await expect(host.pane.show(place, 0, 0)).rejects.toEqual(new HostRefusal(phrase, slots));
  });
});
