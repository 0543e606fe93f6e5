/** Takes apart the cells that tell several rubriques, where the column as a whole must say how. */
import type { RawTable, Steps } from '../../table';
import { valuesSteps, within } from '../../table';
import type { Choices } from '../../values';
import { valueTypeById } from '../../values';
import type { Given } from '../compose';
import type { MappedColumn } from '../types';
import { wholeNames } from './names';
import { titlesWithRecord } from './titles';

/**
 * Adds to `given` the readings of the columns that must be taken apart.
 * @param chosen what the profile has chosen, by column
 */
export function* takeApartSteps(
  view: RawTable,
  mapping: readonly MappedColumn[],
  chosen: readonly Choices[],
  given: Map<number, Given>,
): Steps<void> {
  for (const [i, { index, rubrique, colonnes }] of mapping.entries()) {
    if (colonnes !== undefined) continue;
    const isName = rubrique === 'nom_prenom';
    if (!isName && rubrique !== 'intitule_certification') continue;
    const column = view.columns[index];
    yield* within(valuesSteps(column), i / mapping.length, 0.5 / mapping.length);
    const read = isName
      ? wholeNames(column, valueTypeById('nom'), chosen[index])
      : titlesWithRecord(column, valueTypeById('texte'));
    if (read !== null) given.set(index, read);
    yield (i + 1) / mapping.length;
  }
}
