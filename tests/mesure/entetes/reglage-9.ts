/** Files used while tuning, ninth part (see reglage-8). */

export const reglage9: Readonly<Record<string, string>> = {
  'ministere-mer': `
Numéro marin | -/id_dossier_source | id:num
Nom de naissance | nom_naissance | nom:maj
Nom d'usage | nom_usage | nomUsage:maj
Prénoms | prenom | prenom
Né(e) le | date_naissance | naissance:jmatiret
Né(e) à | - | lieuNaissance
Dépt. de résidence | departement | dept:code
Brevet ou titre demandé | intitule_certification | certif
Niveau du titre demandé | niveau_vise | niveau:neuf
Demande reçue le | date_demande/date_depot_l1 | l1:jmatiret
Décision de recevabilité prise le | date_decision_recevabilite | decision:jmatiret
Décision de recevabilité | decision_recevabilite | recev:recevable
Dossier de validation reçu le | date_depot_l2 | l2:jmatiret
Réunion du jury le | date_jury | jury:jmatiret
Décision du jury | resultat_jury | resultat:long
Modules obtenus | blocs_valides | blocs
Validité du dossier jusqu'au | date_fin_validite | validite:jmatiret`,

  'api-anglais-camel': `
candidacyId | id_dossier_source | id:uuid
lastName | nom_naissance | nom:maj
firstName | prenom | prenom
birthDate | date_naissance | naissance:iso
birthCity | - | lieuNaissance
gender | sexe | sexe:mots
emailAddress | courriel | email
phoneNumber | telephone | tel
zipCode | code_postal | cp
cityName | commune | ville
departmentCode | departement | dept:code
certificationLabel | intitule_certification | certif
certificationRncpId | code_rncp | rncp:nu
certificationLevel | niveau_vise | niveau:neuf
highestDegreeLevel | niveau_diplome | niveauPerso:chiffres
feasibilityFileSentAt | -/date_depot_l1 | l1:iso
feasibilityDecision | decision_recevabilite | recev:recevable
feasibilityDecisionDate | date_decision_recevabilite | decision:iso
validationFileSubmittedAt | date_depot_l2 | l2:iso
juryDate | date_jury | jury:iso
juryResult | resultat_jury | resultat:long
dropOutDate | date_abandon | abandon:iso
dropOutReason | motif_abandon | motifAbandon
archivingReason | motif_archivage | motifArchivage
createdAt | - | creation:ts
updatedAt | - | maj:ts
organismName | -/prestataire | organisme
estimatedHours | - | heures`,

  'deux-lignes-fusionnees': `
Candidat N° dossier | id_dossier_source | id:num
Candidat NOM | nom_naissance | nom:maj
Candidat PRENOM | prenom | prenom
Candidat SEXE | sexe | sexe:FH
Candidat NE(E) LE | date_naissance | naissance:jma
Candidat DPT | departement | dept:code
Candidat SITUATION | situation_emploi | situation
Titre visé INTITULE | intitule_certification | certif
Titre visé NIVEAU | niveau_vise | niveau:neuf
Titre visé RNCP | code_rncp | rncp:prefixe
Étape 1 DATE DEPOT | date_depot_l1 | l1:jma
Étape 1 DECISION | decision_recevabilite | recev:court
Étape 1 DATE DECISION | date_decision_recevabilite | decision:jma
Étape 2 DATE DEPOT | date_depot_l2 | l2:jma
1er jury DATE | date_jury#1 | jury:jma
1er jury RESULTAT | resultat_jury#1 | resultat:court
2e jury DATE | date_jury#2 | jury2:jma
2e jury RESULTAT | resultat_jury#2 | resultat2:court
Abandon DATE | date_abandon | abandon:jma
Abandon MOTIF | motif_abandon | motifAbandon
Observations | remarques | remarque`,

  'majuscules-sans-espaces': `
NUMCANDIDAT | id_dossier_source | id:num
NOMPATRONYMIQUE | nom_naissance | nom:maj
PRENOMS | prenom | prenom
DATENAISSANCE | date_naissance | naissance:amj
LIEUNAISSANCE | - | lieuNaissance
CODEINSEE | code_commune | insee
LIBELLEDIPLOME | intitule_certification | certif
NIVEAUDIPLOME | niveau_vise | niveau:neuf
DATERECEPTIONL1 | date_depot_l1 | l1:amj
DATEDECISION | date_decision_recevabilite | decision:amj
DECISIONRECEVABILITE | decision_recevabilite | recev:code
DATERECEPTIONL2 | date_depot_l2 | l2:amj
DATEJURY | date_jury | jury:amj
DATEJURYPREVUE | - | prevu:amj
RESULTATJURY | resultat_jury | resultat:code
MOTIFABANDON | motif_abandon | motifAbandon
NOMGESTIONNAIRE | - | agent`,

  'conseil-emploi': `
N° | id_dossier_source | id:num
Bénéficiaire - nom | nom_naissance | nom:maj
Bénéficiaire - prénom | prenom | prenom
Bénéficiaire - sexe | sexe | sexe:FH
Bénéficiaire - âge | age | age
Bénéficiaire - commune | commune | ville
Inscrit à France Travail depuis | anciennete_chomage | duree
Date de l'entretien conseil VAE | date_conseil | conseil:jma
Conseiller VAE | - | agent
Durée entretien (min) | - | petit
Projet de certification | intitule_certification/- | certif
Niveau de la certification envisagée | niveau_vise | niveau:neuf
Motivation principale | motivation | motivation
Expérience (en années) | annees_experience | annees
Suites de l'entretien | - | statut`,

  'batch-cqp': `
num_dossier_vae | id_dossier_source | id:alpha
nom_salarie | nom_naissance | nom:maj
prenom_salarie | prenom | prenom
ddn_salarie | date_naissance | naissance:jma
sexe_salarie | sexe | sexe:HF
raison_sociale | - | organisme
siret_entreprise | - | siret
dept_entreprise | - | dept:code
type_contrat | type_contrat | contrat
csp_salarie | pcs | csp
lib_cqp | intitule_certification | certif
dt_recevabilite | date_decision_recevabilite | decision:jma
recevabilite | decision_recevabilite | recev:ON
org_accompagnement | prestataire | organisme
nb_heures_acc | heures_accompagnement | heures
dt_jury_prev | - | prevu:jma
dt_jury_reel | date_jury | jury:jma
res_jury | resultat_jury | resultat:court
nb_bc_valides | -/blocs_valides | petit
mt_opco | montant/- | montant
statut_dossier | - | statut`,

  'secretariat-approximatif': `
n dossier | id_dossier_source | id:num
nom prenom | nom_prenom | nomPrenom
date naisance | date_naissance | naissance:jma
departement residance | departement | dept:code
tel portable | telephone | tel
adresse mail | courriel | email
diplome demander | intitule_certification | certif
recu livret1 | date_depot_l1 | l1:jma
recevable ou non | decision_recevabilite | recev:ON
date recevabilite | date_decision_recevabilite | decision:jma
recu livret2 | date_depot_l2 | l2:jma
dat jury | date_jury | jury:jma
resulat jury | resultat_jury | resultat:long
abandon/motif | motif_abandon | motifAbandon
remaque | remarques | remarque
classeur | - | petit`,
};
