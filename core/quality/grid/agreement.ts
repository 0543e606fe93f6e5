/** Two auditors on one structure: percent agreement, Cohen's kappa, disagreements. */
import type { Level } from '../referentials';
import { sameScale } from './progress';
import { levelsGiven } from './scores';
import type { Graded } from './types';

/** Why a kappa has no value: nothing rated by both; or both gave one and the same level everywhere (chance agreement is 1). */
export type NoKappa = 'aucun_commun' | 'un_seul_niveau';

export type Kappa = { readonly valeur: number } | { readonly valeur: null; readonly raison: NoKappa };

export interface Disagreement {
  readonly indicateur: string;
  readonly titre: string;
  readonly a: Level;
  readonly b: Level;
  /** Difference of their values; null when one is outside the denominator. */
  readonly distance: number | null;
  /** One says conform, the other does not. */
  readonly sur_conformite: boolean;
}

export interface Agreement {
  /** Indicators that both rated, « non applicable » included. */
  readonly communs: number;
  readonly accords: number;
  /** accords / communs; null when nothing was rated by both. */
  readonly part_accord: number | null;
  /** The same on « conforme or not », among those both evaluated. */
  readonly conformite: { readonly communs: number; readonly accords: number; readonly part_accord: number | null };
  /** Unweighted, over all the levels both rated (Cohen 1960). */
  readonly kappa: Kappa;
  /**
   * Linear weights on the values of levels (Cohen 1968), among the indicators that both evaluated; null where the scale
   * has fewer than three values: weights then change nothing.
   */
  readonly kappa_pondere: { readonly communs: number; readonly kappa: Kappa } | null;
  /** Levels in the order of the scale; `effectifs[i][j]`: i by the first, j by the second. */
  readonly tableau: { readonly niveaux: readonly Level[]; readonly effectifs: readonly (readonly number[])[] };
  /** The widest first, then in the order of the référentiel. */
  readonly desaccords: readonly Disagreement[];
  /** Rated by one of them only. */
  readonly seulement_a: readonly string[];
  readonly seulement_b: readonly string[];
  readonly reserves: readonly AgreementCaveat[];
}

export type AgreementCaveat = 'structures_differentes' | 'versions_differentes' | 'dates_differentes' | 'meme_auditeur';

/**
 * Compares two evaluations indicator by indicator, by common numbers.
 * @throws RangeError when the scales differ: their levels cannot be set side by side
 */
export function agreementBetween(a: Graded, b: Graded): Agreement {
  if (!sameScale(a, b)) throw new RangeError('two auditors on two scales');
  const niveaux = a.referential.echelle.niveaux.filter(({ renseigne }) => renseigne);
  const rank = new Map(niveaux.map(({ code }, i) => [code, i]));
  const [ofA, ofB] = [a, b].map(({ evaluation, referential }) => levelsGiven(evaluation, referential));
  const effectifs = niveaux.map(() => niveaux.map(() => 0));
  const desaccords: Disagreement[] = [];
  const seulement_a: string[] = [];
  const seulement_b: string[] = [];
  for (const { numero, titre } of a.referential.indicateurs) {
    const [x, y] = [ofA, ofB].map((given) => given.get(numero) ?? null);
    const [i, j] = [x, y].map((level) => (level === null ? undefined : rank.get(level.code)));
    if (i !== undefined && j !== undefined) {
      effectifs[i][j]++;
      if (i !== j) desaccords.push(disagreement(numero, titre, niveaux[i], niveaux[j]));
    } else if (i !== undefined) seulement_a.push(numero);
    else if (j !== undefined) seulement_b.push(numero);
  }
  const communs = total(effectifs);
  const accords = diagonal(effectifs);
  return {
    communs,
    accords,
    part_accord: communs === 0 ? null : accords / communs,
    conformite: onConformity(niveaux, effectifs),
    kappa: kappaOf(effectifs, (i, j) => (i === j ? 0 : 1)),
    kappa_pondere: weighted(niveaux, effectifs),
    tableau: { niveaux, effectifs },
    desaccords: desaccords
      .map((one, order) => ({ one, order }))
      .sort((p, q) => width(q.one) - width(p.one) || p.order - q.order)
      .map(({ one }) => one),
    seulement_a,
    seulement_b,
    reserves: caveats(a, b),
  };
}

function disagreement(indicateur: string, titre: string, a: Level, b: Level): Disagreement {
  const isCounted = a.valeur !== null && b.valeur !== null;
  return {
    indicateur,
    titre,
    a,
    b,
    distance: isCounted ? Math.abs((a.valeur as number) - (b.valeur as number)) : null,
    sur_conformite: isCounted && a.conforme !== b.conforme,
  };
}

/** « Does not apply » against a level is no matter of degree: it is told first. */
function width({ distance, sur_conformite }: Disagreement): number {
  return distance === null ? Infinity : distance + (sur_conformite ? 0.5 : 0);
}

type Counts = readonly (readonly number[])[];

function total(counts: Counts): number {
  return counts.reduce((sum, row) => sum + row.reduce((of, n) => of + n, 0), 0);
}

function diagonal(counts: Counts): number {
  return counts.reduce((sum, row, i) => sum + row[i], 0);
}

/**
 * Cohen's kappa from a square table: 1 - observed / expected disagreement, with weights of disagreement (0 on the
 * diagonal). 0/1 weights give Cohen (1960): (po - pe) / (1 - pe); linear ones Cohen (1968).
 */
export function kappaOf(counts: Counts, weight: (i: number, j: number) => number): Kappa {
  const n = total(counts);
  if (n === 0) return { valeur: null, raison: 'aucun_commun' };
  const rows = counts.map((row) => row.reduce((sum, one) => sum + one, 0));
  const columns = counts.map((_, j) => counts.reduce((sum, row) => sum + row[j], 0));
  let [observed, expected] = [0, 0];
  for (let i = 0; i < counts.length; i++) {
    for (let j = 0; j < counts.length; j++) {
      observed += weight(i, j) * counts[i][j];
      expected += (weight(i, j) * rows[i] * columns[j]) / n;
    }
  }
  if (expected === 0) return { valeur: null, raison: 'un_seul_niveau' };
  return { valeur: 1 - observed / expected };
}

function weighted(niveaux: readonly Level[], effectifs: Counts): Agreement['kappa_pondere'] {
  const kept = niveaux.flatMap(({ valeur }, i) => (valeur === null ? [] : [{ valeur, i }]));
  if (new Set(kept.map(({ valeur }) => valeur)).size < 3) return null;
  const counts = kept.map(({ i }) => kept.map(({ i: j }) => effectifs[i][j]));
  return {
    communs: total(counts),
    kappa: kappaOf(counts, (i, j) => Math.abs(kept[i].valeur - kept[j].valeur)),
  };
}

function onConformity(niveaux: readonly Level[], effectifs: Counts): Agreement['conformite'] {
  let [communs, accords] = [0, 0];
  niveaux.forEach((x, i) =>
    niveaux.forEach((y, j) => {
      if (x.valeur === null || y.valeur === null) return;
      communs += effectifs[i][j];
      if (x.conforme === y.conforme) accords += effectifs[i][j];
    }),
  );
  return { communs, accords, part_accord: communs === 0 ? null : accords / communs };
}

function caveats(a: Graded, b: Graded): AgreementCaveat[] {
  const found: [AgreementCaveat, boolean][] = [
    ['structures_differentes', a.evaluation.structure !== b.evaluation.structure],
    ['versions_differentes', a.referential.id !== b.referential.id],
    ['dates_differentes', a.evaluation.date !== b.evaluation.date],
    ['meme_auditeur', a.evaluation.auditeur.trim() !== '' && a.evaluation.auditeur === b.evaluation.auditeur],
  ];
  return found.filter(([, is]) => is).map(([caveat]) => caveat);
}
