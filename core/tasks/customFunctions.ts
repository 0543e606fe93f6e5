/** The catalogue of cell functions, the same in Excel (`=VAE.NIVEAU`) and in Sheets (`=VAE_NIVEAU`). No one takes a key. */
import { type HostCell, readColumn } from './readColumn';
import { drain } from './task';

/** One cell function. Its sentences are the phrases `fonction.<name>` and `fonction.<name>.<parameter>`. */
export interface CustomFunction {
  /** Upper-case name, without the prefix. */
  readonly name: string;
  /** Names of its parameters; each takes a cell or a range. */
  readonly parameters: readonly string[];
  /** Computes the result; grids are rows of cells, and the result has the shape of the first one. */
  readonly run: (...grids: readonly (readonly (readonly HostCell[])[])[]) => string[][];
}

/**
 * A function that reads the cells of a range as one column of a value type: decisions (date order, old or new levels)
 * are taken over the whole range, never per cell. What is not recognised gives an empty cell.
 */
function reader(name: string, type: string): CustomFunction {
  return {
    name,
    parameters: ['valeurs'],
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
];
