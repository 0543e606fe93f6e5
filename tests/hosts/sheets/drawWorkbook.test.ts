/** A workbook of the core drawn as sheets, on the simulated Sheets: values, looks, charts, lists; all of it or nothing. */
import { dashboard, exportTemplate } from '../../../core/reports';
import { sampleBase, sampleIndicators, sampleMeta, sampleRegion } from '../../core/reports/sampleRegion';
import { MISSING_DAY, textColumn } from '../../../core/table';
import type { Sheet, WorkbookModel } from '../../../core/workbook';
import { HostRefusal } from '../../../pane/host';
import type { SheetModel } from './model';
import { type OpenSheets, openSheets } from './openSheets';

const DAY = 20_120; // 2025-02-01

function workbook(...feuilles: Sheet[]): WorkbookModel {
  return { titre: 'Essai', jour: DAY, feuilles };
}

function sheet(
  nom: string,
  ...rows: NonNullable<Extract<Sheet['blocs'][number], { genre: 'cellules' }>>['cellules'][number][]
): Sheet {
  return { nom, blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: rows }] };
}

function named(host: OpenSheets, name: string): SheetModel {
  return host.spreadsheet.find(name) as SheetModel;
}

describe('cells', () => {
  it('keep their values and their formats', async () => {
    const host = openSheets();
    await host.pane.deliverWorkbook(
      'essai',
      workbook(
        sheet(
          'Valeurs',
          [{ valeur: '007', style: 'brut' }, { valeur: '=1+1', style: 'cellule' }, { valeur: '01/02/2025' }],
          [
            { valeur: 1234, style: 'entier' },
            { valeur: 0.5, style: 'taux' },
            { valeur: { jour: DAY }, style: 'date' },
          ],
          [{ valeur: true }, null, { valeur: null, style: 'date' }],
        ),
      ),
    );
    const { cells } = named(host, 'Valeurs');
    const at = (row: number): unknown[] =>
      [0, 1, 2].map((column) => [cells.value(row, column), cells.format(row, column)]);
    expect(at(0)).toEqual([
      ['007', '@'],
      ['=1+1', '@'],
      ['01/02/2025', '@'],
    ]);
    expect(at(1)).toEqual([
      [1234, '#,##0'],
      [0.5, '0.0%'],
      [45_689, 'dd/mm/yyyy'],
    ]);
    expect(at(2)).toEqual([
      [true, 'General'],
      ['', 'General'],
      ['', 'dd/mm/yyyy'],
    ]);
    expect(cells.formula(0, 1)).toBeUndefined();
  });

  it('stay texts where text cells take formulas', async () => {
    const host = openSheets({ formulasInText: true });
    await host.pane.deliverWorkbook('essai', workbook(sheet('Textes', [{ valeur: '=1+1' }, { valeur: 12 }])));
    const { cells } = named(host, 'Textes');
    expect([cells.value(0, 0), cells.formula(0, 0), cells.value(0, 1)]).toEqual(['=1+1', undefined, 12]);
  });

  it('look as their style says; bold and pale ones too', async () => {
    const host = openSheets();
    await host.pane.deliverWorkbook(
      'essai',
      workbook(
        sheet(
          'Mise en forme',
          [{ valeur: 'Titre', style: 'titre' }],
          [
            { valeur: 'Ligne', style: 'cellule', fort: true },
            { valeur: 3, style: 'entier', attenue: true },
          ],
        ),
      ),
    );
    const { looks } = named(host, 'Mise en forme');
    expect(looks.of(0, 0)).toMatchObject({ FontSize: 18, FontWeight: 'bold' });
    expect(looks.of(1, 0)).toMatchObject({ Wrap: true, FontWeight: 'bold' });
    expect(looks.of(1, 1)).toMatchObject({ FontStyle: 'italic', HorizontalAlignment: 'right' });
    expect(looks.of(5, 5)).toEqual({});
  });

  it('carry notes, and links to the sheets drawn with them', async () => {
    const host = openSheets();
    const lien = { feuille: 'Cible', cellule: 'B3' };
    await host.pane.deliverWorkbook(
      'essai',
      workbook(
        sheet('Départ', [
          { valeur: 'Voir', style: 'lien', lien, note: 'Ouvre l’autre feuille' },
          { valeur: 'Ailleurs', lien: { feuille: 'Absente', cellule: 'A1' } },
        ]),
        sheet('Cible', [{ valeur: 'Ici' }]),
      ),
    );
    const start = named(host, 'Départ');
    expect([...start.links]).toEqual([['0,0', `#gid=${named(host, 'Cible').id}&range=B3`]]);
    expect(start.notes.get('0,0')).toBe('Ouvre l’autre feuille');
    expect(start.cells.value(0, 0)).toBe('Voir');
  });
});

describe('a table', () => {
  const block = {
    genre: 'table',
    ligne: 1,
    colonne: 0,
    table: {
      rowCount: 3,
      columns: [
        textColumn('code', ['007', '', '=x']),
        { name: 'jour', kind: 'date', days: Int32Array.of(DAY, MISSING_DAY, DAY + 1) },
        { name: 'n', kind: 'number', numbers: Float64Array.of(1.5, NaN, 3) },
      ],
    },
    entetes: ['Code', 'Jour', '2024'],
    notes: [undefined, 'Le jour', undefined],
    styles: [undefined, undefined, 'decimal'],
    marques: [{ ligne: 2, colonne: 0, style: 'bloquant', note: 'À revoir' }],
  } as const;

  it('has its values, its header, its marks', async () => {
    const host = openSheets();
    await host.pane.deliverWorkbook('essai', workbook({ nom: 'Table', blocs: [block] }));
    const { cells, looks, notes } = named(host, 'Table');
    const rows = [1, 2, 3, 4].map((row) => [0, 1, 2].map((column) => cells.value(row, column)));
    expect(rows).toEqual([
      ['Code', 'Jour', '2024'],
      ['007', 45_689, 1.5],
      ['', '', ''],
      ['=x', 45_690, 3],
    ]);
    expect([0, 1, 2].map((column) => cells.format(2, column))).toEqual(['@', 'dd/mm/yyyy', '#,##0.00']);
    expect(looks.of(1, 2)).toMatchObject({ FontWeight: 'bold', HorizontalAlignment: 'right' });
    expect(looks.of(4, 0)).toMatchObject({ Background: '#f9d9da' });
    expect(looks.of(3, 0)).not.toHaveProperty('Background');
    expect([notes.get('1,1'), notes.get('4,0')]).toEqual(['Le jour', 'À revoir']);
  });
});

describe('a sheet', () => {
  it('has its widths, frozen rows, filter, lists, tab', async () => {
    const host = openSheets();
    const codes = { feuille: 'Codes', ligne: 1, colonne: 0, hauteur: 3, largeur: 1 };
    await host.pane.deliverWorkbook(
      'essai',
      workbook(
        {
          ...sheet('Saisie', [{ valeur: 'Sexe' }, { valeur: 'Niveau' }, { valeur: 'Né le' }]),
          largeurs: [10, 20, undefined],
          formats: ['brut', 'entier', 'date'],
          hauteurs: { 0: 2 },
          figer: { lignes: 1, colonnes: 1 },
          filtre: { ligne: 0, colonne: 0, hauteur: 1, largeur: 3 },
          validations: [
            {
              plage: { feuille: 'Saisie', ligne: 1, colonne: 0, hauteur: 500, largeur: 1 },
              liste: ['F', 'H'],
              message: 'F ou H',
            },
            { plage: { feuille: 'Saisie', ligne: 1, colonne: 1, hauteur: 500, largeur: 1 }, liste: [], source: codes },
          ],
          quadrillage: false,
          couleurOnglet: 'bleu',
        },
        sheet('Codes', [{ valeur: 'Niveau' }], [{ valeur: '3' }], [{ valeur: '4' }], [{ valeur: '5' }]),
      ),
    );
    const drawn = named(host, 'Saisie');
    expect([drawn.rows, drawn.columns, drawn.frozenRows, drawn.frozenColumns]).toEqual([1000, 3, 1, 1]);
    expect([drawn.widths[0], drawn.widths[1], drawn.heights[0]]).toEqual([78, 148, 38]);
    expect([drawn.filter, drawn.gridlinesHidden, drawn.tabColor]).toEqual(['A1:C1', true, '#1f5c8b']);
    expect(drawn.validations).toEqual([
      { area: 'A2:A501', rule: { list: ['F', 'H'], range: null, allowInvalid: true, help: 'F ou H' } },
      { area: 'B2:B501', rule: { list: null, range: 'Codes!A2:A4', allowInvalid: true, help: '' } },
    ]);
    // What will be typed keeps its zeros; headers are texts whatever their column waits for.
    expect([drawn.cells.format(300, 0), drawn.cells.format(300, 2), drawn.cells.format(0, 2)]).toEqual([
      '@',
      'dd/mm/yyyy',
      '@',
    ]);
  });

  it('has native charts', async () => {
    const host = openSheets();
    const range = (colonne: number) => ({ feuille: 'Données', ligne: 1, colonne, hauteur: 2, largeur: 1 });
    await host.pane.deliverWorkbook(
      'essai',
      workbook(
        {
          ...sheet('Graphique', [{ valeur: 'Titre' }]),
          graphiques: [
            {
              genre: 'barres_empilees_100',
              titre: 'Résultats',
              axeY: 'Part',
              format: 'taux',
              categories: range(0),
              series: [
                { nom: 'Favorables', valeurs: range(1), teinte: 'vert' },
                { nom: 'Autres', valeurs: range(2) },
              ],
              place: { ligne: 2, colonne: 1, hauteur: 10, largeur: 4 },
            },
          ],
        },
        sheet(
          'Données',
          [{ valeur: 'Année' }],
          [{ valeur: '2023' }, { valeur: 1 }, { valeur: 2 }],
          [{ valeur: '2024' }, { valeur: 3 }, { valeur: 4 }],
        ),
      ),
    );
    const [chart] = named(host, 'Graphique').charts;
    expect(chart).toMatchObject({ type: 'BAR', headers: 0, transposed: false, position: [3, 2, 0, 0] });
    expect(chart.ranges.map(({ sheet: name, area }) => [name, area.left, area.rows])).toEqual([
      ['Données', 0, 2],
      ['Données', 1, 2],
      ['Données', 2, 2],
    ]);
    expect(chart.options).toMatchObject({
      title: 'Résultats',
      isStacked: 'percent',
      'hAxis.title': 'Part',
      'hAxis.format': '0%',
      'legend.position': 'bottom',
      'series.0.labelInLegend': 'Favorables',
      'series.0.color': '#4e9a5b',
      'series.1.color': '#e8a33d',
      width: 400,
      height: 210,
    });
  });
});

describe('names', () => {
  it('of new sheets are free ones, in the order of the model; the first is shown', async () => {
    const host = openSheets();
    await expect(
      host.pane.deliverWorkbook(
        'essai',
        workbook(sheet('Feuille 1', [{ valeur: 'a' }]), sheet('Suite', [{ valeur: 'b' }])),
      ),
    ).resolves.toEqual(['Feuille 1 (2)', 'Suite']);
    expect(host.spreadsheet.sheets.map(({ name }) => name)).toEqual(['Feuille 1', 'Feuille 1 (2)', 'Suite']);
    expect(host.spreadsheet.active.name).toBe('Feuille 1 (2)');
  });

  it('of sheets to be replaced stay, at their place; the former ones go', async () => {
    const host = openSheets();
    const former = host.spreadsheet.addSheet('Base');
    host.spreadsheet.addSheet('Notes');
    const model = workbook(sheet('Base', [{ valeur: 'neuf' }]), sheet('Passages', [{ valeur: 'p' }]));
    await expect(host.pane.deliverWorkbook('base', model, undefined, ['Base', 'Passages'])).resolves.toEqual([
      'Base',
      'Passages',
    ]);
    expect(host.spreadsheet.sheets.map(({ name }) => name)).toEqual(['Feuille 1', 'Base', 'Notes', 'Passages']);
    expect(host.spreadsheet.sheets).not.toContain(former);
    expect(named(host, 'Base').cells.value(0, 0)).toBe('neuf');
  });
});

describe('when it cannot be done', () => {
  const model = workbook(sheet('Base', [{ valeur: 'neuf', style: 'titre' }]), sheet('Suite', [{ valeur: 'b' }]));

  function open(): OpenSheets {
    const host = openSheets();
    host.spreadsheet.active.enter(0, 0, 'à moi');
    host.spreadsheet.addSheet('Base').enter(0, 0, 'ancienne');
    return host;
  }
  function mustBeIntact({ spreadsheet: { sheets, active } }: OpenSheets): void {
    expect(sheets.map(({ name, cells }) => [name, cells.value(0, 0)])).toEqual([
      ['Feuille 1', 'à moi'],
      ['Base', 'ancienne'],
    ]);
    expect(active.name).toBe('Feuille 1');
  }

  it.each([1, 2, 3, 4])('call %i fails: the new sheets go, the former one is intact', async (rank) => {
    const host = open();
    host.failAt(rank, 'Service Spreadsheets failed while accessing document');
    await expect(host.pane.deliverWorkbook('base', model, undefined, ['Base'])).rejects.toThrow(
      'Service Spreadsheets failed',
    );
    mustBeIntact(host);
  });

  it('a cancelled drawing leaves nothing', async () => {
    const host = open();
    let blocks = 0;
    const watch = { onBlock: () => void blocks++, isCancelled: () => blocks > 1 };
    await expect(host.pane.deliverWorkbook('base', model, watch, ['Base'])).rejects.toEqual(
      new HostRefusal('panneau.annule'),
    );
    mustBeIntact(host);
  });

  it('the sheet to be replaced is protected: it stays, under its name', async () => {
    const host = open();
    named(host, 'Base').isProtected = true;
    await expect(host.pane.deliverWorkbook('base', model, undefined, ['Base'])).rejects.toEqual(
      new HostRefusal('panneau.erreur.protege'),
    );
    mustBeIntact(host);
  });

  it('more cells than a spreadsheet holds: refused before anything is made', async () => {
    const host = open();
    const tall = {
      ...sheet('Grande', [{ valeur: 'a' }]),
      filtre: { ligne: 0, colonne: 0, hauteur: 400_000, largeur: 30 },
    };
    await expect(host.pane.deliverWorkbook('base', workbook(tall))).rejects.toEqual(
      new HostRefusal('panneau.erreur.volume'),
    );
    expect(host.meter.total('Spreadsheet.insertSheet')).toBe(0);
    mustBeIntact(host);
  });

  it('and the new sheets cannot be removed: they are named', async () => {
    const host = open();
    const remove = host.spreadsheet.removeSheet.bind(host.spreadsheet);
    host.spreadsheet.removeSheet = () => {
      throw new Error('Service unavailable');
    };
    host.failAt(2, 'Service Spreadsheets failed');
    await expect(host.pane.deliverWorkbook('base', model)).rejects.toEqual(
      new HostRefusal('panneau.erreur.feuilleIncomplete', { nom: 'Base (2), Suite' }),
    );
    host.spreadsheet.removeSheet = remove;
  });
});

it('the model export file of a certifier takes few calls', async () => {
  const host = openSheets();
  await host.pane.deliverWorkbook('modele', exportTemplate([], DAY));
  const blocks = exportTemplate([], DAY).feuilles.length;
  expect(host.meter.total('Range.setValues')).toBe(blocks);
  expect(host.meter.total()).toBeLessThan(400);
  expect(Math.max(...host.crossings.map(({ sent }) => sent))).toBeLessThan(2_500_000);
});

it('the dashboard of a region: every sheet, its charts, its links, under a minute of Google’s time', async () => {
  const host = openSheets();
  // A call that changes something takes about a tenth of a second, values more.
  for (const name of ['NumberFormat', 'FontSize', 'FontWeight', 'FontStyle', 'FontLine', 'FontFamily', 'FontColor']) {
    host.meter.cost[`RangeList.set${name}`] = 30;
  }
  for (const name of ['Background', 'HorizontalAlignment', 'VerticalAlignment', 'Wrap', 'Border']) {
    host.meter.cost[`RangeList.set${name}`] = 30;
  }
  Object.assign(host.meter.cost, { 'Range.setValues': 1000, 'Sheet.insertChart': 500, 'Range.setRichTextValues': 100 });
  const model = dashboard(sampleRegion, sampleIndicators(sampleBase(300)), sampleMeta);
  const names = await host.pane.deliverWorkbook('tableau-de-bord', model);
  expect(names).toEqual(model.feuilles.map(({ nom }) => nom));
  for (const { nom, graphiques = [] } of model.feuilles)
    expect(named(host, nom).charts).toHaveLength(graphiques.length);
  expect(named(host, names[0]).links.size).toBe(names.length - 1);
  process.stderr.write(
    `    Sheets, dashboard: ${host.crossings.length} calls of the script, ${host.meter.total()} of the services, ` +
      `${Math.round(host.meter.time / 1000)} simulated seconds\n`,
  );
  expect(host.meter.time).toBeLessThan(60_000);
  // Every text is the text of the model, every number its number.
  const wrong = model.feuilles.flatMap(({ nom, blocs }) =>
    blocs.flatMap((block) =>
      block.genre === 'table'
        ? []
        : block.cellules.flatMap((row, r) =>
            row.filter((cell, c) => {
              const drawn = named(host, nom).cells.value(block.ligne + r, block.colonne + c);
              const value = cell?.valeur ?? '';
              return typeof value === 'object' ? typeof drawn !== 'number' : drawn !== value;
            }),
          ),
    ),
  );
  expect(wrong).toEqual([]);
});
