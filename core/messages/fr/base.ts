/** Sentences about the regional base (fr). */
import type { DomainMessages } from '../types';

export const base: DomainMessages = {
  constats: {
    ligne_fusionnee: {
      quoi: 'Cette ligne est jointe à un parcours déjà lu ({suggestion}).',
      pourquoi: 'Un parcours compte une fois, même s’il a plusieurs jurys ou s’il est livré deux fois.',
      action: 'Rien à faire si c’est le même parcours ; sinon donnez-lui son propre numéro de dossier.',
    },
    numero_dossier_partage: {
      quoi: 'Ce numéro de dossier sert aussi à une autre personne ou à une autre certification.',
      pourquoi: 'Les lignes n’ont pas été fusionnées : elles comptent comme des parcours distincts.',
      action: 'Vérifiez le numéro de dossier.',
    },
    resultats_contradictoires: {
      quoi: 'Deux résultats différents sont donnés pour le même jury.',
      pourquoi: 'Un seul est compté, celui de la ligne la plus récente.',
      action: 'Gardez le bon résultat.',
    },
    personne_deux_sexes: {
      quoi: 'La même personne a deux sexes selon ses dossiers.',
      pourquoi: 'La part des femmes en dépend ; ce sont peut-être deux personnes.',
      action: 'Vérifiez le sexe ou la civilité, et l’identité.',
    },
    demandes_trop_nombreuses: {
      quoi: 'Plus de trois demandes la même année civile pour la même personne.',
      pourquoi: 'Le Code du travail (R. 6412-3) en admet trois, une seule pour une même certification.',
      action: 'Vérifiez s’il s’agit de doublons.',
    },
    certification_demandee_deux_fois: {
      quoi: 'La même certification est demandée deux fois la même année par la même personne ({suggestion}).',
      pourquoi: 'Le Code du travail (R. 6412-3) n’en admet qu’une ; c’est souvent un doublon.',
      action: 'Vérifiez s’il s’agit du même parcours et archivez le doublon.',
    },
  },
  problemes: {},
  phrases: {},
};
