/** The target of the gap, audited itself: what that audit found stands beside what another référentiel lets one guess. */
import { phrase } from '../../../messages';
import type { Evaluation, Scores } from '../../../quality/grid';
import { levelsGiven, scoresOf } from '../../../quality/grid';
import type { Level, Library, Referential } from '../../../quality/referentials';
import { isoToFrench } from '../days';
import { referentialName } from '../referentialName';

export interface DirectAudit {
  readonly evaluation: Evaluation;
  readonly referential: Referential;
  readonly scores: Scores;
  /** By number of indicator; null: not filled in. */
  readonly niveaux: ReadonlyMap<string, Level | null>;
}

/** Of the family asked, audits before self-assessments; null when there is none. */
export function directAudit(others: readonly Evaluation[], library: Library, famille: string): DirectAudit | null {
  const own = others.filter(({ referentiel }) => library.get(referentiel).famille === famille);
  const evaluation = own.find(({ nature }) => nature === 'audit') ?? own[0];
  if (evaluation === undefined) return null;
  const referential = library.get(evaluation.referentiel);
  return {
    evaluation,
    referential,
    scores: scoresOf(evaluation, referential),
    niveaux: levelsGiven(evaluation, referential),
  };
}

/** The level that the direct audit gave to an indicator, when it counts. */
export function directLevel(direct: DirectAudit | null, numero: string): Level | null {
  const level = direct?.niveaux.get(numero) ?? null;
  return level === null || level.valeur === null ? null : level;
}

/** What it found, in sentences. */
export function directSentences({ evaluation, referential, scores, niveaux }: DirectAudit): string[] {
  const { evalues, conformes } = scores.ensemble;
  const gaps = referential.indicateurs.filter(({ numero }) => {
    const level = niveaux.get(numero) ?? null;
    return level !== null && level.valeur !== null && !level.conforme;
  });
  return [
    phrase(`rq.direct.${evaluation.nature === 'audit' ? 'audit' : 'diagnostic'}`, {
      referentiel: referentialName(referential),
      date: isoToFrench(evaluation.date) || '-',
      n: conformes,
      total: evalues,
    }),
    ...(gaps.length === 0
      ? []
      : [phrase('rq.direct.ecarts', { n: gaps.length, liste: gaps.map(({ numero }) => numero).join(', ') })]),
    phrase(`rq.direct.prime.${evaluation.nature === 'audit' ? 'audit' : 'diagnostic'}`),
  ];
}
