/** Which results stand beside which indicators of a grid: information for the auditor, never a level. */
import type { Referential } from '../referentials/types';
import type { MeasureId } from './types';
import { MEASURES } from './types';

/** A measure that sheds light on an indicator of the référentiel. */
export interface ResultLine {
  /** Number of the indicator. */
  readonly indicateur: string;
  readonly mesure: MeasureId;
}

/**
 * The result indicators of a référentiel with their measures, in its order. Wherever P05 is asked, P04 stands before it: a
 * rate of validation is not read without the share of those who came (design/indicators.md, P04).
 */
export function resultLines(referential: Referential): ResultLine[] {
  return referential.indicateurs.flatMap(({ numero, mesures = [] }) => {
    const asked = new Set(mesures);
    if (asked.has('P05')) asked.add('P04');
    return MEASURES.filter((mesure) => asked.has(mesure)).map((mesure) => ({ indicateur: numero, mesure }));
  });
}
