/** Completes rubriques from others of the same row: département from postcode, type from title, old level I. */
import type { Column, Steps, TextColumn } from '../table';
import { emptyText, inChunks, Interner, VALUES_A_STEP, sizedCodes } from '../table';
import { departementDeLaCommune, departementDeLaVille, departementDuCodePostal, typeFromTitle } from '../values';

/** The harmonised columns of a file by name, which derivations add to. */
export type ColumnSet = Map<string, Column>;

/** The text column of that name; undefined where there is none. */
export function textIn(columns: ColumnSet, name: string): TextColumn | undefined {
  const column = columns.get(name);
  return column !== undefined && column.kind === 'text' ? column : undefined;
}

/** Fills the empty cells of `target` with what `derive` says of the distinct values of `source`. */
function* complete(
  columns: ColumnSet,
  rowCount: number,
  target: string,
  source: string,
  derive: (value: string) => string | null,
): Steps<void> {
  const from = textIn(columns, source);
  if (from === undefined) return;
  const before = textIn(columns, target) ?? emptyText(target, rowCount);
  const interner = new Interner();
  const kept = before.values.map((value) => interner.code(value));
  const derived = new Int32Array(from.values.length);
  yield* inChunks(derived.length, VALUES_A_STEP, (first, last) => {
    for (let code = first; code < last; code++) {
      const value = from.values[code];
      if (value !== '') derived[code] = interner.code(derive(value) ?? '');
    }
  });
  const codes = sizedCodes(rowCount, interner.values.length);
  for (let row = 0; row < rowCount; row++) codes[row] = kept[before.codes[row]] || derived[from.codes[row]];
  columns.set(target, { kind: 'text', name: target, codes, values: interner.values });
}

/**
 * Adds to a file's columns what its own columns tell without doubt. A delivered value is never replaced.
 * Département: postcode first, then INSEE commune code, neither for a code that spans two départements; then the name of
 * a town that is the only one of that name.
 */
export function* deriveSteps(columns: ColumnSet, rowCount: number): Steps<void> {
  yield* complete(columns, rowCount, 'departement', 'code_postal', departementDuCodePostal);
  yield* complete(columns, rowCount, 'departement', 'code_commune', departementDeLaCommune);
  yield* complete(columns, rowCount, 'departement', 'commune', departementDeLaVille);
  yield* complete(columns, rowCount, 'type_certification', 'intitule_certification', typeFromTitle);
}
