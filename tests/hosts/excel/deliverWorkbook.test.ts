/** The add-in draws workbook models as native sheets, and leaves nothing half done, on the simulated Excel. */
import { excelHost } from '../../../addin/excelHost';
import { deliverWorkbook } from '../../../addin/render/deliverWorkbook';
import { textColumn } from '../../../core/table';
import type { Mark, Sheet, TableBlock, WorkbookModel } from '../../../core/workbook';
import { cancelled, HostRefusal } from '../../../pane/host';
import { type Area, areaName } from '../cells/address';
import type { ExcelHost } from './host';
import type { SheetModel } from './model';
import { openExcel } from './openExcel';

const RISKY = ['007', '01/02/2025', '=1+1', '1,5', "'apostrophe", '+33612345678', 'VRAI', 'mars 2024', 'mot'];

const table = {
  rowCount: RISKY.length,
  columns: [
    textColumn('code', RISKY),
    textColumn('libelle', RISKY),
    { kind: 'date' as const, name: 'jour', days: Int32Array.from(RISKY, (_, i) => 20000 + i) },
    { kind: 'number' as const, name: 'nombre', numbers: Float64Array.from(RISKY, (_, i) => (i === 1 ? NaN : i / 2)) },
  ],
};

const data: Sheet = {
  nom: 'Données',
  blocs: [
    {
      genre: 'table',
      ligne: 2,
      colonne: 1,
      table,
      entetes: ['Code', 'Libellé', 'Jour', 'Nombre'],
      styles: ['brut', 'cellule', 'date', 'decimal'],
      notes: ['Un code.'],
      marques: [
        { ligne: 0, colonne: 0, style: 'bloquant', note: 'à revoir' },
        { ligne: 2, colonne: 0, style: 'bloquant', lien: { feuille: 'Accueil', cellule: 'A1' } },
      ],
    },
    {
      genre: 'cellules',
      ligne: 0,
      colonne: 1,
      cellules: [[{ valeur: '=titre', style: 'titre' }, null, { valeur: 3, style: 'entier', fort: true }]],
    },
  ],
  filtre: { ligne: 2, colonne: 1, hauteur: RISKY.length + 1, largeur: 4 },
  figer: { lignes: 3, colonnes: 2 },
  couleurOnglet: 'vert',
  quadrillage: false,
  validations: [
    {
      plage: { feuille: 'Données', ligne: 3, colonne: 2, hauteur: 9, largeur: 1 },
      liste: ['oui', 'non'],
      message: 'Oui ou non.',
    },
  ],
  impression: { paysage: true, repeterLignes: 3, sauts: [5] },
};

const home: Sheet = {
  nom: 'Accueil',
  blocs: [
    {
      genre: 'cellules',
      ligne: 0,
      colonne: 0,
      cellules: [
        [{ valeur: 'Suivi', style: 'titre' }],
        [{ valeur: 'Vers les données', style: 'lien', lien: { feuille: 'Données', cellule: 'B4' } }],
        [{ valeur: true }, { valeur: { jour: 20000 }, style: 'date' }, { valeur: { jour: -30000 }, style: 'date' }],
      ],
    },
  ],
  graphiques: [
    {
      genre: 'courbes',
      titre: 'Évolution',
      axeY: 'jours',
      format: 'jours',
      categories: { feuille: 'Données', ligne: 3, colonne: 1, hauteur: 9, largeur: 1 },
      series: [
        { nom: 'Un', valeurs: { feuille: 'Données', ligne: 3, colonne: 4, hauteur: 9, largeur: 1 } },
        { nom: 'Deux', valeurs: { feuille: 'Données', ligne: 3, colonne: 4, hauteur: 9, largeur: 1 }, teinte: 'rouge' },
      ],
      place: { ligne: 5, colonne: 0, hauteur: 15, largeur: 6 },
    },
  ],
};

const model: WorkbookModel = { titre: 'Essai & suite', jour: 20000, feuilles: [home, data] };

/** The value set on the very area of a look, last one first. */
function look(sheet: SheetModel, address: string, property: string): unknown {
  const at = (area: { top: number; left: number; rows: number; columns: number }) =>
    areaName(area) === address ? area : null;
  return [...sheet.looks].reverse().find((one) => at(one.area) !== null && one.property === property)?.value;
}

function sheetCalled(workbook: ExcelHost['workbook'], name: string): SheetModel {
  const sheet = workbook.find(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

async function draw(drawn: WorkbookModel = model, options: Parameters<typeof openExcel>[0] = {}) {
  const host = openExcel(options);
  const names = await deliverWorkbook(drawn);
  // No member of Excel's API that the simulation does not know, no refusal swallowed.
  expect(host.bridge.syncs.filter(({ error }) => error !== undefined)).toEqual([]);
  return { ...host, names, sheet: (name: string) => sheetCalled(host.workbook, name) };
}

describe('cells', () => {
  it('every text stays the text that it is, and no formula is born', async () => {
    const { names, sheet } = await draw();
    expect(names).toEqual(['Accueil', 'Données']);
    const { cells } = sheet('Données');
    for (const column of [1, 2]) {
      expect(RISKY.map((_, row) => cells.value(row + 3, column))).toEqual(RISKY);
      RISKY.forEach((_, row) => expect(cells.formula(row + 3, column)).toBeUndefined());
    }
    expect([cells.value(0, 1), cells.value(0, 3), cells.value(0, 2)]).toEqual(['=titre', 3, '']);
    expect(cells.formula(0, 1)).toBeUndefined();
  });

  it('numbers, days and truth values are typed, missing ones are blank', async () => {
    const { sheet } = await draw();
    const { cells } = sheet('Données');
    expect([cells.value(3, 3), cells.format(3, 3)]).toEqual([20000 + 25569, 'dd/mm/yyyy']);
    expect([cells.value(3, 4), cells.value(4, 4), cells.value(5, 4), cells.format(5, 4)]).toEqual([
      0,
      '',
      1,
      '#,##0.00',
    ]);
    const home = sheet('Accueil').cells;
    // 1887 is before the first day that Excel knows: written out.
    expect([home.value(2, 0), home.value(2, 1), home.value(2, 2)]).toEqual([true, 45569, '1887-11-12']);
  });

  it('days follow the date system of the workbook', async () => {
    const { sheet } = await draw(model, { date1904: true });
    expect(sheet('Données').cells.value(3, 3)).toBe(20000 + 25569 - 1462);
  });

  it('what was drawn is read back as it was', async () => {
    openExcel();
    await deliverWorkbook(model);
    const { raw } = await excelHost('fr').readTable({ kind: 'sheet', name: 'Données' }, { ligne_entete: 3 });
    const texts = raw.columns.map(({ codes, values }) => Array.from(codes, (code) => values[code]));
    expect(texts[0]).toEqual(RISKY);
    expect(texts[2][0]).toBe('2024-10-04');
  });
});

describe('looks', () => {
  it('tokens become fonts, fills, borders, alignment', async () => {
    const { sheet } = await draw();
    const home = sheet('Accueil');
    expect([look(home, 'A1', 'Font.Size'), look(home, 'A1', 'Font.Bold'), look(home, 'A1', 'Font.Color')]).toEqual([
      18,
      true,
      '#1F5C8B',
    ]);
    const data = sheet('Données');
    expect(look(data, 'B3:D3', 'Fill.Color')).toBe('#E6EFF6');
    expect(look(data, 'B3:D3', 'Borders.EdgeBottom.Weight')).toBe('Medium');
    expect(look(data, 'B3:D3', 'WrapText')).toBe(true);
    expect(look(data, 'E4:E12', 'HorizontalAlignment')).toBe('Right');
    expect(look(data, 'E4:E12', 'Borders.InsideHorizontal.Style')).toBe('Continuous');
    expect(look(data, 'D1', 'Font.Bold')).toBe(true);
  });

  it('few marks are fills of several cells at once', async () => {
    const { sheet } = await draw();
    const data = sheet('Données');
    expect([look(data, 'B4', 'Fill.Color'), look(data, 'B6', 'Fill.Color'), look(data, 'B5', 'Fill.Color')]).toEqual([
      '#F9D9DA',
      '#F9D9DA',
      undefined,
    ]);
    expect(data.conditionalFormats).toEqual([]);
  });

  it('marks that a value tells become one rule per value', async () => {
    const states = Array.from({ length: 3000 }, (_, i) => ['Bloquant', 'À "vérifier"', 'ok', ''][i % 4]);
    const marques = states.flatMap((state, ligne): Mark[] =>
      state === 'Bloquant'
        ? [{ ligne, colonne: 0, style: 'bloquant' as const }]
        : state === 'À "vérifier"'
          ? [{ ligne, colonne: 0, style: 'a_verifier' as const, attenue: true }]
          : [],
    );
    const block = {
      genre: 'table' as const,
      ligne: 0,
      colonne: 2,
      table: { rowCount: states.length, columns: [textColumn('etat', states)] },
      entetes: ['État'],
      marques,
    };
    const drawn = { ...model, feuilles: [{ nom: 'États', blocs: [block] }] };
    const { sheet } = await draw(drawn);
    const rules = sheet('États').conditionalFormats.map(({ area, bag }) => [areaName(area), bag.Custom]);
    expect(rules).toEqual([
      [
        'C2:C3001',
        {
          Rule: { Formula: '=EXACT(C2,"Bloquant")' },
          Format: { Fill: { Color: '#F9D9DA' }, Font: { Color: '#8A1C24' } },
        },
      ],
      [
        'C2:C3001',
        {
          Rule: { Formula: '=EXACT(C2,"À ""vérifier""")' },
          Format: { Fill: { Color: '#FFF0CC' }, Font: { Color: '#5F6B76', Italic: true } },
        },
      ],
    ]);

    // One cell of that value without a mark: the value does not tell it, and each cell is filled.
    const partial = { ...drawn, feuilles: [{ nom: 'États', blocs: [{ ...block, marques: marques.slice(1) }] }] };
    const second = (await draw(partial)).sheet('États');
    expect(second.conditionalFormats).toHaveLength(0);
    expect([look(second, 'C2', 'Fill.Color'), look(second, 'C6', 'Fill.Color')]).toEqual([undefined, '#F9D9DA']);
  });
});

describe('around the cells', () => {
  it('a filtered table is a table of Excel, under the looks of the model', async () => {
    const { sheet } = await draw();
    const [table] = sheet('Données').tables;
    expect([areaName(table.area), table.bag.Style, table.bag.ShowBandedRows]).toEqual([
      'B3:E12',
      'TableStyleLight1',
      false,
    ]);
    expect(sheet('Données').cells.value(2, 2)).toBe('Libellé');
  });

  it('headers that a table would change keep a plain filter', async () => {
    const [block] = data.blocs;
    const twice = { ...block, entetes: ['Code', 'code', 'Jour', ''] } as TableBlock;
    const { sheet } = await draw({ ...model, feuilles: [{ ...data, blocs: [twice] }] });
    expect(sheet('Données').tables).toEqual([]);
    expect(areaName(sheet('Données').filter as Area)).toBe('B3:E12');
    expect(sheet('Données').cells.value(2, 2)).toBe('code');
  });

  it('links go to the sheet of the model, under its name in this workbook', async () => {
    const host = openExcel();
    host.workbook.addSheet('données');
    await expect(deliverWorkbook(model)).resolves.toEqual(['Accueil', 'Données (2)']);
    const home = sheetCalled(host.workbook, 'Accueil');
    expect(home.links.get('1,0')).toEqual({ documentReference: "'Données (2)'!B4" });
    expect(home.cells.value(1, 0)).toBe('Vers les données');
    const second = sheetCalled(host.workbook, 'Données (2)');
    expect([second.links.get('5,1'), second.cells.value(5, 1)]).toEqual([
      { documentReference: "'Accueil'!A1" },
      '=1+1',
    ]);
  });

  it('notes are comments where Excel has no notes, and nothing before 1.10', async () => {
    const { sheet } = await draw();
    expect(sheet('Données').comments.map(({ area, bag }) => [areaName(area), bag.Content])).toEqual([
      ['B3', 'Un code.'],
      ['B4', 'à revoir'],
    ]);
    expect((await draw(model, { excelApi: '1.9' })).sheet('Données').comments).toEqual([]);
  });

  it('panes, grid lines, tab, lists, widths, print set-up', async () => {
    const { sheet } = await draw();
    const own = sheet('Données');
    expect(own.frozen).toEqual({ top: 0, left: 0, rows: 3, columns: 2 });
    expect(own.bag).toMatchObject({
      Gridlines: false,
      TabColor: '#4E9A5B',
      PageBreaks: ['A6'],
      PageLayout: {
        Orientation: 'Landscape',
        TitleRows: '$1:$3',
        Zoom: { horizontalFitToPages: 1 },
        HeadersFooters: { DefaultForAllPages: { LeftFooter: '&9Essai && suite - Données' } },
      },
    });
    expect(own.validations.map(({ area, bag }) => [areaName(area), bag])).toMatchObject([
      ['C4:C12', { Rule: { list: { source: 'oui,non' } }, Prompt: { message: 'Oui ou non.' }, IgnoreBlanks: true }],
    ]);
    expect(own.looks.filter(({ property }) => property === 'ColumnWidth').length).toBeGreaterThan(1);
  });

  it('long lists are read from their cells, and those without any keep only their message', async () => {
    const liste = Array.from({ length: 80 }, (_, i) => `valeur ${i}`);
    const plage = { feuille: 'Données', ligne: 3, colonne: 2, hauteur: 9, largeur: 1 };
    const source = { feuille: 'Accueil', ligne: 0, colonne: 0, hauteur: 80, largeur: 1 };
    const validations = [
      { plage, liste, source },
      { plage: { ...plage, colonne: 3 }, liste, message: 'm' },
    ];
    const { sheet } = await draw({ ...model, feuilles: [home, { ...data, validations }] });
    expect(sheet('Données').validations.map(({ bag }) => bag.Rule)).toEqual([
      { list: { inCellDropDown: true, source: "='Accueil'!$A$1:$A$80" } },
      { textLength: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
    ]);
  });

  it('looks of whole columns reach the cells to come', async () => {
    const { sheet } = await draw({
      ...model,
      feuilles: [{ ...home, graphiques: [], formats: [undefined, undefined, undefined, 'brut'] }],
    });
    expect(sheet('Accueil').cells.format(900, 3)).toBe('@');
  });

  it('a machine without a printer gets the sheets all the same', async () => {
    const { workbook } = openExcel({ hasPrinter: false });
    await expect(deliverWorkbook(model)).resolves.toEqual(['Accueil', 'Données']);
    expect(workbook.sheets).toHaveLength(3);
  });
});

describe('charts', () => {
  it.each([
    ['barres', 'BarClustered'],
    ['colonnes', 'ColumnClustered'],
    ['colonnes_empilees', 'ColumnStacked'],
    ['barres_empilees_100', 'BarStacked100'],
    ['courbes', 'LineMarkers'],
  ] as const)('%s', async (genre, type) => {
    const [chart] = home.graphiques ?? [];
    const graphiques = [{ ...chart, genre, format: 'taux' as const, etiquettes: true }];
    const { sheet } = await draw({ ...model, feuilles: [{ ...home, graphiques }, data] });
    const [{ bag }] = sheet('Accueil').charts;
    const series = bag.Series as { values: string; categories: string; bag: Record<string, unknown> }[];
    expect(bag).toMatchObject({
      ChartType: type,
      Title: { Text: 'Évolution' },
      Legend: { Visible: true, Position: 'Bottom' },
      Position: [
        { top: 5, left: 0 },
        { top: 19, left: 5 },
      ],
    });
    expect(series.map(({ values, categories, bag: own }) => [own.Name, values, categories])).toEqual([
      ['Un', "'Données'!E4:E12", "'Données'!B4:B12"],
      ['Deux', "'Données'!E4:E12", "'Données'!B4:B12"],
    ]);
    const color = genre === 'courbes' ? { Line: { Color: '#C2494F' } } : { Fill: { Color: '#C2494F' } };
    expect(series[1].bag).toMatchObject({ Format: color, DataLabels: { NumberFormat: '0%' } });
    const { CategoryAxis, ValueAxis } = bag.Axes as Record<string, Record<string, unknown>>;
    expect(ValueAxis).toMatchObject({ NumberFormat: '0%', Minimum: 0, Title: { Text: 'jours' } });
    expect(ValueAxis.Maximum).toBe(genre === 'courbes' ? undefined : 1);
    expect(CategoryAxis.ReversePlotOrder).toBe(genre.startsWith('barres') ? true : undefined);
  });
});

describe('replacing', () => {
  const small = (valeur: string): WorkbookModel => ({
    ...model,
    feuilles: [{ nom: 'Résultat', blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: [[{ valeur }]] }] }],
  });

  it('takes the place of ours of that name, once complete', async () => {
    const { workbook } = openExcel();
    await deliverWorkbook(small('ancien'));
    await expect(deliverWorkbook(small('neuf'), undefined, ['Résultat'])).resolves.toEqual(['Résultat']);
    expect(workbook.sheets.map(({ name, cells }) => [name, cells.value(0, 0)])).toEqual([
      ['Feuil1', ''],
      ['Résultat', 'neuf'],
    ]);
  });

  it('stands beside it when it is not asked for, or when the sheet is the person’s own', async () => {
    const { workbook } = openExcel();
    await deliverWorkbook(small('un'));
    await expect(deliverWorkbook(small('deux'))).resolves.toEqual(['Résultat (2)']);
    const own = openExcel();
    own.workbook.addSheet('Résultat').set(0, 0, 'à moi');
    await expect(deliverWorkbook(small('neuf'), undefined, ['Résultat'])).resolves.toEqual(['Résultat (2)']);
    expect(sheetCalled(own.workbook, 'Résultat').cells.value(0, 0)).toBe('à moi');
    expect(workbook.sheets).toHaveLength(3);
  });

  it.each([1, 2, 3, 4, 5, 6].flatMap((atRequest) => [0, 0.4, 0.8].map((after) => [atRequest, after])))(
    'a fault at request %i, %d of it done, keeps the former one, or has the new one in its place',
    async (atRequest, after) => {
      const { workbook, bridge } = openExcel();
      await deliverWorkbook(small('ancien'));
      bridge.failAt({ atRequest, code: 'GeneralException', after });
      const delivered = await deliverWorkbook(small('neuf'), undefined, ['Résultat']).catch(() => null);
      const found = sheetCalled(workbook, 'Résultat').cells.value(0, 0);
      expect(found).toBe(delivered === null ? 'ancien' : 'neuf');
      expect(workbook.sheets).toHaveLength(2);
    },
  );
});

describe('when it cannot be finished', () => {
  const large: WorkbookModel = {
    ...model,
    feuilles: [
      home,
      data,
      {
        nom: 'Gros',
        blocs: [
          {
            genre: 'table',
            ligne: 0,
            colonne: 0,
            table: {
              rowCount: 600,
              columns: [
                textColumn(
                  'texte',
                  Array.from({ length: 600 }, (_, i) => `${i} ${'x'.repeat(10_000)}`),
                ),
              ],
            },
            entetes: ['Texte'],
          },
        ],
      },
    ],
  };

  function open() {
    const host = openExcel();
    host.workbook.sheets[0].set(0, 0, 'à moi');
    return host;
  }
  const isIntact = ({ workbook }: ExcelHost) =>
    workbook.sheets.length === 1 &&
    workbook.sheets[0].cells.value(0, 0) === 'à moi' &&
    workbook.active.name === 'Feuil1';

  it.each([1, 2, 3, 4, 5].flatMap((atRequest) => [0, 0.3, 0.9].map((after) => [atRequest, after])))(
    'a fault at request %i, %d of it done: the new sheets go, the others are intact',
    async (atRequest, after) => {
      const host = open();
      host.bridge.failAt({ atRequest, code: 'GeneralException', after });
      await expect(deliverWorkbook(large)).rejects.toMatchObject({ code: 'GeneralException' });
      expect(isIntact(host)).toBe(true);
    },
  );

  it('cancelled midway, leaves nothing', async () => {
    const host = open();
    let blocks = 0;
    const watch = { onBlock: () => void blocks++, isCancelled: () => blocks === 2 };
    await expect(deliverWorkbook(large, watch)).rejects.toEqual(cancelled());
    expect(isIntact(host)).toBe(true);
  });

  it('sheets that cannot be removed are named', async () => {
    const host = open();
    host.bridge.failAt({ atRequest: 3, code: 'GeneralException' });
    const send = host.bridge.sendMessageToHost.bind(host.bridge);
    jest.spyOn(host.bridge, 'sendMessageToHost').mockImplementation((text) => {
      if (text.includes('"Delete"')) host.bridge.failAt({ atRequest: 1, code: 'GeneralException' });
      send(text);
    });
    const refusal = new HostRefusal('panneau.erreur.feuilleIncomplete', { nom: 'Accueil, Données, Gros' });
    await expect(deliverWorkbook(large)).rejects.toEqual(refusal);
  });

  it('a protected workbook is explained', async () => {
    const host = open();
    host.workbook.isStructureProtected = true;
    await expect(deliverWorkbook(model)).rejects.toEqual(new HostRefusal('panneau.erreur.protege'));
    expect(isIntact(host)).toBe(true);
  });

  it.each([
    ['nothing', [], 'panneau.erreur.rien'],
    [
      'more rows than a sheet',
      [
        {
          nom: 'x',
          blocs: [
            {
              genre: 'table' as const,
              ligne: 0,
              colonne: 0,
              table: { rowCount: 1_048_576, columns: [] },
              entetes: [],
            },
          ],
        },
      ],
      'faces.erreur.feuilleTropGrande',
    ],
    [
      'a text longer than a cell',
      [
        {
          nom: 'x',
          blocs: [{ genre: 'cellules' as const, ligne: 0, colonne: 0, cellules: [[{ valeur: 'x'.repeat(32_767) }]] }],
        },
      ],
      'faces.erreur.texteTropLong',
    ],
  ])('%s is refused before anything is done', async (_what, feuilles, phraseCode) => {
    const { bridge } = open();
    await expect(deliverWorkbook({ ...model, feuilles })).rejects.toMatchObject({ phraseCode });
    expect(bridge.trips).toEqual([]);
  });
});

it('takes few round trips for many looks, links and notes, each message under 2.5 MB', async () => {
  const rows = 4000;
  const cellules = Array.from({ length: rows }, (_, i) => [
    { valeur: `ligne ${i}`, style: i % 2 === 0 ? ('bloquant' as const) : ('code' as const), note: `note ${i}` },
    { valeur: i, style: 'entier' as const, lien: { feuille: 'Beaucoup', cellule: `A${i + 1}` } },
  ]);
  const { bridge, sheet } = await draw({
    ...model,
    feuilles: [{ nom: 'Beaucoup', blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules }] }],
  });
  expect(bridge.largest).toBeLessThan(2_500_000);
  expect(bridge.syncs.length).toBeLessThan(16);
  const drawn = sheet('Beaucoup');
  expect([drawn.comments.length, drawn.links.size, drawn.cells.value(3999, 0)]).toEqual([rows, rows, 'ligne 3999']);
});
