/** Rubriques of the file. */
import type { Rubrique } from '../types';

export const administratif: readonly Rubrique[] = [
  {
    id: 'certificateur',
    titre: 'Certificateur',
    niveau: 'socle',
    ligne: 'parcours',
    type: 'certificateur',
    storage: 'text',
    description: 'Identifiant du certificateur dans la région.',
  },
  {
    id: 'ministere',
    titre: 'Ministère ou famille de certificateurs',
    niveau: 'socle',
    ligne: 'parcours',
    type: 'ministere',
    storage: 'text',
    codes: 'ministere',
    description: 'Ministère certificateur, branche ou consulaire.',
  },
  {
    id: 'id_dossier_source',
    titre: 'Numéro de dossier du certificateur',
    niveau: 'socle',
    ligne: 'parcours',
    type: 'identifiant',
    storage: 'text',
    description: 'Numéro du dossier chez le certificateur, en texte ; jamais publié.',
  },
];
