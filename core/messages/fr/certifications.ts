/** Sentences about the region's referential of certifications, and official lists of places (fr). */
import type { DomainMessages } from '../types';

export const certifications: DomainMessages = {
  constats: {
    certification_inconnue: {
      quoi: 'Cette certification n’est pas dans le référentiel de la région (« {rubrique} »).',
      pourquoi:
        'Elle est peut-être exacte et absente de la liste ; sinon, le parcours sera compté à part des autres de la même certification.',
      action:
        'Vérifiez le code et l’intitulé ; s’ils sont justes, demandez à la région d’ajouter la certification à son référentiel.',
    },
    certification_proche: {
      quoi: 'Cet intitulé n’est pas dans le référentiel de la région, mais il ressemble à l’un des siens.',
      pourquoi: 'Rien n’est complété à votre place : deux intitulés proches peuvent être deux diplômes.',
      action: 'Si c’est bien « {suggestion} », écrivez-le ainsi, ou donnez le code RNCP.',
    },
    certification_ambigue: {
      quoi: 'Plusieurs certifications du référentiel portent cet intitulé, ou aucune n’a le type, le niveau et les dates de la ligne.',
      pourquoi:
        'Deux fiches RNCP de même intitulé sont deux versions du diplôme : choisir à votre place serait une chance sur deux.',
      action: 'Donnez le code RNCP de la certification visée.',
    },
    certification_contradictoire: {
      quoi: 'Le code RNCP et l’intitulé sont ceux de deux certifications différentes du référentiel.',
      pourquoi: 'L’un des deux est faux ; rien n’est changé ni complété.',
      action: 'Corrigez le code ou l’intitulé.',
    },
    certifications_completees: {
      quoi: '« {rubrique} » a été complété d’après le référentiel des certifications de la région ({suggestion}).',
      pourquoi:
        'L’intitulé désigne une seule certification du référentiel ; seules des cellules vides ont été remplies.',
      action: 'Rien à faire si c’est exact ; sinon donnez le code RNCP dans votre export.',
    },
    referentiel_code_en_double: {
      quoi: 'Dans le référentiel des certifications, ce code RNCP porte deux intitulés différents.',
      pourquoi: 'On ne sait lequel est le bon : ni l’un ni l’autre ne sert à compléter un code.',
      action: 'Corrigez le code, ou mettez l’autre intitulé dans la colonne des autres intitulés.',
    },
    referentiel_code_illisible: {
      quoi: 'Dans le référentiel des certifications, ce code n’est pas un numéro de fiche RNCP.',
      pourquoi: 'L’intitulé est reconnu, mais ne donne aucun code.',
      action: 'Écrivez le numéro de la fiche (RNCP35830 ou 35830), un seul par ligne.',
    },
    commune_inconnue: {
      quoi: 'Ce code a la forme d’un code INSEE, mais aucune commune ne le porte ou ne l’a porté (liste de {suggestion}).',
      pourquoi:
        'Un chiffre est sans doute faux. Il est gardé : la commune peut avoir été créée depuis, et le département reste celui des premiers chiffres.',
      action: 'Vérifiez le code sur le site de l’INSEE.',
    },
    code_postal_inconnu: {
      quoi: 'Ce code postal n’est celui d’aucune commune (liste de {suggestion}).',
      pourquoi:
        'Un chiffre est sans doute faux, à moins que ce soit un code CEDEX ou un code récent. Il est gardé : le département en est tiré.',
      action: 'Vérifiez le code postal de la commune.',
    },
  },
  problemes: {
    certifications_sans_intitule: {
      quoi: 'Le référentiel des certifications « {fichier} » n’a pas de colonne d’intitulés.',
      pourquoi: 'C’est par leur intitulé que les certifications sont reconnues.',
      action:
        'Nommez une colonne « Intitulé » ; les autres (code RNCP, type, niveau, autres intitulés, début, fin) sont facultatives.',
    },
    certifications_vides: {
      quoi: 'Le référentiel des certifications « {fichier} » ne contient aucun intitulé.',
      pourquoi: 'Aucune certification ne pourrait être reconnue.',
      action: 'Vérifiez que c’est le bon fichier et la bonne feuille.',
    },
    certifications_introuvables: {
      quoi: 'Le référentiel des certifications « {fichier} » est introuvable.',
      pourquoi: 'La région le nomme dans region.json (certifications), ou la commande avec --certifications.',
      action:
        'Dans region.json, le chemin de « certifications » se compte depuis ce fichier : corrigez-le, ou retirez cette ligne ; de même pour l’option.',
    },
  },
  phrases: {
    'certifications.ligne': 'Référentiel « {fichier} », ligne {ligne} : {constat}',
  },
};
