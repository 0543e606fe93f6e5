/** The workbook without its rows, as hucre draws it: styles, charts, comments, links, rules, protection, print set-up. */
import type { CellStyle, WriteOptions, WriteSheet } from 'hucre/xlsx';
import { columnLetter } from '../../core/table';
import { quotedName, rangeName, rangeReference, TABS } from '../../core/workbook';
import type { Annexes, Sheet, WorkbookModel } from '../../core/workbook';
import { nativeChart } from './charts';
import { FONT } from './looks';
import { conditionals, inputRules } from './constraints';

const MILLISECONDS_PER_DAY = 86400000;
const AUTHOR = 'Suivi VAE';

/** What a sheet needs besides its rows. */
export interface Drawn {
  readonly sheet: Sheet;
  readonly widths: readonly number[];
  readonly annexes: Annexes;
}

/**
 * Options of hucre for that workbook. Rows are empty, except the first of the first sheet: one cell per style, in
 * order, so that the numbers that hucre gives to the styles can be read from it.
 */
export function shellOptions(
  model: WorkbookModel,
  sheets: readonly Drawn[],
  styles: readonly CellStyle[],
): WriteOptions {
  const day = new Date(model.jour * MILLISECONDS_PER_DAY);
  return {
    sheets: sheets.map((drawn, i) => shellSheet(drawn, i === 0 ? styles : [], model.titre)),
    properties: { title: model.titre, creator: AUTHOR, lastModifiedBy: AUTHOR, created: day, modified: day },
    namedRanges: [
      ...(model.noms ?? []).map(({ nom, plage }) => ({ name: nom, range: rangeReference(plage) })),
      ...sheets.flatMap(({ sheet }) => [...filterRange(sheet), ...printTitles(sheet)]),
    ],
    // A hidden sheet cannot be the one that opens.
    activeSheet: Math.max(
      0,
      model.feuilles.findIndex(({ masquee }) => masquee !== true),
    ),
    defaultFont: FONT,
  };
}

/** The built-in name of a filter's range: without it, LibreOffice shows no filter arrow. */
export const FILTER_NAME = '_xlnm._FilterDatabase';

function filterRange({ nom, filtre }: Sheet): { name: string; range: string; scope: string }[] {
  return filtre === undefined
    ? []
    : [{ name: FILTER_NAME, range: rangeReference({ feuille: nom, ...filtre }), scope: nom }];
}

/** hucre forgets the quotes around a sheet's name in its own print titles. */
function printTitles(sheet: Sheet): { name: string; range: string; scope: string }[] {
  const rows = sheet.impression?.repeterLignes ?? 0;
  const columns = sheet.impression?.enLargeur?.repeterColonnes ?? 0;
  const nom = quotedName(sheet.nom);
  const parts = [
    ...(columns === 0 ? [] : [`${nom}!$A:$${columnLetter(columns - 1)}`]),
    ...(rows === 0 ? [] : [`${nom}!$1:$${rows}`]),
  ];
  return parts.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', range: parts.join(','), scope: sheet.nom }];
}

/**
 * Work goes on where the sheet is protected: columns and rows may be sized, sorted and filtered, comments added (objects
 * stay open). No password (`Sheet.protection`).
 */
const PROTECTION = { sheet: true, formatColumns: true, formatRows: true, sort: true, autoFilter: true } as const;

function shellSheet({ sheet, widths, annexes }: Drawn, styles: readonly CellStyle[], title: string): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const at = (row: number, column: number, more: object): void => {
    const key = `${row},${column}`;
    cells.set(key, { ...cells.get(key), ...more });
  };
  styles.forEach((style, i) => at(0, i, { value: i, style }));
  for (const { ligne, colonne, texte } of annexes.notes) {
    at(ligne, colonne, { comment: { author: AUTHOR, text: texte } });
  }
  for (const { ligne, colonne, feuille, cellule } of annexes.liens) {
    at(ligne, colonne, { hyperlink: { target: '', location: `${quotedName(feuille)}!${cellule}` } });
  }
  const { figer, filtre, graphiques, impression, quadrillage, couleurOnglet } = sheet;
  const rules = inputRules(sheet);
  const conditionalRules = conditionals(sheet);
  return {
    name: sheet.nom,
    columns: widths.map((width) => ({ width })),
    rows: [],
    cells,
    ...(figer === undefined ? {} : { freezePane: { rows: figer.lignes, columns: figer.colonnes } }),
    ...(filtre === undefined ? {} : { autoFilter: { range: rangeName(filtre) } }),
    ...(graphiques === undefined ? {} : { charts: graphiques.map(nativeChart) }),
    ...(rules.length === 0 ? {} : { dataValidations: rules }),
    ...(conditionalRules.length === 0 ? {} : { conditionalRules }),
    ...(sheet.protection === true ? { protection: PROTECTION } : {}),
    ...(sheet.masquee === true ? { hidden: true } : {}),
    ...(impression?.sauts === undefined ? {} : { rowBreaks: impression.sauts.map((row) => row - 1) }),
    view: {
      showGridLines: quadrillage !== false,
      ...(couleurOnglet === undefined ? {} : { tabColor: { rgb: TABS[couleurOnglet] } }),
    },
    pageSetup: {
      paperSize: 'a4',
      orientation: impression?.paysage === true ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: impression?.enLargeur?.pages ?? 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L&9${footer(title)} - ${footer(sheet.nom)}&R&9Page &P / &N` },
  };
}

/** `&` begins a code in a footer. */
function footer(text: string): string {
  return text.replace(/&/g, '&&');
}
