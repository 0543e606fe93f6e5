/** Files used while tuning, third part: many traps (columns near a rubrique that are none), to hunt wrong mappings. */

export const reglage3: Readonly<Record<string, string>> = {
  'pieges-dates': `
Dossier n° | id_dossier_source | id:num
Nom | nom_naissance | nom:maj
Prénom | prenom | prenom
Date de naissance | date_naissance | naissance:jma
Date d'envoi du livret 1 | - | creation:jma
Date de réception L1 | date_depot_l1 | l1:jma
Date de relance pièces L1 | - | relance:jma
Date limite de réponse | - | limite:jma
Date recevabilité | date_decision_recevabilite | decision:jma
Date envoi courrier recevabilité | - | envoiL2:jma
Date limite dépôt L2 | - | validite:jma
Date de réception L2 | date_depot_l2 | l2:jma
Date de convocation au jury | - | convocation:jma
Date prévue pour le jury | - | prevu:jma
Date du pré-jury | - | prevu:jma
Date jury | date_jury | jury:jma
Date envoi PV | - | notification:jma
Date édition du diplôme | - | notification:jma
Date de retrait du diplôme | - | notification:jma
Date inscription session | - | convocation:jma
Date d'entrée en formation | - | creation:jma
Date embauche | - | creation:jma
Date dernier contact | - | maj:jma
Date signature convention | - | creation:jma
Date saisie | - | maj:jma
Date fin de contrat | - | validite:jma
Date RDV post-jury | - | notification:jma
Date de validation de la saisie | - | maj:jma
Date jury blanc | - | prevu:jma
Date d'obtention du dernier diplôme | - | naissance:jma
Date d'expiration titre de séjour | - | validite:jma`,

  'pieges-identites': `
Code candidat | id_dossier_source | id:num
Nom candidat | nom_naissance | nom:maj
Prénom candidat | prenom | prenom
Nom du père | - | nom
Nom référent | - | agent
Prénom référent | - | prenom
Mail référent | - | email
Tel référent | - | tel
Mail candidat | courriel | email
Téléphone candidat | telephone | tel
Nom entreprise | - | organisme
Ville entreprise | - | ville
CP entreprise | - | cp
Dpt entreprise | - | dept:code
Commune candidat | commune | ville
Département candidat | departement | dept:code
Département du centre | - | dept:code
Ville de naissance | - | lieuNaissance
Dép. de naissance | - | deptNaissance
Code postal naissance | - | cp
Code INSEE naissance | - | insee
Nom du centre | - | centre
Ville du centre | - | ville
Nom du formateur | - | agent
Nom de l'accompagnateur | - | agent
Nom du jury 1 | - | agent
Jury 1 - nom | - | agent
Jury 2 - nom | - | agent
Président jury | - | agent
Signataire | - | agent
Contact urgence | - | tel
Nom de fichier | - | id:alpha
Nom de la session | - | session
Nom usuel | nom_usage | nomUsage
Ville du jury | - | ville
Identifiant agent | - | id:num
Numéro SIRET | - | siret
Adresse du jury | - | adresse
Adresse établissement | - | adresse
Genre | sexe | sexe:mots
Région de naissance | - | region`,

  'pieges-certification': `
ID | id_dossier_source | id:num
Libellé formation | - | certif
Formation suivie | - | certif
Certification visée | intitule_certification | certif
Code certification interne | - | codeTitre
Version référentiel | - | petit
Niveau diplôme le plus élevé | niveau_diplome | niveauPerso:mots
Niveau de la certification visée | niveau_vise | niveau:neuf
Niveau d'anglais | - | petit
Niveau de langue | - | petit
Niveau de priorité | - | petit
Niveau de risque | - | petit
Diplôme du conjoint | - | diplomePerso
Spécialité du bac | - | specialite
Type de dossier | - | typeDemande
Type de public | situation_emploi/- | situation
Type de jury | nature_passage | naturePassage
Type de document | - | typeDemande
Type d'établissement | - | centre
Type de financement | financement | financeur
Blocs demandés | - | blocs
Blocs restant à valider | - | blocs
Blocs validés | blocs_valides | blocs
Nombre de blocs | - | petit
Décision bloc 1 | - | statutBloc
Décision bloc 2 | - | statutBloc
Résultat BC1 | - | statutBloc
Résultat BC2 | - | statutBloc
Résultat CCP1 | - | statutBloc
Validé DC1 | - | statutBloc
Date validation DC1 | - | jury:jma
Code formation | - | codeTitre
Code ROME | - | codeTitre
Code UAI | - | codeTitre
Code APE | - | codeTitre
Code session | - | session
Résultat jury | resultat_jury | resultat:long
Résultat écrit | - | petit
Résultat oral | - | petit
Note oral | - | petit
Appréciation du jury | - | remarque
Mention | - | specialite`,

  'pieges-statuts': `
Réf | id_dossier_source | id:alpha
Statut VAE | - | statut
Statut recevabilité | decision_recevabilite/- | recev:recevable
Statut L1 | - | statut
Statut L2 | etat_l2 | statut
Statut jury | - | statut
État dossier | - | statut
Étape du parcours | - | statut
Dossier complet (O/N) | - | ouiNon:ON
L1 reçu (O/N) | - | ouiNon:ON
L2 reçu (O/N) | - | ouiNon:ON
Recevable (O/N) | decision_recevabilite | recev:ON
Convoqué (O/N) | - | ouiNon:ON
Présent au jury (O/N) | - | ouiNon:ON
Diplômé (O/N) | - | ouiNon:ON
Accompagné (O/N) | accompagnement | accomp:ON
Financement (O/N) | - | ouiNon:ON
Abandon (O/N) | - | ouiNon:ON
Recours (O/N) | - | ouiNon:ON
Facturé (O/N) | - | ouiNon:ON
RQTH (O/N) | rqth | ouiNon:ON
Motif du refus | - | motifRefus
Motif de non recevabilité | - | motifRefus
Motif de report | - | motifRefus
Motif absence | - | motifRefus
Motif abandon | motif_abandon | motifAbandon
Commentaire recevabilité | - | remarque
Commentaire jury | - | remarque
Observations | remarques | remarque
Durée de l'entretien | - | petit
Durée du parcours (mois) | - | petit
Délai L1-L2 | - | petit
Nb de relances | - | petit
Nb enfants | - | petit
Nb jurys | rang/- | rang
Heures de formation | - | heures
Heures de délégation | - | heures
Montant facturé | montant | montant
Reste à charge | - | montant
Coût jury | - | montant
Frais de dossier | - | montant
N° facture | - | id:alpha
N° engagement | - | id:alpha
Année | - | anneeNaissance
Session | - | session
Salle | - | centre
Heure passage | - | heure
Ordre de passage | -/rang | petit
N° ordre | - | id:num
Réponse candidat | - | ouiNon:OuiNon
Avis accompagnateur | - | recev:favorable
Avis AAP | - | recev:favorable
Avis employeur | - | recev:favorable
Décision financeur | - | recev:favorable
Décision recours | - | recev:favorable
Décision de recevabilité | decision_recevabilite | recev:favorable
Enquête satisfaction | - | petit`,

  'divers-tons': `
Id. dossier | id_dossier_source | id:num
Nom (naissance) | nom_naissance | nom:maj
Nom (usage) | nom_usage | nomUsage:maj
Prénom(s) | prenom | prenom
Naissance - date | date_naissance | naissance:jmal
Naissance - lieu | - | lieuNaissance
F/H | sexe | sexe:FH
Résidence - département | departement | dept:nom
Tél | telephone | tel
@ | courriel/- | email
CSP à l'entrée | pcs | csp
Situation pro. | situation_emploi | situation
Diplôme + élevé | niveau_diplome | diplomePerso
Diplôme/titre visé | intitule_certification | certif
N° RNCP | code_rncp | rncp:nu
Niv. visé | niveau_vise | niveau:neuf
1er contact | date_demande | demande:jma
L1 déposé le | date_depot_l1 | l1:jma
L1 jugé recevable le | date_decision_recevabilite | decision:jma
Suite donnée L1 | decision_recevabilite/- | recev:recevable
L2 déposé le | date_depot_l2 | l2:jma
Passage jury | date_jury | jury:jma
Résultat final | resultat_jury | resultat:long
Validation | - | ouiNon:OuiNon
Financé par | financement | financeur
Accomp. par | -/prestataire | organisme
Abandonné le | date_abandon | abandon:jma
Pourquoi abandon | motif_abandon/- | motifAbandon
Commentaires libres | remarques | remarque`,
};
