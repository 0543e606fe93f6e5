/** Sentences of the domain "consolider" (fr): the command, and the view « Consolider ». */
import type { DomainMessages } from '../types';

export const consolider: DomainMessages = {
  constats: {},
  problemes: {
    cle_autre_base: {
      quoi: 'La clé {cle} donnée (empreinte {donnee}) n’est pas celle de la base (empreinte {attendue}).',
      pourquoi:
        'Avec une autre clé, aucune personne de la base ne serait reconnue : toutes seraient comptées deux fois.',
      action: 'Donnez la clé dont l’empreinte est {attendue}.',
    },
    base_numeros_bruts: {
      quoi: 'La base contient des numéros de dossier en clair, et la clé d’appariement (K1) n’est pas donnée.',
      pourquoi: 'Sans elle, un dossier livré en clair puis pseudonymisé serait compté deux fois.',
      action: 'Donnez la clé K1 qui a servi à faire cette base.',
    },
    base_memoire_invalide: {
      quoi: 'Ce que la base retient pour ses mises à jour (base.json, ou la feuille « Réglages ») a été modifié.',
      pourquoi: 'Les personnes et les parcours déjà connus ne seraient pas retrouvés.',
      action: 'Reprenez la dernière copie intacte de la base, ou refaites-la avec toutes les livraisons.',
    },
    base_dossier_occupe: {
      quoi: 'Le dossier de la base « {dossier} » contient un autre fichier : « {fichier} ».',
      pourquoi: 'Le dossier de la base est remplacé en entier : ce fichier serait perdu.',
      action: 'Rangez ce fichier ailleurs, puis relancez.',
    },
    livraison_en_double: {
      quoi: 'Le fichier « {fichier} » du certificateur « {certificateur} » est donné deux fois.',
      pourquoi: 'Le second remplacerait le premier sans que cela se voie.',
      action: 'Gardez-en un seul, ou renommez le second s’il s’agit d’une autre livraison.',
    },
    certificateur_a_preciser: {
      quoi: 'De quel certificateur vient « {fichier} » ?',
      pourquoi: 'Le fichier ne le dit pas : seule une livraison pseudonymisée porte le nom de son certificateur.',
      action:
        'Ajoutez --certificateur ID ou --profil P.json, donnez --region REGION.json, ou rangez le fichier dans un dossier qui porte l’identifiant du certificateur.',
    },
    certificateur_inconnu: {
      quoi: 'Le certificateur « {certificateur} » (fichier « {fichier} ») n’est pas de « {region} ».',
      pourquoi: 'Les réglages de la région ne le nomment pas : ses parcours ne seraient comptés nulle part.',
      action: 'Corrigez l’identifiant, ou ajoutez ce certificateur aux réglages de la région.',
    },
    livraisons_refusees: {
      quoi: '{n} livraisons sont refusées (voir ci-dessus).',
      pourquoi: 'La base serait incomplète sans que personne ne l’ait voulu.',
      action: 'Corrigez-les, retirez-les de la commande, ou ajoutez --ignorer-refus pour prendre les autres.',
    },
  },
  phrases: {
    'aide.consolider': `suivi-vae consolider BASE LIVRAISON... [--region REGION.json] [--certificateur ID] [--profil P.json]
    [--cle-appariement SOURCE] [--cle-region SOURCE] [--retours DIR] [--ignorer-refus] [--accepter-propositions] [--json]

Ajoute des livraisons à une base, ou remplace celles qui portent le même nom ; la base est réécrite à sa place.

  BASE                        dossier de base (base.json et CSV), résultat de executer, ou base-consolidee.xlsx ;
                              avec --region, un dossier nouveau commence une base
  LIVRAISON                   export d’un certificateur, ou livraison pseudonymisée
  --region REGION.json        réglages, profils et clés de la région (sinon, les réglages que la base a gardés)
  --certificateur ID          certificateur des fichiers donnés ; sinon celui du profil, celui dont region.json nomme
                              ce fichier, ou celui dont le dossier du fichier porte l’identifiant
  --profil P.json             profil qui lit les fichiers donnés
  --cle-appariement SOURCE    clé K1 (fichier:… ou env:NOM) ; inutile quand tout est pseudonymisé
  --cle-region SOURCE         clé K2 ; les deux sont comparées aux empreintes que la base a gardées
  --retours DIR               écrit les classeurs de retour et anomalies.csv des fichiers lus cette fois
  --ignorer-refus             prend les autres fichiers quand certains sont refusés
  --accepter-propositions     sans profil, applique les seules correspondances sûres
  --json                      résumé pour une machine, sur la sortie standard`,
    'etape.reprendre': 'Reprise de la base',
    'consolider.statut.nouvelle': 'nouvelle',
    'consolider.statut.remplacee': 'remplacée',
    'consolider.statut.inchangee': 'inchangée',
    'consolider.statut.retiree': 'retirée',
    'consolider.refusee': 'refusée : {fichier}.',
    'consolider.titre_resume': 'Mise à jour de la base « {base} »',
    'consolider.rien_a_faire': 'Tout y est déjà : la base n’a pas changé.',
    'consolider.lues_maintenant': 'Livraisons lues cette fois',
    'consolider.base_resume': 'Base',
    'consolider.retrouvees': '{n|personne|personnes} déjà dans la base',
    'consolider.par_indice': '{n|reconnue|reconnues} sous une autre graphie (nom, prénom ou date)',
    'consolider.par_numero': '{n|retrouvée|retrouvées} par le numéro de dossier seul',
    'consolider.laisses_distincts':
      '{n|rapprochement possible|rapprochements possibles} entre personnes déjà distinctes dans la base (laissées distinctes)',

    'consolider.titre': 'Consolider',
    'consolider.presentation':
      'Réunit les livraisons des certificateurs en une seule base régionale, sans aucun nom. Une livraison de même nom remplace la précédente.',
    'consolider.sans_region':
      'Il faut d’abord les réglages de la région : ses certificateurs et leurs profils. Vous pouvez aussi ouvrir une base : elle garde les réglages avec lesquels elle a été faite.',
    'consolider.vers_reglages': 'Ouvrir les réglages',
    'consolider.base': 'Base de départ',
    'consolider.base.aucune': 'Nouvelle base : rien n’y est encore.',
    'consolider.base.fermer': 'Partir d’une nouvelle base',
    'consolider.base.reprendre': 'Reprendre les réglages de la base',
    'consolider.base.reprise': 'Réglages repris de la base.',
    'consolider.livraisons': 'Livraisons',
    'consolider.livraisons.vide':
      'Aucun fichier pour l’instant. Ajoutez les exports des certificateurs, ou leurs livraisons pseudonymisées.',
    'consolider.ajouter': 'Ajouter des fichiers',
    'consolider.inclure': 'Prendre « {nom} »',
    'consolider.certificateur': 'Certificateur de « {nom} »',
    'consolider.certificateur.choisir': 'Choisir…',
    'consolider.profil.enregistre': 'Profil enregistré.',
    'consolider.profil.pseudonymisee': 'Livraison pseudonymisée : aucun profil à confirmer.',
    'consolider.profil.propose': 'Profil proposé : {surs} {surs|colonne sûre|colonnes sûres}, {n} à confirmer.',
    'consolider.profil.confirmer': 'Confirmer dans Nettoyer',
    'consolider.profil.confirmer.nom': 'Confirmer dans Nettoyer les colonnes de « {nom} »',
    'consolider.profil.sans_certificateur': 'Dites de quel certificateur vient ce fichier.',
    'consolider.profil.absent': 'Pas encore de profil pour ce certificateur : il sera proposé à la lecture.',
    'consolider.cles': 'Clés',
    'consolider.cles.aide':
      'Les deux clés restent en mémoire le temps de cette session : elles ne sont jamais écrites. La clé d’appariement (K1) ne sert qu’aux exports qui contiennent des noms.',
    'consolider.cle.region': 'Clé de la région (K2)',
    'consolider.cle.appariement': 'Clé d’appariement des certificateurs (K1)',
    'consolider.deux_cles':
      'Avec les deux clés, la région peut retrouver une personne dont elle connaît l’identité : gardez-les séparées de la base.',
    'consolider.faire': 'Consolider',
    'consolider.tout_faire': 'Tout faire',
    'consolider.tout_faire.aide':
      '« Tout faire » consolide, calcule les indicateurs, prépare la publication et remet tous les fichiers en une fois.',
    'consolider.manque.fichier': 'Choisissez au moins un fichier à prendre.',
    'consolider.manque.certificateur': 'Dites de quel certificateur vient « {nom} ».',
    'consolider.manque.cle_region': 'Donnez la clé de la région (K2).',
    'consolider.manque.cle_appariement': 'Donnez la clé d’appariement (K1) : « {nom} » contient des noms.',
    'consolider.etape.lecture': 'Lecture des livraisons',
    'consolider.etape.fichiers': 'Préparation des fichiers',
    'consolider.resultat': 'Résultat',
    'consolider.resultat.livraison': 'Livraison',
    'consolider.resultat.fichier': 'Fichier',
    'consolider.resultat.statut': 'Statut',
    'consolider.resultat.lues': 'Lues',
    'consolider.resultat.retenues': 'Retenues',
    'consolider.resultat.refusees': 'Refusées',
    'consolider.resultat.fusionnees': 'Fusionnées',
    'consolider.resultat.base':
      '{parcours} parcours, {passages} passages, {candidats} candidats, dont {multi} chez plusieurs certificateurs.',
    'consolider.resultat.retrouvees':
      '{n} {n|personne|personnes} déjà dans la base, dont {graphie} sous une autre graphie et {numero} par le numéro de dossier.',
    'consolider.resultat.laisses':
      '{n} {n|rapprochement possible|rapprochements possibles} entre personnes que la base tient pour distinctes : laissées distinctes. Refaites la base avec toutes les livraisons pour les comparer.',
    'consolider.resultat.constats': 'Constats par certificateur',
    'consolider.resultat.constat': '{certificateur} : {n} {n|constat|constats}',
    'consolider.resultat.suite': 'et {n} {n|autre|autres}',
    'consolider.resultat.refus': 'Refusé : « {nom} ». {quoi}',
    'consolider.refus': '{n} {n|fichier refusé|fichiers refusés}',
    'consolider.fini.refus': '{n} {n|fichier est refusé|fichiers sont refusés} : voyez pourquoi avant le résultat.',
    'consolider.tout_remis.retours':
      'Les classeurs de retour aux certificateurs n’y sont pas : faites-les un par un, à la fin du résultat.',
    'consolider.conservee': 'conservée',
    'consolider.ecrire_base': 'Écrire la base dans ce document',
    'consolider.telecharger_base': 'Télécharger la base (un classeur)',
    'consolider.telecharger_csv': 'Télécharger base/ (CSV)',
    'consolider.qualite': 'Qualité des données, par certificateur',
    'consolider.ecrire_retours': 'Écrire les retours aux certificateurs',
    'consolider.telecharger_retours': 'Télécharger les retours aux certificateurs',
    'consolider.retour.autre': 'Retour à un autre certificateur',
    'consolider.retour.remettre': 'Faire ce retour',
    'consolider.vers_indicateurs': 'Calculer les indicateurs',
    'consolider.remis': 'Remis : {noms}.',
    'consolider.fini': 'Base consolidée : {parcours} parcours. Rien n’est encore écrit : choisissez ci-dessous.',
    'consolider.inchangee': 'Tout est déjà dans la base : elle n’a pas changé.',
    'consolider.nom.base': 'base',
    'consolider.nom.classeur': 'base-consolidee',
    'consolider.nom.resultats': 'resultats',
    'consolider.nom.retour': 'retour-{certificateur}',
    'consolider.lire': 'Lire « {nom} »',
    'consolider.non_lu': 'Pas encore lu.',
    'consolider.retour': 'Retour à',
    'consolider.region_autre':
      'La base ouverte a été faite avec d’autres réglages (« {nom} ») : la consolidation suit les réglages ci-contre. Reprenez ceux de la base si vous ne les avez pas changés vous-même.',
    'consolider.lus': '{n} {n|fichier lu|fichiers lus}.',
    'consolider.tout_remis': 'Tout est fait : {parcours} parcours, {indicateurs} lignes d’indicateurs. Remis : {noms}.',
  },
};
