/** The events of a parcours and of a passage, as data: where each day comes from. */
import type { Unit } from './types';

/** Favourable: recevable, partly, or implicitly where the certifier states it (never inferred). */
export const FAVOURABLE: readonly string[] = ['recevable', 'recevable_partiel', 'recevable_implicite'];
/** R, RP, NR; incomplete and waiting files are not decisions. */
export const DECIDED: readonly string[] = [...FAVOURABLE, 'non_recevable'];
/** Came before the jury, with a result (design/dictionary.md, "presented?"). */
export const PRESENTED: readonly string[] = ['VT', 'VP', 'VTB', 'VPB', 'VR', 'REF'];

export type EventSource =
  /** Dated by a rubrique: without its date, nothing tells of the event. */
  | { readonly date: string }
  /** Told by a code, dated by a rubrique: told even when its date is missing. */
  | { readonly date: string; readonly si: { readonly rubrique: string; readonly parmi: readonly string[] } }
  /** The first passage with one of these results: told even when no such passage is dated. */
  | { readonly premierPassage: readonly string[] };

/** Every event that an indicator may name, by unit. */
export const EVENTS: Readonly<Record<Unit, Readonly<Record<string, EventSource>>>> = {
  parcours: {
    demande: { date: 'date_demande' },
    depot_l1: { date: 'date_depot_l1' },
    l1_complet: { date: 'date_l1_complet' },
    date_decision: { date: 'date_decision_recevabilite' },
    decision: { date: 'date_decision_recevabilite', si: { rubrique: 'decision_recevabilite', parmi: DECIDED } },
    recevable: { date: 'date_decision_recevabilite', si: { rubrique: 'decision_recevabilite', parmi: FAVOURABLE } },
    depot_l2: { date: 'date_depot_l2' },
    presente: { premierPassage: PRESENTED },
    vt: { premierPassage: ['VT'] },
    abandon: { date: 'date_abandon' },
  },
  passage: { jury: { date: 'date_jury' } },
};

/** Entry event of a cohort, unless the indicator says otherwise (design/indicators.md, `C(p)`). */
export const DEFAULT_ENTRY = 'recevable';
