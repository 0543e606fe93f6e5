/** The workbook without its rows, as hucre draws it: styles, charts, comments, links, lists, print set-up. */
import type { CellStyle, DataValidation, WriteOptions, WriteSheet } from 'hucre/xlsx';
import { quotedName, rangeName, rangeReference, TABS } from '../../core/workbook';
import type { Annexes, Range, Sheet, Validation, WorkbookModel } from '../../core/workbook';
import { nativeChart } from './charts';
import { FONT } from './looks';
import { escapeXml } from './strings';

const MILLISECONDS_PER_DAY = 86400000;
const AUTHOR = 'Suivi VAE';
/** Longest list that a validation may hold in itself (Excel: 255 characters, commas included). */
const LIST_CHARACTERS = 255;

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
    namedRanges: sheets.flatMap(({ sheet }) => [...filterRange(sheet), ...printTitles(sheet)]),
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
  if (rows === 0) return [];
  return [{ name: '_xlnm.Print_Titles', range: `${quotedName(sheet.nom)}!$1:$${rows}`, scope: sheet.nom }];
}

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
  const { figer, filtre, graphiques, validations, impression, quadrillage, couleurOnglet } = sheet;
  return {
    name: sheet.nom,
    columns: widths.map((width) => ({ width })),
    rows: [],
    cells,
    ...(figer === undefined ? {} : { freezePane: { rows: figer.lignes, columns: figer.colonnes } }),
    ...(filtre === undefined ? {} : { autoFilter: { range: rangeName(filtre) } }),
    ...(graphiques === undefined ? {} : { charts: graphiques.map(nativeChart) }),
    ...(validations === undefined ? {} : { dataValidations: validations.map(list) }),
    ...(impression?.sauts === undefined ? {} : { rowBreaks: impression.sauts.map((row) => row - 1) }),
    view: {
      showGridLines: quadrillage !== false,
      ...(couleurOnglet === undefined ? {} : { tabColor: { rgb: TABS[couleurOnglet] } }),
    },
    pageSetup: {
      paperSize: 'a4',
      orientation: impression?.paysage === true ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
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

function list({ plage, liste, source, message }: Validation): NonNullable<WriteSheet['dataValidations']>[number] {
  return {
    range: rangeName(plage),
    allowBlank: true,
    errorStyle: 'warning',
    ...listRule(liste, source),
    ...(message === undefined ? {} : { showInputMessage: true, inputMessage: escapeXml(message).slice(0, 255) }),
  };
}

function listRule(
  liste: readonly string[],
  source: Range | undefined,
): Pick<DataValidation, 'type'> & Partial<DataValidation> {
  if (source !== undefined) return { type: 'list', formula1: rangeReference(source), showErrorMessage: true };
  const values = [...liste];
  // A longer list, or a value with a comma, would make Excel repair the file: only the message is kept then.
  const isWritable = values.join(',').length <= LIST_CHARACTERS && values.every((value) => !value.includes(','));
  if (isWritable) return { type: 'list', values, showErrorMessage: true };
  return { type: 'textLength', operator: 'greaterThanOrEqual', formula1: '0' };
}
