/** The door of the room: the region's configuration, consolidation, the base. */
export { consolidateSteps } from './consolidate';
export { candidateOfRows, linkPersons, linkSteps } from './link';
export type { LinkResult, ReviewPair } from './link';
export { parcoursColumns, parcoursRubriques, passageColumns, passageRubriques } from './layout';
export { closingDay, parseRegion, parseSettings } from './region';
export type { Certifier, Region, RegionSettings } from './region';
export { stackDeliveries } from './stack';
export type { Delivery, Stacked } from './stack';
export type { Base, Consolidated, DeliveryCount, DeliveryRecord, Naming } from './types';
