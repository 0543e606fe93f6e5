/** The history of a structure: its transitions in the order of time, what each one did, and the state they lead to. */
import { isExit, stageOf } from './stages';
import type { Register, Stage, Transition } from './types';
import { byCodeUnit } from '../../table';

/**
 * What a transition did: `avance`; `confirme` (already there or beyond); `retour` (a step back, with its reason);
 * `sortie`; `reprise` (back after an exit, with its reason); `sans_effet` (activity after an exit that nothing
 * reopened); `a_venir` (dated after the day asked).
 */
export type Effect = 'avance' | 'confirme' | 'retour' | 'sortie' | 'reprise' | 'sans_effet' | 'a_venir';

export interface Step {
  readonly transition: Transition;
  readonly effet: Effect;
  /** State after it. */
  readonly etat: Stage;
}

export interface State {
  readonly etape: Stage;
  /** ISO day since which; null: unknown. */
  readonly depuis: string | null;
  /** Reason of an exit or of a step back; '' for others. */
  readonly motif: string;
  /** The furthest state reached, exits apart; a step back lowers it. */
  readonly atteinte: Stage;
  /** First known day of each state that something proves; null: no date. */
  readonly jours: ReadonlyMap<Stage, string | null>;
}

/**
 * Undated steps come first (something later may take them back), undated exits last (an exit that nobody dated still
 * holds).
 */
function timeKey({ date, etape }: Transition): string {
  return date ?? (isExit(etape) ? '9999-99-99' : '');
}

/** On one day, what happened comes before what is taken back or left: steps in order, then those with a reason. */
function rankOf({ etape, motif, origine }: Transition): number {
  return stageOf(etape).ordre + (origine === 'journal' && motif !== '' && !isExit(etape) ? STEP_BACK : 0);
}
const STEP_BACK = 100;

/** The order of history: total, so that the order in which documents came never matters. */
export function compareTransitions(a: Transition, b: Transition): number {
  return (
    byCodeUnit(timeKey(a), timeKey(b)) ||
    rankOf(a) - rankOf(b) ||
    byCodeUnit(a.etape, b.etape) ||
    byCodeUnit(a.origine, b.origine) ||
    byCodeUnit(a.motif, b.motif) ||
    byCodeUnit(a.fichier, b.fichier)
  );
}

/** What each transition of one structure did, in the order of time, as of an ISO day. */
export function stepsOf(transitions: readonly Transition[], isoDay: string): Step[] {
  const walk = new Walk();
  return [...transitions].sort(compareTransitions).map((transition) => ({
    transition,
    effet: transition.date !== null && transition.date > isoDay ? 'a_venir' : walk.take(transition),
    etat: walk.etape,
  }));
}

/** The state that transitions of one structure lead to, as of an ISO day; without any, it is only in the register. */
export function stateAfter(transitions: readonly Transition[], isoDay: string): State {
  const walk = new Walk();
  for (const transition of [...transitions].sort(compareTransitions))
    if (transition.date === null || transition.date <= isoDay) walk.take(transition);
  return walk.state();
}

class Walk {
  etape: Stage = 'recensee';
  private depuis: string | null = null;
  private motif = '';
  private atteinte: Stage = 'recensee';
  private readonly jours = new Map<Stage, string | null>();

  state(): State {
    const { etape, depuis, motif, atteinte, jours } = this;
    return { etape, depuis, motif, atteinte, jours: new Map(jours) };
  }

  take(transition: Transition): Effect {
    const { etape, date, motif, origine } = transition;
    if (isExit(etape)) {
      if (this.etape === etape) return 'confirme';
      this.settle(etape, date, motif);
      return 'sortie';
    }
    const isDecision = origine === 'journal' && motif !== '';
    const wasOut = isExit(this.etape);
    if (wasOut && !isDecision) return 'sans_effet';
    const order = stageOf(etape).ordre;
    const here = stageOf(this.atteinte).ordre;
    // An undated line cannot say after what it comes: it is no step back.
    const isBack = isDecision && date !== null && order < here;
    if (isBack) for (const known of [...this.jours.keys()]) if (stageOf(known).ordre > order) this.jours.delete(known);
    const isFirst = !this.jours.has(etape);
    this.jours.set(etape, this.jours.get(etape) ?? date);
    if (isBack || wasOut) {
      this.atteinte = isBack || order > here ? etape : this.atteinte;
      this.settle(etape, date, motif);
      return wasOut ? 'reprise' : 'retour';
    }
    if (order > here) {
      this.atteinte = etape;
      this.settle(etape, date, '');
      return 'avance';
    }
    if (etape === this.etape && this.depuis === null) this.depuis = date;
    // The state in which everyone begins is reached too.
    return etape === this.etape && isFirst ? 'avance' : 'confirme';
  }

  private settle(etape: Stage, date: string | null, motif: string): void {
    this.etape = etape;
    this.depuis = date;
    this.motif = motif;
  }
}

/** Transitions of each structure of the register. */
export function transitionsByStructure(register: Register): Map<string, Transition[]> {
  const found = new Map<string, Transition[]>(register.structures.map(({ id }) => [id, []]));
  for (const transition of register.transitions) found.get(transition.structure)?.push(transition);
  return found;
}

/** The state of every structure, by id, in the order of the register. @param isoDay default: the register's day */
export function statesOf(register: Register, isoDay = register.date): Map<string, State> {
  return new Map(
    [...transitionsByStructure(register)].map(([id, transitions]) => [id, stateAfter(transitions, isoDay)]),
  );
}

/** The state of one structure. @param structure its id; unknown: as if just entered in the register */
export function stateOf(register: Register, structure: string, isoDay = register.date): State {
  return stateAfter(
    register.transitions.filter((transition) => transition.structure === structure),
    isoDay,
  );
}

/** The whole history of one structure, nothing left out. */
export function historyOf(register: Register, structure: string, isoDay = register.date): Step[] {
  return stepsOf(
    register.transitions.filter((transition) => transition.structure === structure),
    isoDay,
  );
}
