/** What a rapport de restitution says of one evaluation, computed once for its page and its workbook. */
import type { Evaluation, Gap, Progress, Scores } from '../../../quality/grid';
import {
  checkEvaluation,
  gapTowards,
  levelsGiven,
  levelsRefused,
  progressBetween,
  scoresOf,
} from '../../../quality/grid';
import type { Answer, Evidence } from '../../../quality/grid';
import type { QualityFinding } from '../../../quality/findings';
import type { Outcomes } from '../../../quality/outcomes';
import type { Criterion, Level, Library, QualityIndicator, Referential } from '../../../quality/referentials';
import { byCriterion } from '../../../quality/referentials';
import { directAudit, type DirectAudit } from './directAudit';
import { otherViews, type OtherView } from './otherViews';

export interface RestitutionInput {
  readonly structure: { readonly id: string; readonly nom: string };
  readonly evaluation: Evaluation;
  /** Of the same structure, before. */
  readonly precedente: Evaluation | null;
  readonly library: Library;
  /** ISO day at which delays and expiries are counted. */
  readonly jour: string;
  /** Family towards which the gap is shown. */
  readonly cible?: string;
  /** Other audits of the same structure, family and day. */
  readonly memeJour?: readonly Evaluation[];
  /** Last evaluations of the structure in other families: that of the target is put beside the gap. */
  readonly autres?: readonly Evaluation[];
  /** Results of parcours, from a regional base. */
  readonly outcomes?: Outcomes;
}

/** One line of the report. */
export interface RestitutionLine {
  readonly indicateur: QualityIndicator;
  readonly critere: Criterion;
  readonly niveau: Level | null;
  /** Written on an indicator that refuses it: not counted, to be corrected. */
  readonly refuse: Level | null;
  readonly reponse: Answer;
  readonly preuves: readonly Evidence[];
}

export interface RestitutionContent {
  readonly structure: RestitutionInput['structure'];
  readonly evaluation: Evaluation;
  readonly precedente: Evaluation | null;
  readonly referential: Referential;
  readonly jour: string;
  readonly scores: Scores;
  /** In the order of criteria. */
  readonly lignes: readonly RestitutionLine[];
  /** Conform, the best level first. */
  readonly forces: readonly RestitutionLine[];
  /** Not conform, the gravest first. */
  readonly ecarts: readonly RestitutionLine[];
  /** Conform, with a recommendation. */
  readonly pistes: readonly RestitutionLine[];
  /** Outside the denominator, or not filled in. */
  readonly aside: readonly RestitutionLine[];
  /** With a corrective action, or that ask for one. */
  readonly actions: readonly RestitutionLine[];
  readonly gap: Gap | null;
  /** The target audited itself. */
  readonly direct: DirectAudit | null;
  readonly views: readonly OtherView[];
  readonly outcomes: Outcomes | null;
  readonly progress: Progress | null;
  readonly findings: readonly QualityFinding[];
}

const EMPTY: Omit<Answer, 'indicateur'> = {
  niveau: null,
  motif: '',
  constat: '',
  preconisation: '',
  observations: '',
  action: '',
  responsable: '',
  echeance: null,
  levee: null,
};

/** @throws Problem of `Library`: the référentiel is unknown, no version of the target is in force */
export function restitutionContent(input: RestitutionInput): RestitutionContent {
  const { structure, evaluation, precedente, library, jour, cible = 'rnq' } = input;
  const { memeJour = [], autres = [], outcomes = null } = input;
  const referential = library.get(evaluation.referentiel);
  const given = levelsGiven(evaluation, referential);
  const refused = levelsRefused(evaluation, referential);
  const lignes = byCriterion(referential).flatMap(({ critere, indicateurs }) =>
    indicateurs.map((indicateur): RestitutionLine => {
      const { numero } = indicateur;
      return {
        indicateur,
        critere,
        niveau: given.get(numero) ?? null,
        refuse: refused.get(numero) ?? null,
        reponse: evaluation.reponses.find((one) => one.indicateur === numero) ?? { ...EMPTY, indicateur: numero },
        preuves: evaluation.preuves.filter(({ indicateurs: served }) => served.includes(numero)),
      };
    }),
  );
  const counted = lignes.filter(({ niveau }) => niveau !== null && niveau.valeur !== null);
  const ecarts = sorted(
    counted.filter(({ niveau }) => !isConform(niveau)),
    (line) => value(line),
  );
  const conform = counted.filter(({ niveau }) => isConform(niveau));
  return {
    structure,
    evaluation,
    precedente,
    referential,
    jour,
    scores: scoresOf(evaluation, referential),
    lignes,
    forces: sorted(conform, (line) => -value(line)),
    ecarts,
    pistes: conform.filter(({ reponse }) => reponse.preconisation.trim() !== ''),
    aside: lignes.filter(({ niveau }) => niveau === null || niveau.valeur === null),
    actions: [...ecarts, ...conform.filter(({ reponse }) => reponse.action.trim() !== '' || reponse.echeance !== null)],
    // The gap is that of an audit or a self-assessment, not of a charter towards an audit.
    gap:
      referential.genre === 'audit' && referential.famille !== cible
        ? gapTowards(evaluation, library, cible, jour)
        : null,
    direct: referential.famille === cible ? null : directAudit(autres, library, cible),
    views: otherViews(evaluation, memeJour, library),
    outcomes,
    progress:
      precedente === null
        ? null
        : progressBetween(
            { evaluation: precedente, referential: library.get(precedente.referentiel) },
            { evaluation, referential },
          ),
    findings: checkEvaluation(evaluation, referential, jour),
  };
}

function isConform(level: Level | null): boolean {
  return level?.conforme === true;
}

function value({ niveau }: RestitutionLine): number {
  return niveau?.valeur ?? 0;
}

/** Stable. */
function sorted(lines: readonly RestitutionLine[], rank: (line: RestitutionLine) => number): RestitutionLine[] {
  return lines
    .map((line, order) => ({ line, order }))
    .sort((a, b) => rank(a.line) - rank(b.line) || a.order - b.order)
    .map(({ line }) => line);
}
