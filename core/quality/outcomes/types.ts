/** What the regional base and the candidates' questionnaires say of support providers. Internal: never published as such. */
import type { Status } from '../../indicators';

/** Measures read from the base, in the order in which they are shown: P04 always next to P05. */
export const BASE_MEASURES = ['P01', 'P02', 'P03', 'P04', 'P05'] as const;
/** With satisfaction, which only questionnaires tell. */
export const MEASURES = [...BASE_MEASURES, 'P06'] as const;
/** Those that are shares. */
export const RATES = ['P02', 'P03', 'P04', 'P05'] as const;

export type BaseMeasure = (typeof BASE_MEASURES)[number];
export type MeasureId = (typeof MEASURES)[number];
export type RateId = (typeof RATES)[number];

/** One measure of one provider over one period; a count has no denominator and no interval (contract). */
export interface Outcome {
  readonly mesure: BaseMeasure;
  /** `2024`, or `total`. */
  readonly periode: string;
  readonly numerateur: number;
  readonly denominateur: number | null;
  /** null: nothing to compute. */
  readonly valeur: number | null;
  readonly ic95_bas: number | null;
  readonly ic95_haut: number | null;
  /** `sans_objet`: no unit; `fragile`: fewer than 30; `incomplet`: a delivery is missing. */
  readonly statut: Extract<Status, 'ok' | 'fragile' | 'incomplet' | 'sans_objet'>;
  readonly inconnus: number;
}

/** P06. */
export interface Satisfaction {
  /** `non_mesuree`: no answer; `trop_peu`: fewer answers than the threshold, so nothing but their number is shown. */
  readonly statut: 'mesuree' | 'trop_peu' | 'non_mesuree';
  readonly reponses: number;
  /** Mean mark; null unless measured. */
  readonly moyenne: number | null;
  /** From the worst mark to the best; empty unless measured. */
  readonly repartition: readonly { readonly note: number; readonly reponses: number }[];
}

/** The measures of one period. */
export type OutcomeSet = Readonly<Record<BaseMeasure, Outcome>>;

export interface ProviderOutcomes {
  /** Id of the register; '' for the whole region. */
  readonly structure: string;
  readonly nom: string;
  /** Whether the base names it at all: no parcours is not a result of 0. */
  readonly observee: boolean;
  readonly total: OutcomeSet;
  /** By civil year, ascending; years in which nothing counts are left out. */
  readonly annees: readonly { readonly annee: string; readonly mesures: OutcomeSet }[];
  /** Started, neither completed nor dropped by T: still under way, or dates out of order. */
  readonly ni_acheves_ni_abandonnes: number;
  readonly satisfaction: Satisfaction;
}

/** What made the figures: printed with each of them (RNQ, indicator 2: the calculation method is stated). */
export interface OutcomeMeta {
  /** Day of the data (T), day number. */
  readonly jour: number;
  readonly outil: string;
  /** SHA-256 of inputs and rules, hexadecimal. */
  readonly empreinte: string;
}

export interface Outcomes {
  /** `sans_prestataire`: the base tells neither who supported whom, nor when. */
  readonly etat: 'mesure' | 'sans_prestataire';
  readonly meta: OutcomeMeta;
  /** Every supported parcours of the region, whoever supported it. */
  readonly region: ProviderOutcomes;
  /** Structures of the register, by name then id: no order of merit. */
  readonly structures: readonly ProviderOutcomes[];
  /** Providers of the base that the register does not hold, with their started supports. */
  readonly hors_registre: readonly { readonly id: string; readonly accompagnements: number }[];
  /** Started supports whose provider is not told. */
  readonly sans_nom: number;
}
