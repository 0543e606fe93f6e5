/** The rules of OOXML object to each thing that is broken on purpose, and to nothing of what we write. */
import { textColumn } from '../../../core/table';
import type { Chart, Range, WorkbookModel } from '../../../core/workbook';
import { renderXlsx } from '../../../files';
import { memberBytes, readMembers, textMember, writeMembers } from '../../../files/xlsx/zip';
import { SAMPLE_FORM } from '../sampleForm';
import { ooxmlFaults } from './ooxmlFaults';

const BOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const GRID = 'xl/worksheets/sheet2.xml';
const SYNTHESIS = 'xl/worksheets/sheet3.xml';
const STRINGS = 'xl/sharedStrings.xml';
const TYPES = '[Content_Types].xml';
const CHART = 'xl/charts/chart1.xml';
const DRAWING = 'xl/drawings/drawing3.xml';

/** The archive with one part changed, or without it. */
async function broken(bytes: Uint8Array, path: string, change: (xml: string) => string | null): Promise<Uint8Array> {
  const members = readMembers(bytes);
  const at = members.findIndex((member) => member.path === path);
  if (at < 0) throw new Error(`no ${path}`);
  const before = new TextDecoder().decode(await memberBytes(members[at]));
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${path}`);
  members.splice(at, 1, ...(after === null ? [] : [await textMember(path, after)]));
  return writeMembers(members);
}

const column = (colonne: number): Range => ({ feuille: 'L’état', ligne: 1, colonne, hauteur: 2, largeur: 1 });
const KINDS = ['barres', 'colonnes', 'colonnes_empilees', 'barres_empilees_100', 'courbes', 'profil'] as const;
const CHARTS = KINDS.map((genre, i): Chart => ({
  ...{ genre, titre: genre, axeX: 'Mois', axeY: 'Part', format: 'taux', etiquettes: true, categories: column(0) },
  series: [
    { nom: 'Un', valeurs: column(1) },
    { nom: 'Deux', valeurs: column(2), teinte: 'vert' },
  ],
  place: { ligne: 5 + 10 * i, colonne: 0, hauteur: 9, largeur: 6 },
}));
const TABLE: WorkbookModel['feuilles'][number] = {
  nom: 'L’état',
  blocs: [
    {
      ...{ genre: 'table', ligne: 0, colonne: 0, entetes: ['Mois', 'Un', 'Deux'], notes: ['De l’année'] },
      table: {
        rowCount: 2,
        columns: [
          textColumn('mois', [' mai', 'juin\n& juillet']),
          { kind: 'number', name: 'un', numbers: Float64Array.of(0.5, NaN) },
          { kind: 'date', name: 'deux', days: Int32Array.of(-40000, 20000) },
        ],
      },
      styles: [undefined, 'taux'],
      marques: [
        { ligne: 0, colonne: 1, style: 'bloquant', note: 'À revoir' },
        { ligne: 1, colonne: 0, lien: { feuille: 'L’état', cellule: 'A1' } },
      ],
    },
  ],
  formats: ['brut', 'taux', 'date', 'saisie'],
  graphiques: CHARTS,
  impression: { paysage: true, sauts: [20, 40] },
};

describe('ooxmlFaults', () => {
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = await renderXlsx(SAMPLE_FORM);
  });

  it('finds nothing in a form that uses everything', () => {
    expect(ooxmlFaults(bytes, SAMPLE_FORM)).toEqual([]);
  });

  it('finds nothing in a table with marks, nor in charts of every kind', async () => {
    const model: WorkbookModel = { titre: 'Table', jour: 20000, feuilles: [TABLE] };
    expect(ooxmlFaults(await renderXlsx(model), model)).toEqual([]);
  });

  it.each<[string, string, string | RegExp, string, string]>([
    // The package
    ['an unclosed element', GRID, '</sheetData>', '', '<sheetData> is never closed'],
    ['a control character', STRINGS, 'Exemplaire', 'Exem\u0007plaire', 'a character that XML forbids'],
    ['a bare ampersand', GRID, '&lt;&gt;', '&', 'an ampersand that begins no reference'],
    ['an undeclared part', TYPES, /<Override PartName="\/xl\/styles.xml"[^>]*>/, '', 'xl/styles.xml is declared as'],
    ['a part declared twice', TYPES, /(<Override [^>]*>)/, '$1$1', 'is declared twice'],
    [
      'a relation to nothing',
      'xl/_rels/workbook.xml.rels',
      'styles.xml',
      'style.xml',
      'xl/style.xml, which is not there',
    ],
    [
      'an unknown relation',
      GRID,
      'legacyDrawing r:id="rId1"',
      'legacyDrawing r:id="rId9"',
      'rId9, which is no relation',
    ],
    // The workbook
    [
      'elements out of order',
      BOOK,
      /(<definedNames>.*<\/definedNames>)(<calcPr[^>]*>)/,
      '$2$1',
      'too late in <workbook>',
    ],
    ['two sheets of one name', BOOK, 'name="Synthèse"', 'name="LISTES"', 'two sheets have one name'],
    ['a name too long', BOOK, 'name="Synthèse"', `name="${'S'.repeat(32)}"`, '32 characters'],
    ['a name with a slash', BOOK, 'name="Synthèse"', 'name="Syn/thèse"', 'a forbidden character'],
    ['an active sheet that is hidden', BOOK, 'activeTab="1"', 'activeTab="0"', 'the active sheet cannot be seen'],
    ['no visible sheet', BOOK, /(sheetId="[23]")/g, '$1 state="hidden"', 'no sheet is visible'],
    ['an unknown state', BOOK, 'state="hidden"', 'state="masquee"', 'sheet state="masquee"'],
    ['a range name like a cell', BOOK, 'name="NIVEAUX"', 'name="LV5"', 'name « LV5 » is not legal'],
    ['a range name with a space', BOOK, 'name="NIVEAUX"', 'name="LES NIVEAUX"', 'is not legal'],
    ['a range name given twice', BOOK, 'name="NIVEAUX"', 'name="Reponses"', 'is given twice'],
    ['a range name of no sheet', BOOK, "'Listes'!", "'Liste'!", 'name « NIVEAUX »: refers to sheet « Liste »'],
    [
      'titles of rows, then of columns',
      BOOK,
      /('Grille d’audit'!\$1:\$3)/,
      "$1,'Grille d’audit'!$A:$A",
      'Print_Titles »: is «',
    ],
    ['a range name like a French cell', BOOK, 'name="NIVEAUX"', 'name="L1C1"', 'name « L1C1 » is not legal'],
    ['no calculation', BOOK, /<calcPr[^>]*>/, '', 'formulas are not computed'],
    // Styles
    ['a font out of range', STYLES, 'fontId="8"', 'fontId="80"', 'fontId 80 in <cellXfs>'],
    ['a format out of range', STYLES, 'numFmtId="165" fontId', 'numFmtId="199" fontId', 'numFmtId 199'],
    ['a false count', STYLES, '<fills count="', '<fills count="1', 'count of <fills>'],
    ['a conditional fill for no program', STYLES, /<bgColor[^>]*>/, '', 'without bgColor'],
    ['a font in disorder', STYLES, /(<sz [^>]*>)(<color [^>]*>)/, '$2$1', '<sz> comes too late in <font>'],
    // Rows and cells
    [
      'protection after the filter',
      GRID,
      /(<sheetProtection[^>]*>)(<autoFilter[^>]*>)/,
      '$2$1',
      'too late in <worksheet>',
    ],
    ['rows in disorder', GRID, '<row r="9"', '<row r="6"', 'row 6 comes after row 8'],
    ['cells in disorder', GRID, '<c r="B5"', '<c r="A5"', 'A5 comes too late in its row'],
    ['a cell of another row', GRID, '<c r="B5"', '<c r="B6"', 'cell B6 in row 5'],
    ['no dimension', GRID, /<dimension[^>]*>/, '', 'no dimension'],
    ['a cell beyond the dimension', GRID, 'ref="A1:G10"', 'ref="A1:F10"', 'G5 is out of the dimension'],
    ['a style out of range', GRID, /<c r="B5" s="\d+"/, '<c r="B5" s="99"', 'B5: style 99'],
    ['a shared string out of range', GRID, /(<c r="B5"[^>]*><v>)\d+/, '$1999', 'B5: shared string 999'],
    ['a date in text', GRID, /(<c r="D5" s="\d+")><v>\d+/, '$1 t="s"><v>0', 'D5: a date in text'],
    ['a number that is none', GRID, /(<c r="D5" s="\d+"><v>)\d+/, '$102/03/2026', 'D5: number « 02/03/2026 »'],
    ['an unknown attribute', GRID, '<c r="B5"', '<c type="s" r="B5"', '<c> has no attribute type'],
    [
      'a formula’s text without formula',
      SYNTHESIS,
      /<f>REPT.*?<\/f>/,
      '',
      'E3: the text of a formula, without formula',
    ],
    ['spaces lost in a value', SYNTHESIS, ' xml:space="preserve"', '', 'D5: spaces are lost'],
    ['spaces lost in a text', STRINGS, /<t xml:space="preserve">Synthèse/, '<t>Synthèse ', 'spaces are lost'],
    [
      'merges that overlap',
      GRID,
      '<conditionalFormatting',
      '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="C1:D1"/></mergeCells><conditionalFormatting',
      'merges A1:C1 and C1:D1 overlap',
    ],
    [
      'a filter without its name',
      GRID,
      '<autoFilter ref="A3:G10"',
      '<autoFilter ref="A3:G9"',
      'the filter and its name differ',
    ],
    ['panes at odds', GRID, 'topLeftCell="C4"', 'topLeftCell="C5"', 'frozen panes'],
    ['a link to no sheet', SYNTHESIS, /location="[^!]*!/, 'location="Grille!', 'link of E1 to Grille!C5'],
    // Formulas
    ['an empty formula', GRID, /<f>IF\(OR\(C5.*?<\/f>/, '<f></f>', 'G5: an empty formula'],
    ['a leading =', GRID, '<f>IF(OR(C5', '<f>=IF(OR(C5', 'G5: a formula begins with ='],
    ['a parenthesis too few', GRID, ',0)-1)</f>', ',0)-1</f>', 'a parenthesis is never closed'],
    ['a French separator', SYNTHESIS, 'ROUND(D3*10,0)', 'ROUND(D3*10;0)', '« ; » in a formula'],
    ['a French function', SYNTHESIS, 'REPT(', 'REPT.TEXTE(', 'is no function that every program has'],
    ['a missing sheet', SYNTHESIS, "COUNTIF('Grille d’audit'!", "COUNTIF('Grille'!", 'B3: no sheet « Grille »'],
    ['a missing name', SYNTHESIS, 'MAX(CONSTATS)', 'MAX(CONSTATATIONS)', 'C5: no name « CONSTATATIONS »'],
    ['a circle', GRID, '<f>IF(OR(C5=""', '<f>IF(OR(\'Synthèse\'!C3=""', 'depends on itself'],
    // Rules
    ['a list too long', GRID, '"Absent,', `"${'x'.repeat(240)},`, 'a list of 283 characters'],
    ['a list from a missing sheet', GRID, "<formula1>'Listes'!", "<formula1>'Niveaux'!", 'no sheet « Niveaux »'],
    ['a list from a block', GRID, '$A$1:$A$5</formula1>', '$A$1:$B$5</formula1>', 'a list from a block'],
    [
      'a false count of rules',
      GRID,
      '<dataValidations count="4"',
      '<dataValidations count="3"',
      'count of <dataValidations>',
    ],
    ['rules that overlap', GRID, 'sqref="C9:C10"', 'sqref="C7:C10"', 'overlap'],
    ['a range that is none', GRID, 'sqref="D5:D10"', 'sqref="D5:D0"', 'cells « D5:D0 »'],
    ['ranges parted by a comma', GRID, 'sqref="D5:D10"', 'sqref="D5,D7"', 'cells « D5,D7 »'],
    ['bounds reversed', GRID, '<formula1>0<', '<formula1>100<', 'between 100 and 99'],
    ['a bound missing', GRID, '<formula2>99</formula2>', '', 'no second bound'],
    ['a prompt not shown', GRID, / showInputMessage="1"/, '', 'a prompt that is not shown'],
    ['a prompt escaped twice', GRID, 'Cédez &amp; ', 'Cédez &amp;amp; ', 'prompt escaped twice'],
    ['a priority twice', GRID, 'priority="2"', 'priority="1"', 'priority 1 of C5:C10'],
    ['a look out of range', GRID, 'dxfId="2"', 'dxfId="3"', 'dxfId 3 of C5:C10'],
    ['a look from another sheet', GRID, '<formula>$C5=', "<formula>'Listes'!$A$1=", 'without a name'],
    // Charts and comments
    ['a chart in disorder', CHART, /(<c:gapWidth[^>]*>)(<c:axId[^>]*>)/, '$2$1', '<c:gapWidth> comes too late'],
    ['a chart of no sheet', CHART, /'Synthèse'!(\$C)/, "'Synthese'!$1", 'a series: no sheet « Synthese »'],
    ['values too few', CHART, '$C$3:$C$4', '$C$3:$C$3', 'categories and values differ in number'],
    ['an axis that is not there', CHART, /<c:axId val="1+"\/>/, '<c:axId val="7"/>', 'axes of <c:barChart>'],
    ['a chart without room', DRAWING, '<xdr:row>18<', '<xdr:row>6<', 'an anchor without room'],
    ['a comment elsewhere', 'xl/comments2.xml', 'ref="C3"', 'ref="C4"', 'the comment of C4 has no box'],
    // The model
    ['a sheet unprotected', GRID, /<sheetProtection[^>]*>/, '', 'protected or not'],
    ['a field locked', STYLES, / ?<protection locked="0"\/>/g, '', 'C5 is locked'],
    ['a hidden sheet shown', BOOK, ' state="hidden"', '', 'hidden or not'],
    ['a formula lost', SYNTHESIS, /<f>COUNTIF.*?<\/f>/, '', 'B3: formula «  »'],
  ])('objects to %s', async (_title, path, find, replacement, fault) => {
    const faults = ooxmlFaults(await broken(bytes, path, (xml) => xml.replace(find, replacement)), SAMPLE_FORM);
    expect(faults.join('\n')).toContain(fault);
  });

  it('objects to a missing part and to one that nothing reaches', async () => {
    const lost = await broken(bytes, 'xl/theme/theme1.xml', () => null);
    expect(ooxmlFaults(lost).join('\n')).toContain('leads to xl/theme/theme1.xml, which is not there');
    const unreached = await broken(bytes, 'xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace(/<Relationship [^>]*theme1.xml"\/>/, ''),
    );
    expect(ooxmlFaults(unreached)).toEqual(['xl/theme/theme1.xml: no relation leads here']);
  });

  it('wants no calculation where nothing is computed', async () => {
    const model: WorkbookModel = { ...SAMPLE_FORM, feuilles: SAMPLE_FORM.feuilles.slice(0, 1), noms: [] };
    const shown = { ...model, feuilles: [{ ...model.feuilles[0], masquee: false }] };
    const plain = await renderXlsx(shown);
    expect(ooxmlFaults(plain, shown)).toEqual([]);
    const computing = await broken(plain, BOOK, (xml) =>
      xml.replace('</workbook>', '<calcPr fullCalcOnLoad="1"/></workbook>'),
    );
    expect(ooxmlFaults(computing)).toEqual(['xl/workbook.xml: nothing is to be computed when the workbook opens']);
  });
});
