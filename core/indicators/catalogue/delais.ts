/** Delays between the steps of a parcours: completed ones only, and said so. */
import type { Indicator } from '../types';

function delay(suffix: string, nom: string, de: string, a: string): Indicator {
  return {
    id: `V17.${suffix}`,
    nom: `Délai ${nom}`,
    question: `Combien de temps s’écoule ${nom} ?`,
    unite: 'parcours',
    vues: ['flux', 'cohorte'],
    evenement: a,
    mesure: {
      genre: 'delai',
      de: [de],
      a,
      statistiques: ['mediane', 'q1', 'q3', 'p90'],
      parts: [12, 18, 24, 36],
    },
    lecture: `En {periode}, la moitié des délais ${nom} est de {valeur} jours au plus.`,
    avertissements: [
      'Seuls les délais achevés à la date d’arrêt sont mesurés : les parcours encore en cours n’y sont pas.',
    ],
  };
}

export const delais: readonly Indicator[] = [
  delay('recevabilite_l2', 'de la recevabilité au dépôt du livret 2', 'recevable', 'depot_l2'),
  delay('l2_jury', 'du dépôt du livret 2 au premier jury', 'depot_l2', 'presente'),
  delay('depot_jury', 'du dépôt du livret 1 au premier jury', 'depot_l1', 'presente'),
  delay('recevabilite_vt', 'de la recevabilité à la validation totale', 'recevable', 'vt'),
];
