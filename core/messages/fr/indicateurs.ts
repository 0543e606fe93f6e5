/** Sentences about indicators and their publication (fr). */
import type { DomainMessages } from '../types';

export const indicateurs: DomainMessages = {
  constats: {},
  problemes: {
    indicateurs_invalides: {
      quoi: 'Dans le fichier de région, le champ {champ} n’est pas valide ({raison}).',
      pourquoi: 'Un indicateur mal déclaré ne peut pas être calculé.',
      action: 'Corrigez ce champ en suivant la déclaration d’un indicateur du catalogue commun.',
    },
    indicateur_inconnu: {
      quoi: 'L’indicateur « {indicateur} » nomme « {valeur} », qui n’existe pas (champ {champ}).',
      pourquoi: 'Il compterait autre chose que ce que son nom annonce.',
      action:
        'Utilisez une rubrique du dictionnaire (ou une extension que la région active), un de ses codes, ou un événement du catalogue.',
    },
    indicateur_en_double: {
      quoi: 'L’indicateur « {indicateur} » est déclaré deux fois, ou son identifiant commence comme un autre.',
      pourquoi: 'Ses lignes se confondraient avec celles de l’autre.',
      action: 'Donnez-lui un autre identifiant.',
    },
  },
  phrases: {},
};
