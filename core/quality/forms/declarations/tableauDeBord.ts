/** Template: dashboard of the network; what it asks for is the follow-up of the steering meetings. */
import { STATUTS_ACTION } from '../lists';
import type { Form } from '../types';

export const tableauDeBord: Form = {
  id: 'tableau-de-bord',
  version: 1,
  titre: 'Tableau de bord du réseau',
  mode_emploi:
    'Où en est le réseau : étapes, retards, charte. Les chiffres viennent du registre ; ne s’écrivent ici que les points à suivre.',
  public: 'region',
  sections: [
    {
      id: 'points',
      titre: 'Points à suivre',
      genre: 'liste',
      lignes: 20,
      anciens: ['Points', 'À suivre', 'Décisions'],
      champs: [
        { id: 'date', libelle: 'Noté le', type: 'date', anciens: ['Date'], largeur: 13 },
        {
          id: 'sujet',
          libelle: 'Sujet',
          type: 'texte',
          obligatoire: true,
          anciens: ['Point', 'Objet', 'Thème'],
          largeur: 38,
        },
        {
          id: 'decision',
          libelle: 'Décision du pilotage',
          type: 'texte_long',
          anciens: ['Décision', 'Décision prise'],
          largeur: 44,
        },
        { id: 'responsable', libelle: 'Responsable', type: 'texte', personnel: true, anciens: ['Qui'], largeur: 20 },
        { id: 'echeance', libelle: 'Échéance', type: 'date', anciens: ['Pour le', 'Date limite'], largeur: 13 },
        {
          id: 'statut',
          libelle: 'Avancement',
          type: 'choix',
          liste: STATUTS_ACTION,
          anciens: ['Statut', 'État'],
          largeur: 14,
        },
      ],
    },
  ],
};
