/** Names of sheets and of cells, as spreadsheet programs want them. */
import { columnLetter } from '../table';
import type { Range } from './model';

/** Longest name of a sheet in Excel. */
const NAME_LENGTH = 31;

/**
 * A valid sheet name, different from those in `taken` (Excel compares without case), which it joins.
 * Forbidden characters (: \ / ? * [ ]) and a leading or trailing apostrophe are replaced.
 */
export function sheetName(text: string, taken: Set<string>): string {
  const clean = text
    .replace(/[:\\/?*[\]\u0000-\u001f]/g, '-')
    .replace(/^'|'$/g, '’')
    .trim();
  const wanted = clean === '' ? 'Feuille' : clean;
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : ` (${n})`;
    const name = wanted.slice(0, NAME_LENGTH - suffix.length).trim() + suffix;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/** A1 notation of a cell (0-based row and column). */
export function cellName(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}

/** A1 notation of a range, without its sheet: `A1:B2`. */
export function rangeName({ ligne, colonne, hauteur, largeur }: Omit<Range, 'feuille'>): string {
  return `${cellName(ligne, colonne)}:${cellName(ligne + hauteur - 1, colonne + largeur - 1)}`;
}

/** A1 notation of a range, short for one cell: `B2:D5`, or `B2`. */
export function areaName(area: Omit<Range, 'feuille'>): string {
  return area.hauteur === 1 && area.largeur === 1 ? cellName(area.ligne, area.colonne) : rangeName(area);
}

/** A sheet's name, quoted for a formula. */
export function quotedName(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** The quoted, absolute reference of a range, as formulas want it. */
export function rangeReference({ feuille, ligne, colonne, hauteur, largeur }: Range): string {
  const from = `$${columnLetter(colonne)}$${ligne + 1}`;
  const to = `$${columnLetter(colonne + largeur - 1)}$${ligne + hauteur}`;
  return `${quotedName(feuille)}!${from}:${to}`;
}

/** A name that no program takes for an address: `A1`, `XFD10`, `L1C1`, `R1C1`, `R`, `C`. */
const ADDRESS_LIKE = /^(?:[a-z]{1,3}\d+|[rcl]\d*(?:c\d*)?|true|false|vrai|faux)$/i;
const NAME = /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u;

/** Whether a name of a range is one in Excel and in Sheets (Excel: names in formulas; Google: named ranges). */
export function isRangeName(name: string): boolean {
  return NAME.test(name) && !ADDRESS_LIKE.test(name);
}
