/** Sentences of the domain "profils" (fr). */
import type { DomainMessages } from '../types';

export const profils: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {
    'profils.raison.exact': 'En-tête connu pour « {titre} ».',
    'profils.raison.ensemble': 'En-tête équivalent à « {titre} ».',
    'profils.raison.proche': 'En-tête proche de « {titre} ».',
    'profils.raison.valeurs_seules': '{part} % des valeurs ont la forme de « {titre} » ; l’en-tête ne le dit pas.',
    'profils.raison.valeurs': '{part} % des valeurs se lisent.',
    'profils.raison.partie': 'Des colonnes voisines donnent ensemble « {titre} » : le jour, le mois, l’année.',
    'profils.raison.coche': 'Des colonnes voisines à cocher donnent « {titre} » : ici, une coche veut dire « {code} ».',
    'profils.raison.mixte': 'Chaque cellule dit deux choses, que l’en-tête nomme : l’une est « {titre} ».',
    'profils.raison.bloc': 'Chaque bloc a sa colonne : celle-ci dit si {code} est validé (« {titre} »).',
    'profils.raison.vide': 'La colonne est vide : seul l’en-tête a été jugé.',
    'profils.raison.tranche.serie': 'Il prolonge la série d’un autre passage devant le jury.',
    'profils.raison.tranche.avec': 'Les autres colonnes du fichier lèvent l’ambiguïté.',
    'profils.raison.tranche.sans': 'Aucune autre colonne du fichier ne porte cette rubrique.',
    'profils.raison.tranche.avant': 'Ses dates précèdent celles de l’étape suivante.',
    'profils.raison.tranche.apres': 'Ses dates suivent celles de l’étape précédente.',
    'profils.raison.tranche.determinee': 'Ses valeurs découlent de la certification visée.',
    'profils.raison.tranche.valeurs': 'Ses valeurs lèvent l’ambiguïté.',
    'profils.raison.tranche.distinctes': 'Ses valeurs ne se répètent guère, comme des numéros de dossier.',
    'profils.raison.tranche.mots': 'La forme de ses valeurs lève l’ambiguïté.',
    'profils.doute.ambigu': 'L’en-tête peut désigner plusieurs rubriques : à confirmer.',
    'profils.doute.faible': 'La ressemblance ne suffit pas : à confirmer.',
    'profils.doute.leurre': 'L’en-tête ressemble autant à une colonne hors du dictionnaire : à confirmer.',
    'profils.doute.ecart': 'Une autre rubrique convient presque autant : à confirmer.',
    'profils.doute.rivale': 'Une autre colonne convient autant à cette rubrique : à choisir.',
    'profils.doute.prise': 'Une autre colonne convient mieux à cette rubrique.',
  },
};
