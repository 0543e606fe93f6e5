/** Words of the upper row of a header over two rows that name a part of the form, and change nothing to the labels below. */

/**
 * Words that say whose the columns are (the candidate's, as all columns are unless told otherwise) or what part of the form
 * they fill. A group made of them alone is a section: "Informations personnelles", "Identité du demandeur". No word of an
 * event (jury, livret) nor of someone else (contact, référent, structure): under those, "Date" and "Nom" mean theirs.
 */
export const SECTIONS =
  'candidat candidats candidate candidates candidature postulant postulante usager usagere beneficiaire beneficiaires demandeur demandeuse ' +
  'stagiaire apprenant apprenante etudiant auditeur participant participante personne titulaire public ' +
  'identite identification etat civil coordonnees profil signaletique caracteristiques ' +
  'personnelle personnelles general generale generales generaux administratif administrative administratives ' +
  'fiche volet rubrique section partie dossier parcours demarche vae';

/** Words that make a section only beside others: "Suivi administratif" is one; under "Suivi", a name is the referent's. */
export const SECTIONS_DE_SUIVI = 'suivi gestion';
