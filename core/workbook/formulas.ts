/** Formulas of the model in parts, so that a renderer rewrites what it must and never what stands in a text. */
import { type Area, AreaMap } from './areas';
import type { CellBlock } from './model';
import { quotedName } from './names';

export interface FormulaPart {
  /** `nom`: a function, an address, a name; `feuille`: a sheet and its `!`; `signe`: anything else, blanks included. */
  readonly genre: 'texte' | 'feuille' | 'nombre' | 'nom' | 'signe';
  /** As written. */
  readonly brut: string;
  /** The sheet of a `feuille`, without its quotes. */
  readonly feuille?: string;
}

/** A text, a quoted sheet, a plain sheet, a name or address, a number, or one sign. */
const PART =
  /("(?:[^"]|"")*")|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!|([\p{L}_$\\][\p{L}\p{N}_.$]*)|((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|[^]/gu;

/** The parts of a formula: put together, their `brut` is the formula. */
export function formulaParts(formula: string): FormulaPart[] {
  return [...formula.matchAll(PART)].map(([brut, text, quoted, plain, name, number]) => {
    if (text !== undefined) return { genre: 'texte', brut };
    if (quoted !== undefined) return { genre: 'feuille', brut, feuille: quoted.replace(/''/g, "'") };
    if (plain !== undefined) return { genre: 'feuille', brut, feuille: plain };
    if (name !== undefined) return { genre: 'nom', brut };
    return { genre: number === undefined ? 'signe' : 'nombre', brut };
  });
}

/**
 * A formula whose sheets bear other names.
 * @param names by name in the model
 * @returns null when it speaks of a sheet that has none: a program would refuse it
 */
export function onSheets(formula: string, names: ReadonlyMap<string, string>): string | null {
  if (!formula.includes('!')) return formula;
  let written = '';
  for (const { brut, feuille } of formulaParts(formula)) {
    const name = feuille === undefined ? undefined : names.get(feuille);
    if (feuille !== undefined && name === undefined) return null;
    written += name === undefined ? brut : `${quotedName(name)}!`;
  }
  return written;
}

/** The formulas of a block, as rectangles of cells that all have one; places count from the sheet's first cell. */
export function formulaAreas({ ligne, colonne, cellules }: CellBlock): readonly Area[] {
  const areas = new AreaMap();
  cellules.forEach((row, r) =>
    areas.addRow(
      ligne + r,
      colonne,
      row.map((cell) => (cell?.formule === undefined ? '' : 'formule')),
    ),
  );
  return [...areas.entries()].flatMap(([, found]) => found);
}
