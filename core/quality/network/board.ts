/** The board of the network: how many structures in each state, how those that left did, what is late, the charter. */
import { overdueActions } from './actions';
import { chartersOf } from './charter';
import { statesOf } from './history';
import { type LateStep, lateSteps } from './late';
import { isExit, STAGES, stageOf } from './stages';
import type { CharterStatus, Register, Stage } from './types';

export interface StageCount {
  readonly etape: Stage;
  readonly libelle: string;
  /** Structures that reached it (or a later one), those that left since included. */
  readonly atteintes: number;
  /** Structures in it now. */
  readonly actuelles: number;
}

export interface ExitCount {
  readonly sortie: Stage;
  readonly libelle: string;
  readonly motif: string;
  /** The furthest state reached before leaving. */
  readonly apres: Stage;
  readonly n: number;
}

export interface FunnelStep {
  readonly etape: Stage;
  readonly libelle: string;
  readonly atteintes: number;
  /** Left after this state, by exit, in the order of STAGES: what makes the next number smaller. */
  readonly sorties: readonly { readonly sortie: Stage; readonly n: number }[];
  /** Still in this state: not yet further. */
  readonly en_cours: number;
}

export interface Board {
  /** ISO day. */
  readonly jour: string;
  readonly structures: number;
  readonly actives: number;
  readonly etats: readonly StageCount[];
  readonly sorties: readonly ExitCount[];
  readonly entonnoir: readonly FunnelStep[];
  readonly retards: readonly LateStep[];
  readonly charte: Readonly<Record<CharterStatus, number>>;
  readonly actions_en_retard: number;
}

/** The board on an ISO day. */
export function boardOf(register: Register, isoDay = register.date): Board {
  const states = [...statesOf(register, isoDay).values()];
  const steps = STAGES.filter(({ genre }) => genre === 'etape');
  const reached = steps.map(({ ordre }) => states.filter(({ atteinte }) => stageOf(atteinte).ordre >= ordre).length);
  const charte: Record<CharterStatus, number> = { non_signataire: 0, signataire: 0, verifiee: 0, expiree: 0 };
  for (const { statut } of chartersOf(register, isoDay).values()) charte[statut]++;
  return {
    jour: isoDay,
    structures: states.length,
    actives: states.filter(({ etape }) => !isExit(etape)).length,
    etats: STAGES.map(({ etape, libelle, genre, ordre }) => {
      const actuelles = states.filter((state) => state.etape === etape).length;
      return { etape, libelle, atteintes: genre === 'sortie' ? actuelles : reached[ordre], actuelles };
    }),
    sorties: exitsOf(states),
    entonnoir: steps.map(({ etape, libelle, ordre }) => ({
      etape,
      libelle,
      atteintes: reached[ordre],
      sorties: STAGES.filter(({ genre }) => genre === 'sortie').flatMap(({ etape: sortie }) => {
        const n = states.filter((state) => state.etape === sortie && state.atteinte === etape).length;
        return n === 0 ? [] : [{ sortie, n }];
      }),
      // After a return from an exit, a structure may stand before the furthest state it reached.
      en_cours: states.filter((state) => !isExit(state.etape) && state.atteinte === etape).length,
    })),
    retards: lateSteps(register, isoDay),
    charte,
    actions_en_retard: overdueActions(register, isoDay).length,
  };
}

/** Structures that reached a state (or a later one), those that left since included: what « auditées » counts everywhere. */
export function reachedOn({ entonnoir }: Board, etape: Stage): number {
  return entonnoir.find((step) => step.etape === etape)?.atteintes ?? 0;
}

function exitsOf(states: readonly { etape: Stage; motif: string; atteinte: Stage }[]): ExitCount[] {
  const counts = new Map<string, ExitCount>();
  for (const { etape, motif, atteinte } of states) {
    if (!isExit(etape)) continue;
    const key = `${etape}\n${motif}\n${atteinte}`;
    const known = counts.get(key);
    const { libelle } = stageOf(etape);
    counts.set(key, { sortie: etape, libelle, motif, apres: atteinte, n: (known?.n ?? 0) + 1 });
  }
  const rank = new Map(STAGES.map((stage, i) => [stage.etape, i]));
  const place = (stage: Stage): number => rank.get(stage) ?? 0;
  return [...counts.values()].sort(
    (a, b) =>
      place(a.sortie) - place(b.sortie) ||
      b.n - a.n ||
      place(a.apres) - place(b.apres) ||
      (a.motif < b.motif ? -1 : a.motif > b.motif ? 1 : 0),
  );
}
