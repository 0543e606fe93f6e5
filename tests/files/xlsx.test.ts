/** The .xlsx renderer: parts as Excel wants them, the same bytes at every run, texts that stay texts. */
import * as XLSX from 'xlsx';
import { dayNumber, textColumn } from '../../core/table';
import type { Cell, Sheet, WorkbookModel } from '../../core/workbook';
import { emptyCell } from '../../core/reading';
import { CELL_BOOLEAN, CELL_NUMBER } from '../../core/table';
import { pourXlsx, readSheets, renderXlsx } from '../../files';
import { ooxmlFaults } from './ooxml/ooxmlFaults';
import { illFormed, partsOf, rawCells, sheetPaths, textOf } from './parts';
import { SAMPLE_FORM } from './sampleForm';

const JOUR = dayNumber(2026, 3, 31);

function workbook(...feuilles: Sheet[]): WorkbookModel {
  return { titre: 'Essai & fils', jour: JOUR, feuilles };
}

function cells(nom: string, rows: (Cell | null)[][], more: Partial<Sheet> = {}): Sheet {
  return { nom, blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: rows }], ...more };
}

async function read(model: WorkbookModel): Promise<XLSX.WorkBook> {
  return XLSX.read(await renderXlsx(model), { cellStyles: true, cellNF: true, cellDates: false, cellFormula: true });
}

const texts = (...values: string[]): Cell[][] => values.map((valeur) => [{ valeur, style: 'brut' as const }]);

const RICH: Sheet = cells(
  "L'été à corriger",
  [
    [{ valeur: 'Titre', style: 'titre' }],
    [
      { valeur: 'Année', style: 'entete', note: 'Une note\nsur deux lignes & plus' },
      { valeur: 'Taux', style: 'entete_nombre' },
    ],
    [
      { valeur: '2024', style: 'cellule' },
      { valeur: 0.5, style: 'taux', attenue: true },
    ],
    [
      { valeur: '2025', style: 'cellule', lien: { feuille: "L'été à corriger", cellule: 'B3' } },
      { valeur: 0.25, style: 'taux', fort: true },
    ],
  ],
  {
    figer: { lignes: 2, colonnes: 1 },
    filtre: { ligne: 1, colonne: 0, hauteur: 3, largeur: 2 },
    impression: { paysage: true, repeterLignes: 2, sauts: [3] },
    quadrillage: false,
    couleurOnglet: 'bleu',
    validations: [
      {
        plage: { feuille: '', ligne: 2, colonne: 0, hauteur: 2, largeur: 1 },
        liste: ['2024', '2025'],
        message: 'Année',
      },
    ],
    graphiques: [
      {
        genre: 'colonnes',
        titre: 'Taux <par> année',
        description: 'Un graphique',
        format: 'taux',
        categories: { feuille: "L'été à corriger", ligne: 2, colonne: 0, hauteur: 2, largeur: 1 },
        series: [
          { nom: 'Taux', valeurs: { feuille: "L'été à corriger", ligne: 2, colonne: 1, hauteur: 2, largeur: 1 } },
        ],
        place: { ligne: 6, colonne: 0, hauteur: 10, largeur: 4 },
      },
    ],
  },
);

describe('renderXlsx', () => {
  it('gives the same bytes twice, without a clock', async () => {
    const [first, second] = [await renderXlsx(workbook(RICH)), await renderXlsx(workbook(RICH))];
    expect(Buffer.compare(first, second)).toBe(0);
    const parts = partsOf(first);
    for (const { date, time } of parts.values()) expect([date, time]).toEqual([33, 0]);
    const core = textOf(parts, 'docProps/core.xml');
    expect(core.match(/2026-03-31T00:00:00Z/g)).toHaveLength(2);
  });

  it('writes well-formed parts, each declared', async () => {
    const bytes = await renderXlsx(workbook(RICH, cells('Vide', [])));
    expect(ooxmlFaults(bytes)).toEqual([]);
    const parts = partsOf(bytes);
    const types = textOf(parts, '[Content_Types].xml');
    for (const [path, { bytes }] of parts) {
      expect([path, illFormed(bytes.toString('utf8'))]).toEqual([path, '']);
      const extension = path.split('.').pop() as string;
      expect(types.includes(`PartName="/${path}"`) || types.includes(`Extension="${extension}"`)).toBe(true);
    }
  });

  it('keeps every text a text', async () => {
    const values = ['=1+1', '+33 1 02', '-5', '@SUM(A1)', '\t=1', '\r=1', '0123', '1E5', '01/02/2024', '#REF!', 'VRAI'];
    const bytes = await renderXlsx(workbook(cells('Textes', texts(...values))));
    const parts = partsOf(bytes);
    const raw = rawCells(textOf(parts, 'xl/worksheets/sheet1.xml'));
    expect([...raw.values()].map(({ type, isFormula }) => [type, isFormula])).toEqual(values.map(() => ['s', false]));
    const sheet = XLSX.read(bytes).Sheets.Textes;
    expect(values.map((_, i) => [sheet[`A${i + 1}`].t, sheet[`A${i + 1}`].v])).toEqual(values.map((v) => ['s', v]));
  });

  it.each([
    ['markup', '<b>&amp;"\'</b>'],
    ['spaces at both ends', '  deux  '],
    ['line breaks', 'un\ndeux\rtrois'],
    ['control characters', 'a\u0001b\u001fc'],
    ['what looks like an escape', '_x0041_'],
    ['an emoji', '🎓 é œ'],
  ])('carries %s', async (_title, text) => {
    const book = await read(workbook(cells('T', texts(text))));
    expect(book.Sheets.T.A1.v).toBe(text);
  });

  it('replaces what no XML may hold, and cuts what no cell may hold', async () => {
    const parts = partsOf(await renderXlsx(workbook(cells('T', texts('a\ufffe', 'b\ud800', 'x'.repeat(40000))))));
    const strings = textOf(parts, 'xl/sharedStrings.xml');
    expect(illFormed(strings)).toBe('');
    expect(strings).toContain('a\ufffd');
    expect(strings).toContain('b\ufffd');
    expect(strings).toContain(`>${'x'.repeat(32766)}…<`);
  });

  it('writes each distinct text once', async () => {
    const parts = partsOf(await renderXlsx(workbook(cells('A', texts('un', 'deux', 'un')), cells('B', texts('un')))));
    expect(textOf(parts, 'xl/sharedStrings.xml')).toContain('count="4" uniqueCount="2"');
  });

  it.each<[string, Cell, string, number]>([
    ['rate', { valeur: 0.123, style: 'taux' }, '0.0%', 0.123],
    ['count', { valeur: 12345, style: 'entier' }, '#,##0', 12345],
    ['days', { valeur: 90, style: 'jours' }, '#,##0" j"', 90],
    ['date', { valeur: { jour: dayNumber(2024, 2, 29) }, style: 'date' }, 'dd/mm/yyyy', 45351],
    ['first date of Excel that counts', { valeur: { jour: dayNumber(1900, 3, 1) }, style: 'date' }, 'dd/mm/yyyy', 61],
    ['points', { valeur: -1.2, style: 'points' }, '+0.0" pt";-0.0" pt";0.0" pt"', -1.2],
    ['row number', { valeur: 1234, style: 'numero' }, '0', 1234],
    ['negative', { valeur: -3.5, style: 'decimal' }, '#,##0.00', -3.5],
  ])('formats a %s', async (_title, cell, format, value) => {
    const { A1 } = (await read(workbook(cells('T', [[cell]])))).Sheets.T;
    expect([A1.t, A1.v, A1.z]).toEqual(['n', value, format]);
  });

  it('writes days before March 1900 as text, and nothing for a missing number', async () => {
    const sheet = (
      await read(
        workbook(
          cells('T', [
            [
              { valeur: { jour: dayNumber(1899, 12, 31) }, style: 'date' },
              { valeur: NaN, style: 'entier' },
            ],
          ]),
        ),
      )
    ).Sheets.T;
    expect([sheet.A1.t, sheet.A1.v]).toEqual(['s', '1899-12-31']);
    expect(sheet.B1?.v).toBeUndefined();
  });

  it('writes panes, filters, print set-up, links, notes, lists, charts', async () => {
    const parts = partsOf(await renderXlsx(workbook(RICH)));
    const sheet = textOf(parts, 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/);
    expect(sheet).toContain('<autoFilter ref="A2:B4"/>');
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
    expect(sheet).toContain('<brk id="3" max="16383" man="1"/>');
    expect(sheet).toContain('showGridLines="0"');
    expect(sheet).toMatch(/<hyperlink ref="A4" location="&apos;L&apos;&apos;été à corriger&apos;!B3"/);
    expect(sheet).toMatch(/<dataValidation type="list" sqref="A3:A4"[^>]*><formula1>"2024,2025"<\/formula1>/);
    expect(sheet).toContain('&amp;P / &amp;N');
    expect(sheet).toContain('numberStoredAsText="1"');
    expect(textOf(parts, 'xl/workbook.xml')).toMatch(
      /<definedName name="_xlnm.Print_Titles" localSheetId="0">'L''été à corriger'!\$1:\$2<\/definedName>/,
    );
    expect(textOf(parts, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm._FilterDatabase" hidden="1" localSheetId="0">'L''été à corriger'!$A$2:$B$4</definedName>`,
    );
    expect(textOf(parts, 'xl/comments1.xml')).toMatch(/<comment ref="A2"[^>]*>.*Une note\nsur deux lignes &amp; plus/s);
    const chart = textOf(parts, 'xl/charts/chart1.xml');
    expect(chart).toContain("'L''été à corriger'!$A$3:$A$4");
    expect(chart).toContain('Taux &lt;par&gt; année');
    expect(chart).not.toContain('<c:majorGridlines/>');
  });

  it('gives every note its own shape, in clusters of 1024 that no other sheet uses', async () => {
    const noted = (nom: string, count: number): Sheet =>
      cells(
        nom,
        Array.from({ length: count }, (_, i) => [{ valeur: i, style: 'entier', note: `note ${i}` }]),
      );
    const parts = partsOf(await renderXlsx(workbook(noted('A', 1500), noted('B', 3))));
    const drawings = [1, 2].map((n) => textOf(parts, `xl/drawings/vmlDrawing${n}.vml`));
    expect(drawings.map((xml) => /idmap [^>]*data="([^"]*)"/.exec(xml)?.[1])).toEqual(['1,2', '3']);
    const ids = drawings.flatMap((xml) => [...xml.matchAll(/id="_x0000_s(\d+)"/g)].map(([, id]) => id));
    expect(ids).toHaveLength(1503);
    expect(new Set(ids).size).toBe(1503);
    expect(illFormed(drawings[0])).toBe('');
  });

  it('draws tables: header, columns by kind, marks on top of the column’s style', async () => {
    const sheet: Sheet = {
      nom: 'Table',
      blocs: [
        {
          genre: 'table',
          ligne: 1,
          colonne: 1,
          table: {
            rowCount: 3,
            columns: [
              textColumn('code', ['007', '', '=A1']),
              { kind: 'date', name: 'jour', days: Int32Array.of(0, -0x80000000, JOUR) },
              { kind: 'number', name: 'n', numbers: Float64Array.of(1, NaN, 2.5) },
            ],
          },
          entetes: ['Code', 'Jour', 'Nombre'],
          notes: ['Un code', undefined, undefined],
          styles: [undefined, undefined, 'decimal'],
          marques: [
            { ligne: 0, colonne: 0, style: 'bloquant', note: 'faux' },
            { ligne: 1, colonne: 0, style: 'a_verifier' },
            { ligne: 1, colonne: 2, style: 'information' },
            { ligne: 2, colonne: 2, lien: { feuille: 'Table', cellule: 'A1' } },
          ],
        },
      ],
    };
    const bytes = await renderXlsx(workbook(sheet));
    const parts = partsOf(bytes);
    const raw = rawCells(textOf(parts, 'xl/worksheets/sheet1.xml'));
    expect([...raw.keys()]).toEqual(['B2', 'C2', 'D2', 'B3', 'C3', 'D3', 'B4', 'D4', 'B5', 'C5', 'D5']);
    const style = (ref: string): number => raw.get(ref)?.style as number;
    expect(style('B3')).not.toBe(style('B5'));
    expect(new Set(['B3', 'B4', 'D4'].map(style)).size).toBe(3);
    expect(raw.get('C3')?.value).toBe('25569');
    expect(raw.get('D5')?.value).toBe('2.5');
    const read = XLSX.read(bytes).Sheets.Table;
    expect([read.B3.v, read.B5.v, read.D5.v]).toEqual(['007', '=A1', 2.5]);
    expect(textOf(parts, 'xl/comments1.xml').match(/<comment ref="(\w+)"/g)).toEqual([
      '<comment ref="B2"',
      '<comment ref="B3"',
    ]);
    expect(textOf(parts, 'xl/worksheets/sheet1.xml')).toContain('<hyperlink ref="D5"');
  });

  it('keeps sheets in order, with one style number for one look', async () => {
    const parts = partsOf(
      await renderXlsx(workbook(cells('Un', texts('a')), cells('Deux & trois', texts('b')), cells('Quatre', []))),
    );
    expect([...sheetPaths(parts).keys()]).toEqual(['Un', 'Deux & trois', 'Quatre']);
    const numbers = [1, 2].map((n) => rawCells(textOf(parts, `xl/worksheets/sheet${n}.xml`)).get('A1')?.style);
    expect(numbers[0]).toBe(numbers[1]);
  });

  it('takes a long list from cells, and gives empty columns their format', async () => {
    const source = { feuille: 'Les codes', ligne: 1, colonne: 0, hauteur: 40, largeur: 1 };
    const plage = { feuille: 'Saisie', ligne: 1, colonne: 0, hauteur: 9, largeur: 1 };
    const liste = Array.from({ length: 40 }, (_, i) => `code numéro ${i}`);
    const sheet = cells('Saisie', [[{ valeur: 'Code', style: 'entete' }]], {
      formats: ['brut', 'date'],
      largeurs: [20, 12],
      validations: [
        { plage, liste, source },
        { plage: { ...plage, colonne: 1 }, liste, message: 'Trop longue' },
      ],
    });
    const parts = partsOf(await renderXlsx(workbook(sheet, cells('Les codes', texts(...liste)))));
    const xml = textOf(parts, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain("<formula1>'Les codes'!$A$2:$A$41</formula1>");
    expect(xml).toMatch(/<dataValidation type="textLength" sqref="B2:B10"[^>]*prompt="Trop longue"/);
    const styles = [...xml.matchAll(/<col min="\d" style="(\d+)"/g)].map(([, style]) => Number(style));
    expect(styles).toHaveLength(2);
    expect(new Set([0, ...styles]).size).toBe(3);
  });

  it('writes formulas that others read by the value they gave', async () => {
    const bytes = await renderXlsx(SAMPLE_FORM);
    const { E3, D5, B5 } = XLSX.read(bytes).Sheets['Synthèse'];
    expect([E3.f, E3.v, B5.v]).toEqual(['REPT("█",ROUND(D3*10,0))', '███████', false]);
    expect([D5.f, D5.v]).toEqual([
      '"à suivre : "&COUNTIF(REPONSES,"Absent")&CHAR(10)&"niveau absent "',
      'à suivre : 1\nniveau absent ',
    ]);
    const sheets = await readSheets(bytes);
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Listes', true],
      ['Grille d’audit', false],
      ['Synthèse', false],
    ]);
    const cell = emptyCell();
    const read = (sheet: number, row: number, column: number): unknown[] => {
      if (!sheets[sheet].read(row, column, cell)) return [];
      return cell.kind === CELL_NUMBER ? [cell.number, cell.format] : [cell.kind === CELL_BOOLEAN || cell.text];
    };
    expect([read(1, 4, 6), read(1, 6, 6), read(2, 2, 4)]).toEqual([[2, 'General'], [], ['███████']]);
    expect([read(2, 2, 3), read(2, 4, 2)]).toEqual([
      [2 / 3, '0.0%'],
      [46085, 'dd/mm/yyyy'],
    ]);
  });

  it.each<[string, Cell, string]>([
    ['a number', { valeur: 1.5, formule: 'A2' }, '><f>A2</f><v>1.5</v>'],
    [
      'a text',
      { valeur: ' a<b', formule: 'A2&"<"' },
      ' t="str"><f>A2&amp;"&lt;"</f><v xml:space="preserve"> a&lt;b</v>',
    ],
    ['an empty text', { valeur: '', formule: 'A2' }, ' t="str"><f>A2</f><v></v>'],
    ['a truth', { valeur: true, formule: 'A2=""' }, ' t="b"><f>A2=""</f><v>1</v>'],
    ['nothing yet', { valeur: null, formule: 'A2' }, '><f>A2</f></c>'],
    ['no number', { valeur: NaN, formule: 'A2' }, '><f>A2</f></c>'],
    ['a day', { valeur: { jour: 0 }, formule: 'A2' }, '><f>A2</f><v>25569</v>'],
    ['a day of before 1900', { valeur: { jour: -40000 }, formule: 'A2' }, ' t="str"><f>A2</f><v>1860-06-26</v>'],
  ])('writes a formula that gives %s', async (_title, cell, written) => {
    const parts = partsOf(await renderXlsx(workbook(cells('T', [[cell]]))));
    expect(textOf(parts, 'xl/worksheets/sheet1.xml')).toContain(`<c r="A1"${written}`);
    expect(textOf(parts, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  it('frees the fields of a protected sheet, the blank ones too, and columns to be filled in', async () => {
    const sheet = cells(
      'T',
      [
        [
          { valeur: 'Date', style: 'entete' },
          { valeur: null, style: 'saisie_date', libre: true },
          { valeur: null, libre: true },
        ],
      ],
      { protection: true, formats: ['brut', 'saisie_date', 'saisie'] },
    );
    const read = async (model: WorkbookModel): Promise<{ cols: boolean[]; free: string[] }> => {
      const parts = partsOf(await renderXlsx(model));
      const [xml, styles] = [textOf(parts, 'xl/worksheets/sheet1.xml'), textOf(parts, 'xl/styles.xml')];
      const cellXfs = /<cellXfs.*<\/cellXfs>/.exec(styles)?.[0] ?? '';
      const xfs = (cellXfs.match(/<xf .*?(?:\/>(?!<(?:protection|\/xf))|<\/xf>)/g) ?? []).map((xf) =>
        xf.includes('locked="0"'),
      );
      return {
        cols: [...xml.matchAll(/<col [^>]*style="(\d+)"/g)].map(([, style]) => xfs[Number(style)]),
        free: [...rawCells(xml)].filter(([, { style }]) => xfs[style]).map(([ref]) => ref),
      };
    };
    expect(await read(workbook(sheet))).toEqual({ cols: [false, true, true], free: ['B1', 'C1'] });
    // Where nothing is protected, a column is as free as any other.
    expect((await read(workbook({ ...sheet, protection: false }))).cols).toEqual([false, false, false]);
    const parts = partsOf(await renderXlsx(workbook(sheet)));
    expect(textOf(parts, 'xl/worksheets/sheet1.xml')).toContain(
      '</sheetData><sheetProtection sheet="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>',
    );
  });

  it('bounds what is typed, and cuts messages that are too long', async () => {
    const plage = { feuille: 'T', ligne: 0, colonne: 0, hauteur: 2, largeur: 1 };
    const sheet = cells('T', texts('a'), {
      saisies: [
        { plage, genre: 'date', minimum: -40000, maximum: 0, message: 'é&'.repeat(200) },
        { plage: { ...plage, colonne: 1 }, genre: 'nombre', maximum: 2.5 },
        { plage: { ...plage, colonne: 2 }, genre: 'entier' },
      ],
      validations: [{ plage: { ...plage, colonne: 3 }, liste: ['dit "oui"', 'non'], stricte: true }],
    });
    const bytes = await renderXlsx(workbook(sheet));
    expect(ooxmlFaults(bytes)).toEqual([]);
    const xml = textOf(partsOf(bytes), 'xl/worksheets/sheet1.xml');
    const rules = [...xml.matchAll(/<dataValidation .*?<\/dataValidation>/g)].map(([rule]) => rule);
    expect(rules[0]).toContain('errorStyle="stop"><formula1>"dit ""oui"",non"</formula1>');
    expect(rules[1]).toContain('<formula1>0</formula1><formula2>25569</formula2>');
    expect(rules[2]).toMatch(/type="decimal".*errorStyle="warning"><formula1>-9+<\/formula1><formula2>2.5</);
    expect(rules[3]).toMatch(/type="whole".*operator="greaterThanOrEqual"/);
  });

  it('tries conditional looks in their order, and stops at the first', async () => {
    const parts = partsOf(await renderXlsx(SAMPLE_FORM));
    const rules = [...textOf(parts, 'xl/worksheets/sheet2.xml').matchAll(/<cfRule [^>]*>/g)].map(([rule]) => rule);
    expect(rules.map((rule) => /priority="(\d)" dxfId="(\d)" stopIfTrue="true"/.exec(rule)?.slice(1))).toEqual([
      ['1', '0'],
      ['2', '1'],
      ['3', '2'],
    ]);
  });

  it('opens on the first sheet that is shown', async () => {
    const book = textOf(partsOf(await renderXlsx(SAMPLE_FORM)), 'xl/workbook.xml');
    expect(book).toContain('activeTab="1"');
    expect(book).toContain('<definedName name="REPONSES">\'Grille d’audit\'!$C$5:$C$10</definedName>');
  });

  it('gives wrapped texts the room that they need', async () => {
    const parts = partsOf(
      await renderXlsx(
        workbook(cells('T', [[{ valeur: 'mot '.repeat(60).trim(), style: 'texte' }]], { largeurs: [30] })),
      ),
    );
    const height = Number(/<row r="1" ht="([\d.]+)">/.exec(textOf(parts, 'xl/worksheets/sheet1.xml'))?.[1]);
    // 239 characters in a column of 30: at least seven lines.
    expect(height).toBeGreaterThanOrEqual(7 * 15);
    expect(height).toBeLessThanOrEqual(10 * 16);
  });

  it('writes a long column of distinct texts in its own cells, and hands over the same bytes piece by piece', async () => {
    const n = 66000;
    const texts = Array.from({ length: n }, (_, i) => (i === 7 ? '' : ` =${i} <é> `));
    const table = { rowCount: n, columns: [textColumn('a', texts)] };
    const blocs = [{ genre: 'table' as const, ligne: 0, colonne: 0, table, entetes: ['A'] }];
    const model: WorkbookModel = { titre: 'T', jour: 20000, feuilles: [{ nom: 'F', blocs }] };
    const bytes = await renderXlsx(model);
    const pieces: Uint8Array[] = [];
    await pourXlsx(model, (piece) => pieces.push(piece));
    expect(Buffer.concat(pieces).equals(Buffer.from(bytes))).toBe(true);
    expect(textOf(await partsOf(bytes), 'xl/sharedStrings.xml')).not.toContain('é');
    const cells = XLSX.utils.sheet_to_json<string[]>(XLSX.read(bytes).Sheets.F, { header: 1, raw: true });
    expect([cells.length, cells[1], cells[8], cells[n]]).toEqual([n + 1, [texts[0]], [], [texts[n - 1]]]);
  });

  it('writes a table that is larger than its buffers', async () => {
    const rowCount = 6000;
    const columns = Array.from({ length: 12 }, (_, c) =>
      textColumn(
        `c${c}`,
        Array.from({ length: rowCount }, (_one, row) => `valeur ${row % 977} de ${c}`),
      ),
    );
    const bytes = await renderXlsx(
      workbook({
        nom: 'Grand',
        blocs: [
          {
            genre: 'table',
            ligne: 0,
            colonne: 0,
            table: { rowCount, columns },
            entetes: columns.map(({ name }) => name),
          },
        ],
      }),
    );
    const sheet = XLSX.read(bytes, { dense: true }).Sheets.Grand;
    const rows = XLSX.utils.sheet_to_json<string[]>(sheet, { header: 1 });
    expect(rows).toHaveLength(rowCount + 1);
    expect(rows[rowCount]).toEqual(columns.map((_, c) => `valeur ${(rowCount - 1) % 977} de ${c}`));
  });
});
