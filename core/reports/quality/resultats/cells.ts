/** Cells of results: greyed when they rest on little, `-` when there is nothing to compute. */
import { phrase } from '../../../messages';
import type { Outcome, ProviderOutcomes } from '../../../quality/outcomes';
import { BASE_MEASURES } from '../../../quality/outcomes';
import type { Cell, Style } from '../../../workbook';
import { satisfactionText } from './texts';

/** A number, or `-`. */
export function figure(valeur: number | null, style: Style, isWeak = false): Cell {
  return { valeur: valeur ?? phrase('resultats.valeur.aucune'), style, ...(isWeak ? { attenue: true } : {}) };
}

/** A count of few supports is a fact; a rate of few is fragile. */
export function isWeak({ statut, mesure }: Outcome): boolean {
  return statut === 'incomplet' || (statut === 'fragile' && mesure !== 'P01');
}

/** The value of a measure. */
export function valueOf(outcome: Outcome): Cell {
  return figure(outcome.valeur, outcome.mesure === 'P01' ? 'entier' : 'taux', isWeak(outcome));
}

/** P01 to P05, then satisfaction and its answers: P04 always next to P05. */
export function summaryCells({ total, satisfaction, ni_acheves_ni_abandonnes, observee }: ProviderOutcomes): Cell[] {
  const mean: Cell =
    satisfaction.moyenne === null
      ? { valeur: satisfactionText(satisfaction), style: 'cellule', attenue: true }
      : { valeur: satisfaction.moyenne, style: 'decimal' };
  return [
    ...BASE_MEASURES.map((mesure) => valueOf(total[mesure])),
    figure(observee ? ni_acheves_ni_abandonnes : null, 'entier'),
    mean,
    figure(satisfaction.reponses, 'entier'),
  ];
}
