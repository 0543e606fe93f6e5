/** The door of the room: the catalogue and its engine. */
export { CATALOGUE_VERSION, catalogue, VENTILATIONS } from './catalogue';
export { computeIndicators } from './engine';
export type { Scope } from './engine';
export type { Indicator, IndicatorRow, Measure, Predicate, Statistic, Status, Unit, View } from './types';
