/** Files used while tuning, second part (see reglage-1). */

export const reglage2: Readonly<Record<string, string>> = {
  'sport-une-ligne-par-jury': `
N° candidat | id_dossier_source | id:num
Nom et prénom | nom_prenom | nomPrenom
Date naiss. | date_naissance | naissance:jma
Département de résidence | departement | dept:codenom
Région | - | region
Certification | intitule_certification | certif
Rang du jury | rang | rang
Nature du passage | nature_passage | naturePassage
Date de jury | date_jury | jury:jma
Résultat du jury | resultat_jury | resultat:long
UC acquises | blocs_valides | blocs
Notifié le | date_notification | notification:jma
Président du jury | - | agent
Ville du jury | - | ville`,

  'opco-majuscules': `
NOM DU CANDIDAT | nom_naissance | nom:maj
PRENOM DU CANDIDAT | prenom | prenom
SEXE | sexe | sexe:HF
AGE | age | age
TRANCHE D'AGE | tranche_age_a/- | tranche
EMAIL DU CANDIDAT | courriel | email
TELEPHONE DU CANDIDAT | telephone | tel
NOM DE L'EMPLOYEUR | - | organisme
CODE POSTAL EMPLOYEUR | - | cp
EMAIL EMPLOYEUR | - | email
NATURE DU CONTRAT | type_contrat | contrat
CERTIFICATION VISEE | intitule_certification | certif
RNCP | code_rncp | rncp:prefixe
DATE DE FAISABILITE | date_decision_recevabilite/- | decision:jma
DOSSIER DE FAISABILITE DEPOSE LE | date_depot_l1 | l1:jma
AVIS DE FAISABILITE | decision_recevabilite | recev:favorable
DOSSIER DE VALIDATION DEPOSE LE | date_depot_l2 | l2:jma
DATE PREVISIONNELLE DE JURY | - | prevu:jma
DATE DE PASSAGE EN JURY | date_jury | jury:jma
ISSUE DU JURY | resultat_jury | resultat:long
FINANCEUR PRINCIPAL | financement | financeur
MONTANT ACCORDE | montant | montant
NUMERO DE FACTURE | - | id:alpha
DATE DE FACTURE | - | notification:jma`,

  'base-ministere': `
MINISTERE | ministere | ministere
CERTIFICATEUR | certificateur | certificateur
ID_CANDIDAT | id_dossier_source | id:num
NOM_PATRONYMIQUE | nom_naissance | nom:maj
PRENOM_CANDIDAT | prenom | prenom
DATE_NAISSANCE_CANDIDAT | date_naissance | naissance:jma
NATIONALITE | - | nationalite
CODE_INSEE_RESIDENCE | code_commune | insee
CODE_EPCI | epci | epci
CODE_ZONE_EMPLOI | zone_emploi | zoneEmploi
INTITULE_CERTIFICATION | intitule_certification | certif
CODE_CERTIFICATION | code_rncp | rncp:prefixe
TYPE_CERTIFICATION | type_certification | typeCertif
CODE_NSF | nsf | nsf
VISEE_PARTIELLE | visee_partielle | ouiNon:OuiNon
DISPOSITIF_VAE | dispositif | dispositif
DATE_PREMIER_CONTACT | date_demande | demande:jma
DATE_DEPOT_DOSSIER_RECEVABILITE | date_depot_l1 | l1:jma
DATE_COMPLETUDE_DOSSIER | date_l1_complet | l1complet:jma
DATE_NOTIFICATION_RECEVABILITE | -/date_decision_recevabilite | decision:jma
AVIS_RECEVABILITE | decision_recevabilite | recev:favorable
DATE_LIMITE_VALIDITE | date_fin_validite | validite:jma
DATE_DEPOT_DOSSIER_VALIDATION | date_depot_l2 | l2:jma
ETAT_LIVRET_2 | etat_l2 | statut
DATE_JURY | date_jury | jury:jma
DECISION_JURY | resultat_jury | resultat:long
DATE_ABANDON | date_abandon | abandon:jma
MOTIF_ABANDON | motif_abandon | motifAbandon
ETAPE_ABANDON | etape_abandon | etapeAbandon
MOTIF_ARCHIVAGE | motif_archivage | motifArchivage
DATE_EXPORT | - | maj:jma`,

  'prc-entretiens': `
Numéro | id_dossier_source | id:num
Nom | nom_naissance | nom
Prénom | prenom | prenom
Date du conseil | date_conseil | conseil:jma
Conseillère | - | agent
Sexe | sexe | sexe:FH
Statut à l'entrée | situation_emploi/- | situation:long
Durée d'inscription à France Travail | anciennete_chomage | duree
RQTH | rqth | ouiNon:ON
Années d'expérience | annees_experience | annees
Motivations | motivation | motivation
Diplôme | intitule_certification | certif
Projet confirmé | - | ouiNon:OuiNon
Orientation | - | statut`,

  accompagnement: `
Dossier n° | id_dossier_source | id:alpha
Bénéficiaire | nom_prenom | nomPrenom
SIRET prestataire | prestataire | siret
Mode d'accompagnement | mode_accompagnement | mode
Date de début d'accompagnement | date_debut_accompagnement | debutAcc:jma
Date de fin d'accompagnement | date_fin_accompagnement | finAcc:jma
Heures individuelles et collectives | heures_accompagnement | heures
Source de financement | financement | financeur
Coût de l'accompagnement | montant | montant
Nom de l'accompagnateur | - | agent
Date de facturation | - | notification:jma`,

  'deux-jurys': `
Matricule | id_dossier_source | id:num
Nom-Prénom | nom_prenom | nomPrenom
Naissance | date_naissance | naissance:jmal
Résidence (dpt) | departement | dept:nom
Code INSEE résidence | code_commune | insee
Titre préparé | intitule_certification | certif
Dépôt L1 | date_depot_l1 | l1:jma2
Recevabilité le | date_decision_recevabilite | decision:jma2
Recevabilité | decision_recevabilite | recev:ON
Dépôt L2 | date_depot_l2 | l2:jma2
Jury 1 | date_jury#1 | jury:jma2
Résultat 1 | resultat_jury#1 | resultat:court
Jury 2 | date_jury#2 | jury2:jma2
Résultat 2 | resultat_jury#2 | resultat2:court
Observation | remarques | remarque
Date prochain jury | - | prevu:jma2
Sécu | nir | nir
Classement | - | petit`,
};
