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
  (
    | { readonly date: string }
    /** Told by a code, dated by a rubrique: told even when its date is missing. */
    | { readonly date: string; readonly si: { readonly rubrique: string; readonly parmi: readonly string[] } }
    /** The first passage with one of these results: told even when no such passage is dated. */
    | { readonly premierPassage: readonly string[] }
    /**
     * The first passage with one of these results that is not told to precede another event of the parcours: what came
     * before that event is not its doing.
     */
    | { readonly passageDepuis: string; readonly resultats: readonly string[] }
    /** Of a passage: an event of its parcours. */
    | { readonly duParcours: string }
  ) & {
    /**
     * Asks for rubriques that a region may not have. Such an event is there when they are; it opens no period to other
     * indicators, whose rows are the same with and without it.
     */
    readonly extension?: true;
  };

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
    debut_accompagnement: { date: 'date_debut_accompagnement', extension: true },
    fin_accompagnement: { date: 'date_fin_accompagnement', extension: true },
    presente_accompagne: { passageDepuis: 'debut_accompagnement', resultats: PRESENTED, extension: true },
  },
  passage: {
    jury: { date: 'date_jury' },
    debut_accompagnement: { duParcours: 'debut_accompagnement', extension: true },
  },
};

/** The rubriques that an event is read from; undefined when there is no such event. */
export function eventRubriques(unit: Unit, event: string): readonly string[] | undefined {
  const source = EVENTS[unit][event];
  if (source === undefined) return undefined;
  if ('duParcours' in source) return eventRubriques('parcours', source.duParcours);
  if ('passageDepuis' in source) return eventRubriques('parcours', source.passageDepuis);
  if ('premierPassage' in source) return [];
  return 'si' in source ? [source.date, source.si.rubrique] : [source.date];
}

/** Entry event of a cohort, unless the indicator says otherwise (design/indicators.md, `C(p)`). */
export const DEFAULT_ENTRY = 'recevable';
