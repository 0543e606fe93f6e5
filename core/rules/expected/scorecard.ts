/** The scorecard of a file: each row in one of five states for each rubrique; and the one of the delivery before it. */
import type { Harmonised } from '../../harmonise';
import type { Steps } from '../../table';
import { inTurn, lastOf } from '../../table';
import { dataDay } from '../dataDay';
import { notApplicable } from './notApplicable';

export interface Score {
  readonly rubrique: string;
  readonly valides: number;
  readonly invalides: number;
  /** Empty, and expected. */
  readonly vides: number;
  readonly sansObjet: number;
  readonly nonEnvoyee: boolean;
  /** Filled and valid among the rows where it is expected; null when there is none. */
  readonly part: number | null;
}

/** Rows that are valid, invalid, empty, not applicable. */
export type FourStates = readonly [number, number, number, number];

/** The rubriques that a file sends. */
export type Scorecard = ReadonlyMap<string, FourStates>;

/** One file of a former delivery. */
export interface FormerFile {
  readonly fichier: string;
  readonly feuille: string | null;
  readonly scorecard: Scorecard;
}

/** The delivery that the certifier sent before this one (docs/decisions/025-trend.md). */
export interface FormerDelivery {
  /** The day that its data were closed at; MISSING_DAY when nobody said it. */
  readonly jour: number;
  readonly files: readonly FormerFile[];
}

/** Rubriques that the region gives, or that we make, when the file does not. */
const GIVEN: ReadonlySet<string> = new Set(['certificateur', 'ministere', 'rang']);

/** Three reports ask for it: reckoned once a file. */
const known = new WeakMap<Harmonised, readonly Score[]>();

/** The scorecard of a file, in the dictionary's order, rubrique by rubrique. */
export function* scoresSteps(file: Harmonised): Steps<readonly Score[]> {
  const already = known.get(file);
  if (already !== undefined) return already;
  const day = dataDay(file.table);
  const asked = file.completeness.filter(({ rubrique, nonEnvoyee }) => !nonEnvoyee || !GIVEN.has(rubrique));
  const all = yield* inTurn(asked, function* ({ rubrique, valides, invalides, vides, nonEnvoyee }): Steps<Score> {
    const sansObjet = nonEnvoyee ? 0 : Math.min(vides, notApplicable(file, rubrique, day));
    const expected = valides + invalides + vides - sansObjet;
    return {
      rubrique,
      valides,
      invalides,
      vides: vides - sansObjet,
      sansObjet,
      nonEnvoyee,
      part: nonEnvoyee || expected === 0 ? null : valides / expected,
    };
  });
  known.set(file, all);
  return all;
}

/** The same, of what the file sends, as journals keep it. */
export function scorecardOf(file: Harmonised): Scorecard {
  const scores = lastOf(scoresSteps(file));
  return new Map(
    scores
      .filter(({ nonEnvoyee }) => !nonEnvoyee)
      .map(({ rubrique, valides, invalides, vides, sansObjet }) => [rubrique, [valides, invalides, vides, sansObjet]]),
  );
}

/** Rows of several files, rubrique by rubrique. */
export function addScorecards(all: readonly Scorecard[]): Scorecard {
  const sum = new Map<string, FourStates>();
  for (const [rubrique, states] of all.flatMap((one) => [...one])) {
    const before = sum.get(rubrique) ?? [0, 0, 0, 0];
    sum.set(rubrique, states.map((n, i) => n + before[i]) as unknown as FourStates);
  }
  return sum;
}

/** Rows where the rubrique is expected. */
export function expectedRows([valides, invalides, vides]: FourStates): number {
  return valides + invalides + vides;
}
