/** Files used while tuning, sixth part: held out at first (first measure: 82,0 % automatic, none wrong, 98,2 % in three), then read. */

export const reglage6: Readonly<Record<string, string>> = {
  'gip-formation': `
Code dossier VAE | id_dossier_source | id:alpha
Mme/M. | sexe | civ:M/Mme
Nom de naissance (majuscules) | nom_naissance | nom:maj
Nom d'usage (si différent) | nom_usage | nomUsage:maj
Premier prénom | prenom | prenom
Date naiss (jj/mm/aaaa) | date_naissance | naissance:jma
Commune naissance | - | lieuNaissance
Code postal domicile | code_postal | cp
Commune domicile | commune | ville
Portable | telephone | tel
Adresse mél | courriel | email
Situation au moment de la demande | situation_emploi | situation
Niveau général | niveau_formation | niveauPerso:romain
Intitulé complet du diplôme visé | intitule_certification | certif
Niveau (nomenclature 2019) | niveau_vise | niveau:neuf
Dépôt du dossier de recevabilité | date_depot_l1 | l1:jma
Dossier complet le | date_l1_complet | l1complet:jma
Décision prise le | date_decision_recevabilite | decision:jma
Nature de la décision | decision_recevabilite | recev:recevable
Valable jusqu'au | date_fin_validite | validite:jma
Dépôt du dossier de validation | date_depot_l2 | l2:jma
Jury du | date_jury | jury:jma
Issue | resultat_jury | resultat:long
Commentaire | remarques | remarque
Chargé de dossier | - | agent`,

  'conservatoire-ingenieurs': `
auditeur_id | id_dossier_source | id:num
auditeur_nom | nom_naissance | nom:maj
auditeur_prenom | prenom | prenom
auditeur_sexe | sexe | sexe:HF
auditeur_ddn | date_naissance | naissance:iso
auditeur_mail | courriel | email
auditeur_cp | code_postal | cp
auditeur_ville | commune | ville
centre_regional | - | centre
diplome_code | - | codeTitre
diplome_lib | intitule_certification | certif
diplome_niveau | niveau_vise | niveau:neuf
diplome_rncp | code_rncp | rncp:nu
candidature_date | date_demande | demande:iso
recevabilite_date | date_decision_recevabilite | decision:iso
recevabilite_avis | decision_recevabilite | recev:favorable
accomp_debut | date_debut_accompagnement | debutAcc:iso
accomp_fin | date_fin_accompagnement | finAcc:iso
accomp_nb_h | heures_accompagnement | heures
jury_date | date_jury | jury:iso
jury_resultat | resultat_jury | resultat:long
maj_date | - | maj:ts
maj_par | - | agent`,

  culture: `
N° enregistrement | id_dossier_source | id:num
Nom du demandeur | nom_naissance | nom:maj
Prénom du demandeur | prenom | prenom
Date de naissance du demandeur | date_naissance | naissance:jma
Nationalité du demandeur | - | nationalite
Département d'habitation | departement | dept:codenom
Diplôme sollicité | intitule_certification | certif
Discipline | - | specialite
Dossier reçu le | date_depot_l1 | l1:jma
Examen de recevabilité le | date_decision_recevabilite | decision:jma
Recevabilité (R/NR) | decision_recevabilite | recev:court
Livret de présentation reçu le | date_depot_l2 | l2:jma
Convocation envoyée le | - | convocation:jma
Date d'entretien avec le jury | date_jury | jury:jma
Décision rendue par le jury | resultat_jury | resultat:long
UE accordées | blocs_valides | blocs
UE restant à obtenir | - | blocs
Notification au candidat le | date_notification | notification:jma`,

  'titre-francais-anglais': `
CandidateNo | id_dossier_source | id:num
Surname | nom_naissance | nom:maj
Forename | prenom | prenom
D.O.B. | date_naissance | naissance:jma
Sex (M/F) | sexe | sexe:FM
Home postcode | code_postal | cp
Home town | commune | ville
Email | courriel | email
Certificate sought | intitule_certification | certif
RNCP number | code_rncp | rncp:nu
First contact date | date_demande | demande:jma
Eligibility outcome | decision_recevabilite | recev:favorable
Eligibility decided on | date_decision_recevabilite | decision:jma
Portfolio received on | date_depot_l2 | l2:jma
Panel date | date_jury | jury:jma
Panel decision | resultat_jury | resultat:long
Funding body | financement | financeur
Amount funded | montant | montant
Years of experience | annees_experience | annees
Disability (Y/N) | rqth | ouiNon:ON
Assessor name | - | agent
Venue | - | centre`,

  'entreprise-collective': `
Matricule salarié | -/id_dossier_source | id:num
Nom et prénom du salarié | nom_prenom | nomPrenom
Sexe du salarié | sexe | sexe:FH
Né(e) le (jj/mm/aa) | date_naissance | naissance:jma2
Établissement | - | centre
Poste occupé | - | specialite
Ancienneté dans le poste | annees_experience/- | annees
Nature du contrat de travail | type_contrat | contrat
Catégorie socio-professionnelle | pcs | csp
Titre ou diplôme visé | intitule_certification | certif
VAE collective (O/N) | dispositif/- | ouiNon:ON
Organisme d'accompagnement | prestataire | organisme
Durée accompagnement (h) | heures_accompagnement | heures
Prise en charge OPCO | -/financement/montant | montant
Livret 1 transmis le | -/date_depot_l1 | l1:jma
Recevable le | date_decision_recevabilite | decision:jma
Livret 2 remis le | date_depot_l2 | l2:jma
Passage devant le jury le | date_jury | jury:jma
Résultat obtenu | resultat_jury | resultat:long
Motif de l'abandon éventuel | motif_abandon | motifAbandon
Manager | - | agent
Mail manager | - | email`,

  'petites-abreviations': `
N°DOSS | id_dossier_source | id:num
Nom pat. | nom_naissance | nom:maj
Nom mar. | nom_usage | nomUsage:maj
Prén | prenom | prenom
Sx | sexe | sexe:FM
Dte nais. | date_naissance | naissance:jma2
Lieu nais. | - | lieuNaissance
C. postal | code_postal | cp
Loc. | - | ville
Dépt rés. | departement | dept:code
Niv. étud. | niveau_formation | niveauPerso:romain
Sit. emploi | situation_emploi | situation
Certif. visée | intitule_certification | certif
Niv. certif. | niveau_vise | niveau:romain
Dte dem. | date_demande | demande:jma2
Dte L1 | date_depot_l1 | l1:jma2
Dte recev. | date_decision_recevabilite | decision:jma2
Recev. | decision_recevabilite | recev:court
Dte L2 | date_depot_l2 | l2:jma2
Dte jury | date_jury | jury:jma2
Résult. | resultat_jury | resultat:court
Dte prév. jury | - | prevu:jma2
Dte notif. jury | date_notification | notification:jma2
Aband. (dte) | date_abandon | abandon:jma2
Aband. (motif) | motif_abandon | motifAbandon
Obs. | remarques | remarque`,
};
