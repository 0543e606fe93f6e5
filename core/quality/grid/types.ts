/** A filled grid and what it is worth. */
import type { DocumentPlace } from '../findings';
import type { Referential } from '../referentials';

/** An evidence: it may serve several indicators, and several référentiels through the crosswalk. */
export interface Evidence {
  readonly indicateurs: readonly string[];
  /** Code of the list of kinds (`document`, `entretien`, `observation`...). */
  readonly type: string | null;
  readonly reference: string;
  /** ISO days. */
  readonly date: string | null;
  readonly validite: string | null;
  /** Seen by the auditor. */
  readonly vue: boolean | null;
  readonly place?: DocumentPlace;
}

/** What was found on one indicator. Texts: '' when there is none. */
export interface Answer {
  readonly indicateur: string;
  /** Code of a level of the scale; null: not filled in. */
  readonly niveau: string | null;
  /** Why it does not apply. */
  readonly motif: string;
  readonly constat: string;
  readonly preconisation: string;
  /** Of the structure (contradictoire). */
  readonly observations: string;
  /** Corrective action. */
  readonly action: string;
  readonly responsable: string;
  readonly echeance: string | null;
  readonly levee: string | null;
  readonly place?: DocumentPlace;
}

/** What an evaluation says as a whole: context, strengths, conclusion of the auditor, general observations of the structure. */
export interface GeneralText {
  /** Id of the field in its form. */
  readonly champ: string;
  readonly libelle: string;
  readonly texte: string;
}

export interface Evaluation {
  /** Unique and stable: `<structure>/<nature>/<referentiel>/<date>/<rang>`. */
  readonly id: string;
  readonly nature: 'audit' | 'diagnostic' | 'charte';
  readonly referentiel: string;
  /** Id of the register. */
  readonly structure: string;
  readonly site: string;
  readonly interlocuteurs: string;
  readonly auditeur: string;
  /** ISO day of the audit; null when it was not written. */
  readonly date: string | null;
  /** In the order of the référentiel, one per indicator, filled or not. */
  readonly reponses: readonly Answer[];
  readonly preuves: readonly Evidence[];
  /** Those that were filled in, in the order of the form. */
  readonly textes?: readonly GeneralText[];
  readonly fichier: string;
}

/** Counts and means over some indicators: a criterion, or all. Formulas of the workbooks compute the same. */
export interface Score {
  /** Number of the criterion; '' for all. */
  readonly critere: string;
  /** Indicators it holds. */
  readonly indicateurs: number;
  /** With a level that says something (« non audité » does not). */
  readonly renseignes: number;
  /** With a level that counts (valeur not null): the denominator. */
  readonly evalues: number;
  readonly conformes: number;
  readonly mineures: number;
  readonly majeures: number;
  /** conformes / evalues; null when evalues is 0. */
  readonly part_conforme: number | null;
  /** Mean of the values of levels; null when evalues is 0. */
  readonly moyenne: number | null;
  /** Code of the worst level that counts; null when evalues is 0. */
  readonly pire: string | null;
}

export interface Scores {
  /** In the order of the référentiel. */
  readonly criteres: readonly Score[];
  readonly ensemble: Score;
  /** majeures + floor(mineures / cumul_mineures). */
  readonly majeures_retenues: number;
}

/** An evaluation and the référentiel that gives its levels their meaning. */
export interface Graded {
  readonly evaluation: Evaluation;
  readonly referential: Referential;
}
