/** Held-out files, second part (see reserve-1). */

export const reserve2: Readonly<Record<string, string>> = {
  'suivi-manuel': `
Candidat | nom_prenom | nomPrenom
Né(e) | date_naissance | naissance:jma
Coordonnées | adresse/- | adresse
Mail | courriel | email
Diplôme | intitule_certification | certif
Niv | niveau_vise | niveau:romain
Contact initial | date_demande/- | demande:jma
Dépôt recevabilité | date_depot_l1 | l1:jma
Avis | decision_recevabilite | recev:favorable
Notifié le | -/date_decision_recevabilite/date_notification | decision:jma
Accompagnement ? | accompagnement | accomp:OuiNon
Par qui ? | - | organisme
Dépôt livret 2 | date_depot_l2 | l2:jma
Passage jury | date_jury | jury:jma
Résultat jury | resultat_jury | resultat:long
À relancer | - | ouiNon:ON
Infos | -/remarques | remarque`,

  'agriculture-centre': `
Centre | - | centre
Identifiant candidat | id_dossier_source | id:num
Nom du candidat | nom_naissance | nom:maj
Prénom du candidat | prenom | prenom
Genre du candidat | sexe | sexe:FH
Né(e) le | date_naissance | naissance:jma
Commune de domicile | commune | ville
Code diplôme | - | codeTitre
Intitulé diplôme | intitule_certification | certif
Niveau diplôme | niveau_vise | niveau:neuf
Date demande recevabilité | date_depot_l1/date_demande | l1:jma
Date décision recevabilité | date_decision_recevabilite | decision:jma
Recevable (oui/non) | decision_recevabilite | recev:ON
Validité recevabilité | date_fin_validite | validite:jma
Date dépôt dossier de validation | date_depot_l2 | l2:jma
Date jury 1 | date_jury#1 | jury:jma
Décision jury 1 | resultat_jury#1 | resultat:long
Date jury 2 | date_jury#2 | jury2:jma
Décision jury 2 | resultat_jury#2 | resultat2:long
UC validées | blocs_valides | blocs
Abandon le | date_abandon | abandon:jma
Raison de l'abandon | motif_abandon | motifAbandon`,

  'region-commune': `
Certificateur | certificateur | certificateur
Ministère | ministere | ministere
Référence du parcours | id_dossier_source | id:uuid
Sexe | sexe | sexe:FH
Âge | age | age
Code commune de résidence | code_commune | insee
Niveau d'études à l'entrée | niveau_formation | niveauPerso:mots
Niveau du plus haut diplôme obtenu | niveau_diplome | niveauPerso:mots
Situation d'emploi à l'entrée | situation_emploi | situation
Durée de chômage | anciennete_chomage | duree
RQTH (oui/non) | rqth | ouiNon:OuiNon
Code RNCP de la certification visée | code_rncp | rncp:prefixe
Certification visée (libellé) | intitule_certification | certif
Certification visée (niveau) | niveau_vise | niveau:neuf
Code NSF de la certification | nsf | nsf
Visée partielle (oui/non) | visee_partielle | ouiNon:OuiNon
Dispositif | dispositif | dispositif
Date de première demande | date_demande | demande:iso
Date de dépôt L1 | date_depot_l1 | l1:iso
Date de recevabilité | date_decision_recevabilite | decision:iso
Résultat de la recevabilité | decision_recevabilite | recev:recevable
Accompagnement suivi (oui/non) | accompagnement | accomp:OuiNon
Mode d'accompagnement | mode_accompagnement | mode
Date de dépôt L2 | date_depot_l2 | l2:iso
Date du premier jury | date_jury#1 | jury:iso
Résultat du premier jury | resultat_jury#1 | resultat:code
Date du deuxième jury | date_jury#2 | jury2:iso
Résultat du deuxième jury | resultat_jury#2 | resultat2:code
Étape de l'abandon | etape_abandon | etapeAbandon
Motif de l'archivage | motif_archivage | motifArchivage`,

  'prestataire-2': `
N° de dossier accompagnement | id_dossier_source | id:alpha
Nom stagiaire | nom_naissance | nom:maj
Prénom stagiaire | prenom | prenom
Mail stagiaire | courriel | email
Accompagnatrice référente | - | agent
Certification préparée | intitule_certification | certif
Certificateur concerné | certificateur | certificateur
Entrée en accompagnement | date_debut_accompagnement | debutAcc:jma
Sortie d'accompagnement | date_fin_accompagnement | finAcc:jma
Nombre d'heures individuelles | heures_accompagnement/- | heures
Heures de présence | - | heures
Financement | financement | financeur
Prix de la prestation | montant | montant
Date de facturation | - | notification:jma
Jury passé le | date_jury | jury:jma
Résultat au jury | resultat_jury | resultat:long
Satisfaction (note sur 5) | - | petit`,

  'santé-ecole': `
Matricule | id_dossier_source | id:num
Nom usuel | nom_usage | nomUsagePlein:maj
Nom de jeune fille | nom_naissance | nom:maj
Prénoms | prenom | prenom
Date nais. | date_naissance | naissance:jma
Lieu nais. | - | lieuNaissance
N° SS | nir | nir
Adresse postale | adresse | adresse
CP | code_postal | cp
Ville | commune | ville
Employeur | - | organisme
Diplôme d'État préparé | intitule_certification | certif
Date réception livret de recevabilité | date_depot_l1 | l1:jma
Date recevabilité | date_decision_recevabilite | decision:jma
Recevabilité | decision_recevabilite | recev:recevable
Date réception livret de validation | date_depot_l2 | l2:jma
Date épreuve orale | date_jury/- | jury:jma
Décision jury | resultat_jury | resultat:long
DC acquis | blocs_valides | blocs
AFGSU valide jusqu'au | - | limite:jma
Vaccinations à jour | - | ouiNon:OuiNon`,
};
