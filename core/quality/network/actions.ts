/** Corrective and improvement actions: those of grids and those of plans, and which are overdue. */
import { daysBetween } from './days';
import { ACTION, PLAN } from './formIds';
import { textOf } from './structures';
import type { Register } from './types';

export interface ActionDue {
  readonly structure: string;
  readonly nom: string;
  readonly indicateur: string;
  readonly action: string;
  /** ISO day. */
  readonly echeance: string;
  readonly retard_jours: number;
  /** Written in the grid of the audit, or in the plan of the structure. */
  readonly origine: 'audit' | 'plan';
}

/** Actions whose day is past and that nobody closed, the latest first. */
export function overdueActions(register: Register, isoDay = register.date): ActionDue[] {
  const names = new Map(register.structures.map(({ id, nom }) => [id, nom]));
  const found: ActionDue[] = [];
  const add = (
    origine: ActionDue['origine'],
    structure: string,
    indicateur: string,
    action: string,
    echeance: string | null,
    isOpen: boolean,
  ): void => {
    if (!isOpen || echeance === null || echeance >= isoDay) return;
    const retard_jours = daysBetween(echeance, isoDay);
    found.push({
      structure,
      nom: names.get(structure) ?? structure,
      indicateur,
      action,
      echeance,
      retard_jours,
      origine,
    });
  };
  for (const { nature, structure, reponses } of register.evaluations) {
    if (nature !== 'audit') continue;
    for (const { indicateur, action, echeance, levee } of reponses)
      add('audit', structure, indicateur, action, echeance, levee === null && action !== '');
  }
  for (const values of register.listes[`${PLAN.modele}.${PLAN.actions}`] ?? []) {
    const status = textOf(values[ACTION.statut]);
    const isOpen = status !== 'terminee' && status !== 'abandonnee' && values[ACTION.realisee] == null;
    const indicators = values[ACTION.indicateurs];
    const day = textOf(values[ACTION.echeance]);
    add(
      'plan',
      textOf(values['structure']),
      Array.isArray(indicators) ? indicators.join(', ') : textOf(values[ACTION.indicateurs]),
      textOf(values[ACTION.action]),
      day === '' ? null : day,
      isOpen,
    );
  }
  return found.sort(
    (a, b) =>
      b.retard_jours - a.retard_jours ||
      (a.structure < b.structure ? -1 : a.structure > b.structure ? 1 : a.indicateur < b.indicateur ? -1 : 1),
  );
}
