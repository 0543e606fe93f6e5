/** The door of the room: the directory, internal and public, and its search. */
export { type Facet, type FacetId, FACETS, PUBLIC_STEPS } from './facets';
export { type Offer, offersOf } from './offers';
export { communeName, departementName, type Place, placesOf } from './place';
export { type Certification, certificationLabels } from './certifications';
export {
  PUBLIC_FIELDS,
  publicDirectory,
  type PublicEntry,
  type PublicField,
  publicStep,
  webAddress,
} from './published';
export { facetCounts, type Query, searchDirectory, searchText } from './search';
