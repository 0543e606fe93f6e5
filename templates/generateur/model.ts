/** The truth: people, their parcours and passages, with canonical codes; days are counted since 1970-01-01. */
import type { Certification } from './certifications';
import type { Commune } from './places';

export interface Person {
  readonly id: string;
  readonly sexe: 'F' | 'H';
  readonly naissance: number;
  readonly nomNaissance: string;
  /** Another name used in daily life, usually a spouse's; null for most people. */
  readonly nomUsage: string | null;
  readonly prenom: string;
  readonly deuxiemePrenom: string;
  readonly commune: Commune;
  readonly courriel: string;
  readonly telephone: string;
  readonly adresse: string;
  readonly nir: string;
  readonly niveauFormation: string;
  readonly niveauDiplome: string;
  /** Detailed situation, see people.ts. */
  readonly situation: string;
}

/** One appearance (or missed appearance) before a jury. */
export interface Passage {
  readonly jury: number;
  readonly resultat: string;
  readonly nature: string;
  readonly notification: number | null;
  /** Numbers of the blocs obtained at this passage. */
  readonly blocs: readonly number[];
}

/** One candidate x one certification x one certifier x one application. Empty string or null: the certifier does not know. */
export interface Parcours {
  readonly id: string;
  readonly person: Person;
  /** Residence at that application: people move. */
  readonly commune: Commune;
  readonly certificateur: string;
  readonly ministere: string;
  dossier: string;
  readonly certification: Certification;
  readonly dispositif: string;
  readonly viseePartielle: string;
  readonly demande: number | null;
  readonly depotL1: number | null;
  readonly l1Complet: number | null;
  readonly decision: string;
  readonly dateDecision: number | null;
  readonly finValidite: number | null;
  readonly accompagnement: string;
  readonly prestataire: string;
  readonly debutAccompagnement: number | null;
  readonly finAccompagnement: number | null;
  readonly depotL2: number | null;
  readonly passages: readonly Passage[];
  readonly abandon: number | null;
  readonly motifAbandon: string;
  readonly motifArchivage: string;
  readonly situation: string;
  readonly niveauFormation: string;
  readonly niveauDiplome: string;
}

/** How one certifier writes one person. */
export interface Seen {
  readonly nomNaissance: string;
  readonly nomUsage: string | null;
  readonly prenom: string;
  readonly naissance: number;
  /** Ids of the spelling variants applied, see spelling.ts. */
  readonly variantes: readonly string[];
}

/** Everything that is true, before any certifier writes it down. */
export interface World {
  readonly people: readonly Person[];
  readonly parcours: readonly Parcours[];
}
