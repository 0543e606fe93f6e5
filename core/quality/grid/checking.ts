/** What the checks of a grid share: the grid beside its référentiel, how they tell, and days as sentences write them. */
import { addMonths, isoDay as isoText, MISSING_DAY, parseIsoDay } from '../../table';
import type { DocumentPlace, QualitySeverity } from '../findings';
import type { Level, QualityIndicator, Referential } from '../referentials';
import type { Answer, Evaluation } from './types';

/** An answer with what the référentiel says of it. */
export interface Checked {
  readonly reponse: Answer;
  readonly indicateur: QualityIndicator;
  readonly niveau: Level | null;
}

export type Tell = (
  gravite: QualitySeverity,
  code: string,
  details?: Readonly<Record<string, string | number>>,
  place?: DocumentPlace,
) => void;

export interface Checking {
  readonly evaluation: Evaluation;
  readonly referential: Referential;
  /** Answers on indicators of the référentiel, the first of each, in its order. */
  readonly reponses: readonly Checked[];
  readonly tell: Tell;
  /** ISO day « as of ». */
  readonly jour: string;
}

/** `31/10/2026` of an ISO day; a text that is none, as it is. */
export function shown(day: string): string {
  return parseIsoDay(day) === MISSING_DAY ? day : `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** The same day so many months later, clamped to the end of the month; null of what is no day. */
export function monthsLater(day: string, months: number): string | null {
  const number = parseIsoDay(day);
  return number === MISSING_DAY ? null : isoText(addMonths(number, months));
}
