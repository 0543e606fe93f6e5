/** Files used while tuning, seventh part (see reglage-6). */

export const reglage7: Readonly<Record<string, string>> = {
  'plateforme-regionale': `
Identifiant parcours | id_dossier_source | id:uuid
Nom candidat·e | nom_naissance | nom:maj
Prénom candidat·e | prenom | prenom
Genre | sexe | sexe:mots
Date de naissance | date_naissance | naissance:ts
Code INSEE de la commune de résidence | code_commune | insee
EPCI de résidence | epci | epci
Zone d'emploi de résidence | zone_emploi | zoneEmploi
Niveau de diplôme le plus élevé | niveau_diplome | niveauPerso:mots
Statut d'activité à l'entrée | situation_emploi | situation
Ministère de rattachement | ministere | ministere
Certificateur | certificateur | certificateur
Code de la fiche RNCP | code_rncp | rncp:prefixe
Nom de la certification visée | intitule_certification | certif
Type de diplôme visé | type_certification | typeCertif
Niveau de qualification visé | niveau_vise | niveau:neuf
Spécialité NSF | nsf | nsf
Type de VAE | dispositif | dispositif
Date du premier contact | date_demande | demande:ts
Date d'entretien en point relais conseil | date_conseil | conseil:ts
Date de dépôt du dossier de faisabilité | date_depot_l1 | l1:ts
Décision de faisabilité | decision_recevabilite | recev:recevable
Date de la décision de faisabilité | date_decision_recevabilite | decision:ts
Date de dépôt du dossier de validation | date_depot_l2 | l2:ts
Date prévisionnelle de dépôt du dossier de validation | - | prevu:ts
Date du jury | date_jury | jury:ts
Résultat du jury | resultat_jury | resultat:long
Date de notification du résultat | date_notification | notification:ts
Parcours archivé | - | ouiNon:OuiNon
Motif d'archivage | motif_archivage | motifArchivage
Date de dernière activité | - | maj:ts`,

  'deux-lignes-groupees': `
Identification N° | id_dossier_source | id:num
Identification Nom | nom_naissance | nom:maj
Identification Prénom | prenom | prenom
Identification Né(e) le | date_naissance | naissance:jma
Coordonnées CP | code_postal | cp
Coordonnées Ville | commune | ville
Coordonnées Tél | telephone | tel
Coordonnées Courriel | courriel | email
Projet Diplôme visé | intitule_certification | certif
Projet Niveau visé | niveau_vise | niveau:neuf
Recevabilité Date de dépôt | date_depot_l1 | l1:jma
Recevabilité Date de décision | date_decision_recevabilite | decision:jma
Recevabilité Décision | decision_recevabilite | recev:recevable
Validation Date de dépôt | date_depot_l2 | l2:jma
Validation Date de jury | date_jury | jury:jma
Validation Résultat | resultat_jury | resultat:long
Accompagnement Oui/Non | accompagnement | accomp:OuiNon
Accompagnement Prestataire | prestataire | organisme
Financement Financeur | financement | financeur
Financement Montant | montant | montant
Abandon Date | date_abandon | abandon:jma
Abandon Motif | motif_abandon | motifAbandon`,

  'jurys-multiples': `
Dossier | id_dossier_source | id:num
Nom | nom_naissance | nom:maj
Prénom | prenom | prenom
DDN | date_naissance | naissance:jma
Certification | intitule_certification | certif
J1 date | date_jury#1 | jury:jma
J1 résultat | resultat_jury#1 | resultat:court
J1 lieu | - | centre
J2 date | date_jury#2 | jury2:jma
J2 résultat | resultat_jury#2 | resultat2:court
J2 lieu | - | centre
Prochain passage prévu le | - | prevu:jma
Nb de passages | rang/- | rang`,

  defense: `
NID | -/id_dossier_source | id:num
Grade | - | specialite
NOM | nom_naissance | nom:maj
PRÉNOM | prenom | prenom
DATE DE NAISSANCE | date_naissance | naissance:jma
UNITÉ | - | centre
DIPLÔME RECHERCHÉ | intitule_certification | certif
NIVEAU DU DIPLÔME RECHERCHÉ | niveau_vise | niveau:romain
PLUS HAUT DIPLÔME DÉTENU | niveau_diplome | diplomePerso
DATE RÉCEPTION DOSSIER | date_depot_l1 | l1:jma
DATE AVIS RECEVABILITÉ | date_decision_recevabilite | decision:jma
AVIS RECEVABILITÉ | decision_recevabilite | recev:favorable
DATE DÉPÔT MÉMOIRE | date_depot_l2 | l2:jma
DATE COMMISSION DE VALIDATION | date_jury | jury:jma
AVIS COMMISSION DE VALIDATION | resultat_jury | resultat:long
DATE FIN DE CONTRAT | - | validite:jma
OBSERVATIONS | remarques | remarque`,

  'sans-accents-colle': `
idcandidature | id_dossier_source | id:uuid
nomdenaissance | nom_naissance | nom:maj
nomdusage | nom_usage | nomUsage:maj
prenom | prenom | prenom
datedenaissance | date_naissance | naissance:iso
codepostal | code_postal | cp
ville | commune | ville
adressemail | courriel | email
numerotelephone | telephone | tel
codercnp | code_rncp | rncp:nu
intitulecertification | intitule_certification | certif
niveaucertification | niveau_vise | niveau:neuf
datedepotlivret1 | date_depot_l1 | l1:iso
daterecevabilite | date_decision_recevabilite | decision:iso
avisrecevabilite | decision_recevabilite | recev:favorable
datedepotlivret2 | date_depot_l2 | l2:iso
datejury | date_jury | jury:iso
resultatjury | resultat_jury | resultat:long
datecreation | - | creation:ts
datemodification | - | maj:ts
statutcandidature | - | statut
dateabandon | date_abandon | abandon:iso`,

  'branche-social-longs': `
Numéro d'identification du candidat | id_dossier_source | id:num
Nom de famille du candidat | nom_naissance | nom:maj
Prénom usuel du candidat | prenom | prenom
Date de naissance du candidat | date_naissance | naissance:jma
Département de résidence du candidat | departement | dept:code
Situation professionnelle du candidat à la date de la demande | situation_emploi | situation
Nombre d'années d'expérience professionnelle déclarées | annees_experience | annees
Intitulé de la certification demandée | intitule_certification | certif
Certification demandée en totalité ou en partie | visee_partielle/- | ouiNon:OuiNon
Date de réception de la demande de recevabilité | date_depot_l1/date_demande | l1:jma
Date de la décision relative à la recevabilité | date_decision_recevabilite | decision:jma
Décision relative à la recevabilité | decision_recevabilite | recev:recevable
Motif de la décision défavorable | - | motifRefus
Le candidat a-t-il été accompagné ? | accompagnement | accomp:OuiNon
Nombre d'heures d'accompagnement réalisées | heures_accompagnement | heures
Organisme ayant financé l'accompagnement | financement | financeur
Date de réception du dossier de validation | date_depot_l2 | l2:jma
Date de passage devant le jury | date_jury | jury:jma
Décision du jury | resultat_jury | resultat:long
Blocs de compétences acquis à l'issue du jury | blocs_valides | blocs
Date d'envoi de la décision du jury au candidat | date_notification | notification:jma
Nom du président du jury | - | agent
Nombre de membres du jury | - | petit`,
};
