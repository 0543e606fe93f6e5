/** Sentences of the domain "reponses" (en): answers of a returned workbook, taken into the profile. */
import type { DomainMessages } from '../types';

export const reponses: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {
    'reponses.renvoyer':
      'To send your answers back: save (.xlsx or .ods), then “Clean”, “Take answers”, or “suivi-vae profil --reprendre”. To somebody else, send a copy of this sheet only: the rest holds your data.',
    'reponses.dans_le_fichier': 'to correct in the file',
    'reponses.laisser': 'Leave as it is',
    'reponses.prises':
      '{n} {n|answer|answers} taken: {labels} {labels|spelling|spellings} merged, {values} {values|value|values} given a meaning, {left} {left|text|texts} left as they are.',
    'reponses.deja': '{n} {n|answer was|answers were} in the profile already.',
    'reponses.vides': '{n} {n|question has|questions have} no answer yet.',
    'reponses.parties': '{n} {n|answer is|answers are} about a text that this file does not hold.',
    'reponses.autre_fichier':
      'This file holds none of the texts answered: is it the right workbook? The answers are taken all the same.',
    'reponses.ignorees': '{n} {n|answer is|answers are} not taken:',
    'reponses.ignoree': '- {cellules}: {raison}',
    'reponses.autres': ' and {n} {n|other cell|other cells}',
    'reponses.aucune':
      'This workbook asks nothing: it needs “Libellés à regrouper”, “Valeurs à préciser” or “Rubriques absentes”, with the titles of their columns.',
    'reponses.raison.oui_non': 'answer “oui”, “non”, or the spelling to keep as the sheet writes it',
    'reponses.raison.code': 'no answer of “{rubrique}” ({liste})',
    'reponses.raison.laquelle': '“oui” does not say which: choose an answer of “{rubrique}”',
    'reponses.raison.contraire':
      'the text says the contrary of the answer (“{rubrique}”). If it is meant, decide it in “Clean”',
    'reponses.raison.identite': 'an identity is never kept in a profile: correct it in the file',
    'reponses.raison.region': 'rubrique added by the region: correct it in the file',
    'reponses.raison.rubrique': 'the rubrique of the line is unknown, or is not decided here',
    'reponses.raison.texte': 'the line no longer says which text it is about',
    'reponses.raison.personne': 'this text may be about somebody: correct it in the file',
    'reponses.raison.double': 'two different answers for the same text',
    'reponses.raison.profil':
      'the profile says otherwise, and is kept: take its decision back first if the answer is right',
    'reponses.raison.ressemble':
      'the two spellings do not look alike: a column may have been sorted by itself. Write the spelling to keep, or decide in “Clean”',
    'reponses.raison.garde.chiffres': 'never merged: figures or numbers differ',
    'reponses.raison.garde.signes': 'never merged: a sign that counts differs (< 1 year, 1-5, ?)',
    'reponses.raison.garde.negation': 'never merged: one denies what the other affirms',
    'reponses.raison.garde.opposition': 'never merged: they say the contrary (total and partial, before and after)',
    'reponses.raison.garde.villes': 'never merged: two towns',
    'reponses.raison.garde.diplomes': 'never merged: two types of diploma',
  },
};
