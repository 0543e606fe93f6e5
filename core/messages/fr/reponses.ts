/** Sentences of the domain "reponses" (fr): answers of a returned workbook, taken into the profile. */
import type { DomainMessages } from '../types';

export const reponses: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {
    'reponses.renvoyer':
      'Pour renvoyer vos réponses : enregistrez (.xlsx ou .ods), puis « Nettoyer », « Reprendre des réponses », ou « suivi-vae profil --reprendre ». À quelqu’un d’autre, n’envoyez qu’une copie de cette feuille : le reste contient vos données.',
    'reponses.dans_le_fichier': 'à corriger dans le fichier',
    'reponses.laisser': 'Laisser tel quel',
    'reponses.prises':
      '{n} {n|réponse reprise|réponses reprises} : {labels} {labels|écriture regroupée|écritures regroupées}, {values} {values|valeur précisée|valeurs précisées}, {left} {left|texte laissé tel quel|textes laissés tels quels}.',
    'reponses.deja': '{n} {n|réponse était déjà|réponses étaient déjà} dans le profil.',
    'reponses.vides': '{n} {n|question reste|questions restent} sans réponse.',
    'reponses.parties': '{n} {n|réponse reprise porte|réponses reprises portent} sur un texte que ce fichier n’a pas.',
    'reponses.autre_fichier':
      'Ce fichier n’a aucun des textes répondus : est-ce le bon classeur ? Les réponses sont reprises tout de même.',
    'reponses.ignorees': '{n} {n|réponse n’est pas reprise|réponses ne sont pas reprises} :',
    'reponses.ignoree': '- {cellules} : {raison}',
    'reponses.autres': ' et {n} {n|autre cellule|autres cellules}',
    'reponses.aucune':
      'Ce classeur n’a aucune question : il faut « Libellés à regrouper », « Valeurs à préciser » ou « Rubriques absentes », avec leurs titres de colonnes.',
    'reponses.raison.oui_non': 'répondez « oui », « non », ou l’écriture à garder telle que la feuille l’écrit',
    'reponses.raison.code': 'ce n’est pas une réponse de « {rubrique} » ({liste})',
    'reponses.raison.laquelle': '« oui » ne dit pas laquelle : choisissez une réponse de « {rubrique} »',
    'reponses.raison.contraire':
      'le texte dit le contraire de la réponse (« {rubrique} »). Si c’est bien cela, décidez-le dans « Nettoyer »',
    'reponses.raison.identite': 'une identité n’est jamais gardée dans un profil : corrigez-la dans le fichier',
    'reponses.raison.region': 'rubrique ajoutée par la région : corrigez-la dans le fichier',
    'reponses.raison.rubrique': 'la rubrique de la ligne n’est pas reconnue, ou ne se décide pas ici',
    'reponses.raison.texte': 'la ligne ne dit plus de quel texte il s’agit',
    'reponses.raison.personne': 'ce texte peut désigner quelqu’un : corrigez-le dans le fichier',
    'reponses.raison.double': 'deux réponses différentes pour le même texte',
    'reponses.raison.profil':
      'le profil dit autre chose, et c’est lui qui est gardé : retirez d’abord sa décision si la réponse est la bonne',
    'reponses.raison.ressemble':
      'les deux écritures ne se ressemblent pas : une colonne a pu être triée seule. Écrivez l’écriture à garder, ou décidez dans « Nettoyer »',
    'reponses.raison.garde.chiffres': 'jamais regroupées : les chiffres ou numéros diffèrent',
    'reponses.raison.garde.signes': 'jamais regroupées : un signe qui compte diffère (< 1 an, 1-5, ?)',
    'reponses.raison.garde.negation': 'jamais regroupées : l’une nie ce que l’autre affirme',
    'reponses.raison.garde.opposition':
      'jamais regroupées : elles disent le contraire (total et partiel, avant et après)',
    'reponses.raison.garde.villes': 'jamais regroupées : deux communes',
    'reponses.raison.garde.diplomes': 'jamais regroupées : deux types de diplôme',
  },
};
