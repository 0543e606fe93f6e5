/** Suggests rubriques by the values alone, for headers that say nothing: never sure, only to help the person. */
import { ORDRE_DES_ETAPES } from '../../dictionary';
import { MISSING_DAY } from '../../table';
import { fromValues, type Candidate } from './candidate';
import { middleDay } from './context';
import type { Column } from './understand';
import type { Verdict } from './verdict';

/** Confidence of a suggestion: low, the header having said nothing. */
const WEAK = 0.35;

/** Which rubriques may hold a date that falls between the steps already known. */
function datesInTheGap(column: Column, verdicts: readonly Verdict[], columns: readonly Column[]): string[] {
  const day = middleDay(column.facts);
  if (day === MISSING_DAY) return [];
  let [low, high] = [-1, ORDRE_DES_ETAPES.length];
  const held = new Set<string>();
  verdicts.forEach(({ sure, chosen }, i) => {
    if (!sure || chosen === null) return;
    const at = ORDRE_DES_ETAPES.indexOf(chosen.rubrique);
    held.add(chosen.rubrique);
    if (at < 0) return;
    const middle = middleDay(columns[i].facts);
    if (middle === MISSING_DAY) return;
    if (middle <= day) low = Math.max(low, at);
    else high = Math.min(high, at);
  });
  return ORDRE_DES_ETAPES.filter((id, at) => at > low && at < high && !held.has(id));
}

/** Rubriques that values alone may suggest, in the order of what they prove. */
const SUGGESTED = [
  'sexe',
  'courriel',
  'nir',
  'telephone',
  'resultat_jury',
  'decision_recevabilite',
  'situation_emploi',
  'financement',
  'motif_abandon',
  'nature_passage',
  'mode_accompagnement',
  'ministere',
  'niveau_vise',
  'code_rncp',
  'code_postal',
  'departement',
  'code_commune',
  'prenom',
  'nom_naissance',
  'commune',
];

/** What the values of a column may be, best first. Dates are placed between the steps already known. */
export function suggestions(column: Column, verdicts: readonly Verdict[], columns: readonly Column[]): Candidate[] {
  if (column.facts.empty) return [];
  const held = new Set(verdicts.filter(({ sure }) => sure).map(({ chosen }) => chosen?.rubrique));
  const ids = column.facts.hasDates
    ? datesInTheGap(column, verdicts, columns)
    : SUGGESTED.filter((id) => !held.has(id));
  return ids
    .map((id) => fromValues(column.facts, id, WEAK))
    .filter((one): one is Candidate => one !== null)
    .sort((a, b) => b.score - a.score);
}
