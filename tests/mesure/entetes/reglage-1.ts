/** Files used while tuning, first part: their individual errors may be read. `header | truth | generator`, truth `-` = no rubrique. */

export const reglage1: Readonly<Record<string, string>> = {
  'academie-csv': `
Numéro de dossier | id_dossier_source | id:num
Civilité | - | civ:M/Mme
Sexe | sexe | sexe:FH
Nom | nom_usage | nomUsagePlein:maj
Nom de naissance | nom_naissance | nom:maj
Prénom | prenom | prenom
Date de naissance | date_naissance | naissance:jma
Département de naissance | - | deptNaissance
Adresse | adresse | adresse
Code postal | code_postal | cp
Commune | commune | ville
Département | departement | dept:code
Courriel | courriel | email
Téléphone fixe | - | tel2
Téléphone portable | telephone | tel
Intitulé du diplôme | intitule_certification | certif
Code diplôme | - | codeTitre
Niveau | niveau_vise | niveau:romain
Date de dépôt du livret 1 | date_depot_l1 | l1:jma
Date de décision | date_decision_recevabilite | decision:jma
Décision de recevabilité | decision_recevabilite | recev:recevable
Date de dépôt du livret 2 | date_depot_l2 | l2:jma
Date de convocation | - | convocation:jma
Date du jury | date_jury | jury:jma
Résultat | resultat_jury | resultat:long
Date de création | - | creation:jma
Statut | - | statut`,

  'camel-case': `
IdDossier | id_dossier_source | id:num
NomNaissance | nom_naissance | nom:maj
NomUsage | nom_usage | nomUsage:maj
Prenoms | prenom | prenom
DateNaissance | date_naissance | naissance:iso
CommuneNaissance | - | lieuNaissance
CodePostalResidence | code_postal | cp
LibelleCertification | intitule_certification | certif
NiveauCertification | niveau_vise | niveau:neuf
DateDepotLivret1 | date_depot_l1 | l1:iso
DateRecevabilite | date_decision_recevabilite | decision:iso
DecisionRecevabilite | decision_recevabilite | recev:code
DateDepotLivret2 | date_depot_l2 | l2:iso
DateJury1 | date_jury#1 | jury:iso
ResultatJury1 | resultat_jury#1 | resultat:code
DateJury2 | date_jury#2 | jury2:iso
ResultatJury2 | resultat_jury#2 | resultat2:code
DatePrevJury1 | - | prevu:iso
DateNotificationJury | date_notification | notification:iso
DateMaj | - | maj:ts
Utilisateur | - | agent`,

  'asp-abrege': `
N° Dos. | id_dossier_source | id:num
Nom nais. | nom_naissance | nom:maj
Nom us. | nom_usage | nomUsage:maj
Prén. | prenom | prenom
Dt naiss. | date_naissance | naissance:jma
Dép. résid. | departement | dept:code
CP | code_postal | cp
Dipl. | intitule_certification | certif
Dt récept. L1 | date_depot_l1 | l1:jma
Dt compl. L1 | date_l1_complet | l1complet:jma
Dt décis. recev. | date_decision_recevabilite | decision:jma
Décis. recev. | decision_recevabilite | recev:court
Dt fin valid. recev. | date_fin_validite | validite:jma
Dt récept. L2 | date_depot_l2 | l2:jma
Dt jury prévue | - | prevu:jma
Dt jury | date_jury | jury:jma
Rés. jury | resultat_jury | resultat:court
DC valid. | blocs_valides | blocs
Dt notif. | date_notification | notification:jma
Gest. | - | agent`,

  'anglais-snake': `
record_id | id_dossier_source | id:uuid
last_name | nom_usage | nomUsagePlein:maj
birth_name | nom_naissance | nom:maj
first_name | prenom | prenom
sex | sexe | sexe:FM
birth_date | date_naissance | naissance:iso
birth_city | - | lieuNaissance
zip_code | code_postal | cp
city | commune | ville
department | departement | dept:code
email | courriel | email
phone | telephone | tel
certification_title | intitule_certification | certif
certification_level | niveau_vise | niveau:neuf
submission_date_part_1 | date_depot_l1/- | l1:iso
eligibility_date | date_decision_recevabilite | decision:iso
eligibility_status | decision_recevabilite/- | recev:recevable
submission_date_part_2 | date_depot_l2/- | l2:iso
jury_date | date_jury | jury:iso
jury_result | resultat_jury | resultat:long
drop_out_date | date_abandon | abandon:iso
drop_out_reason | motif_abandon | motifAbandon
support | accompagnement | accomp:OuiNon
created_at | - | creation:ts
updated_at | - | maj:ts`,

  'universite-suivi': `
Référence | id_dossier_source | id:alpha
Etudiant | nom_prenom | nomPrenom
Né le | date_naissance | naissance:jma
Genre | sexe | sexe:mots
Ville | commune | ville
Diplôme visé | intitule_certification | certif
Type de diplôme | type_certification | typeCertif
Niveau d'études | niveau_formation | niveauPerso:mots
Plus haut diplôme | niveau_diplome | diplomePerso
Catégorie socioprofessionnelle | pcs | csp
Situation professionnelle | situation_emploi | situation:long
Financement | financement | financeur
Tarif | -/montant | montant
Date d'inscription | date_demande/- | demande:jma
Date dépôt dossier 1 | date_depot_l1 | l1:jma
Recevabilité pédagogique | decision_recevabilite/- | recev:favorable
Accompagnateur | - | agent
Accompagnement (oui/non) | accompagnement | accomp:OuiNon
Nb heures accompagnement | heures_accompagnement | heures
Date dépôt dossier 2 | date_depot_l2 | l2:jma
Date de soutenance | date_jury | jury:jma
Décision jury | resultat_jury | resultat:long
UE validées | blocs_valides | blocs
Membres du jury | - | agent
Salle | - | centre
Remarques | remarques | remarque`,

  'travail-titres': `
Identifiant | id_dossier_source | id:num
Nom d'usage du candidat | nom_usage | nomUsagePlein:maj
Nom de famille | nom_naissance | nom:maj
Prénom du candidat | prenom | prenom
Date de naissance (JJ/MM/AAAA) | date_naissance | naissance:jma
Pays de naissance | - | pays
Code commune INSEE | code_commune | insee
Département du candidat | departement | dept:code
Niveau de formation | niveau_formation | niveauPerso:romain
Demandeur d'emploi | - | ouiNon:OuiNon
Travailleur handicapé | rqth | ouiNon:OuiNon
Titre professionnel | intitule_certification | certif
Code titre | - | codeTitre
Niveau du titre | niveau_vise | niveau:neuf
Reçu le | date_depot_l1/date_demande | l1:jma
Décision | decision_recevabilite | recev:recevable
Décidé le | date_decision_recevabilite | decision:jma
Session du | date_jury | jury:jma
Résultat session | resultat_jury | resultat:long
CCP obtenus | blocs_valides | blocs
Organisme | - | organisme
Téléphone organisme | - | tel
Mail référent | - | email`,
};
