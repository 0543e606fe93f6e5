/** The other coherence rules of one row, as declarations (design/dictionary.md, "Coherence rules"). */
import type { FindingKind, Severity } from '../table';
import { completedYears, dayNumber, MISSING_DAY } from '../table';
import type { Answer, RowRule } from './types';

function kind(code: string, severity: Severity): FindingKind {
  return { code, severity, verdict: 'faux', repair: 'manual' };
}

/** Results of somebody who came before the jury (design/dictionary.md, "presented?"). */
const PRESENTED: ReadonlySet<string> = new Set(['VT', 'VP', 'VTB', 'VPB', 'VR', 'REF']);
const FAVOURABLE: ReadonlySet<string> = new Set(['recevable', 'recevable_partiel', 'recevable_implicite']);

/** A result is due 30 days after the jury (design/dictionary.md, resultat_jury ATT). */
const RESULT_DUE_DAYS = 30;

/** Nobody younger or older is expected in VAE (design/dictionary.md). */
const YOUNGEST = 16;
const OLDEST = 80;

const answer = (holds: boolean): Answer => (holds ? 'vrai' : 'faux');

const FUTURE = kind('date_future', 'a_verifier');
/** What has happened once it is dated; a jury may be planned, a validity ends later. */
export const PAST_STEPS: readonly string[] = [
  'date_demande',
  'date_depot_l1',
  'date_l1_complet',
  'date_decision_recevabilite',
  'date_depot_l2',
  'date_abandon',
];

const futureRules: readonly RowRule[] = ['date_naissance', ...PAST_STEPS].map((id) => ({
  kind: FUTURE,
  dates: [id],
  textes: [],
  cible: id,
  check: ([day], _texts, extraction) => (day === MISSING_DAY ? 'non_verifiable' : answer(day <= extraction)),
}));

/** An event before it is not of VAE: loi n° 2002-73 du 17 janvier 2002 (de modernisation sociale) created it. */
export const FIRST_DAY = dayNumber(2002, 1, 17);
const BEFORE_VAE = kind('date_avant_vae', 'a_verifier');

const beforeRules: readonly RowRule[] = [...PAST_STEPS, 'date_jury#1'].map((id) => ({
  kind: BEFORE_VAE,
  dates: [id],
  textes: [],
  cible: id,
  check: ([day]) => (day === MISSING_DAY ? 'non_verifiable' : answer(day >= FIRST_DAY)),
}));

/** The dates at which an age is judged, the first that is told (design/dictionary.md, `age`). */
export const AGE_REFERENCES: readonly string[] = ['date_decision_recevabilite', 'date_depot_l1', 'date_demande'];

/**
 * Whether the age at the reference date is one that is expected; `faux` when it is improbable. A date that cannot have
 * been yet tells nothing: it has its own finding.
 */
export function isAgeImprobable(birth: number, references: readonly number[], extraction: number): Answer {
  const at = references.find((day) => day !== MISSING_DAY && day >= FIRST_DAY && day <= extraction);
  if (birth === MISSING_DAY || birth > extraction || at === undefined) return 'non_verifiable';
  const age = completedYears(birth, at);
  return answer(age >= YOUNGEST && age <= OLDEST);
}

export const coherenceRules: readonly RowRule[] = [
  ...futureRules,
  ...beforeRules,
  {
    kind: FUTURE,
    dates: ['date_jury#1'],
    textes: ['resultat_jury#1'],
    cible: 'date_jury#1',
    // A planned jury has a future date and no result; a result of a future jury is a fault.
    check: ([day], [result], extraction) =>
      PRESENTED.has(result) && day !== MISSING_DAY ? answer(day <= extraction) : 'non_verifiable',
  },
  {
    kind: kind('jury_sans_recevabilite', 'a_verifier'),
    dates: [],
    textes: ['resultat_jury#1', 'decision_recevabilite'],
    cible: 'resultat_jury#1',
    autre: 'decision_recevabilite',
    check: (_days, [result, decision]) => answer(!PRESENTED.has(result) || FAVOURABLE.has(decision)),
  },
  {
    // Two months of silence may mean acceptance (Code du travail L. 6412-2): to check, not wrong.
    kind: kind('l2_sans_recevabilite', 'a_verifier'),
    dates: ['date_depot_l2'],
    textes: ['decision_recevabilite'],
    cible: 'date_depot_l2',
    autre: 'decision_recevabilite',
    check: ([deposit], [decision]) => answer(deposit === MISSING_DAY || FAVOURABLE.has(decision)),
  },
  {
    kind: kind('decision_sans_date', 'a_verifier'),
    dates: ['date_decision_recevabilite'],
    textes: ['decision_recevabilite'],
    cible: 'date_decision_recevabilite',
    autre: 'decision_recevabilite',
    check: ([day], [decision]) =>
      answer(day !== MISSING_DAY || !(FAVOURABLE.has(decision) || decision === 'non_recevable')),
  },
  {
    kind: kind('date_sans_decision', 'a_verifier'),
    dates: ['date_decision_recevabilite'],
    textes: ['decision_recevabilite'],
    cible: 'decision_recevabilite',
    autre: 'date_decision_recevabilite',
    check: ([day], [decision]) => answer(day === MISSING_DAY || decision !== ''),
  },
  {
    kind: kind('resultat_sans_date', 'a_verifier'),
    dates: ['date_jury#1'],
    textes: ['resultat_jury#1'],
    cible: 'date_jury#1',
    autre: 'resultat_jury#1',
    check: ([day], [result]) => answer(day !== MISSING_DAY || !PRESENTED.has(result)),
  },
  {
    kind: kind('jury_sans_resultat', 'a_verifier'),
    dates: ['date_jury#1'],
    textes: ['resultat_jury#1'],
    cible: 'resultat_jury#1',
    autre: 'date_jury#1',
    check: ([day], [result], extraction) =>
      day === MISSING_DAY
        ? 'non_verifiable'
        : answer((result !== '' && result !== 'ATT') || day + RESULT_DUE_DAYS > extraction),
  },
  {
    kind: kind('resultat_contredit_visee', 'a_verifier'),
    dates: [],
    textes: ['resultat_jury#1', 'visee_partielle'],
    cible: 'resultat_jury#1',
    autre: 'visee_partielle',
    check: (_days, [result, partial]) => {
      if (partial === '' || result === '') return 'non_verifiable';
      return answer(partial === 'oui' ? result !== 'VT' : result !== 'VTB' && result !== 'VPB');
    },
  },
  {
    kind: kind('age_improbable', 'a_verifier'),
    dates: ['date_naissance'],
    textes: [],
    facultatives: AGE_REFERENCES,
    cible: 'date_naissance',
    check: ([birth, ...references], _texts, extraction) => isAgeImprobable(birth, references, extraction),
  },
  {
    kind: kind('validite_expiree', 'a_verifier'),
    dates: ['date_fin_validite', 'date_depot_l2'],
    textes: [],
    cible: 'date_depot_l2',
    autre: 'date_fin_validite',
    check: ([end, deposit]) =>
      end === MISSING_DAY || deposit === MISSING_DAY ? 'non_verifiable' : answer(deposit <= end),
  },
];
