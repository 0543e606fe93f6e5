/** Formulas of the model as Sheets reads them in a spreadsheet of any country. */
import {
  type Cell,
  type CellBlock,
  type FormulaPart,
  formulaAreas,
  formulaParts,
  hasFormulas,
  onSheets,
  quotedName,
  type Sheet,
} from '../../../core/workbook';
import { MESSAGE_BYTES, rowBytes } from '../../../pane/messageSize';
import type { FormulasCommand } from '../commands';

/** Names in the spreadsheet of the sheets of the model, by the model's. */
export interface DrawnNames {
  /** While they are drawn: Sheets follows the references of formulas when a sheet is renamed. */
  readonly current: ReadonlyMap<string, string>;
  /** Once everything is drawn: for names in texts, which nothing follows. */
  readonly final: ReadonlyMap<string, string>;
}

/** 0.85 as (85/100): the quotient of two whole numbers is the very number that its decimals name. */
function fraction(number: string): string {
  if (/^\d+$/.test(number)) return number;
  const [digits, exponent = '0'] = number.toLowerCase().split('e');
  const [whole, decimals = ''] = digits.split('.');
  const power = Number(exponent) - decimals.length;
  const numerator = `${whole}${decimals}`.replace(/^0+(?=\d)/, '');
  if (power < 0) return `(${numerator}/1${'0'.repeat(-power)})`;
  return numerator + '0'.repeat(power);
}

/**
 * One part, in the notation that every locale reads. A spreadsheet of a country of decimal commas, as France, wants `;`
 * between arguments and refuses `,`, whether a formula is typed or set by a script (googleapis/google-api-nodejs-client,
 * issue 1994; benlcollins.com/spreadsheets/sheets-location); `;` is read in every locale (mricon/ingress-fieldplan,
 * issue 5: "Google now accepts semicolons in all locales"). Nothing is so of the decimal sign, which no number bears then.
 * English names of functions are always read, so TRUE is written as the function.
 */
function written({ genre, brut }: FormulaPart, next: FormulaPart | undefined): string {
  if (genre === 'signe' && brut === ',') return ';';
  if (genre === 'nombre') return fraction(brut);
  const isConstant = genre === 'nom' && /^(?:true|false)$/i.test(brut) && next?.brut !== '(';
  return isConstant ? `${brut.toUpperCase()}()` : brut;
}

/**
 * A formula with its `=`.
 * @param names of its sheets, by the model's
 * @returns null when it names a sheet that is not drawn, or holds an array between braces: its separators differ by country
 */
export function sheetsFormula(formula: string, names: ReadonlyMap<string, string>): string | null {
  const renamed = onSheets(formula, names);
  if (renamed === null) return null;
  const parts = formulaParts(renamed);
  if (parts.some(({ genre, brut }) => genre === 'signe' && brut === '{')) return null;
  return `=${parts.map((part, i) => written(part, parts[i + 1])).join('')}`;
}

const ABSOLUTE = /^\$[A-Z]{1,3}\$\d+$/i;

/**
 * The formula of a conditional format. Google: such a formula may name cells of its own sheet only; others through INDIRECT,
 * which reads a text (support.google.com/docs/answer/78413). A text does not shift from cell to cell: absolute addresses
 * only.
 * @param own sheet of the rule
 * @returns null when it cannot be said
 */
export function ruleFormula(formula: string, own: string, names: DrawnNames): string | null {
  const parts = formulaParts(formula);
  let local = '';
  for (let i = 0; i < parts.length; i++) {
    const { genre, brut, feuille = '' } = parts[i];
    if (genre !== 'feuille') {
      local += brut;
      continue;
    }
    if (feuille === own) continue;
    const sheet = names.final.get(feuille);
    const isRange = parts[i + 2]?.brut === ':';
    const address = parts.slice(i + 1, i + (isRange ? 4 : 2));
    const isAbsolute = address.every((part) => part.brut === ':' || ABSOLUTE.test(part.brut));
    if (sheet === undefined || !isAbsolute) return null;
    const text = `${quotedName(sheet)}!${address.map((part) => part.brut).join('')}`;
    local += `INDIRECT("${text.replace(/"/g, '""')}")`;
    i += address.length;
  }
  return sheetsFormula(local, names.current);
}

/** The sheet with the formulas that Sheets reads; where there is none, its value stays. */
export function withSheetsFormulas(sheet: Sheet, names: DrawnNames): Sheet {
  if (!hasFormulas(sheet)) return sheet;
  const translated = (cell: Cell | null): Cell | null => {
    if (cell?.formule === undefined) return cell;
    const { formule, ...rest } = cell;
    const formula = sheetsFormula(formule, names.current);
    return formula === null ? rest : { ...rest, formule: formula };
  };
  const blocs = sheet.blocs.map((block) =>
    block.genre === 'table' ? block : { ...block, cellules: block.cellules.map((row) => row.map(translated)) },
  );
  return { ...sheet, blocs };
}

/** Formulas of a block of `withSheetsFormulas`, in rectangles that hold nothing else, under the size of a message. */
export function* formulaCommands(block: CellBlock): Generator<FormulasCommand> {
  const at = (row: number, column: number): string =>
    block.cellules[row - block.ligne][column - block.colonne]?.formule ?? '';
  for (const { ligne, colonne, hauteur, largeur } of formulaAreas(block)) {
    let grille: string[][] = [];
    let bytes = 0;
    for (let row = ligne; row < ligne + hauteur; row++) {
      grille.push(Array.from({ length: largeur }, (_, c) => at(row, colonne + c)));
      bytes += rowBytes(grille[grille.length - 1]);
      if (bytes < MESSAGE_BYTES / 2 && row < ligne + hauteur - 1) continue;
      yield { genre: 'formules', ligne: row + 1 - grille.length, colonne, grille };
      grille = [];
      bytes = 0;
    }
  }
}
