/** Which sheets of the spreadsheet are deliveries, and whose: those whose headers a saved profile knows. */
import { Problem } from '../../core/messages';
import { applyProfile } from '../../core/profiles/apply';
import type { Profile } from '../../core/profiles';
import type { SheetGrid } from '../../core/reading/grid/grid';
import { SETTINGS_SHEET } from '../../pane/settingsCells';
import type { BridgeArea } from '../bridge';
import { zoneFeuille } from '../readBlock';
import type { SavedSettings } from '../savedSettings';
import type { Budget } from './budget';
import { rawTable } from './examine';
import { readPart } from './readPart';

/** Rows among which a header is looked for (core/reading), and a little of what is below it. */
const HEAD_ROWS = 110;
/** Share of a profile's headers that its own deliveries have, drift allowed; another certifier's file has few of them. */
const RECOGNISED = 0.5;

export interface DeliverySheet {
  readonly zone: BridgeArea;
  /** Id of its certifier. */
  readonly certificateur: string;
}

/** Share of the headers of a profile that a sheet has. */
function likeness(head: SheetGrid, profile: Profile, budget: Budget): number {
  try {
    const raw = rawTable(head, profile, undefined, budget);
    const { disparues } = applyProfile(raw, profile).drift;
    const asked = profile.colonnes.filter(({ entete }) => entete.trim() !== '').length;
    return asked === 0 ? 0 : 1 - disparues.length / asked;
  } catch (error) {
    // A blank sheet, a page of text: no delivery.
    if (error instanceof Problem) return 0;
    throw error;
  }
}

/**
 * Whose delivery a sheet is; null when it is none.
 * @param skipped names of sheets that are none: those that we write
 * @throws OutOfTime
 */
export function deliveryOf(
  name: string,
  { profils }: SavedSettings,
  skipped: readonly string[],
  budget: Budget,
): DeliverySheet | null {
  if (name === SETTINGS_SHEET || skipped.includes(name)) return null;
  const zone = zoneFeuille(name);
  if (zone === null) return null;
  const head = readPart(zone, 0, 0, Math.min(HEAD_ROWS, zone.lignes), budget);
  let best: string | null = null;
  let most = RECOGNISED;
  for (const [id, profile] of Object.entries(profils)) {
    const share = likeness(head, profile, budget);
    if (share > most || (share === most && best === null)) {
      best = id;
      most = share;
    }
  }
  return best === null ? null : { zone, certificateur: best };
}
