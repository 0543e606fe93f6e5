/** The catalogue of cell functions, the same in Excel (`=VAE.NIVEAU`) and in Sheets (`=VAE_NIVEAU`). No one takes a key. */
import { type Language, Problem, tellProblem } from '../messages';
import { medianDelay } from './cellFunctions/medianDelay';
import { rate } from './cellFunctions/rate';
import { type HostCell, readColumn } from './readColumn';
import { drain } from './task';

/** Rows of cells. */
export type CellGrid = readonly (readonly HostCell[])[];

/** One cell function. Its sentences are the phrases `fonction.<name>` and `fonction.<name>.<parameter>`. */
export interface CustomFunction {
  /** Upper-case name, without the prefix. */
  readonly name: string;
  /** Names of its parameters; each takes a cell or a range. */
  readonly parameters: readonly string[];
  /** Those that may be left out: the last ones. */
  readonly optional?: readonly string[];
  /** `texte`: one cell per cell of the first range; `nombre`: one figure, or an empty cell. */
  readonly result: 'texte' | 'nombre';
  /** Computes the result, as rows of cells. @throws Problem for ranges that do not go together */
  readonly run: (...grids: readonly CellGrid[]) => (string | number)[][];
}

/**
 * A function that reads the cells of a range as one column of a value type: decisions (date order, old or new levels)
 * are taken over the whole range, never per cell. What is not recognised gives an empty cell.
 */
function reader(name: string, type: string): CustomFunction {
  return {
    name,
    parameters: ['valeurs'],
    result: 'texte',
    run: (grid) => {
      const { cells } = drain(readColumn(type, grid.flat()));
      let next = 0;
      return grid.map((row) => row.map(() => cells[next++]));
    },
  };
}

/** In the order of the guides. */
export const customFunctions: readonly CustomFunction[] = [
  reader('NIVEAU', 'niveau'),
  reader('DATE', 'date'),
  reader('SEXE', 'sexe'),
  reader('RESULTAT', 'resultat_jury'),
  reader('DEPARTEMENT', 'departement'),
  reader('RNCP', 'rncp'),
  {
    name: 'TAUX',
    parameters: ['numerateur', 'denominateur'],
    optional: ['denominateur'],
    result: 'nombre',
    run: (numerator, denominator) => [[rate(numerator, denominator) ?? '']],
  },
  {
    name: 'DELAI_MEDIAN',
    parameters: ['debuts', 'fins'],
    result: 'nombre',
    run: (starts, ends) => [[medianDelay(starts, ends) ?? '']],
  },
];

/**
 * Computes a cell function for a host.
 * @throws Error whose message is a sentence for the person, in that language
 */
export function callFunction(
  { run }: CustomFunction,
  grids: readonly CellGrid[],
  language: Language,
): (string | number)[][] {
  try {
    return run(...grids);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { quoi, action } = tellProblem(error, language);
    throw new Error(`${quoi} ${action}`);
  }
}
