/** Faults of a recorded parcours: its dates in the wrong order or in the future, a jury without a decision, the other sex. */
import { addMonths, isoDay } from '../../core/table/civil';
import type { Fault } from './faults';
import type { Parcours } from './model';
import type { Rng } from './rng';

/** A fault of the recorded parcours itself: it shows in every row that speaks of it. */
export interface ParcoursFault {
  readonly code: string;
  /** Rubriques that the file must have for the fault to show. */
  readonly needs: readonly string[];
  readonly apply: (rng: Rng, p: Parcours) => { p: Parcours; fault: Omit<Fault, 'code'> } | null;
}

const shown = (day: number | null): string => (day === null ? '' : isoDay(day));

const PARCOURS_FAULTS: readonly ParcoursFault[] = [
  {
    code: 'ordre_dates',
    needs: ['date_depot_l1', 'date_decision_recevabilite'],
    apply: (rng, p) => {
      if (p.depotL1 === null || p.dateDecision === null) return null;
      const day = p.depotL1 - rng.int(15, 90);
      return {
        p: { ...p, dateDecision: day },
        fault: { rubrique: 'date_decision_recevabilite', vrai: shown(p.dateDecision), ecrit: shown(day) },
      };
    },
  },
  {
    code: 'ordre_dates',
    needs: ['date_decision_recevabilite', 'date_depot_l2'],
    apply: (rng, p) => {
      if (p.depotL2 === null || p.dateDecision === null) return null;
      const day = p.dateDecision - rng.int(5, 60);
      return {
        p: { ...p, depotL2: day },
        fault: { rubrique: 'date_depot_l2', vrai: shown(p.depotL2), ecrit: shown(day) },
      };
    },
  },
  {
    code: 'ordre_dates',
    needs: ['date_depot_l2', 'date_jury'],
    apply: (rng, p) => {
      const first = p.passages[0];
      if (p.depotL2 === null || first === undefined || first.resultat === 'ATT') return null;
      const jury = p.depotL2 - rng.int(10, 120);
      return {
        p: { ...p, passages: [{ ...first, jury }, ...p.passages.slice(1)] },
        fault: { rubrique: 'date_jury', vrai: shown(first.jury), ecrit: shown(jury) },
      };
    },
  },
  {
    code: 'date_future',
    needs: ['date_decision_recevabilite'],
    apply: (_rng, p) => {
      if (p.dateDecision === null) return null;
      const day = addMonths(p.dateDecision, 120); // one digit typed for another: 2024 -> 2034
      return {
        p: { ...p, dateDecision: day },
        fault: { rubrique: 'date_decision_recevabilite', vrai: shown(p.dateDecision), ecrit: shown(day) },
      };
    },
  },
  {
    code: 'date_future',
    needs: ['date_depot_l2'],
    apply: (_rng, p) => {
      if (p.depotL2 === null) return null;
      const day = addMonths(p.depotL2, 120);
      return {
        p: { ...p, depotL2: day },
        fault: { rubrique: 'date_depot_l2', vrai: shown(p.depotL2), ecrit: shown(day) },
      };
    },
  },
  {
    code: 'jury_sans_decision',
    needs: ['decision_recevabilite', 'date_jury'],
    apply: (_rng, p) =>
      p.passages.length === 0 || p.passages[0].resultat === 'ATT'
        ? null
        : {
            p: { ...p, decision: '', dateDecision: null },
            fault: { rubrique: 'decision_recevabilite', vrai: p.decision, ecrit: '' },
          },
  },
  {
    code: 'sexe_incoherent',
    needs: ['sexe'],
    apply: (_rng, p) => {
      const sexe = p.person.sexe === 'F' ? 'H' : 'F';
      return {
        p: { ...p, person: { ...p.person, sexe } },
        fault: { rubrique: 'sexe', vrai: p.person.sexe, ecrit: sexe },
      };
    },
  },
  {
    code: 'partielle_incoherente',
    needs: ['visee_partielle', 'resultat_jury'],
    apply: (_rng, p) =>
      p.viseePartielle !== 'non' || !p.passages.some((passage) => passage.resultat === 'VT')
        ? null
        : { p: { ...p, viseePartielle: 'oui' }, fault: { rubrique: 'visee_partielle', vrai: 'non', ecrit: 'oui' } },
  },
];

/** A parcours fault that can happen to `p` and show in files with those rubriques, or null. */
export function chooseParcoursFault(rng: Rng, p: Parcours, sent: ReadonlySet<string>): ParcoursFault | null {
  const possible = PARCOURS_FAULTS.filter(
    (kind) => kind.needs.every((id) => sent.has(id)) && kind.apply(rng, p) !== null,
  );
  return possible.length === 0 ? null : rng.pick(possible);
}

/** The parcours as recorded under that fault (the same `rng` label gives the same fault), or as it is. */
export function applyParcoursFault(
  rng: Rng,
  kind: ParcoursFault | null,
  p: Parcours,
): { p: Parcours; fault: Fault | null } {
  const done = kind === null ? null : kind.apply(rng, p);
  return done === null ? { p, fault: null } : { p: done.p, fault: { code: kind!.code, ...done.fault } };
}
