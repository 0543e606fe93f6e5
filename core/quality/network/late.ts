/** Steps that are late: structures that stay in a state longer than its delay. */
import { addDays } from './days';
import { statesOf } from './history';
import { type Awaited, isExit, stageOf } from './stages';
import type { Register, Stage } from './types';

export interface LateStep {
  readonly structure: string;
  readonly nom: string;
  /** State in which it stays, and since which ISO day. */
  readonly etape: Stage;
  readonly depuis: string;
  readonly delai_jours: number;
  /** ISO day, included, until which the next step was in time. */
  readonly echeance: string;
  /** Days since. */
  readonly retard_jours: number;
  readonly attendu_de: Awaited;
  /** Form awaited; null: an act. */
  readonly attendu: string | null;
  readonly suite: string;
}

/** Days after which a state is late in this network; null: never. */
export function delayOf(register: Pick<Register, 'delais'>, etape: Stage): number | null {
  const own = register.delais?.[etape];
  return own === undefined ? stageOf(etape).delai_jours : own;
}

/** Late steps on an ISO day, the latest first. A state without a date is never late: a finding tells it. */
export function lateSteps(register: Register, isoDay = register.date): LateStep[] {
  const states = statesOf(register, isoDay);
  return register.structures
    .flatMap(({ id, nom }): LateStep[] => {
      const state = states.get(id);
      if (state === undefined || isExit(state.etape) || state.depuis === null) return [];
      const { etape, depuis } = state;
      const delai_jours = delayOf(register, etape);
      if (delai_jours === null) return [];
      const { day: echeance, past: retard_jours } = addDays(depuis, delai_jours, isoDay);
      const { attendu_de, attendu, suite } = stageOf(etape);
      return retard_jours <= 0
        ? []
        : [
            {
              structure: id,
              nom,
              etape,
              depuis,
              delai_jours,
              echeance,
              retard_jours,
              attendu_de,
              attendu,
              suite,
            },
          ];
    })
    .sort((a, b) => b.retard_jours - a.retard_jours || (a.structure < b.structure ? -1 : 1));
}
