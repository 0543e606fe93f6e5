/** The structures of the register, one row each: where they are in the workflow, their charter, what is to complete. */
import { departementName, offersOf } from '../../../quality/directory';
import type { QualityFinding } from '../../../quality/findings';
import { fieldText, formById } from '../../../quality/forms';
import { type Register, stageOf, statesOf } from '../../../quality/network';
import { phrase } from '../../../messages';
import type { Sheet } from '../../../workbook';
import { structureColumns } from './formSheet';
import { listSheet } from './listSheet';

/** Fields of the structure shown beside its state, in this order. */
const FIELDS: readonly string[] = ['origine', 'profil', 'commune', 'contact_nom', 'courriel', 'telephone'];

/** The sheet « Structures ». */
export function structuresSheet(register: Register, findings: readonly QualityFinding[]): Sheet {
  const states = statesOf(register);
  const fields = FIELDS.flatMap((id) => {
    const field = formById('recensement')
      ?.sections.find((section) => section.id === 'structures')
      ?.champs.find((one) => one.id === id);
    return field === undefined ? [] : [field];
  });
  const counts = (structure: string): number =>
    findings.filter((finding) => finding.structure === structure && finding.gravite !== 'information').length;
  const audits = (structure: string): string | null =>
    register.evaluations
      .filter((one) => one.structure === structure && one.nature === 'audit')
      .reduce((last: string | null, { date }) => (date !== null && (last === null || date > last) ? date : last), null);
  const advisers = (structure: string): number =>
    (register.listes['fiche-accompagnateur.fiche'] ?? []).filter((row) => row.structure === structure).length;
  return listSheet({
    nom: phrase('reseau.feuille.structures'),
    titre: phrase('reseau.feuille.structures.titre', { nom: register.nom }),
    explication: phrase('reseau.feuille.structures.explication'),
    colonnes: [
      ...structureColumns(),
      { entete: phrase('reseau.colonne.etat'), genre: 'cellule', largeur: 22 },
      { entete: phrase('reseau.colonne.depuis'), genre: 'date', largeur: 12 },
      {
        entete: phrase('reseau.colonne.atteinte'),
        genre: 'cellule',
        largeur: 22,
        note: phrase('reseau.colonne.atteinte.note'),
      },
      { entete: phrase('reseau.colonne.motif'), genre: 'cellule', largeur: 24 },
      { entete: phrase('reseau.colonne.charte'), genre: 'texte', largeur: 16 },
      { entete: phrase('reseau.colonne.fin_validite'), genre: 'date', largeur: 13 },
      { entete: phrase('reseau.colonne.dernier_audit'), genre: 'date', largeur: 12 },
      { entete: phrase('reseau.colonne.accompagnateurs'), genre: 'entier', largeur: 15 },
      { entete: phrase('reseau.colonne.a_completer'), genre: 'entier', largeur: 12 },
      { entete: phrase('reseau.colonne.departement'), genre: 'texte', largeur: 16 },
      ...fields.map(({ libelle, type }) => ({
        entete: libelle,
        genre: type === 'texte' ? ('cellule' as const) : ('texte' as const),
        largeur: type === 'courriel' ? 26 : 18,
      })),
    ],
    lignes: offersOf(register).map(({ structure, nom, charte, lieu, valeurs }) => {
      const state = states.get(structure);
      return [
        structure,
        nom,
        state === undefined ? '' : stageOf(state.etape).libelle,
        state?.depuis ?? null,
        state === undefined ? '' : stageOf(state.atteinte).libelle,
        state?.motif ?? '',
        phrase(`reseau.charte.${charte.statut}`),
        charte.fin_validite,
        audits(structure),
        advisers(structure),
        counts(structure),
        departementName(lieu.departement),
        ...fields.map((field) => fieldText(field, valeurs[field.id])),
      ];
    }),
    couleurOnglet: 'bleu',
    figees: 2,
  });
}
