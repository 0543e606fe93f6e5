/** Guesses which certifier a file comes from: by its headers, which a saved profile knows, else by its name. */
import type { RegionSettings } from '../../../core/base';
import type { Profile } from '../../../core/profiles';
import { applyProfile } from '../../../core/profiles';
import type { RawTable } from '../../../core/table';
import { foldLabel } from '../../../core/values/fold';

/** Most of a profile's headers must be in the file, and most of the file's headers in the profile. */
const ENOUGH = 0.7;

/** How well a profile knows a file: the smaller of both shares. */
function fit(raw: RawTable, profile: Profile): number {
  const headers = raw.columns.filter(({ header }) => header.trim() !== '').length;
  const { drift } = applyProfile(raw, profile);
  const entries = profile.colonnes.filter(({ entete }) => entete.trim() !== '').length;
  if (headers === 0 || entries === 0) return 0;
  return Math.min((entries - drift.disparues.length) / entries, (headers - drift.nouvelles) / headers);
}

/** Words of the id, in the name of the file, as words. */
function isNamed(id: string, fileName: string): boolean {
  const words = ` ${foldLabel(fileName.replace(/[._-]+/g, ' '))} `;
  return words.includes(` ${foldLabel(id.replace(/-+/g, ' '))} `);
}

/** @returns the id of a certifier of the region; '' when nothing, or two certifiers as well, tell it */
export function guessCertifier(raw: RawTable, region: RegionSettings, profiles: ReadonlyMap<string, Profile>): string {
  const ids = region.certificateurs.map(({ id }) => id);
  const named = ids.filter((id) => isNamed(id, raw.source.fileName));
  const fits = ids.flatMap((id) => {
    const profile = profiles.get(id);
    const share = profile === undefined ? 0 : fit(raw, profile);
    return share >= ENOUGH ? [{ id, share }] : [];
  });
  fits.sort((a, b) => b.share - a.share);
  const best = fits.filter(({ share }) => share === fits[0].share).map(({ id }) => id);
  if (best.length === 1) return best[0];
  const both = named.filter((id) => best.length === 0 || best.includes(id));
  return both.length === 1 ? both[0] : '';
}
