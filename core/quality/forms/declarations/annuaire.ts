/** Template: directory of the network: the offer of each structure, and what it agrees to show. */
import type { Form } from '../types';
import { CONTACT, IDENTITY, NAME, OFFER, STRUCTURE } from './structureFields';

export const annuaire: Form = {
  id: 'annuaire',
  version: 1,
  titre: 'Annuaire du réseau',
  mode_emploi:
    'Ce que chaque structure propose, pour orienter les candidats. Ne sort vers le public que ce que la structure a accepté de montrer.',
  public: 'region',
  sections: [
    {
      id: 'offres',
      titre: 'Annuaire',
      genre: 'liste',
      lignes: 60,
      anciens: ['Offres', 'Structures'],
      champs: [{ ...STRUCTURE, obligatoire: true }, NAME, ...IDENTITY, ...OFFER, ...CONTACT],
    },
  ],
};
