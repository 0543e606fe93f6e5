/** The cell functions of Excel (`=VAE.NIVEAU(...)`), straight from the catalogue. */
import { customFunctions } from '../core/tasks/customFunctions';
import type { HostCell } from '../core/tasks/readColumn';

/** Ties every function of the catalogue to its id of functions.json. Excel gives each range as rows of cells. */
export function registerFunctions(): void {
  for (const { name, run } of customFunctions) {
    CustomFunctions.associate(name, (...grids: HostCell[][][]) => run(...grids));
  }
}
