/** Sentences about harmonising a file (fr). */
import type { DomainMessages } from '../types';

export const harmonisation: DomainMessages = {
  constats: {
    rubrique_absente: {
      quoi: 'Aucune colonne du fichier ne donne « {rubrique} ».',
      pourquoi: 'Les indicateurs qui en ont besoin ne pourront pas être ventilés pour vos candidats.',
      action:
        'Ajoutez la colonne à votre export si votre outil la connaît ; sinon dites-le une fois, et elle ne sera plus demandée.',
    },
    ligne_hors_champ: {
      quoi: 'Cette ligne n’est pas une VAE (VAPP ou VES).',
      pourquoi: 'Ces dispositifs ne délivrent pas de certification par la VAE : la ligne n’est pas comptée.',
      action: 'Rien à faire si c’est exact ; sinon corrigez le dispositif.',
    },
    ligne_sans_personne: {
      quoi: 'Cette ligne ne donne ni personne (nom et date de naissance), ni numéro de dossier, ni événement daté.',
      pourquoi: 'Elle ne peut être rattachée à aucun parcours : elle n’est pas comptée.',
      action: 'Complétez la ligne, ou supprimez-la si elle est de trop.',
    },
    decision_de_valeur_inconnue: {
      quoi: 'La valeur « {valeur} » a été remplacée par une décision du profil qui n’est pas un code du dictionnaire.',
      pourquoi: 'Elle ne sera pas comptée.',
      action: 'Corrigez la décision dans le profil.',
    },
  },
  problemes: {
    fichier_sans_personne: {
      quoi: 'Dans « {fichier} », aucune colonne reconnue ne donne une personne (nom, prénom et date de naissance), un numéro de dossier ou une date d’étape.',
      pourquoi: 'Aucun parcours ne peut en être tiré.',
      action:
        'Vérifiez que c’est le bon fichier et la bonne feuille, puis faites ou corrigez son profil (vue Nettoyer, ou suivi-vae profil FICHIER).',
    },
  },
  phrases: {},
};
