/** Where the sheets of a model stand in the spreadsheet: their ids and names while they are drawn, and at the end. */
import { isRangeName, type WorkbookModel } from '../../../core/workbook';
import type { BridgeFinished, BridgeNewSheet } from '../../bridge';
import type { NamedArea } from '../commands';
import type { DrawnNames } from './formulas';
import type { SheetIds } from './plan';
import { areaOfSheet } from './rules';

export interface Places {
  readonly ids: SheetIds;
  readonly names: DrawnNames;
  readonly finished: readonly BridgeFinished[];
  readonly namedAreas: readonly NamedArea[];
}

/**
 * @param made the sheets made for those of the model, in order
 * @param replace names of those that take the place of a sheet of that name
 */
export function placesOf(
  { feuilles, noms = [] }: WorkbookModel,
  made: readonly BridgeNewSheet[],
  replace: readonly string[],
): Places {
  const ids = new Map(feuilles.map(({ nom }, i) => [nom, made[i].id]));
  const replaces = (nom: string): boolean => replace.includes(nom);
  return {
    ids,
    names: {
      current: new Map(feuilles.map(({ nom }, i) => [nom, made[i].nom])),
      final: new Map(feuilles.map(({ nom }, i) => [nom, replaces(nom) ? nom : made[i].nom])),
    },
    finished: feuilles.map(({ nom, masquee = false }, i) => ({
      id: made[i].id,
      remplace: replaces(nom) ? nom : null,
      masquee,
    })),
    namedAreas: noms.flatMap(({ nom, plage }) => {
      const area = areaOfSheet(plage, ids);
      return area === null || !isRangeName(nom) ? [] : [{ nom, plage: area }];
    }),
  };
}
