/** Sentences of the domain "resultatsQualite" (fr): results of providers beside the quality of their support. */
import type { DomainMessages } from '../types';

export const resultatsQualite: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {
    'resultats.titre': 'Résultats des prestataires - {nom}',
    'resultats.feuille.resultats': 'Résultats',
    'resultats.feuille.taux': 'Taux et intervalles',
    'resultats.feuille.annees': 'Par année',
    'resultats.feuille.qualite': 'Qualité et résultats',
    'resultats.feuille.methode': 'Fiches méthode',

    'resultats.interne':
      'Document interne : il nomme les prestataires. Il ne se publie pas ; chaque prestataire reçoit ses propres chiffres.',
    'resultats.association':
      'Association, pas effet : les candidats de deux prestataires ne se ressemblent pas (métier, niveau, situation).',
    'resultats.ordre': 'Les structures sont dans l’ordre de leur nom : ce n’est pas un classement.',
    'resultats.arret': 'Données arrêtées au {jour} (T), ou à la date propre à la livraison du certificateur.',
    'resultats.vide.sans_prestataire':
      'La base régionale ne dit pas qui a accompagné qui, ni quand : P01 à P05 ne se calculent pas. Activez dans le fichier de région les rubriques « Prestataire d’accompagnement », « Début de l’accompagnement » et « Fin de l’accompagnement », puis demandez-les aux certificateurs.',
    'resultats.vide.structures': 'Le registre du réseau ne contient encore aucune structure.',

    'resultats.colonne.structure': 'Structure',
    'resultats.colonne.identifiant': 'Identifiant',
    'resultats.colonne.annee': 'Année',
    'resultats.colonne.en_cours': 'Ni achevés ni abandonnés',
    'resultats.colonne.en_cours.note':
      'Accompagnements commencés, ni achevés ni abandonnés à T : en cours, sans date de fin, ou dont les dates se contredisent.',
    'resultats.colonne.reponses': 'Réponses',
    'resultats.colonne.taux': 'Taux',
    'resultats.colonne.bas': 'Borne basse',
    'resultats.colonne.haut': 'Borne haute',
    'resultats.colonne.numerateur': 'Numérateur',
    'resultats.colonne.denominateur': 'Dénominateur',
    'resultats.colonne.lecture': 'Lecture',
    'resultats.region': 'Ensemble de la région',
    'resultats.non_observee': 'Aucun parcours de la base ne nomme cette structure.',
    'resultats.non_observees':
      '{n} {n|structure n’est nommée|structures ne sont nommées} par aucun parcours de la base : ce n’est pas un résultat nul.',
    'resultats.sans_nom':
      '{n} {n|accompagnement commencé n’a|accompagnements commencés n’ont} pas de prestataire renseigné : {n|il compte|ils comptent} dans l’ensemble seulement.',
    'resultats.hors_registre': 'Prestataires de la base absents du registre',
    'resultats.hors_registre.explication':
      'Vérifiez leur identifiant (SIRET d’un autre établissement ?), ou ajoutez-les au recensement.',
    'resultats.sans_date':
      '{n} {n|parcours accompagné n’a|parcours accompagnés n’ont} pas de date de début : {n|il est|ils sont} hors des chiffres.',
    'resultats.legende':
      'En gris italique : moins de 30 unités, ou une livraison manque ; à lire avec prudence. « - » : rien à calculer.',
    'resultats.intervalle': 'Intervalle de confiance à 95 % (Wilson).',
    'resultats.p04_p05':
      'P04 se lit à côté de P05 : un taux de validation élevé peut cacher des candidats qui ne se présentent pas.',

    'resultats.lecture.au_dessus': 'Au-dessus de l’ensemble, au-delà du hasard',
    'resultats.lecture.en_dessous': 'En dessous de l’ensemble, au-delà du hasard',
    'resultats.lecture.indistinct': 'Ne se distingue pas de l’ensemble',
    'resultats.lecture.fragile': 'Moins de 30 unités',
    'resultats.lecture.incomplet': 'Une livraison manque',
    'resultats.lecture.sans_objet': 'Rien à calculer',
    'resultats.recouvrement':
      '{hors} {hors|structure|structures} sur {sur} {hors|se distingue|se distinguent} de l’ensemble au-delà du hasard (limites à 99,8 %) : les autres ne peuvent pas être classées.',
    'resultats.recouvrement.aucune':
      'Aucune des {sur} structures ne se distingue de l’ensemble au-delà du hasard (limites à 99,8 %) : elles ne peuvent pas être classées.',
    'resultats.graphique': '{mesure} : taux et bornes, par structure',
    'resultats.graphique.description':
      '{mesure}, par structure dans l’ordre des noms : le taux entre les bornes de son intervalle à 95 %.',

    'resultats.qualite.explication':
      'À gauche la part d’indicateurs conformes de la dernière grille, à droite les résultats. La grille et les accompagnements n’ont pas toujours le même âge.',
    'resultats.qualite.association':
      'Association, pas effet : rien ici ne dit que la qualité de l’accompagnement fait les résultats, ni l’inverse.',
    'resultats.qualite.referentiel':
      'Grilles comparées : {referentiel}. Une grille d’un autre référentiel ne se compare pas.',
    'resultats.qualite.meme_jour':
      '{n} {n|structure a été auditée|structures ont été auditées} plusieurs fois le même jour : la grille la plus complète est retenue ({noms}).',
    'resultats.qualite.sans_grille': 'Aucune grille d’audit : il n’y a pas de qualité à lire à côté des résultats.',
    'resultats.qualite.date': 'Date de la grille',
    'resultats.qualite.part': 'Part conforme',
    'resultats.qualite.evalues': 'Indicateurs évalués',
    'resultats.qualite.classe': 'Classe',
    'resultats.qualite.autre_referentiel': 'Autre référentiel',
    'resultats.qualite.classes': 'Par classe de qualité',
    'resultats.qualite.classes.explication':
      'Une classe n’est montrée qu’avec {structures} structures et {unites} unités au moins, sans structure qui en fasse plus de {part}. Les intervalles sont élargis de l’écart entre les structures d’une même classe.',
    'resultats.qualite.mesure': 'Mesure',
    'resultats.qualite.structures': 'Structures',
    'resultats.qualite.ecarts': 'Écart entre la classe la plus haute et la plus basse',
    'resultats.qualite.classes.comparees': 'Classes comparées',
    'resultats.qualite.ecart': 'Écart',
    'resultats.qualite.ecart.classes': '{haute} - {basse}',
    'resultats.qualite.ecart.distinct':
      'L’intervalle ne contient pas 0 : écart au-delà du hasard ; association, pas effet.',
    'resultats.qualite.ecart.recouvre': 'L’intervalle contient 0 : aucune différence établie.',
    'resultats.qualite.ecart.absent': 'Moins de deux classes montrées : aucun écart à lire.',
    'resultats.qualite.retenu.structures': 'Moins de {structures} structures',
    'resultats.qualite.retenu.effectif': 'Moins de {unites} unités',
    'resultats.qualite.retenu.dominante': 'Une structure fait plus de {part}',
    'resultats.qualite.graphique': '{mesure} selon la qualité : taux et bornes',
    'resultats.classe.basse': 'Moins de 50 % conforme',
    'resultats.classe.moyenne': 'De 50 à moins de 80 %',
    'resultats.classe.haute': '80 % et plus',

    'resultats.P01.nom': 'Parcours accompagnés',
    'resultats.P01.calcul': 'Nombre d’accompagnements commencés dans la période.',
    'resultats.P01.unite': 'Accompagnement d’un parcours : une personne qui a deux parcours compte deux fois.',
    'resultats.P01.periode': 'Année du début de l’accompagnement.',
    'resultats.P01.exclusions': 'Accompagnements commencés après T.',
    'resultats.P02.nom': 'Taux d’achèvement',
    'resultats.P02.calcul':
      'Accompagnements finis à T, sans abandon avant leur fin ni le jour même, sur accompagnements commencés dans la période.',
    'resultats.P02.unite': 'Accompagnement d’un parcours : une personne qui a deux parcours compte deux fois.',
    'resultats.P02.periode':
      'Année du début de l’accompagnement ; suivi jusqu’à T : un accompagnement récent est souvent en cours, ce n’est pas un échec.',
    'resultats.P02.exclusions': 'Accompagnements commencés après T.',
    'resultats.P03.nom': 'Taux d’abandon',
    'resultats.P03.calcul':
      'Accompagnements arrêtés par un abandon déclaré entre leur début et leur fin (ou T, s’ils ne sont pas finis), sur accompagnements commencés dans la période.',
    'resultats.P03.unite': 'Accompagnement d’un parcours : une personne qui a deux parcours compte deux fois.',
    'resultats.P03.periode': 'Année du début de l’accompagnement ; suivi jusqu’à T.',
    'resultats.P03.exclusions': 'Abandons d’avant le début ou d’après la fin de l’accompagnement ; abandons non datés.',
    'resultats.P04.nom': 'Taux de présentation',
    'resultats.P04.calcul':
      'Accompagnements achevés (P02) dont le candidat est passé devant un jury, avec un résultat, depuis le début de l’accompagnement, sur accompagnements achevés.',
    'resultats.P04.unite': 'Accompagnement achevé d’un parcours.',
    'resultats.P04.periode': 'Année du début de l’accompagnement ; suivi jusqu’à T.',
    'resultats.P04.exclusions':
      'Passages d’avant le début de l’accompagnement ; absents, excusés, résultats en attente.',
    'resultats.P05.nom': 'Taux de validation totale',
    'resultats.P05.calcul':
      'Passages devant un jury qui donnent la certification entière, sur passages avec un résultat des candidats accompagnés.',
    'resultats.P05.unite': 'Passage devant un jury : un candidat présenté deux fois compte deux fois.',
    'resultats.P05.periode': 'Année du jury.',
    'resultats.P05.exclusions':
      'Passages d’avant le début de l’accompagnement ; absents, excusés, résultats en attente.',
    'resultats.P06.nom': 'Satisfaction',
    'resultats.P06.calcul':
      'Moyenne des réponses à « Satisfaction d’ensemble », de 1 (pas du tout satisfait) à {meilleure} (très satisfait). Sans questionnaire : « non mesurée ». Moins de {seuil} réponses : la moyenne n’est pas montrée.',
    'resultats.P06.unite': 'Réponse au questionnaire du candidat, jamais la base régionale.',
    'resultats.P06.periode': 'Toutes les réponses reçues.',
    'resultats.P06.exclusions':
      'Réponses sans avis d’ensemble. Ceux qui répondent ne représentent pas tous les candidats.',

    'resultats.methode.titre': 'Comment ces résultats sont calculés',
    'resultats.methode.rnq':
      'Le référentiel national qualité (indicateur 2) demande que le mode de calcul accompagne chaque résultat communiqué.',
    'resultats.methode.calcul': 'Mode de calcul',
    'resultats.methode.unite': 'Unité',
    'resultats.methode.periode': 'Période',
    'resultats.methode.exclusions': 'Exclusions',
    'resultats.methode.intervalle': 'Intervalle',
    'resultats.methode.source': 'Source',
    'resultats.methode.source.base': 'Base régionale des parcours VAE, d’après les fichiers des certificateurs.',
    'resultats.methode.source.questionnaire': 'Questionnaires des candidats reçus par la région.',
    'resultats.methode.arret': 'Date d’arrêt (T)',
    'resultats.methode.version': 'Version',
    'resultats.methode.empreinte': 'Empreinte du calcul',
    'resultats.methode.ligne':
      '{mesure} {nom} : {calcul} Unité : {unite} Période : {periode} Exclusions : {exclusions} T : {jour}.',
    'resultats.methode.ligne.empreinte': 'Empreinte du calcul : {empreinte} ({outil}).',

    'resultats.valeur.intervalle': '{valeur} ({bas} à {haut})',
    'resultats.valeur.aucune': '-',
    'resultats.valeur.note': '{moyenne} sur {meilleure}',
    'resultats.valeur.non_mesuree': 'non mesurée',
    'resultats.valeur.trop_peu': 'moins de {seuil} réponses',
    'resultats.detail.rapport': '{n} sur {total}',
    'resultats.detail.annees': 'de {debut} à {fin}',
    'resultats.detail.annee': 'en {debut}',
    'resultats.detail.fragile': 'moins de 30 unités, à lire avec prudence',
    'resultats.detail.incomplet': 'une livraison manque, à lire avec prudence',
    'resultats.detail.reponses': '{n} {n|réponse|réponses}',
    'resultats.detail.ensemble': 'région : {valeur}',
    'resultats.prerempli':
      'Pour information : ces résultats viennent de la base régionale. Ils ne sont ni un constat ni un niveau, que l’auditeur seul établit.',
  },
};
