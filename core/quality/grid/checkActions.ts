/** Checks of the corrective actions: who, by when, late, lifted before they could be, major ones not lifted in time. */
import { type Checked, type Checking, monthsLater, shown } from './checking';

export function checkActions(checking: Checking): void {
  for (const checked of checking.reponses) {
    checkAction(checking, checked);
    checkMajor(checking, checked);
  }
}

function checkAction({ evaluation, tell, jour }: Checking, { reponse, indicateur }: Checked): void {
  const { action, responsable, echeance, levee, place } = reponse;
  const details = { indicateur: indicateur.numero };
  const dated = { ...details, date: shown(echeance ?? levee ?? '') };
  if (action.trim() !== '') {
    if (responsable.trim() === '') tell('a_verifier', 'qualite_action_sans_responsable', details, place);
    if (echeance === null) tell('a_verifier', 'qualite_action_sans_echeance', details, place);
  }
  if (echeance !== null && levee === null && echeance < jour) {
    tell('a_verifier', 'qualite_action_en_retard', dated, place);
  }
  if (levee !== null && levee > jour)
    tell('a_verifier', 'qualite_levee_future', { ...details, date: shown(levee) }, place);
  const { date } = evaluation;
  if (date === null) return;
  if (levee !== null && levee < date) {
    tell('a_verifier', 'qualite_levee_avant_audit', { ...details, date: shown(levee), audit: shown(date) }, place);
  }
  if (echeance !== null && echeance < date) {
    tell('a_verifier', 'qualite_echeance_avant_audit', { ...dated, audit: shown(date) }, place);
  }
}

/** A major non-conformity is lifted within so many months (RNQ: three). */
function checkMajor({ evaluation, referential, tell, jour }: Checking, { reponse, indicateur, niveau }: Checked): void {
  const { delai_majeure_mois: mois } = referential.regles;
  if (niveau?.gravite !== 'majeure' || niveau.valeur === null) return;
  const { levee, action, place } = reponse;
  const details = { indicateur: indicateur.numero };
  if (action.trim() === '' && levee === null && evaluation.nature === 'audit') {
    tell('information', 'qualite_majeure_sans_action', details, place);
  }
  if (mois === undefined || evaluation.date === null) return;
  const limit = monthsLater(evaluation.date, mois);
  if (limit === null) return;
  const slots = { ...details, mois, limite: shown(limit) };
  if (levee === null && limit < jour) tell('a_verifier', 'qualite_majeure_non_levee', slots, place);
  if (levee !== null && levee > limit) {
    tell('a_verifier', 'qualite_majeure_levee_tard', { ...slots, date: shown(levee) }, place);
  }
}
