/** The lists that tasks lend to harmonising: official places always, the region's certifications where there are some. */
import type { Certifications, References } from '../harmonise';
import { places } from '../rules';

export function referencesWith(certifications: Certifications | undefined): References {
  return certifications === undefined ? { places } : { places, certifications };
}
