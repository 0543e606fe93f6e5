/** Files used while tuning, fourth part: held out at first (first measure: 80,5 % automatic, 0,2 % wrong), then read. */

export const reglage4: Readonly<Record<string, string>> = {
  'dava-tableur': `
N° candidat | id_dossier_source | id:num
Civilité | sexe | civ:M/Mme
Nom patronymique | nom_naissance | nom:maj
Nom d'usage | nom_usage | nomUsage:maj
Prénoms | prenom | prenom
Né(e) le | date_naissance | naissance:jma
Lieu de naissance | - | lieuNaissance
Adresse 1 | adresse | adresse
Adresse 2 | - | adresse2
CP | code_postal | cp
Ville | commune | ville:maj
Tél. portable | telephone | tel
Mél | courriel | email
Diplôme postulé | intitule_certification | certif
Spécialité | - | specialite
Niv. | niveau_vise | niveau:romain
Date arrivée L1 | date_depot_l1 | l1:jma
Date recevabilité | date_decision_recevabilite | decision:jma
Avis recevabilité | decision_recevabilite | recev:favorable
Date arrivée L2 | date_depot_l2 | l2:jma
Date jury | date_jury | jury:jma
Décision du jury | resultat_jury | resultat:long
Accompagnement O/N | accompagnement | accomp:ON
Conseiller VAE | - | agent
Centre | - | centre
Observations | remarques | remarque`,

  'export-sql-livret1': `
IsContrat | - | ouiNon:OuiNon
IsConvention | - | ouiNon:OuiNon
IsPaye | - | ouiNon:OuiNon
NumeroLivret | -/id_dossier_source | id:alpha
Civilite | - | civ:M/Mme
NomJeuneFille | nom_naissance | nom:maj
Nom | nom_usage | nomUsagePlein:maj
Prenom | prenom | prenom
Prenom2 | - | prenom2
Prenom3 | - | vide
Adresse | adresse | adresse
CodePostal | code_postal | cp
Ville | commune | ville
Region | - | region
Pays | - | pays
Nationalite | - | nationalite
Tel1 | telephone | tel
Tel2 | - | tel2
Mail1 | courriel | email
Mail2 | - | vide
Sexe | sexe | sexe:FH
DateNaissance | date_naissance | naissance:jma
VilleNaissance | - | lieuNaissance
DptNaissance | - | deptNaissance
PaysNaissance | - | pays
DateDemande | date_demande | demande:jma
dateCreation | - | creation:jma
TypeDemande | - | typeDemande
VecteurInformation | - | vecteur
date reception | date_depot_l1 | l1:jma
Date courrier completude | -/date_l1_complet | l1complet:jma
Date1ereDemandePieceManquantes | - | relance:jma
EtatLivret | - | statut
Date Recevabilité | date_decision_recevabilite | decision:jma
Decision | decision_recevabilite | recev:favorable
DateLimiteRecours | - | limite:jma
DateValidite | date_fin_validite | validite:jma
IsRecours | - | ouiNon:OuiNon
DecisionRecours | - | vide
DateEnvoiL2 | - | envoiL2:jma
bHandicap | rqth | ouiNon:OuiNon
ID | -/id_dossier_source | id:num
isClos | - | ouiNon:OuiNon
NOM_DIPLOME | intitule_certification | certif
MotifGeneral | - | motifRefus
B1_DEMANDE | - | ouiNon:OuiNon
B1_STATUT | - | statutBloc`,

  'export-sql-livret2': `
Numero | -/id_dossier_source | id:alpha
NumPassage | rang | rang
Civilite | sexe | civ:Mme/M.
Nom | nom_naissance | nom:maj
Prenom | prenom | prenom
DateNaissance | date_naissance | naissance:iso
CodePostal | code_postal | cp
DateValidite | date_fin_validite | validite:iso
DateEnvoiCandidat | - | envoiL2:iso
DateValiditeCNI | - | limite:iso
IsCNIOK | - | ouiNon:OuiNon
SessionJury | - | session
DateJury | date_jury | jury:iso
HeureJury | - | heure
HeureConvoc | - | heure
LieuJury | - | centre
dateNotificationJury | date_notification | notification:iso
datePrevJury1 | - | prevu:iso
DatePrevJury2 | - | prevu:iso
Decision | resultat_jury | resultat:long
NumeroDiplome | - | id:alpha
IsDispenseArt2 | - | ouiNon:OuiNon
DateLimiteJury | - | limite:iso
DecisionDC1 | blocs_valides | statutBloc
DecisionDC2 | blocs_valides | statutBloc
DateObtentionDC1 | - | jury:iso`,

  'plateforme-nationale-json': `
id | id_dossier_source | id:uuid
candidat.prenom | prenom | prenom
candidat.nom | nom_naissance | nom:maj
candidat.nomUsage | nom_usage | nomUsage:maj
candidat.genre | sexe | sexe:mots
candidat.dateNaissance | date_naissance | naissance:iso
candidat.communeNaissance | - | lieuNaissance
candidat.departementNaissance | - | deptNaissance
candidat.nationalite | - | nationalite
candidat.situation.niveauCertificationObtenuePlusEleve | niveau_diplome | niveauPerso:chiffres
candidat.situation.niveauFormationPlusEleve | niveau_formation | niveauPerso:chiffres
candidat.situation.typologie | -/situation_emploi | situation:long
candidat.telephone | telephone | tel
candidat.email | courriel | email
candidat.adresse.codePostal | code_postal | cp
candidat.adresse.ville | commune | ville
certification.codeRncp | code_rncp | rncp:nu
certification.nom | intitule_certification | certif
aap.nom | -/prestataire | organisme
typeAccompagnement | mode_accompagnement | mode
dossierFaisabilite.decision | decision_recevabilite | recev:recevable
dossierFaisabilite.dateDecision | date_decision_recevabilite | decision:iso
dossierValidation.dateDepot | date_depot_l2 | l2:iso
jury.dateDePassage | date_jury | jury:iso
jury.resultat | resultat_jury | resultat:long
abandon.date | date_abandon | abandon:iso
abandon.raison | motif_abandon | motifAbandon`,

  'universite-capitales': `
N° ETUDIANT | -/id_dossier_source | id:num
NOM | nom_naissance | nom:maj
PRENOM | prenom | prenom
SEXE (F/M) | sexe | sexe:FM
DATE NAISS. | date_naissance | naissance:jma
CODE POSTAL | code_postal | cp
VILLE | commune | ville:maj
COMPOSANTE | - | centre
DIPLOME DEMANDE | intitule_certification | certif
TYPE DIPLOME | type_certification | typeCertif
MENTION | - | specialite
CODE RNCP | code_rncp | rncp:prefixe
DERNIER DIPLOME OBTENU | niveau_diplome | diplomePerso
CSP | pcs | csp
SITUATION PRO | situation_emploi | situation:long
FINANCEUR | financement | financeur
COUT (€) | montant | montant
DATE DEMANDE | date_demande | demande:jma
DATE COMMISSION RECEVABILITE | date_decision_recevabilite | decision:jma
AVIS COMMISSION | decision_recevabilite | recev:favorable
DATE DEPOT MEMOIRE | date_depot_l2 | l2:jma
DATE SOUTENANCE | date_jury | jury:jma
RESULTAT | resultat_jury | resultat:long
ECTS VALIDES | - | petit
COMMENTAIRES | remarques | remarque`,

  'titres-professionnels': `
Réf. dossier | id_dossier_source | id:alpha
Unité départementale | - | centre
NOM NAISSANCE | nom_naissance | nom:maj
NOM MARITAL | nom_usage | nomUsage:maj
PRENOM | prenom | prenom:maj
DDN | date_naissance | naissance:jma
SEXE | sexe | sexe:12
CODE INSEE COMMUNE | code_commune | insee
DEPARTEMENT | departement | dept:code
NIV FORMATION | niveau_formation | niveauPerso:romain
STATUT DEMANDEUR | situation_emploi | situation:long
TITRE VISE | intitule_certification | certif
CODE TITRE | - | codeTitre
NIVEAU TITRE | niveau_vise | niveau:neuf
DT RECEPTION CERFA | date_depot_l1 | l1:jma
DT DECISION | date_decision_recevabilite | decision:jma
DECISION | decision_recevabilite | recev:court
MOTIF REFUS | - | motifRefus
DT SESSION | date_jury | jury:jma
RESULTAT SESSION | resultat_jury | resultat:court
CCP VALIDES | blocs_valides | blocs
CENTRE AGREE | - | centre`,

  'english-headers': `
Case number | id_dossier_source | id:alpha
Family name | nom_naissance | nom:maj
Given name | prenom | prenom
Gender | sexe | sexe:FM
Date of birth | date_naissance | naissance:iso
Place of birth | - | lieuNaissance
Email address | courriel | email
Mobile phone | telephone | tel
Postcode | code_postal | cp
Town | commune | ville
Country | - | pays
Target qualification | intitule_certification | certif
RNCP code | code_rncp | rncp:nu
Qualification level | niveau_vise | niveau:neuf
Highest qualification held | niveau_diplome | diplomePerso
Employment status | situation_emploi | situation:long
Application date | date_demande | demande:iso
Eligibility decision date | date_decision_recevabilite | decision:iso
Eligibility decision | decision_recevabilite | recev:recevable
Jury date | date_jury | jury:iso
Jury outcome | resultat_jury | resultat:long
Planned jury date | - | prevu:iso
Withdrawal date | date_abandon | abandon:iso
Withdrawal reason | motif_abandon | motifAbandon
Created at | - | creation:ts
Last updated | - | maj:ts
Notes | remarques | remarque`,

  'sante-abreviations': `
NO_DOS | id_dossier_source | id:num
CIV | sexe | civ:MME/M
NOM_NAIS | nom_naissance | nom:maj
NOM_USAG | nom_usage | nomUsage:maj
PREN | prenom | prenom
DT_NAIS | date_naissance | naissance:amj
DEP_NAIS | - | deptNaissance
CP_CAND | code_postal | cp
COM_CAND | commune | ville:maj
TEL_CAND | telephone | tel
MAIL_CAND | courriel | email
LIB_DIPL | intitule_certification | certif
NIV_DIPL | niveau_vise | niveau:romain
DT_DEP_L1 | date_depot_l1 | l1:amj
DT_CPLT_L1 | date_l1_complet | l1complet:amj
DT_RECEV | date_decision_recevabilite | decision:amj
LIB_RECEV | decision_recevabilite | recev:recevable
DT_FIN_VALID | date_fin_validite | validite:amj
DT_DEP_L2 | date_depot_l2 | l2:amj
DT_JURY_PREV | - | prevu:amj
DT_JURY | date_jury | jury:amj
RES_JURY | resultat_jury | resultat:court
NB_DC_VALID | -/blocs_valides | petit
DT_NOTIF | date_notification | notification:amj
CD_UTIL_MAJ | - | agent
DT_MAJ | - | maj:amj`,
};
