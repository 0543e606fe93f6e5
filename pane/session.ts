/** What one session of the pane holds, from view to view: in memory only, keys above all. */
import type { RegionSettings } from '../core/base';
import { parseSettings } from '../core/base';
import type { Protected } from '../core/disclosure';
import type { IndicatorRow } from '../core/indicators';
import type { Key } from '../core/privacy';
import type { Profile } from '../core/profiles';
import { parseProfile } from '../core/profiles';
import type { QualityFinding } from '../core/quality/findings';
import type { Register } from '../core/quality/network';
import type { ReadBase } from '../core/reports';
import type { PaneHost } from './host';
import type { OwnCertifications } from './ownCertifications';
import { isSavedWithDocument, restoredCertifications, savedCertifications } from './ownCertifications';
import type { OwnQuality } from './ownQuality';
import { hasOwnQuality, libraryOf, NO_OWN_QUALITY, parseOwnQuality } from './ownQuality';
import { SETTINGS_SHEET } from './settingsCells';

/** The base in hand: just consolidated, or opened from the document or from a file. */
export interface OpenBase extends ReadBase {
  readonly region: RegionSettings;
  /** Ids of certifiers (of nature certificateur) that have delivered nothing. */
  readonly missing: readonly string[];
  /** SHA-256 of the deliveries, in order: they sign the figures (fiche méthode). */
  readonly sources: readonly string[];
}

/** The register of the network in hand: just read from returned workbooks, or taken back from a file. */
export interface OpenNetwork {
  readonly registre: Register;
  readonly constats: readonly QualityFinding[];
}

/** What is saved with the document. Its profiles are by certifier. */
interface SavedSettings {
  readonly version: 1;
  readonly region: unknown;
  readonly profils: Readonly<Record<string, unknown>>;
  /** Absent where the region wrote none, and in settings of before. */
  readonly qualite?: unknown;
  /** Absent where the region has no referential, or one that is too large (ownCertifications.ts). */
  readonly certifications?: unknown;
}

export type KeyRole = 'appariement' | 'region';

export class Session {
  region: RegionSettings | null = null;
  /** By id of the certifier. */
  readonly profiles = new Map<string, Profile>();
  /** Never written anywhere: typed, or read from a key file, for the time that the pane is open. */
  readonly keys = new Map<KeyRole, Key>();
  base: OpenBase | null = null;
  /** Rows of `base`; null until they are computed, and again once the base changes. */
  indicators: readonly IndicatorRow[] | null = null;
  published: Protected | null = null;
  /** The region's own référentiels; with the region, the profiles and its certifications, all that is saved. */
  ownQuality: OwnQuality = NO_OWN_QUALITY;
  /** The region's referential of certifications. */
  certifications: OwnCertifications | null = null;
  /** It names persons: in memory only, never in the document's settings. */
  network: OpenNetwork | null = null;

  constructor(private readonly host: PaneHost) {}

  /** Takes a new base: the figures of the former one go. */
  openBase(base: OpenBase): void {
    this.base = base;
    this.indicators = null;
    this.published = null;
  }

  /** Reads back what was saved with the document. @throws Problem when it was damaged by hand */
  async load(): Promise<void> {
    const text = await this.host.settings.load();
    if (text !== null && text !== '') this.restore(text, SETTINGS_SHEET);
  }

  /** Saves region, profiles and référentiels with the document. */
  async save(): Promise<void> {
    const { certifications } = this;
    const isKept = certifications !== null && isSavedWithDocument(certifications);
    await this.host.settings.save(this.settingsText(isKept ? certifications : null));
  }

  /** Region, profiles and référentiels as the text of a JSON file; keys are not part of it. */
  exported(): string {
    return this.settingsText(this.certifications);
  }

  private settingsText(certifications: OwnCertifications | null): string {
    const saved: SavedSettings = {
      version: 1,
      region: this.region,
      profils: Object.fromEntries([...this.profiles].sort(([a], [b]) => (a < b ? -1 : 1))),
      ...(hasOwnQuality(this.ownQuality) ? { qualite: this.ownQuality } : {}),
      ...(certifications === null ? {} : { certifications: savedCertifications(certifications) }),
    };
    return `${JSON.stringify(saved, null, 2)}\n`;
  }

  /** Takes over what `exported` gave. @throws Problem of parseSettings, parseProfile, parseOwnQuality, libraryOf and restoredCertifications */
  restore(text: string, fileName: string): void {
    const { region, profils, qualite, certifications } = JSON.parse(text) as SavedSettings;
    const own = parseOwnQuality(qualite, fileName);
    const referential = restoredCertifications(certifications, fileName);
    libraryOf(own);
    this.region = region === null ? null : parseSettings(region, fileName);
    this.profiles.clear();
    for (const [id, profile] of Object.entries(profils)) {
      this.profiles.set(id, parseProfile(JSON.stringify(profile), fileName));
    }
    this.ownQuality = own;
    this.certifications = referential;
  }
}
