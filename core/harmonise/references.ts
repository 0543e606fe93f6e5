/** The lists that a face lends to harmonising: official places, the region's certifications. Without them nothing changes. */
import type { PlaceLists } from '../values';
import type { Certifications } from './certifications/certifications';

export interface References {
  /** They help to tell a column of postcodes from one of communes' codes. */
  readonly places?: PlaceLists;
  /** The region's own sheet; nothing is said of a certification without it. */
  readonly certifications?: Certifications;
}
