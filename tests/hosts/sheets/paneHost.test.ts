/** The whole PaneHost of Sheets: tables read from sheets and files, and Google's refusals told on every road. */
import type { PaneHost } from '../../../pane/host';
import { HostRefusal } from '../../../pane/host';
import { type OpenSheets, openSheets } from './openSheets';

const SHEET = { kind: 'sheet', name: 'Feuille 1' } as const;

function filled(options?: Parameters<typeof openSheets>[0]): OpenSheets {
  const host = openSheets(options);
  const { active } = host.spreadsheet;
  const rows = [
    ['Export fictif du 1er février', '', ''],
    ['N° dossier', 'Né le', 'Observation'],
    ['007', '01/02/2025', '=1+1'],
    ['008', '15/03/1980', '1,5'],
  ];
  rows.forEach((row, r) => row.forEach((text, c) => active.set(r, c, text, '@')));
  active.set(2, 1, 45_689, 'dd/MM/yyyy');
  active.set(3, 1, 29_295, 'dd/MM/yyyy');
  return host;
}

describe('a table', () => {
  it('of a sheet: header found, titles apart, cells as they are, signed by its content', async () => {
    const { raw, sha256 } = await filled().pane.readTable(SHEET, {});
    expect(raw.columns.map(({ header }) => header)).toEqual(['N° dossier', 'Né le', 'Observation']);
    const cells = raw.columns.map(({ codes, values }) => Array.from(codes, (code) => values[code]));
    expect(cells).toEqual([
      ['007', '008'],
      ['2025-02-01', '1980-03-15'],
      ['=1+1', '1,5'],
    ]);
    expect([raw.source.headerRow, raw.rowNumbers[0], raw.discarded.titre]).toEqual([2, 3, 1]);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is signed the same on any clock, otherwise when a cell changes', async () => {
    const hash = async (timeZone: string, last: string): Promise<string> => {
      const host = filled({ timeZone });
      host.spreadsheet.active.set(3, 2, last, '@');
      return (await host.pane.readTable(SHEET, {})).sha256;
    };
    const a = await hash('Europe/Paris', '1,5');
    const b = await hash('Pacific/Noumea', '1,5');
    const c = await hash('Europe/Paris', '1,6');
    expect([a === b, a === c]).toEqual([true, false]);
  });

  it('of a filtered and protected sheet has all its rows', async () => {
    const host = filled();
    host.spreadsheet.active.hiddenRows.add(2);
    host.spreadsheet.active.isProtected = true;
    expect((await host.pane.readTable(SHEET, {})).raw.rowCount).toBe(2);
  });

  it('of a blank selection: there is nothing to read', async () => {
    const host = filled();
    host.spreadsheet.selection = { top: 50, left: 5, rows: 1, columns: 1 };
    await expect(host.pane.readTable({ kind: 'selection' }, {})).rejects.toEqual(
      new HostRefusal('panneau.erreur.vide'),
    );
    host.spreadsheet.selection = null;
    await expect(host.pane.readTable({ kind: 'selection' }, {})).rejects.toEqual(
      new HostRefusal('panneau.erreur.vide'),
    );
  });

  it('of a text file given to the pane: a place beside the sheets', async () => {
    const host = filled();
    const file = new File(['N° dossier;Sexe\r\n007;F\r\n008;H\r\n'], 'export.csv');
    await host.pane.addFiles([file]);
    expect((await host.pane.places()).map(({ name, file: from }) => [name, from])).toEqual([
      ['Feuille 1', undefined],
      ['export.csv', 'export.csv'],
    ]);
    const { raw } = await host.pane.readTable({ kind: 'file', name: 'export.csv' }, {});
    expect([raw.rowCount, raw.columns[0].values[1]]).toEqual([2, '007']);
    expect(host.meter.total('Range.getValues')).toBe(0);
  });

  it('stops between two blocks when cancelled', async () => {
    const host = openSheets();
    for (let row = 0; row < 30_000; row++) host.spreadsheet.active.set(row, 0, `v${row}`);
    await expect(host.pane.readTable(SHEET, {}, { isCancelled: () => true })).rejects.toEqual(
      new HostRefusal('panneau.annule'),
    );
    expect(host.meter.total('Range.getValues')).toBe(1);
  });
});

describe('with several Google accounts open', () => {
  const model = { titre: 'x', jour: 0, feuilles: [{ nom: 'x', blocs: [] }] };
  const roads: readonly (readonly [string, (pane: Required<PaneHost>) => Promise<unknown>])[] = [
    ['places', (pane) => pane.places()],
    ['readSelection', (pane) => pane.readSelection()],
    ['readGrid', (pane) => pane.readGrid(SHEET)],
    ['readTable', (pane) => pane.readTable(SHEET, {})],
    ['deliver', (pane) => pane.deliver('x', [['a']])],
    ['deliverWorkbook', (pane) => pane.deliverWorkbook('x', model)],
    ['show', (pane) => pane.show(SHEET, 0, 0)],
    ['editor.states', (pane) => pane.editor.states(SHEET.name, [{ row: 0, column: 0 }])],
    ['editor.write', (pane) => pane.editor.write(SHEET.name, [{ row: 0, column: 0, value: 'x', format: '@' }])],
    ['settings.load', (pane) => pane.settings.load()],
    ['settings.save', (pane) => pane.settings.save('{}')],
  ];

  it.each(roads)('%s says so, and nothing has changed', async (_name, road) => {
    const host = filled();
    host.failAt(1, 'ScriptError: We’re sorry, a server error occurred: PERMISSION_DENIED');
    await expect(road(host.pane)).rejects.toEqual(new HostRefusal('panneau.erreur.comptes'));
    expect(host.spreadsheet.sheets).toHaveLength(1);
    expect(host.spreadsheet.active.cells.value(2, 0)).toBe('007');
  });
});
