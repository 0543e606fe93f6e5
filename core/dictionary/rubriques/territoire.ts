/** Rubriques of the place of residence. */
import type { Rubrique } from '../types';

export const territoire: readonly Rubrique[] = [
  {
    id: 'departement',
    titre: 'Département de résidence',
    niveau: 'socle',
    ligne: 'parcours',
    type: 'departement',
    storage: 'text',
    description: 'Code du département de résidence, en texte.',
  },
  {
    id: 'code_commune',
    titre: 'Code INSEE de la commune',
    niveau: 'socle',
    ligne: 'parcours',
    type: 'code_commune',
    storage: 'text',
    description: 'Code officiel géographique de la commune de résidence.',
  },
  {
    id: 'epci',
    titre: 'EPCI de résidence',
    niveau: 'extension',
    ligne: 'parcours',
    type: 'texte',
    storage: 'text',
    libelle: 'lieux',
    description: "Code SIREN de l'intercommunalité.",
  },
  {
    id: 'zone_emploi',
    titre: "Zone d'emploi",
    niveau: 'extension',
    ligne: 'parcours',
    type: 'texte',
    storage: 'text',
    libelle: 'lieux',
    description: "Code de la zone d'emploi de résidence.",
  },
];
