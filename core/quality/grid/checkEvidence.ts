/** Checks of the evidence: what it cites, whether it still holds, whether the auditor saw it. */
import { type Checking, shown } from './checking';
import type { Evidence } from './types';

export function checkEvidence(checking: Checking): void {
  const known = new Set(checking.referential.indicateurs.map(({ numero }) => numero));
  checking.evaluation.preuves.forEach((preuve, index) => checkOne(checking, known, preuve, index + 1));
}

/** @param rang 1-based, as people count the evidence of the grid */
function checkOne(
  { evaluation, tell, jour }: Checking,
  known: ReadonlySet<string>,
  preuve: Evidence,
  rang: number,
): void {
  const { indicateurs, reference, date, validite, vue, place } = preuve;
  const details = { rang, indicateurs: indicateurs.join(', ') };
  if (indicateurs.length === 0) tell('a_verifier', 'qualite_preuve_sans_indicateur', { rang }, place);
  if (reference.trim() === '') tell('information', 'qualite_preuve_sans_reference', details, place);
  for (const indicateur of indicateurs) {
    if (!known.has(indicateur)) {
      tell('a_verifier', 'qualite_preuve_indicateur_inconnu', { rang, indicateur }, place);
    }
  }
  if (evaluation.nature === 'audit' && vue !== true) {
    tell(vue === false ? 'a_verifier' : 'information', 'qualite_preuve_non_vue', details, place);
  }
  // Without the day of the audit, expiry is counted at the day of the check.
  const audit = evaluation.date ?? jour;
  if (validite !== null) {
    const slots = { ...details, date: shown(validite) };
    if (validite < audit) tell('a_verifier', 'qualite_preuve_expiree', { ...slots, audit: shown(audit) }, place);
    else if (validite < jour) tell('information', 'qualite_preuve_expiree_depuis', slots, place);
  }
  if (date !== null && validite !== null && validite < date) {
    tell(
      'a_verifier',
      'qualite_preuve_dates_desordre',
      { ...details, date: shown(date), validite: shown(validite) },
      place,
    );
  }
  if (date !== null && date > audit) {
    tell('a_verifier', 'qualite_preuve_posterieure', { ...details, date: shown(date), audit: shown(audit) }, place);
  }
}
