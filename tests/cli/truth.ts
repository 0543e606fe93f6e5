/** The truth behind a generated region, and how far the base is from it. */
import { csvRows } from './run';

/** Pairs of the same cluster, counted by clusters. */
const pairs = (n: number): number => (n * (n - 1)) / 2;

export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Pairwise precision and recall of a clustering against the true one; items are aligned. */
export function pairwise(found: readonly string[], truth: readonly string[]): Agreement {
  const count = (labels: readonly string[]): number => {
    const sizes = new Map<string, number>();
    for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
    return [...sizes.values()].reduce((sum, n) => sum + pairs(n), 0);
  };
  const both = count(found.map((label, i) => `${label}|${truth[i]}`));
  const [precision, recall] = [both / count(found), both / count(truth)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** A row of the base beside its true parcours. */
export interface Matched {
  readonly base: Record<string, string>;
  readonly truth: Record<string, string>;
}

/**
 * Matches the rows of `base/parcours.csv` with the true parcours by their source row.
 * @param files livraison -> file name, from the journal.
 */
export function matchRows(
  base: readonly Record<string, string>[],
  files: ReadonlyMap<string, string>,
  lines: string,
  parcours: string,
): Matched[] {
  const byPlace = new Map(csvRows(lines).map((line) => [`${line.fichier}:${line.ligne}`, line.id_parcours]));
  const byId = new Map(csvRows(parcours).map((one) => [one.id_parcours, one]));
  return base.flatMap((row) => {
    const truth = byId.get(byPlace.get(`${files.get(row.livraison)}:${row.ligne_source}`) ?? '');
    return truth === undefined ? [] : [{ base: row, truth }];
  });
}
