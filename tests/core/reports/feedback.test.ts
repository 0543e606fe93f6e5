/** The feedback workbook: the certifier's own rows, intact, the faults on the right cells, a list that leads to them. */
import { feedback } from '../../../core/reports';
import { NOTES_PER_SHEET, ROWS_COPIED } from '../../../core/reports/feedback/fileSheet';
import type { Finding } from '../../../core/table';
import { cellName } from '../../../core/workbook';
import { sampleDelivery, sampleRows, HEADERS, rawTable } from './sampleDelivery';
import { sampleMeta, sampleRegion } from './sampleRegion';
import { cellsOf, rowsOf, sheetOf, textsOf } from './seen';

function finding(more: Partial<Finding>): Finding {
  return {
    code: 'date_impossible',
    severity: 'a_verifier',
    verdict: 'faux',
    rubrique: 'date_depot_l1',
    row: 0,
    column: 8,
    repair: 'proposed',
    suggestion: '2024-02-29',
    autre: '',
    ...more,
  };
}

const rows = sampleRows(80);
/** A delivery whose findings are those given, alone. */
function withFindings(...findings: Finding[]) {
  return { ...sampleDelivery(rows), findings };
}

describe('feedback', () => {
  const delivery = sampleDelivery(rows);
  const model = feedback(sampleRegion, [delivery], sampleMeta);
  const file = sheetOf(model, 'Export DAVA 2025');

  it('has a read-me, the list, the summary, then one sheet per file', () => {
    expect(model.feuilles.map(({ nom }) => nom)).toEqual([
      'Lisez-moi',
      'À corriger',
      'Valeurs à préciser',
      'Rubriques absentes',
      'Synthèse',
      'Export DAVA 2025',
    ]);
    expect(textsOf(model.feuilles[0])).toContain('ne le transmettez à personne');
  });

  it('keeps their columns, rows and texts as they came, behind the row number', () => {
    const [header, ...shown] = rowsOf(file);
    expect(header).toEqual([
      'N° de ligne',
      'À corriger',
      ...HEADERS.map((name) => (name === '' ? '(sans titre)' : name)),
    ]);
    expect(shown.map(([line]) => line)).toEqual(rows.map((_, i) => i + 4));
    expect(shown.map((row) => row.slice(2))).toEqual(rows);
  });

  it('colours each faulty cell by its gravest finding, with what, why, what to do', () => {
    const cells = cellsOf(file);
    for (const { row, column, severity } of delivery.findings) {
      if (row < 0) continue;
      const cell = cells.get(cellName(row + 1, column < 0 ? 0 : column + 2));
      expect([severity, 'bloquant', 'a_verifier']).toContain(cell?.style);
      expect(cell?.note).toMatch(/Pourquoi : .*\nQue faire : /s);
    }
    const faulty = new Set(
      delivery.findings.filter(({ row }) => row >= 0).map(({ row, column }) => `${row} ${column}`),
    );
    const coloured = [...cells.values()].filter(({ style }) => /bloquant|a_verifier|information/.test(style ?? ''));
    expect(coloured).toHaveLength(faulty.size);
  });

  it('lists what to correct, the gravest first, each linked to its cell', () => {
    const two = feedback(
      sampleRegion,
      [
        withFindings(
          finding({ row: 5, column: 8 }),
          finding({
            code: 'ligne_sans_personne',
            severity: 'bloquant',
            rubrique: '',
            row: 2,
            column: -1,
            repair: 'manual',
            suggestion: '',
          }),
          finding({
            code: 'rubrique_absente',
            verdict: 'non_verifiable',
            rubrique: 'situation_emploi',
            row: -1,
            column: -1,
            repair: 'manual',
            suggestion: '',
          }),
          finding({
            code: 'ligne_fusionnee',
            severity: 'information',
            rubrique: '',
            row: 7,
            column: -1,
            repair: 'manual',
            suggestion: 'dava-01:4',
          }),
        ),
      ],
      sampleMeta,
    );
    const list = sheetOf(two, 'À corriger');
    const table = rowsOf(list).slice(4);
    expect(table.map(([gravite, rubrique, ligne]) => [gravite, rubrique, ligne]).slice(0, 2)).toEqual([
      ['Bloquant', '(toute la ligne)', 6],
      ['À vérifier', 'Date de dépôt du livret 1', 9],
    ]);
    expect(table).toHaveLength(2);
    // A column that is not sent asks for one answer, apart.
    const absent = sheetOf(two, 'Rubriques absentes');
    expect(rowsOf(absent).slice(-1)[0].slice(0, 3)).toEqual(["Situation d'emploi", '', 'À vérifier']);
    expect(absent.validations?.[0].liste).toEqual(['oui', 'non']);
    const dateRow = table[1];
    expect(dateRow[3]).toBe('I - Dépôt livret 1');
    expect(dateRow[4]).toBe(rows[5][8]);
    expect(dateRow[7]).toBe('29/02/2024');
    const links = [...cellsOf(list).values()].flatMap(({ lien }) => (lien === undefined ? [] : [lien]));
    expect(links).toEqual([
      { feuille: 'Rubriques absentes', cellule: 'A1' },
      { feuille: 'Export DAVA 2025', cellule: 'A4' },
      { feuille: 'Export DAVA 2025', cellule: 'K7' },
    ]);
    // The merged row is told where it stands, not listed.
    expect(cellsOf(sheetOf(two, 'Export DAVA 2025')).get('A9')?.note).toContain(
      'jointe à un parcours déjà lu (dava-01:4)',
    );
  });

  it('tells one decision for many cells on one line, first, and every finding on some line', () => {
    const code = (row: number, more: Partial<Finding> = {}): Finding =>
      finding({ code: 'code_ambigu', rubrique: 'decision_recevabilite', column: 9, row, suggestion: '', ...more });
    const said = rows.map((row, i) => (i % 4 === 0 ? row.map((cell, c) => (c === 9 ? 'R' : cell)) : row));
    const delivery = sampleDelivery(said);
    const findings = [
      finding({ row: 3, severity: 'bloquant' }),
      ...Array.from({ length: 20 }, (_, i) => code(i * 4)),
      // The order of day and month is a matter of the column, whatever each cell holds.
      ...Array.from({ length: 5 }, (_, i) => finding({ code: 'date_ambigue', row: i + 10, suggestion: '' })),
      // Two alike are chance, and a fault between two rubriques is a matter of its row.
      ...[1, 2].map((row) => finding({ row, column: 5, rubrique: 'code_postal', code: 'code_postal_invalide' })),
      ...[0, 4, 8].map((row) => code(row, { code: 'dates_desordre', autre: 'date_jury' })),
    ];
    const list = sheetOf(feedback(sampleRegion, [{ ...delivery, findings }], sampleMeta), 'À corriger');
    const [, told, , ...table] = rowsOf(list);
    expect(told[0]).toMatch(/^31 points à corriger, en 8 lignes/);
    expect(table.slice(0, 3).map(([gravite, n, , ligne]) => [gravite, n, ligne])).toEqual([
      ['À vérifier', 20, 4],
      ['À vérifier', 5, 14],
      ['Bloquant', 1, 7],
    ]);
    expect(table.reduce((sum, [, n]) => sum + Number(n), 0)).toBe(findings.length);
    expect(table[0][5]).toBe('R');
    expect(table[0][7]).toMatch(
      /20 cellules\. Lignes 4, 8, 12, .* et 8 autres\. .* filtrez la colonne « J - Décision »/,
    );
    expect(table[0].slice(9)).toEqual(['Voir', 'ligne 8', 'ligne 12']);
    const links = [...cellsOf(list).values()].flatMap(({ lien }) => (lien === undefined ? [] : [lien.cellule]));
    expect(links).toEqual(expect.arrayContaining(['L2', 'L6', 'L10']));
  });

  it('says the day of a bare number in a column of dates', () => {
    const said = rows.map((row, i) => (i === 0 ? row.map((cell, c) => (c === 8 ? '45000' : cell)) : row));
    const findings = [finding({ code: 'date_illisible', row: 0, suggestion: '' })];
    const { file, ...more } = sampleDelivery(said);
    const choices = file.choices.map((one) => ({ ...one, serie: '1900' }));
    const dated = feedback(sampleRegion, [{ ...more, file: { ...file, choices }, findings }], sampleMeta);
    expect(rowsOf(sheetOf(dated, 'À corriger'))[3][4]).toBe('15/03/2023 (45000)');
  });

  it('praises no file whose rows are mostly to be corrected', () => {
    const all = rows.map((_, row) => finding({ row, severity: 'bloquant' }));
    const text = textsOf(
      sheetOf(feedback(sampleRegion, [{ ...sampleDelivery(rows), findings: all }], sampleMeta), 'Synthèse'),
    );
    expect(text).not.toMatch(/de vos 80 lignes n’ont rien à corriger/);
  });

  it('joins the findings of one cell, the gravest first', () => {
    const cells = cellsOf(
      sheetOf(
        feedback(
          sampleRegion,
          [
            withFindings(
              finding({ severity: 'information' }),
              finding({ code: 'date_illisible', severity: 'bloquant' }),
            ),
          ],
          sampleMeta,
        ),
        'Export DAVA 2025',
      ),
    );
    expect(cells.get('K2')?.style).toBe('bloquant');
    expect(cells.get('K2')?.note).toMatch(/^Bloquant - .*\n\nInformation - /s);
  });

  it('says in the header what a column was read as, and what is wrong with all of it', () => {
    const cells = cellsOf(
      sheetOf(
        feedback(sampleRegion, [withFindings(finding({ code: 'date_ambigue', row: -1 }))], sampleMeta),
        'Export DAVA 2025',
      ),
    );
    expect(cells.get('K1')?.note).toMatch(/^Colonne lue comme « Date de dépôt du livret 1 »\.\n\nÀ vérifier - /);
    expect(cells.get('Q1')?.note).toMatch(/^Colonne non utilisée/);
  });

  it('shows dates of a spreadsheet the French way', () => {
    const raw = rawTable('x.xlsx', ['Date'], [['date:2024-02-09'], ['date:2024-02-09T08:30:00'], ['2024-03-10']]);
    const shown = {
      ...delivery,
      read: { ...delivery.read, raw },
      file: { ...delivery.file, raw, mapping: [] },
      findings: [],
    };
    const [, ...cells] = rowsOf(feedback(sampleRegion, [shown], sampleMeta).feuilles.slice(-1)[0]);
    expect(cells.map(([, , date]) => date)).toEqual(['09/02/2024', '09/02/2024 08:30:00', '2024-03-10']);
  });

  it('names the sheets of two files that would share a name', () => {
    const names = [
      'Jurys: juin/2025 [définitif].xlsx',
      'À corriger.csv',
      'x'.repeat(60) + '1.csv',
      'x'.repeat(60) + '2.csv',
    ];
    const several = feedback(
      sampleRegion,
      names.map((fileName) => sampleDelivery(sampleRows(3), { fileName })),
      sampleMeta,
    );
    const sheets = several.feuilles.map(({ nom }) => nom);
    expect(sheets.slice(-4)).toEqual([
      'Jurys- juin-2025 -définitif-',
      'À corriger (2)',
      'x'.repeat(31),
      `${'x'.repeat(27)} (2)`,
    ]);
  });

  it('names the sheets of one workbook by their own names, and leads each line to its own', () => {
    const sheets = ['2022', '2023'].map((sheet): ReturnType<typeof sampleDelivery> => {
      const one = withFindings(finding({ row: sheet === '2022' ? 1 : 4, severity: 'bloquant' }));
      const raw = { ...one.read.raw, source: { ...one.read.raw.source, fileName: 'annees.xlsx', sheet } };
      return { ...one, read: { ...one.read, raw }, file: { ...one.file, raw } };
    });
    const both = feedback(sampleRegion, sheets, sampleMeta);
    expect(both.feuilles.slice(-2).map(({ nom }) => nom)).toEqual(['annees 2022', 'annees 2023']);
    const links = [...cellsOf(sheetOf(both, 'À corriger')).values()].flatMap(({ lien }) => lien ?? []);
    expect(links).toEqual([
      { feuille: 'annees 2022', cellule: 'K3' },
      { feuille: 'annees 2023', cellule: 'K6' },
    ]);
    expect(textsOf(both.feuilles[0])).toContain('annees.xlsx, feuille « 2023 »');
  });

  it('has what is wrong with a whole column first, and counts its cells', () => {
    const findings = [
      ...Array.from({ length: 5 }, (_, i) => finding({ code: 'date_ambigue', row: i, severity: 'bloquant' })),
      finding({ code: 'dates_decalees', row: -1, suggestion: '', repair: 'manual' }),
    ];
    const list = rowsOf(sheetOf(feedback(sampleRegion, [withFindings(...findings)], sampleMeta), 'À corriger'));
    expect(list.slice(-2).map((row) => [row[0], row[1]])).toEqual([
      ['À vérifier', 80],
      ['Bloquant', 5],
    ]);
  });

  it('counts rows, kinds and completeness in five states', () => {
    const text = rowsOf(sheetOf(model, 'Synthèse'));
    const line = text.find(([first]) => first === 'Export DAVA 2025') as unknown[];
    expect(line.slice(1, 6)).toEqual([80, 80, 0, 3, 4]);
    const jury = text.find(([first]) => first === 'Date de jury') as number[];
    // Valid + invalid + empty + not applicable: every row is in one state.
    expect(jury[1] + jury[2] + jury[3] + jury[4]).toBe(80);
    expect(jury[4]).toBe(rows.filter((row) => row[12] === '' && ['', 'voir PV'].includes(row[13])).length);
    const missing = text.find(([first]) => first === "Situation d'emploi") as unknown[];
    expect(missing.slice(1)).toEqual(['-', '-', '-', '-', '-', 'Colonne non envoyée']);
    const kinds = text.find(([first]) => String(first).startsWith('Cette date n’existe pas')) as unknown[];
    expect(kinds[2]).toBe(delivery.findings.filter(({ code }) => code === 'date_impossible').length);
  });

  it('thanks when there is nothing to correct', () => {
    const clean = feedback(sampleRegion, [withFindings()], sampleMeta);
    const list = sheetOf(clean, 'À corriger');
    expect(textsOf(list)).toContain('Rien à corriger : merci');
    expect(list.couleurOnglet).toBe('vert');
  });

  it('copies only the rows to look at of a very long file, and says so', () => {
    const count = ROWS_COPIED + 10;
    const long = Array.from({ length: count }, (_, i) => rows[i % rows.length]);
    const raw = rawTable('long.csv', HEADERS, long);
    const far = {
      ...delivery,
      read: { ...delivery.read, raw },
      file: { ...delivery.file, raw, completeness: [] },
      findings: [finding({ row: count - 1 })],
    };
    const cut = feedback(sampleRegion, [far], sampleMeta);
    const sheet = sheetOf(cut, 'long');
    expect(rowsOf(sheet)).toHaveLength(2);
    expect(cellsOf(sheet).get('A2')?.valeur).toBe(count + 3);
    expect(cellsOf(sheet).get('K2')?.style).toBe('a_verifier');
    const link = [...cellsOf(sheetOf(cut, 'À corriger')).values()].find(({ lien }) => lien !== undefined);
    expect(link?.lien).toEqual({ feuille: 'long', cellule: 'K2' });
    expect(textsOf(sheetOf(cut, 'Synthèse'))).toMatch(/plus de 20.000 lignes/);
  });

  it('keeps comments for the gravest cells when there are too many', () => {
    const many = sampleRows(NOTES_PER_SHEET + 50);
    const all = many.map((_, row) => finding({ row, severity: row === many.length - 1 ? 'bloquant' : 'a_verifier' }));
    const capped = feedback(sampleRegion, [{ ...sampleDelivery(many), findings: all }], sampleMeta);
    const cells = [...cellsOf(sheetOf(capped, 'Export DAVA 2025')).values()];
    expect(cells.filter(({ note }) => note !== undefined)).toHaveLength(NOTES_PER_SHEET);
    expect(cells.filter(({ style }) => style === 'a_verifier')).toHaveLength(many.length - 1);
    expect(cells.find(({ style }) => style === 'bloquant')?.note).toBeDefined();
    expect(textsOf(sheetOf(capped, 'Synthèse'))).toContain('sans bulle');
  });

  it('leaves no slot unfilled', () => {
    for (const sheet of model.feuilles) expect(textsOf(sheet)).not.toMatch(/\{\w+[}|]/);
  });
});
