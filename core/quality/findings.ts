/** Findings of quality documents: what is missing or contradictory, where, never a sentence. */

export type QualitySeverity = 'bloquant' | 'a_verifier' | 'information';

export interface DocumentPlace {
  /** Name of the file, as received. */
  readonly fichier: string;
  readonly feuille: string;
  /** As people see it (1-based), 0: the whole sheet. */
  readonly ligne: number;
  /** Letter(s), '' : the whole row. */
  readonly colonne: string;
}

export interface QualityFinding {
  /** A code of `constats` in core/messages (`qualite_...`). */
  readonly code: string;
  readonly gravite: QualitySeverity;
  readonly place: DocumentPlace;
  /** Id of the structure, '' when unknown. */
  readonly structure: string;
  /** Label of the field, number of the indicator...: slots of the sentence; no name of a person. */
  readonly details: Readonly<Record<string, string | number>>;
}
