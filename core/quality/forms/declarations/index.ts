/** Every template, in the order of a network's life. */
import type { Form } from '../types';
import { annuaire } from './annuaire';
import { dossierReferencement } from './dossierReferencement';
import { ficheAccompagnateur } from './ficheAccompagnateur';
import { ficheCharte } from './ficheCharte';
import { grilleAudit } from './grilleAudit';
import { planActions } from './planActions';
import { questionnaireCandidat } from './questionnaireCandidat';
import { questionnaireDiagnostic } from './questionnaireDiagnostic';
import { recensement } from './recensement';
import { registreDysfonctionnements } from './registreDysfonctionnements';
import { reunionsReseau } from './reunionsReseau';
import { tableauDeBord } from './tableauDeBord';

export const FORMS: readonly Form[] = [
  recensement,
  dossierReferencement,
  questionnaireDiagnostic,
  grilleAudit,
  ficheCharte,
  ficheAccompagnateur,
  planActions,
  registreDysfonctionnements,
  reunionsReseau,
  questionnaireCandidat,
  annuaire,
  tableauDeBord,
];

const BY_ID: ReadonlyMap<string, Form> = new Map(FORMS.map((form) => [form.id, form]));

/** The template of that id; undefined when it is none of ours. */
export function formById(id: string): Form | undefined {
  return BY_ID.get(id);
}
