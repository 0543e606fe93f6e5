/** Guesses which certifier a file comes from: by its headers, which a saved profile knows, else by its name. */
import type { RegionSettings } from '../../core/base';
import type { Profile } from '../../core/profiles';
import { applyProfile } from '../../core/profiles';
import type { RawTable } from '../../core/table';
import { foldLabel } from '../../core/values/spelling/fold';

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

/** A name of a file, or of a certifier, as words. */
function words(text: string): string[] {
  return foldLabel(text.replace(/[._-]+/g, ' '))
    .split(' ')
    .filter((word) => word !== '');
}

/** Words that tell one certifier from another: neither `de`, nor a number. */
function tellingWords(text: string): Set<string> {
  return new Set(words(text).filter((word) => word.length > 2 && !/^\d+$/.test(word)));
}

/** Words of the id, in the name of the file, as words. */
function isNamed(id: string, fileName: string): boolean {
  return ` ${words(fileName).join(' ')} `.includes(` ${words(id).join(' ')} `);
}

/** The certifiers whose name shares most words with the file's: words that only one of them has, and not the region. */
function sharingWords(fileName: string, { certificateurs, nom }: RegionSettings): string[] {
  const inFile = tellingWords(fileName);
  for (const word of tellingWords(nom)) inFile.delete(word);
  const own = certificateurs.map((one) => ({ id: one.id, words: tellingWords(`${one.id} ${one.nom}`) }));
  const scores = own.map(({ id, words: mine }) => ({
    id,
    score: [...mine].filter((word) => inFile.has(word) && own.filter((other) => other.words.has(word)).length === 1)
      .length,
  }));
  const best = Math.max(0, ...scores.map(({ score }) => score));
  return best === 0 ? [] : scores.filter(({ score }) => score === best).map(({ id }) => id);
}

/** By the name of the file alone. @returns the id of a certifier of the region; '' when nothing, or two of them, tell it */
export function guessByName(fileName: string, region: RegionSettings): string {
  const named = region.certificateurs.map(({ id }) => id).filter((id) => isNamed(id, fileName));
  const best = named.length > 0 ? named : sharingWords(fileName, region);
  return best.length === 1 ? best[0] : '';
}

/** @returns the id of a certifier of the region; '' when nothing, or two certifiers as well, tell it */
export function guessCertifier(raw: RawTable, region: RegionSettings, profiles: ReadonlyMap<string, Profile>): string {
  const fits = region.certificateurs.flatMap(({ id }) => {
    const profile = profiles.get(id);
    const share = profile === undefined ? 0 : fit(raw, profile);
    return share >= ENOUGH ? [{ id, share }] : [];
  });
  fits.sort((a, b) => b.share - a.share);
  const best = fits.filter(({ share }) => share === fits[0].share).map(({ id }) => id);
  if (best.length === 1) return best[0];
  const named = guessByName(raw.source.fileName, region);
  return best.length === 0 || best.includes(named) ? named : '';
}
