/** What a rubrique and a code list declare. */

/** `socle`: every region; `extension`: switched on per region; `identite`: read, used, never in the base. */
export type RubriqueLevel = 'socle' | 'extension' | 'identite';

/** Which row kind carries the rubrique. */
export type RowKind = 'parcours' | 'passage' | 'entretien' | 'accompagnement';

/** How the harmonised column is stored (see core/table). */
export type Storage = 'text' | 'date' | 'number';

export interface Rubrique {
  /** French snake_case id; what users see as the technical name. */
  readonly id: string;
  /** French title for people. */
  readonly titre: string;
  readonly niveau: RubriqueLevel;
  readonly ligne: RowKind;
  /** Id of the value type that reads it (core/values). */
  readonly type: string;
  readonly storage: Storage;
  /** Id of its code list, when its values are codes. */
  readonly codes?: string;
  /**
   * Free labels, where one thing may be spelt in several ways: `mots` (jobs, diplomas, states), `lieux` (names of places,
   * whose words agree with nothing).
   */
  readonly libelle?: 'mots' | 'lieux';
  /** May appear several times in one row, numbered (jury 1..n). */
  readonly repetee?: boolean;
  /** Sensitive: off by default, warned when switched on (RQTH, minima). */
  readonly sensible?: boolean;
  /** Made or derived by us; never mapped from a column unless also delivered (age, tranche_age...). */
  readonly derivee?: boolean;
  /** One French sentence: what it holds, in what form. */
  readonly description: string;
}

export interface Code {
  /** The canonical code, exactly as written in the base. */
  readonly code: string;
  readonly libelle: string;
  /**
   * Real spellings, in any case and accents (they are folded before comparison); a starting point to be grown.
   * `(e)` marks a part that may be absent: "salarié(e)(s)" is salarié, salariée, salariés, salariées.
   */
  readonly graphies: readonly string[];
  /** Numeric prefixes of coded labels ("50-Refusé", later "50-Défavorable") that are matched on the number. */
  readonly prefixes?: readonly string[];
  /** Read and kept, but rows that bear it are outside the VAE and are refused with that reason (VAPP, VES). */
  readonly horsChamp?: boolean;
}

/** Spellings that may mean several codes of a list: never read, and told with what they may be. */
export interface Doubtful {
  readonly graphies: readonly string[];
  /** The likeliest first. */
  readonly codes: readonly string[];
}

export interface CodeList {
  readonly id: string;
  readonly titre: string;
  readonly source: string;
  readonly codes: readonly Code[];
  readonly douteuses?: readonly Doubtful[];
}
