/** The cell functions of Excel (`=VAE.NIVEAU(...)`), straight from the catalogue. */
import type { Language } from '../core/messages';
import { callFunction, type CellGrid, customFunctions } from '../core/tasks/customFunctions';

/** Ties every function of the catalogue to its id of functions.json. Excel gives each range as rows of cells. */
export function registerFunctions(language: Language): void {
  for (const declared of customFunctions) {
    const { parameters } = declared;
    CustomFunctions.associate(declared.name, (...given: (CellGrid | null | undefined)[]) => {
      // After the parameters comes Excel's own note on the call; a parameter left out is null.
      const grids = given.slice(0, parameters.length).map((grid) => grid ?? []);
      try {
        return callFunction(declared, grids, language);
      } catch (error) {
        // The cell shows #VALEUR!, and its tooltip the sentence.
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, (error as Error).message);
      }
    });
  }
}
