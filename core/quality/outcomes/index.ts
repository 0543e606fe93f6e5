/** The door of the room: results of support providers, and quality read beside them. */
export { MAX_SHARE, MIN_STRUCTURES, MIN_UNITS, QUALITY_CLASSES, qualityAndOutcomes } from './beside';
export type {
  Beside,
  BesideRow,
  ClassDifference,
  ClassRate,
  ClassRow,
  QualityClass,
  StructureQuality,
  Withheld,
} from './beside';
export { lastAudits } from './lastAudits';
export { difference, pooledRate, positionOf } from './proportions';
export type { Counts, Interval, PooledRate, Position } from './proportions';
export { providerOutcomes } from './providerOutcomes';
export { resultLines } from './resultLines';
export type { ResultLine } from './resultLines';
export { BEST_MARK, MARKS, MIN_ANSWERS, SATISFACTION_FORM } from './satisfaction';
export { BASE_MEASURES, MEASURES, RATES } from './types';
export type {
  BaseMeasure,
  MeasureId,
  Outcome,
  OutcomeMeta,
  Outcomes,
  OutcomeSet,
  ProviderOutcomes,
  RateId,
  Satisfaction,
} from './types';
