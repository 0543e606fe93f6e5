/** What an indicator declares, and the row that it yields (contract, `indicateurs.csv`). */

export type View = 'flux' | 'cohorte';
export type Unit = 'parcours' | 'passage';

/** A condition on one unit, as data. Rubriques are those of the unit's own row, then of its parcours. */
export type Predicate =
  | { readonly rubrique: string; readonly parmi: readonly string[] }
  | { readonly rubrique: string; readonly renseignee: boolean }
  | { readonly evenement: string }
  /** On a known day, and the other event on a later one, or not yet by T. */
  | { readonly evenement: string; readonly avant: string }
  /** Both on known days, and not after the other. */
  | { readonly evenement: string; readonly jusqua: string }
  | { readonly toutes: readonly Predicate[] }
  | { readonly une: readonly Predicate[] }
  | { readonly non: Predicate };

/** Number of units whose event falls in the period. */
export interface CountMeasure {
  readonly genre: 'effectif';
  readonly compte: Predicate;
}

/** numerateur / denominateur, both among the units of the period. */
export interface RateMeasure {
  readonly genre: 'taux';
  readonly numerateur: Predicate;
  readonly denominateur: Predicate;
  /** In scope, but left out because a value is missing. */
  readonly inconnus?: Predicate;
}

/** Days from the first told of `de` to `a`; the statistics asked; shares "<= n months". */
export interface DelayMeasure {
  readonly genre: 'delai';
  readonly de: readonly string[];
  readonly a: string;
  readonly statistiques: readonly Statistic[];
  readonly parts: readonly number[];
}

/** Share of each modality of the profile rubriques among the units where it is known. */
export interface ProfileMeasure {
  readonly genre: 'profil';
  readonly parmi: Predicate;
  readonly rubriques: readonly string[];
}

export type Statistic = 'mediane' | 'moyenne' | 'q1' | 'q3' | 'p90';
export type Measure = CountMeasure | RateMeasure | DelayMeasure | ProfileMeasure;

export interface Indicator {
  /** Catalogue id, with its statistic's prefix where it has several series (`V17.l2_jury`). */
  readonly id: string;
  readonly nom: string;
  /** The question that it answers, for people. */
  readonly question: string;
  readonly unite: Unit;
  readonly vues: readonly View[];
  /** Event that dates a unit in the flux view. */
  readonly evenement: string;
  /** Entry event of the cohort view; default: favourable decision. */
  readonly entree?: string;
  readonly mesure: Measure;
  /** How to read a value, with {valeur}, {periode}. */
  readonly lecture: string;
  readonly avertissements: readonly string[];
  /** What leaves the figures, beyond the catalogue's general rules. */
  readonly exclusions?: string;
  /** Rubriques that it is broken down by, instead of the common ones. */
  readonly ventilations?: readonly string[];
  /** Never published, even after disclosure control: see docs/decisions/022-provider-outcomes.md. */
  readonly diffusion?: 'interne';
}

export type Status = 'ok' | 'fragile' | 'incomplet' | 'sans_objet' | 'secret_primaire' | 'secret_secondaire';

export interface IndicatorRow {
  readonly indicateur: string;
  readonly vue: View;
  readonly periode: string;
  readonly unite: Unit;
  readonly ventilation_1: string;
  readonly modalite_1: string;
  readonly ventilation_2: string;
  readonly modalite_2: string;
  readonly numerateur: number | null;
  readonly denominateur: number | null;
  readonly valeur: number | null;
  readonly ic95_bas: number | null;
  readonly ic95_haut: number | null;
  readonly statut: Status;
  readonly inconnus: number | null;
}
