/** Which file is the region's referential of certifications: the one that region.json names, else the only sheet given with it. */
import type { RegionSettings } from '../../../core/base';
import { namedReferential } from '../../ownCertifications';
import type { Session } from '../../session';
import type { SettingsState } from './state';

/**
 * The referential among sheets that were imported together; null when none of them is sure to be it.
 * @param region imported with them, else that of the session
 */
export function referentialAmong<Sheet extends { readonly name: string }>(
  sheets: readonly Sheet[],
  region: RegionSettings | null | undefined,
): Sheet | null {
  const name = namedReferential(region);
  // Names of files are compared as those who write them do: macOS decomposes accents.
  const plain = (text: string): string => text.normalize('NFC').toLowerCase();
  const named = name === null ? undefined : sheets.find((one) => plain(one.name) === plain(name));
  return named ?? (name === null && sheets.length === 1 ? sheets[0] : null);
}

/** Whether the referential in hand is not that of a region that takes the place of the former one. */
export function isOutdated({ region: before, certifications }: Session, region: RegionSettings): boolean {
  if (certifications === null || before === null) return false;
  if (region.code_region !== before.code_region || region.nom !== before.nom) return true;
  const name = namedReferential(region);
  // The person may have chosen another file than the one that the region goes on naming.
  return name !== null && name !== namedReferential(before) && name !== certifications.list.fileName;
}

/** The region no longer names a referential; what is being typed stays. */
export function withoutReferential(session: Session, state: SettingsState): void {
  const { certifications: _draft, ...draft } = state.draft;
  state.draft = draft;
  if (session.region === null) return;
  const { certifications: _region, ...region } = session.region;
  session.region = region;
  state.source = region;
}
