/** The only door from the identified table to the pseudonymised one: what is not known to be harmless stays behind. */
import { rubriqueById } from '../dictionary';
import type { Table } from '../table';

/** The rubrique of a column; repeated ones are named `id#rang` (core/harmonise). */
function rubriqueOf(name: string): string {
  const at = name.indexOf('#');
  return at < 0 ? name : name.slice(0, at);
}

/**
 * `table` without its identity: columns of the dictionary whose level is not `identite`, and those in `kept` (our own
 * technical columns, and a region's rubriques). A column that nobody declared is dropped: free text hides there.
 * RangeError when `kept` names an identity rubrique (a fault of ours).
 */
export function dropIdentity(table: Table, kept: readonly string[] = []): Table {
  for (const name of kept) {
    if (rubriqueById(rubriqueOf(name))?.niveau === 'identite') throw new RangeError(`identity cannot be kept: ${name}`);
  }
  const columns = table.columns.filter(({ name }) => {
    const rubrique = rubriqueById(rubriqueOf(name));
    return rubrique === undefined ? kept.includes(name) : rubrique.niveau !== 'identite';
  });
  return { rowCount: table.rowCount, columns };
}
