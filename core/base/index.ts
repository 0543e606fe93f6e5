/** The door of the room: the region's configuration, consolidation, the base. */
export { consolidateSteps } from './consolidate';
export { deliveryId, deliveryNumber } from './deliveryId';
export { candidateOfRows, linkPersons, linkSteps } from './link/link';
export type { LinkResult, ReviewPair } from './link/link';
export { parcoursColumns, parcoursRubriques, passageColumns, passageRubriques } from './layout';
export { closingDay, parseRegion, parseSettings } from './region';
export type { Certifier, Region, RegionSettings } from './region';
export { stackDeliveries, stackDeliveriesSteps } from './stack';
export type { Delivery, DeliveryTold, Stacked } from './stack';
export { keptDeliveries } from './update/keptDeliveries';
export type { Kept, KeptBase, KeptRecord } from './update/keptDeliveries';
export type { NewFile } from './update/baseNames';
export { keptKeysSteps } from './update/byIdentityKeys';
export type { KeptKeys } from './update/byIdentityKeys';
export { nameWithBaseSteps } from './update/nameWithBase';
export type { Joined, KnownPersons } from './update/nameWithBase';
export type { Base, Consolidated, DeliveryCount, DeliveryRecord, Naming, Remembered } from './types';
