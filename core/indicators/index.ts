/** The door of the room: the catalogue and its engine. */
export { UNKNOWN_MODALITY } from './breakdowns';
export { CATALOGUE_VERSION, catalogue, extendedCatalogue, prestataires, VENTILATIONS } from './catalogue';
export { PROFILE_RUBRIQUES } from './catalogue/profils';
export { computeIndicators, partSuffix } from './engine';
export type { Scope } from './engine';
export { DEFAULT_ENTRY, EVENTS } from './events';
export type { EventSource } from './events';
export { isPublishable, publishable, publishableRows } from './release';
export { catalogueFor, indicatorsOf } from './regional';
export { INDICATOR_KEY } from './rows';
export type { RhythmName } from './rhythm';
export { wilson } from './statistics';
export type {
  CountMeasure,
  DelayMeasure,
  Indicator,
  IndicatorRow,
  Measure,
  Predicate,
  ProfileMeasure,
  RateMeasure,
  Statistic,
  Status,
  Unit,
  View,
} from './types';
