/** Results beside the result indicators of a grid, pre-filled as information: the level is the auditor's alone. */
import { phrase } from '../../../messages';
import type { MeasureId, Outcomes, ProviderOutcomes } from '../../../quality/outcomes';
import { MEASURES, resultLines } from '../../../quality/outcomes';
import type { Referential } from '../../../quality/referentials';
import { frenchSpaces } from '../../french';
import type { OutcomeFigure } from '../templates/context';
import { methodSentences } from './method';
import { detailText, outcomeText, satisfactionText } from './texts';

/** What `templateWorkbook` takes as `mesures` and `methode`. */
export interface PrefilledMeasures {
  readonly mesures: readonly OutcomeFigure[];
  readonly methode: readonly string[];
}

/** A measure of one structure, as it is to be read. */
export type MeasureFigure = Omit<OutcomeFigure, 'indicateur'>;

const NOTHING: PrefilledMeasures = { mesures: [], methode: [] };

/**
 * The lines of one structure for the result indicators of a référentiel; nothing when the register does not hold it. Measures
 * of the base are left out where the base tells nothing of support; satisfaction is then still said, measured or not.
 */
export function measuresFor(referential: Referential, outcomes: Outcomes, structure: string): PrefilledMeasures {
  const provider = outcomes.structures.find((one) => one.structure === structure);
  if (provider === undefined) return NOTHING;
  const lines = resultLines(referential).filter(({ mesure }) => isTold(mesure, outcomes));
  const used = new Set(lines.map(({ mesure }) => mesure));
  return {
    mesures: lines.map(({ indicateur, mesure }) => ({ indicateur, ...figureOf(mesure, provider, outcomes) })),
    methode: methodSentences(
      MEASURES.filter((mesure) => used.has(mesure)),
      outcomes.meta,
    ),
  };
}

function isTold(mesure: MeasureId, { etat }: Outcomes): boolean {
  return mesure === 'P06' || etat === 'mesure';
}

function figureOf(mesure: MeasureId, provider: ProviderOutcomes, outcomes: Outcomes): MeasureFigure {
  return {
    mesure,
    libelle: phrase(`resultats.${mesure}.nom`),
    valeur: mesure === 'P06' ? satisfactionText(provider.satisfaction) : outcomeText(provider.total[mesure]),
    detail: frenchSpaces(detailText(mesure, provider, outcomes)),
  };
}

/** Every measure of one structure, whatever its référentiel asks; null when the register does not hold it. */
export function ownMeasures(
  outcomes: Outcomes,
  structure: string,
): { readonly mesures: readonly MeasureFigure[]; readonly observee: boolean } | null {
  const provider = outcomes.structures.find((one) => one.structure === structure);
  if (provider === undefined) return null;
  const told = MEASURES.filter((mesure) => isTold(mesure, outcomes));
  return { mesures: told.map((mesure) => figureOf(mesure, provider, outcomes)), observee: provider.observee };
}
