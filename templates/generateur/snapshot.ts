/** A parcours as a tool knew it at a given day: what came later is not there yet. */
import type { Parcours } from './model';

const until = (day: number | null, end: number): number | null => (day !== null && day <= end ? day : null);

/** Every dated event of a parcours. */
export function eventDays(p: Parcours): number[] {
  const days = [
    p.demande,
    p.depotL1,
    p.l1Complet,
    p.dateDecision,
    p.debutAccompagnement,
    p.finAccompagnement,
    p.depotL2,
    p.abandon,
  ];
  return [...days, ...p.passages.map((passage) => passage.jury)].filter((day): day is number => day !== null);
}

/** The parcours without what happened after `end`; null when nobody had heard of it. */
export function snapshot(p: Parcours, end: number): Parcours | null {
  if (Math.min(p.demande ?? Infinity, p.depotL1 ?? Infinity) > end) return null;
  if (p.depotL1 !== null && p.depotL1 > end) return null;
  const decided = p.dateDecision === null || p.dateDecision <= end;
  return {
    ...p,
    l1Complet: until(p.l1Complet, end),
    decision: decided ? p.decision : 'en_attente',
    dateDecision: until(p.dateDecision, end),
    finValidite: decided ? p.finValidite : null,
    debutAccompagnement: until(p.debutAccompagnement, end),
    finAccompagnement: until(p.finAccompagnement, end),
    depotL2: until(p.depotL2, end),
    passages: p.passages
      .filter((passage) => passage.jury <= end)
      .map((passage) => ({ ...passage, notification: until(passage.notification, end) })),
    abandon: until(p.abandon, end),
    motifAbandon: p.abandon !== null && p.abandon <= end ? p.motifAbandon : '',
  };
}
