/** Held-out files, first part: written after all tuning, measured once, never read for their errors. Notation: see reglage-1. */

export const reserve1: Readonly<Record<string, string>> = {
  'rectorat-suivi': `
N° ordre | - | id:num
Dossier VAE n° | id_dossier_source | id:alpha
Nom patronymique du candidat | nom_naissance | nom:maj
Nom d'épouse ou d'usage | nom_usage | nomUsage:maj
Prénom | prenom | prenom
Date et lieu de naissance | - | lieuNaissance
Date de naissance | date_naissance | naissance:jma
Sexe | sexe | sexe:FM
Adresse (rue) | adresse | adresse
Code postal | code_postal | cp
Ville de résidence | commune | ville
Téléphone 1 | telephone | tel
Téléphone 2 | - | tel2
Diplôme présenté | intitule_certification | certif
Niveau de diplôme présenté | niveau_vise | niveau:neuf
Dernière classe fréquentée | niveau_formation | niveauPerso:mots
Livret 1 : date d'arrivée | date_depot_l1 | l1:jma
Livret 1 : avis | decision_recevabilite | recev:favorable
Livret 1 : date de l'avis | date_decision_recevabilite | decision:jma
Livret 2 : date d'arrivée | date_depot_l2 | l2:jma
Jury : date | date_jury | jury:jma
Jury : décision | resultat_jury | resultat:long
Jury : unités validées | blocs_valides | blocs
Vu par | - | agent`,

  'asp-social': `
NUM_DOSSIER_ASP | id_dossier_source | id:num
CIVILITE | sexe | civ:Mme/M.
NOM_NAISSANCE | nom_naissance | nom:maj
NOM_USAGE | nom_usage | nomUsage:maj
PRENOM | prenom | prenom
DATE_NAISSANCE | date_naissance | naissance:jma
PAYS_NAISSANCE | - | pays
ADR_CP | code_postal | cp
ADR_COMMUNE | commune | ville:maj
ADR_DEPT | departement | dept:code
DIPLOME_LIBELLE | intitule_certification | certif
DIPLOME_NIVEAU | niveau_vise | niveau:neuf
DATE_RECEP_L1 | date_depot_l1 | l1:jma
DATE_COMPLETUDE_L1 | date_l1_complet | l1complet:jma
DATE_DECISION_RECEV | date_decision_recevabilite | decision:jma
DECISION_RECEV | decision_recevabilite | recev:recevable
DATE_FIN_RECEV | date_fin_validite | validite:jma
DATE_RECEP_L2 | date_depot_l2 | l2:jma
DATE_CONVOC_JURY | - | convocation:jma
DATE_JURY | date_jury | jury:jma
RESULTAT_JURY | resultat_jury | resultat:long
DATE_NOTIF_JURY | date_notification | notification:jma
MOTIF_NON_RECEV | - | motifRefus
DATE_TRAITEMENT | - | maj:jma`,

  'universite-vae-2': `
Réf. candidature | id_dossier_source | id:alpha
Nom de famille | nom_naissance | nom:maj
Prénom | prenom | prenom
Courriel personnel | courriel | email
Tél. mobile | telephone | tel
Date de naissance (format JJ/MM/AAAA) | date_naissance | naissance:jma
Code INSEE commune | code_commune | insee
Diplôme universitaire visé | intitule_certification | certif
Grade | -/type_certification | typeCertif
Faculté | - | centre
Enseignant référent | - | agent
Catégorie socio professionnelle | pcs | csp
Nombre d'années d'expérience | annees_experience | annees
Date de candidature | date_demande | demande:jma
Date de la commission de recevabilité | date_decision_recevabilite | decision:jma
Avis de la commission de recevabilité | decision_recevabilite | recev:favorable
Date limite de dépôt du mémoire | - | limite:jma
Dépôt du mémoire le | date_depot_l2 | l2:jma
Soutenance le | date_jury | jury:jma
Résultat de la soutenance | resultat_jury | resultat:long
Validation obtenue | -/resultat_jury | ouiNon:OuiNon
Prise en charge financière | financement | financeur
Montant facturé | montant | montant
Divers | remarques | remarque`,

  'dreets-export': `
Identifiant du dossier | id_dossier_source | id:num
Nom de naissance du candidat | nom_naissance | nom:maj
Nom d'usage du candidat | nom_usage | nomUsage:maj
Prénom du candidat | prenom | prenom
Sexe du candidat | sexe | sexe:FH
Date de naissance du candidat | date_naissance | naissance:jmatiret
Département du candidat | departement | dept:code
Région du candidat | - | region
Statut du candidat à la demande | situation_emploi | situation
Titre professionnel demandé | intitule_certification | certif
Code RNCP du titre | code_rncp | rncp:prefixe
Niveau du titre professionnel | niveau_vise | niveau:neuf
Date de réception de la demande | date_demande/date_depot_l1 | demande:jmatiret
Date de notification de la recevabilité | -/date_decision_recevabilite | decision:jmatiret
Décision de recevabilité | decision_recevabilite | recev:recevable
Centre agréé | - | centre
Date début de session | - | convocation:jmatiret
Date fin de session | -/date_jury | jury:jmatiret
Décision du jury | resultat_jury | resultat:long
CCP acquis | blocs_valides | blocs
Organisme d'accompagnement | prestataire | organisme
Financement de l'accompagnement | financement | financeur`,

  'mixte-abrege-anglais': `
ID_DOS | id_dossier_source | id:num
LASTNAME | nom_naissance | nom:maj
FIRSTNAME | prenom | prenom
DOB | date_naissance | naissance:iso
GENDER | sexe | sexe:FM
ZIP | code_postal | cp
EMAIL | courriel | email
CERTIF_TITLE | intitule_certification | certif
CERTIF_LEVEL | niveau_vise | niveau:neuf
DT_APPLICATION | date_demande | demande:iso
DT_ELIGIBILITY | date_decision_recevabilite | decision:iso
ELIGIBILITY | decision_recevabilite | recev:recevable
DT_PORTFOLIO | date_depot_l2 | l2:iso
DT_JURY_1 | date_jury#1 | jury:iso
RESULT_JURY_1 | resultat_jury#1 | resultat:long
DT_JURY_2 | date_jury#2 | jury2:iso
RESULT_JURY_2 | resultat_jury#2 | resultat2:long
DT_WITHDRAWAL | date_abandon | abandon:iso
DT_UPDATE | - | maj:ts
OWNER | - | agent`,
};
