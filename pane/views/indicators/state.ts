/** What the view keeps from one drawing to the next: the choice, and which figures are shown. */
import type { Indicator, IndicatorRow } from '../../../core/indicators';
import type { OpenBase, Session } from '../../session';
import type { Choice } from './choice';
import { firstChoice } from './choice';

export interface IndicatorState {
  readonly base: OpenBase;
  readonly choice: Choice;
  /** Rows by quarter and by school year, once they have been asked for: they are none of the contract's file. */
  readonly others: Map<OtherPeriods, readonly IndicatorRow[]>;
}

export type OtherPeriods = 'trimestre' | 'scolaire';

export const OTHER_PERIODS: readonly OtherPeriods[] = ['trimestre', 'scolaire'];

const states = new WeakMap<Session, IndicatorState>();

/** Another base begins another choice: its region may have other indicators. */
export function stateOf(session: Session, base: OpenBase, indicators: readonly Indicator[]): IndicatorState {
  const known = states.get(session);
  if (known?.base === base) return known;
  const made = { base, choice: firstChoice(indicators), others: new Map<OtherPeriods, readonly IndicatorRow[]>() };
  states.set(session, made);
  return made;
}
