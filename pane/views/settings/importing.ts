/** Reads what a person imports: a region.json, everything that was exported, or profiles; nothing is taken before all is right. */
import type { RegionSettings } from '../../../core/base';
import { parseSettings } from '../../../core/base';
import { parseJson, Problem } from '../../../core/messages';
import type { Profile } from '../../../core/profiles';
import { parseProfile } from '../../../core/profiles';
import type { OwnCertifications } from '../../ownCertifications';
import { restoredCertifications } from '../../ownCertifications';
import type { OwnQuality } from '../../ownQuality';
import {
  isOwnQuality,
  libraryOf,
  mergedQuality,
  NO_OWN_QUALITY,
  parseOwnQuality,
  readOwnQuality,
} from '../../ownQuality';
import type { Session } from '../../session';
import { isOutdated } from './referential';

export interface Imported {
  /** Undefined: the file says nothing of the region. Null: it says that there is none yet. */
  readonly region?: RegionSettings | null;
  readonly profiles: readonly Profile[];
  readonly qualite: OwnQuality;
  /** Null: the file holds none. */
  readonly certifications: OwnCertifications | null;
  /** The file names sources of keys: they serve the command line and are not taken. */
  readonly hasKeys: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * @param text of a JSON file
 * @throws Problem `region_illisible`, those of parseSettings, parseProfile and readOwnQuality, `reglages_inconnus`
 */
export function readImport(text: string, fileName: string): Imported {
  const json = parseJson(text, 'region_illisible', fileName);
  if (!isObject(json)) throw new Problem('reglages_inconnus', { fichier: fileName });
  const nothing = { profiles: [], qualite: NO_OWN_QUALITY, certifications: null, hasKeys: false };
  if ('certificateurs' in json) {
    return { ...nothing, region: parseSettings(json, fileName), hasKeys: 'cles' in json };
  }
  if ('colonnes' in json) return { ...nothing, profiles: [parseProfile(text, fileName)] };
  if (isOwnQuality(json)) return { ...nothing, qualite: readOwnQuality(text, fileName) };
  if (!('region' in json) || !isObject(json.profils)) throw new Problem('reglages_inconnus', { fichier: fileName });
  return {
    region: json.region === null ? null : parseSettings(json.region, fileName),
    profiles: Object.values(json.profils).map((profile) => parseProfile(JSON.stringify(profile), fileName)),
    qualite: parseOwnQuality(json.qualite, fileName),
    certifications: restoredCertifications(json.certifications, fileName),
    hasKeys: isObject(json.region) && 'cles' in json.region,
  };
}

/**
 * Puts into the session what was imported: profiles replace those of the same certifier, référentiels those of the same id,
 * the others stay.
 * @throws Problem of `libraryOf`; nothing is taken then
 */
export function takeImport(session: Session, { region, profiles, qualite, certifications }: Imported): void {
  const own = mergedQuality(session.ownQuality, qualite);
  libraryOf(own);
  session.ownQuality = own;
  if (region !== undefined && region !== null) {
    if (isOutdated(session, region)) session.certifications = null;
    changeRegion(session, region);
  }
  session.certifications = certifications ?? session.certifications;
  for (const profile of profiles) session.profiles.set(profile.certificateur, profile);
}

/** A publication prepared with another threshold is no longer that of the region. */
export function changeRegion(session: Session, region: RegionSettings): void {
  session.region = region;
  session.published = null;
}
