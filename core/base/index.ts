/** The door of the room: the region's configuration, consolidation, the base. */
export { consolidateSteps } from './consolidate';
export { deliveryId, deliveryNumber } from './deliveryId';
export { candidateOfRows, linkPersons, linkSteps } from './link';
export type { LinkResult, ReviewPair } from './link';
export { parcoursColumns, parcoursRubriques, passageColumns, passageRubriques } from './layout';
export { closingDay, parseRegion, parseSettings } from './region';
export type { Certifier, Region, RegionSettings } from './region';
export { stackDeliveries, stackDeliveriesSteps } from './stack';
export type { Delivery, DeliveryTold, Stacked } from './stack';
export { keptDeliveries } from './keptDeliveries';
export type { Kept, KeptBase, KeptRecord } from './keptDeliveries';
export type { NewFile } from './baseNames';
export { keptKeysSteps } from './byIdentityKeys';
export type { KeptKeys } from './byIdentityKeys';
export { nameWithBaseSteps } from './nameWithBase';
export type { Joined, KnownPersons } from './nameWithBase';
export type { Base, Consolidated, DeliveryCount, DeliveryRecord, Naming, Remembered } from './types';
