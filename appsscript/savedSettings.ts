/** The settings that the pane saved, as the script uses them: checked by the pane when it wrote them, read here without zod. */
import type { RegionSettings } from '../core/base';
import type { Profile } from '../core/profiles';
import { lireReglages } from './settingsSheet';

export interface SavedSettings {
  readonly region: RegionSettings | null;
  /** By id of the certifier. */
  readonly profils: Readonly<Record<string, Profile>>;
}

const NONE: SavedSettings = { region: null, profils: {} };

function isProfile(value: unknown): boolean {
  return Array.isArray((value as Profile | null)?.colonnes);
}

/** @returns no region and no profile when nothing was saved, or when it was damaged by hand */
export function savedSettings(): SavedSettings {
  const text = lireReglages();
  if (text === null) return NONE;
  try {
    const { region, profils } = JSON.parse(text) as SavedSettings;
    const sound = Object.entries(profils ?? {}).filter(([, profile]) => isProfile(profile));
    return { region: region ?? null, profils: Object.fromEntries(sound) };
  } catch {
    return NONE;
  }
}
