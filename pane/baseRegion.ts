/** The region that figures are made for: the base's own, with the publication rule that the person has set for it since. */
import type { RegionSettings } from '../core/base';
import type { Session } from './session';

/** Null without a base. */
export function baseRegion({ base, region }: Pick<Session, 'base' | 'region'>): RegionSettings | null {
  if (base === null) return null;
  const isSame = region !== null && region.code_region === base.region.code_region && region.nom === base.region.nom;
  return isSame ? { ...base.region, publication: region.publication } : base.region;
}
