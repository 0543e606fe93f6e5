/** What the view « Nettoyer » has in hand, kept while the person goes to other views and comes back. */
import type { Certifier } from '../../../core/base';
import { closingDay } from '../../../core/base';
import type { Profile } from '../../../core/profiles';
import { dayNumber } from '../../../core/table';
import type { Cleaned } from '../../../core/tasks';
import type { Place, ReadTable, SheetPlaces } from '../../host';
import type { Session } from '../../session';
import type { Acceptance } from './acceptance';
import type { Mapping } from './mapping';
import { certifierId } from './mapping';

export interface CleaningState {
  /** Null until the host has told them. */
  places: readonly SheetPlaces[] | null;
  /** Journals of earlier treatments, the latest first. */
  journals: readonly string[];
  /** Key of the chosen place in the list. */
  placeKey: string;
  /** Id of a certifier of the region; '' without a region. */
  certifier: string;
  /** Name typed when there is no region. */
  certifierName: string;
  /** The view that sent the person here, to come back to; '' when they came by themselves. */
  back: string;
  /** The place that was read, which is not always the one now chosen in the list. */
  place: Place | null;
  read: ReadTable | null;
  mapping: Mapping | null;
  /** Rubriques that this certifier never sends, as the person says. */
  absent: Set<string>;
  /** The profile that the mapping was made from. */
  profile: Profile | null;
  cleaned: Cleaned | null;
  acceptance: Acceptance | null;
}

const states = new WeakMap<Session, CleaningState>();

/** The state of a session; made on first use. */
export function cleaningState(session: Session): CleaningState {
  let state = states.get(session);
  if (state === undefined) {
    state = {
      places: null,
      journals: [],
      placeKey: '',
      certifier: '',
      certifierName: '',
      back: '',
      place: null,
      read: null,
      mapping: null,
      absent: new Set(),
      profile: null,
      cleaned: null,
      acceptance: null,
    };
    states.set(session, state);
  }
  return state;
}

/** Whose file it is: a certifier of the region, else the one that the person named. */
export function certifierOf(state: CleaningState, session: Session): Certifier {
  const known = session.region?.certificateurs.find(({ id }) => id === state.certifier);
  if (known !== undefined) return known;
  const nom = state.certifierName.trim();
  return { id: certifierId(nom), nom: nom === '' ? certifierId(nom) : nom, nature: 'certificateur', exports: [] };
}

/** The day that the data were closed at: the region's, else today, when the file is being looked at. */
export function dayOfData(session: Session, certifier: string): number {
  if (session.region !== null) return closingDay(session.region, certifier);
  const now = new Date();
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
