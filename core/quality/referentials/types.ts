/** What a référentiel declares: criteria, indicators, levels, rules, and where each comes from. The engine knows none by name. */

/** Where a datum comes from. `a_verifier`: read second-hand, or written by us, and still to be confirmed. */
export interface Source {
  readonly intitule: string;
  readonly reference?: string;
  readonly adresse?: string;
  readonly a_verifier: boolean;
}

/** A level of a scale. */
export interface Level {
  /** As records hold it: `0`, `conforme`, `nc_mineure`. */
  readonly code: string;
  /** As people choose it in a list; no comma (lists of spreadsheets are separated by commas), no two alike in a scale. */
  readonly libelle: string;
  /** From worst to best; null: outside the denominator (« non applicable », « non audité »). */
  readonly valeur: number | null;
  readonly conforme: boolean;
  readonly gravite?: 'mineure' | 'majeure';
  /** True when it asks for a reason (« non applicable »). */
  readonly motif?: boolean;
  /** True when it must rest on an evidence. */
  readonly preuve: boolean;
  /** The indicator has been looked at: false for « non audité », which leaves the completeness bar where it is. */
  readonly renseigne: boolean;
}

export interface Scale {
  readonly titre: string;
  /** From worst to best, those outside the denominator last. */
  readonly niveaux: readonly Level[];
}

export interface Criterion {
  readonly numero: string;
  readonly titre: string;
}

/** One line of a grid. */
export interface QualityIndicator {
  /** Unique in the référentiel: `1`, `24`, `IV.2`. Text always. */
  readonly numero: string;
  readonly titre: string;
  /** Number of its criterion. */
  readonly critere: string;
  /** `deduit`: the source does not assign it; the region may change it, and it becomes `region` (« choix de la région »). */
  readonly rattachement: 'source' | 'deduit' | 'region';
  /** What the auditor asks. */
  readonly question: string;
  /** Evidence to look for. */
  readonly preuves: readonly string[];
  /** What each level looks like here, by level code. */
  readonly descripteurs: Readonly<Record<string, string>>;
  /** Level codes allowed here; absent: the whole scale. (« mineure » is refused on a major-only indicator.) */
  readonly niveaux?: readonly string[];
  /** When it applies, if not always: « si sous-traitance ». */
  readonly condition?: string;
  /** Indicators of the regional catalogue that measure it (`P02`), shown with their method. */
  readonly mesures?: readonly string[];
  /** Question, evidence and descriptors are ours, to be validated by the Comité technique. */
  readonly a_valider: boolean;
  readonly source?: Source;
}

export interface Referential {
  readonly format: 1;
  /** `[a-z0-9-]{1,40}`. */
  readonly id: string;
  /** Several versions of one text share it: the one in force at a date is chosen. */
  readonly famille: string;
  readonly version: string;
  readonly titre: string;
  readonly editeur: string;
  readonly genre: 'audit' | 'charte';
  /** `squelette`: titles only, not to be scored in earnest. */
  readonly statut: 'complet' | 'squelette';
  /** ISO days, both included; null: open. */
  readonly validite: { readonly debut: string | null; readonly fin: string | null };
  readonly source: Source;
  readonly echelle: Scale;
  readonly criteres: readonly Criterion[];
  /** In the order of the source. */
  readonly indicateurs: readonly QualityIndicator[];
  readonly regles: {
    /** So many minor non-conformities make one major. */
    readonly cumul_mineures?: number;
    /** A major one is lifted within so many months. */
    readonly delai_majeure_mois?: number;
  };
  /** What the reader must know: discrepancies of the source, deductions. Shown, never settled silently. */
  readonly remarques: readonly { readonly titre: string; readonly texte: string }[];
}

/** From the indicators of one référentiel to those (or the criteria, for a charter) of a family. */
export interface Crosswalk {
  readonly format: 1;
  readonly de: string;
  readonly vers: { readonly famille: string; readonly genre: 'indicateur' | 'critere' };
  readonly source: Source;
  readonly liens: readonly {
    readonly de: string;
    readonly principal: string;
    readonly secondaires: readonly string[];
  }[];
}

/** The criteria that a region chose for indicators which the source assigns to none. Only those that it changes. */
export interface Assignments {
  readonly format: 1;
  /** Id of the référentiel. */
  readonly referentiel: string;
  readonly rattachements: readonly {
    /** Number of the indicator. */
    readonly indicateur: string;
    /** Number of the criterion. */
    readonly critere: string;
  }[];
}
