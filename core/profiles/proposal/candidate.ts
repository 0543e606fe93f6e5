/** Scores one rubrique for one column: label evidence 0.6, value evidence 0.4, and what the values forbid. */
import { rubriqueById } from '../../dictionary';
import type { ColumnFacts, Share } from './columnFacts';
import { MUTE, valueType } from './columnFacts';
import { LAST_RANK, type LabelEvidence } from '../headers/labelEvidence';
import type { Settlement } from './settle';

const LABEL_WEIGHT = 0.6;
const VALUE_WEIGHT = 0.4;
/** Label score of a conditional header once the file has settled it. */
const SETTLED = 0.95;
/** A header known as a whole is not doubted for a few odd values, while this share of them is read. */
const READ_ENOUGH = 0.4;
/** Labels of a certifier's own are often unknown: a quarter of known ones tells that these are the codes. */
const CODES_READ_ENOUGH = 0.25;
const FLOOR = 0.85;
/** Values of a shape (dates, names, postcodes): under this share, the header lies or the column is another. */
const SHAPE_VETO = 0.3;
/** Codes: as many distinct values as rows are no codes. */
const CODES_MAX = 40;
/** Columns of answers: nearly all yes or no, in few spellings. */
const ALL_ANSWERS = 0.95;
const ANSWERS_MAX = 6;
const ANSWERS = ['booleen', 'sexe'];
/** Rows of one file: beyond, its number is something else. */
const REPEATED = 10;
/** Fewer values than this forbid nothing. */
const FEW = 3;

export interface Candidate {
  readonly rubrique: string;
  readonly rang: number | null;
  /** Label score, 0..1, after conditions. */
  readonly label: number;
  readonly match: LabelEvidence['match'] | 'valeurs';
  readonly settlement: Settlement | null;
  readonly unsettled: boolean;
  readonly values: Share | null;
  readonly score: number;
}

/**
 * A few words or codes over many rows number no file ("R/NR", "Dossier" that is complete or not), and would join every
 * row into one parcours. A file of several rows, one for each bloc, keeps a number with figures.
 */
function areAnswers({ size, hasFigures }: ColumnFacts): boolean {
  const { filled, distinct } = size;
  if (distinct > ANSWERS_MAX || filled <= distinct) return false;
  return !hasFigures || filled >= REPEATED * distinct;
}

/** Whether the values forbid the rubrique. */
export function isForbiddenByValues(facts: ColumnFacts, rubriqueId: string): boolean {
  const rubrique = rubriqueById(rubriqueId);
  if (rubrique === undefined || facts.empty) return false;
  const share = facts.share(rubrique.type, rubrique.id);
  if (share === null) return false;
  if (rubrique.storage === 'date') return share.judged >= FEW ? share.share < 0.5 : share.share === 0;
  if (facts.hasDates && share.judged >= 2) return true;
  // More values than there are ranks: "N°" numbers the files, not the passages before a jury.
  if (rubrique.id === 'rang' && facts.size.distinct > LAST_RANK) return true;
  if (rubrique.id === 'id_dossier_source' && areAnswers(facts)) return true;
  if (share.judged < FEW && rubrique.codes !== undefined) return false;
  if (rubrique.codes !== undefined) {
    const { filled, distinct } = facts.size;
    return share.share < SHAPE_VETO && distinct > CODES_MAX && distinct > filled / 2;
  }
  const specificity = valueType(rubrique.type)?.specificity ?? 0;
  if (specificity >= MUTE || rubrique.storage === 'number') return share.judged >= FEW && share.share < SHAPE_VETO;
  // A yes or no is no text, nor is a civility: "Contrat" that holds O/N is not the kind of contract.
  if (
    facts.size.distinct <= ANSWERS_MAX &&
    ANSWERS.some((type) => (facts.share(type, '')?.share ?? 0) >= ALL_ANSWERS)
  ) {
    return true;
  }
  const mails = facts.share('courriel', 'courriel');
  return mails !== null && mails.share > 0.5;
}

/** The candidate that a label makes, its values judged; null when the values forbid it. */
export function fromLabel(
  facts: ColumnFacts,
  evidence: LabelEvidence,
  settlement: Settlement | null,
): Candidate | null {
  const id = evidence.target.rubrique;
  if (id === null) return null;
  const rubrique = rubriqueById(id);
  if (rubrique === undefined) return null;
  const label = settlement === null ? evidence.score : Math.max(evidence.score, SETTLED);
  const shared = {
    rubrique: id,
    rang: evidence.rang,
    label,
    match: evidence.match,
    settlement,
    unsettled: evidence.conditional.length > 0 && settlement === null,
  };
  const speaks = rubrique.storage !== 'text' || (valueType(rubrique.type)?.specificity ?? 0) >= MUTE;
  // Weak labels are not worth reading the values for.
  const values = label >= 0.35 ? facts.share(rubrique.type, id) : null;
  if (values === null || !speaks) {
    if (values !== null && isForbiddenByValues(facts, id)) return null;
    return {
      ...shared,
      values: null,
      score: values === null && !facts.empty && speaks ? label * LABEL_WEIGHT + 0.2 * label : label,
    };
  }
  if (isForbiddenByValues(facts, id)) return null;
  let score = LABEL_WEIGHT * label + VALUE_WEIGHT * values.share * Math.min(1, label + 0.25);
  if (settlement === 'serie') score = Math.max(score, FLOOR);
  if (label >= 0.9 && values.share >= (rubrique.codes === undefined ? READ_ENOUGH : CODES_READ_ENOUGH))
    score = Math.max(score, FLOOR);
  return { ...shared, values, score };
}

/** The candidate that the values alone make, for a header that says nothing; its score stays low but for identities. */
export function fromValues(facts: ColumnFacts, rubriqueId: string, weight: number): Candidate | null {
  const rubrique = rubriqueById(rubriqueId);
  if (rubrique === undefined) return null;
  const values = facts.share(rubrique.type, rubriqueId);
  if (values === null || values.share < 0.6 || isForbiddenByValues(facts, rubriqueId)) return null;
  return {
    rubrique: rubriqueId,
    rang: null,
    label: 0,
    match: 'valeurs',
    settlement: null,
    unsettled: false,
    values,
    score: weight * values.share,
  };
}
