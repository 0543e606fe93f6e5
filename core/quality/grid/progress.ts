/** The way from one evaluation of a structure to the next: each indicator up, down or the same, and gaps lifted or not. */
import type { Level, QualityIndicator } from '../referentials';
import { levelsGiven, scoresOf } from './scores';
import type { Answer, Evaluation, Graded, Scores } from './types';

/** `entree`: evaluated only in the second; `sortie`: only in the first; `vide`: in neither. */
export type Move = 'progres' | 'recul' | 'identique' | 'entree' | 'sortie' | 'vide';

/**
 * `leve`: lifted, at its date; `resorbe`: conform in the second; `persistant`: still not conform; `non_reexamine`: not
 * evaluated in the second; `nouveau`: not conform in the second only.
 */
export type GapFate = 'leve' | 'resorbe' | 'persistant' | 'non_reexamine' | 'nouveau';

export interface IndicatorProgress {
  readonly indicateur: string;
  readonly titre: string;
  readonly avant: Level | null;
  readonly apres: Level | null;
  readonly sens: Move;
  /** null: no gap in either. */
  readonly ecart: GapFate | null;
  /** Day at which the gap of the first was lifted. */
  readonly levee: string | null;
}

/** What a reader must know before reading a progress. */
export type ProgressCaveat =
  | 'structures_differentes'
  | 'ordre_inverse'
  | 'date_absente'
  /** A self-assessment beside an audit: two points of view. */
  | 'natures_differentes'
  | 'sites_differents'
  | 'auditeurs_differents'
  /** Two versions of a référentiel: only the numbers they share are compared, and their wording may differ. */
  | 'versions_differentes'
  | 'referentiels_differents'
  /** Two scales: only « conforme or not » is compared. */
  | 'echelles_differentes';

export interface Progress {
  readonly indicateurs: readonly IndicatorProgress[];
  /** Numbers that only the first, or only the second référentiel has. */
  readonly abandonnes: readonly string[];
  readonly nouveaux: readonly string[];
  /** Each on all it holds. */
  readonly scores: { readonly avant: Scores; readonly apres: Scores };
  /** On the indicators evaluated in both: like for like. */
  readonly communs: { readonly n: number; readonly conformes_avant: number; readonly conformes_apres: number };
  readonly reserves: readonly ProgressCaveat[];
}

/**
 * Compares two evaluations of one structure. Two families have no number in common: every indicator is then `abandonnes`
 * or `nouveaux`.
 * @param before the earlier one, with its référentiel
 */
export function progressBetween(before: Graded, after: Graded): Progress {
  const isSameFamily = before.referential.famille === after.referential.famille;
  const numbers = (one: Graded): Set<string> => new Set(one.referential.indicateurs.map(({ numero }) => numero));
  const [had, has] = [numbers(before), numbers(after)];
  const isShared = ({ numero }: QualityIndicator): boolean => isSameFamily && had.has(numero);
  const shared = after.referential.indicateurs.filter(isShared);
  const given = [before, after].map(({ evaluation, referential }) => levelsGiven(evaluation, referential));
  const answers = new Map(before.evaluation.reponses.map((one) => [one.indicateur, one]));
  const isOneScale = sameScale(before, after);
  const indicateurs = shared.map(({ numero, titre }): IndicatorProgress => {
    const [avant, apres] = given.map((levels) => levels.get(numero) ?? null);
    const answer = answers.get(numero);
    return {
      indicateur: numero,
      titre,
      avant,
      apres,
      sens: moveOf(avant, apres, isOneScale),
      ecart: fateOf(avant, apres, answer),
      levee: answer?.levee ?? null,
    };
  });
  const both = indicateurs.filter(({ avant, apres }) => counts(avant) && counts(apres));
  return {
    indicateurs,
    abandonnes: [...had].filter((numero) => !isSameFamily || !has.has(numero)),
    nouveaux: [...has].filter((numero) => !isSameFamily || !had.has(numero)),
    scores: {
      avant: scoresOf(before.evaluation, before.referential),
      apres: scoresOf(after.evaluation, after.referential),
    },
    communs: {
      n: both.length,
      conformes_avant: both.filter(({ avant }) => avant?.conforme === true).length,
      conformes_apres: both.filter(({ apres }) => apres?.conforme === true).length,
    },
    reserves: caveats(before, after, isOneScale),
  };
}

function counts(level: Level | null): level is Level {
  return level !== null && level.valeur !== null;
}

/** Two scales are one when the same codes have the same values and conformity. */
export function sameScale(a: Graded, b: Graded): boolean {
  const written = ({ referential }: Graded): string =>
    JSON.stringify(referential.echelle.niveaux.map(({ code, valeur, conforme }) => [code, valeur, conforme]));
  return written(a) === written(b);
}

function moveOf(avant: Level | null, apres: Level | null, isOneScale: boolean): Move {
  if (!counts(avant)) return counts(apres) ? 'entree' : 'vide';
  if (!counts(apres)) return 'sortie';
  const worth = ({ valeur, conforme }: Level): number => (isOneScale ? (valeur as number) : Number(conforme));
  const [from, to] = [worth(avant), worth(apres)];
  if (from === to) return 'identique';
  return to > from ? 'progres' : 'recul';
}

function fateOf(avant: Level | null, apres: Level | null, answer: Answer | undefined): GapFate | null {
  const wasGap = counts(avant) && !avant.conforme;
  if (!wasGap) return counts(apres) && !apres.conforme ? 'nouveau' : null;
  // What the second evaluation sees prevails over a lifting that was announced.
  if (counts(apres)) return apres.conforme ? (answer?.levee == null ? 'resorbe' : 'leve') : 'persistant';
  return answer?.levee == null ? 'non_reexamine' : 'leve';
}

function caveats(before: Graded, after: Graded, isOneScale: boolean): ProgressCaveat[] {
  const [a, b]: [Evaluation, Evaluation] = [before.evaluation, after.evaluation];
  const [from, to] = [before.referential, after.referential];
  const differs = (x: string, y: string): boolean => x.trim() !== '' && y.trim() !== '' && x.trim() !== y.trim();
  const found: [ProgressCaveat, boolean][] = [
    ['structures_differentes', a.structure !== b.structure],
    ['date_absente', a.date === null || b.date === null],
    ['ordre_inverse', a.date !== null && b.date !== null && a.date > b.date],
    ['natures_differentes', a.nature !== b.nature],
    ['sites_differents', differs(a.site, b.site)],
    ['auditeurs_differents', differs(a.auditeur, b.auditeur)],
    ['referentiels_differents', from.famille !== to.famille],
    ['versions_differentes', from.famille === to.famille && from.id !== to.id],
    ['echelles_differentes', from.famille === to.famille && !isOneScale],
  ];
  return found.filter(([, is]) => is).map(([caveat]) => caveat);
}
