/** Files used while tuning, fifth part (see reglage-4). */

export const reglage5: Readonly<Record<string, string>> = {
  'agriculture-deux-lignes': `
Candidat Nom | nom_naissance | nom:maj
Candidat Prénom | prenom | prenom
Candidat Sexe | sexe | sexe:FH
Candidat Date de naissance | date_naissance | naissance:jma
Candidat Département | departement | dept:codenom
Certification Intitulé | intitule_certification | certif
Certification Niveau | niveau_vise | niveau:neuf
Certification Option | - | specialite
Livret 1 Reçu le | date_depot_l1 | l1:jma
Livret 1 Complet le | date_l1_complet | l1complet:jma
Livret 1 Décision | decision_recevabilite | recev:recevable
Livret 1 Date décision | date_decision_recevabilite | decision:jma
Livret 2 Reçu le | date_depot_l2 | l2:jma
Jury Date | date_jury | jury:jma
Jury Résultat | resultat_jury | resultat:long
Jury Président | - | agent
Accompagnement Organisme | prestataire | organisme
Accompagnement Nb heures | heures_accompagnement | heures`,

  'jeunesse-sports-une-ligne-par-jury': `
Identifiant candidat | id_dossier_source | id:num
Nom de famille | nom_naissance | nom:maj
Prénom usuel | prenom | prenom
Date naissance candidat | date_naissance | naissance:jma
Dpt résidence | departement | dept:code
Diplôme JEPS visé | intitule_certification | certif
Supports / mention | - | specialite
Date de la décision de recevabilité | date_decision_recevabilite | decision:jma
N° de passage | rang | rang
Type de passage | nature_passage | naturePassage
Date de passage devant le jury | date_jury | jury:jma
Résultat du passage | resultat_jury | resultat:long
UC obtenues | blocs_valides | blocs
Date d'envoi de la notification | date_notification | notification:jma
Jury (lieu) | - | centre
Suivi par | - | agent`,

  'branche-cqp': `
Nom salarié | nom_naissance | nom:maj
Prénom salarié | prenom | prenom
H/F | sexe | sexe:FH
Date de naissance du salarié | date_naissance | naissance:jma
Age | age | age
Entreprise | - | organisme
SIRET entreprise | - | siret
CP entreprise | - | cp
Ville entreprise | - | ville
Type de contrat de travail | type_contrat | contrat
Ancienneté dans le métier (années) | annees_experience | annees
CQP visé | intitule_certification | certif
Code CPNE | - | codeTitre
Blocs visés | - | blocs
Date dépôt dossier de recevabilité | date_depot_l1 | l1:jma
Dossier recevable ? | decision_recevabilite | recev:ON
OPCO financeur | financement | financeur
Montant pris en charge | montant | montant
Organisme accompagnateur | prestataire | organisme
Début accompagnement | date_debut_accompagnement | debutAcc:jma
Fin accompagnement | date_fin_accompagnement | finAcc:jma
Nb h accompagnement | heures_accompagnement | heures
Date jury paritaire | date_jury | jury:jma
Décision jury paritaire | resultat_jury | resultat:court
Date envoi parchemin | - | notification:jma`,

  'consulaire-mojibake': `
NumÃ©ro de dossier | id_dossier_source | id:num
Nom de l'Ã©pouse | nom_usage | nomUsage:maj
Nom de naissance | nom_naissance | nom:maj
PrÃ©nom | prenom | prenom
DÃ©partement | departement | dept:code
TÃ©lÃ©phone | telephone | tel
DiplÃ´me visÃ© | intitule_certification | certif
Date de dÃ©pÃ´t du livret 1 | date_depot_l1 | l1:jma
DÃ©cision de recevabilitÃ© | decision_recevabilite | recev:recevable
RÃ©sultat du jury | resultat_jury | resultat:long
Date pr?vue du jury | - | prevu:jma
Date d?cision jury | date_jury | jury:jma
Prescripteur | - | organisme`,

  'technique-colle': `
NUMDOSSIER | id_dossier_source | id:num
NOMNAISS | nom_naissance | nom:maj
NOMMARITAL | nom_usage | nomUsage:maj
PRENOM1 | prenom | prenom
DATNAISS | date_naissance | naissance:amj
CODSEXE | sexe | sexe:12
CODPOST | code_postal | cp
LIBCOMMUNE | commune | ville:maj
CODDEPT | departement | dept:code
CODRNCP | code_rncp | rncp:nu
LIBCERTIF | intitule_certification | certif
TYPCERTIF | type_certification | typeCertif
NIVCERTIF | niveau_vise | niveau:neuf
DATDEPOTL1 | date_depot_l1 | l1:amj
DATDECISRECEV | date_decision_recevabilite | decision:amj
DECISRECEV | decision_recevabilite | recev:code
DATDEPOTL2 | date_depot_l2 | l2:amj
DATJURY1 | date_jury#1 | jury:amj
RESJURY1 | resultat_jury#1 | resultat:court
DATJURY2 | date_jury#2 | jury2:amj
RESJURY2 | resultat_jury#2 | resultat2:court
DATABANDON | date_abandon | abandon:amj
CODUSER | - | agent
DATCREA | - | creation:amj`,

  'questionnaire-long': `
Votre nom | nom_naissance | nom
Votre prénom | prenom | prenom
Vous êtes (femme / homme) | sexe | sexe:mots
Votre date de naissance | date_naissance | naissance:jma
Code postal de votre domicile | code_postal | cp
Votre commune de résidence | commune | ville
Votre adresse électronique | courriel | email
Quel diplôme ou titre souhaitez-vous obtenir ? | intitule_certification | certif
Quel est votre niveau d'études ? | niveau_formation | niveauPerso:mots
Diplôme le plus élevé obtenu | niveau_diplome | diplomePerso
Quelle est votre situation professionnelle actuelle ? | situation_emploi | situation:long
Depuis combien de temps êtes-vous au chômage ? | anciennete_chomage | duree
Êtes-vous reconnu travailleur handicapé (RQTH) ? | rqth | ouiNon:OuiNon
Nombre d'années d'expérience en lien avec le diplôme | annees_experience | annees
Pourquoi faites-vous une VAE ? | motivation | motivation
Horodateur | - | creation:jma
Acceptez-vous d'être recontacté ? | - | ouiNon:OuiNon
Comment avez-vous connu la VAE ? | - | vecteur`,

  'conseil-prc': `
N° fiche | id_dossier_source | id:num
NOM Prénom | nom_prenom | nomPrenom
Année de naissance | - | anneeNaissance
Sexe | sexe | sexe:FH
Commune de résidence | commune | ville
Code INSEE | code_commune | insee
EPCI | epci | epci
Zone d'emploi | zone_emploi | zoneEmploi
Date de l'entretien conseil | date_conseil | conseil:jma
Conseiller | - | agent
Structure d'accueil | - | organisme
Situation à l'entrée | situation_emploi | situation:long
Niveau scolaire | niveau_formation | niveauPerso:romain
Certification envisagée | intitule_certification | certif
Certificateur | certificateur | certificateur
Suite donnée | - | statut
Durée de l'entretien | - | petit`,

  'ministere-gestion': `
Ministère certificateur | ministere | ministere
Organisme valideur | certificateur | certificateur
Dossier | id_dossier_source | id:alpha
Patronyme | nom_naissance | nom:maj
Nom d'épouse | nom_usage | nomUsage:maj
1er prénom | prenom | prenom
2ème prénom | - | prenom2
Naissance (date) | date_naissance | naissance:jmatiret
Naissance (commune) | - | lieuNaissance
Naissance (pays) | - | pays
N° Sécurité sociale | nir | nir
Résidence - code postal | code_postal | cp
Résidence - ville | commune | ville:maj
Fiche RNCP | code_rncp | rncp:prefixe
Libellé du diplôme | intitule_certification | certif
Code NSF | nsf | nsf
Demande partielle | visee_partielle | ouiNon:ON
Dispositif | dispositif | dispositif
Date de la demande | date_demande | demande:jmatiret
Date d'accusé de réception | -/date_depot_l1 | l1:jmatiret
Date de complétude | date_l1_complet | l1complet:jmatiret
Date d'examen de la recevabilité | date_decision_recevabilite | decision:jmatiret
Recevabilité | decision_recevabilite | recev:recevable
Recevable jusqu'au | date_fin_validite | validite:jmatiret
Dépôt livret 2 | date_depot_l2 | l2:jmatiret
État du livret 2 | etat_l2 | statut
1er jury - date | date_jury#1 | jury:jmatiret
1er jury - résultat | resultat_jury#1 | resultat:long
2nd jury - date | date_jury#2 | jury2:jmatiret
2nd jury - résultat | resultat_jury#2 | resultat2:long
Date convocation | - | convocation:jmatiret
Prochain jury | - | prevu:jmatiret
Motif d'abandon | motif_abandon | motifAbandon
Stade de l'abandon | etape_abandon | etapeAbandon
Date de l'abandon | date_abandon | abandon:jmatiret
Motif de clôture | -/motif_archivage | motifArchivage
Gestionnaire du dossier | - | agent
Statut du dossier | - | statut
Dernière mise à jour | - | maj:jmatiret`,

  'suivi-prestataire': `
STATUT | - | statut
Premier contact | date_demande/- | demande:jma
NOM (en majuscule) | nom_naissance | nom:maj
Prénom | prenom | prenom
telephone | telephone | tel
mail | courriel | email
localisation | -/commune | ville
Diplôme visé | intitule_certification | certif
N° prise en charge | - | id:alpha
Prise en charge | -/financement | financeur
RDV Faisabilité | - | conseil:jma
Dépôt Faisabilité | date_depot_l1 | l1:jma
traité par | - | agent
Nombre d'heures réalisées | heures_accompagnement | heures
date passage jury | date_jury | jury:jma
Résultats | resultat_jury | resultat:long
ETAT DES LIEUX - HISTORIQUE | remarques/- | remarque`,
};
