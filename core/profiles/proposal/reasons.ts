/** Says in French why a rubrique is proposed for a column; never quotes the header, which may be a person's name. */
import { rubriqueById } from '../../dictionary';
import { phrase } from '../../messages';
import type { Candidate } from './candidate';
import type { ColumnFacts } from './columnFacts';

/** Why the first candidate is not sure. */
export type Doubt = 'ambigu' | 'faible' | 'leurre' | 'ecart' | 'rivale' | 'prise';

/** The reason of one candidate, in one to three sentences. */
export function reason(candidate: Candidate, facts: ColumnFacts, doubt: Doubt | null): string {
  const titre = rubriqueById(candidate.rubrique)?.titre ?? candidate.rubrique;
  const part = candidate.values === null ? 0 : Math.round(100 * candidate.values.share);
  const sentences: string[] = [];
  if (candidate.match === 'valeurs') sentences.push(phrase('profils.raison.valeurs_seules', { titre, part }));
  else {
    const label = candidate.match === 'proche' ? 'proche' : candidate.match === 'exact' ? 'exact' : 'ensemble';
    sentences.push(phrase(`profils.raison.${label}`, { titre }));
    if (candidate.settlement !== null) sentences.push(phrase(`profils.raison.tranche.${candidate.settlement}`));
    if (facts.empty) sentences.push(phrase('profils.raison.vide'));
    else if (candidate.values !== null) sentences.push(phrase('profils.raison.valeurs', { part }));
  }
  if (doubt !== null) sentences.push(phrase(`profils.doute.${doubt}`));
  return sentences.join(' ');
}
