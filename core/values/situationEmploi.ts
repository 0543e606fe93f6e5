/** Value type: employment situation, in classes. */
import { codeListById } from '../dictionary';
import { CODE_A_CONFIRMER } from './codes/codeFindings';
import { indexList, readCode, sureCode } from './codes/codeList';
import { doubt } from './codes/outcome';
import { foldLabel } from './spelling/fold';
import { kept, VIDE } from './readings';
import type { ValueType } from './type';

/** Words of contracts and employers that may surround a situation. */
const NOISE =
  'temps plein partiel complet secteur prive public h heures cdi cdd en emploi actif active actuellement poste titulaire ' +
  'niveau travailleur travailleuse personne statut situation professionnelle inscrit inscrite territorial territoriale hospitalier hospitaliere ' +
  'autre autres cadre ouvrier ouvriere employe employee technicien technicienne association associatif associative ' +
  'agricole agree agreee entreprise categorie cat b c usage 35h 39h etat insertion iae cie reglementee majoritaire minoritaire ' +
  'domicile particulier contrat mission activite d privee 80';

/** An answer that says no more than "not in the list": unknown, as NR (the 18 detailed codes end by it). */
const OTHER: ReadonlySet<string> = new Set(['autre', 'autres', 'autre situation', 'other']);

const JOBLESS: ReadonlySet<string> = new Set([
  'sans emploi',
  'actif sans emploi',
  'sans travail',
  'non employe',
  'licencie',
  'licenciee',
]);

/** How long without a job: "DE > 1 an", "demandeur d'emploi depuis moins de 6 mois". The situation is the same. */
const DURATION =
  / (?:(?:depuis|plus|moins|de|d|un|une|deux|trois|six|douze|entre|et|a|superieure?|inferieure?|\d{1,2}) )*(?:\d{1,2}|un|une|deux|six|douze) ?(?:ans?|annees?|mois)(?: et plus| ou plus| et moins)?$/;

const index = indexList(codeListById('situation_emploi'), NOISE);

export const situationEmploi: ValueType = {
  id: 'situation_emploi',
  doc: "en emploi, demandeur d'emploi ou hors emploi ; les dix-huit situations détaillées mènent à leur classe, « autre » reste vide.",
  specificity: 0.8,
  read: (raw, kind) => {
    const folded = foldLabel(raw);
    if (OTHER.has(folded)) return VIDE;
    const timeless = folded.replace(DURATION, '');
    // Without a job is not yet looking for one: inactive persons say so too.
    if (JOBLESS.has(timeless)) return doubt(CODE_A_CONFIRMER, "demandeur d'emploi");
    const still = timeless === folded ? undefined : sureCode(index, timeless);
    if (still !== undefined) return kept(still, raw);
    return readCode(index, raw, kind);
  },
  examples: {
    valid: [
      { raw: 'en emploi', value: 'en emploi' },
      { raw: 'SALARIE_PRIVE', value: 'en emploi' },
      { raw: 'Salarié(e) du secteur public', value: 'en emploi' },
      { raw: 'salarié.e en CDI', value: 'en emploi' },
      { raw: 'Travailleur non salarié', value: 'en emploi' },
      { raw: 'TITULAIRE_MANDAT_ELECTIF', value: 'en emploi' },
      { raw: 'Employed', value: 'en emploi' },
      { raw: "Demandeur(se) d'emploi", value: "demandeur d'emploi" },
      { raw: 'Demandeur d’emploi', value: "demandeur d'emploi" },
      { raw: 'DEMANDEUR_EMPLOI', value: "demandeur d'emploi" },
      { raw: 'chômeuse', value: "demandeur d'emploi" },
      { raw: 'DE > 1 an', value: "demandeur d'emploi" },
      { raw: 'DE (- de 6 mois)', value: "demandeur d'emploi" },
      { raw: "Demandeur d'emploi depuis plus d'un an", value: "demandeur d'emploi" },
      { raw: 'CDD de 6 mois', value: 'en emploi' },
      { raw: 'Cadre salarié', value: 'en emploi' },
      { raw: 'Autre inactif', value: 'hors emploi' },
      { raw: 'AIDANTS_FAMILIAUX_AGRICOLES', value: 'hors emploi' },
      { raw: 'Bénévole', value: 'hors emploi' },
      { raw: 'RETRAITE', value: 'hors emploi' },
      { raw: 'NON_SPECIFIE', value: null },
      { raw: 'Autre', value: null },
      { raw: 'NR', value: null },
      { raw: "Salarié d'association", value: 'en emploi' },
      { raw: 'Assistante maternelle agréée', value: 'en emploi' },
      { raw: 'Portage salarial', value: 'en emploi' },
      { raw: 'CDI 35h', value: 'en emploi' },
      { raw: "Chef d'exploitation", value: 'en emploi' },
      { raw: 'Bénéficiaire ARE', value: "demandeur d'emploi" },
      { raw: 'DE inscrit depuis + 1 an', value: "demandeur d'emploi" },
      { raw: "Demandeur d'emploi (catégorie A)", value: "demandeur d'emploi" },
    ],
    invalid: [
      { raw: "Salarié en recherche d'emploi", value: null, code: 'code_ambigu' },
      { raw: 'Sans emploi', value: null, code: 'code_a_confirmer' },
      { raw: 'Sans emploi depuis 2 ans', value: null, code: 'code_a_confirmer' },
      { raw: 'Actif inoccupé', value: null, code: 'code_inconnu' },
      { raw: 'ancien salarié', value: null, code: 'code_inconnu' },
      { raw: 'non', value: null, code: 'code_inconnu' },
      { raw: 'Congé parental', value: null, code: 'code_ambigu' },
      { raw: 'En congé parental', value: null, code: 'code_ambigu' },
      { raw: 'AAH', value: null, code: 'code_ambigu' },
      { raw: "Bénéficiaire de l'AAH", value: null, code: 'code_ambigu' },
      { raw: 'RSA', value: null, code: 'code_ambigu' },
      { raw: 'Allocataire du RSA', value: null, code: 'code_ambigu' },
      { raw: 'En arrêt maladie', value: null, code: 'code_ambigu' },
      { raw: 'CSP', value: null, code: 'code_ambigu' },
      { raw: 'Service civique', value: null, code: 'code_ambigu' },
      { raw: 'Retraité actif', value: null, code: 'code_ambigu' },
    ],
  },
};
