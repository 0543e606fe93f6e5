/** What the view « Nettoyer » has in hand, kept while the person goes to other views and comes back. */
import type { Certifier } from '../../../core/base';
import { closingDay } from '../../../core/base';
import type { Profile } from '../../../core/profiles';
import type { FormerDelivery } from '../../../core/rules';
import { dayNumber } from '../../../core/table';
import type { Cleaned } from '../../../core/tasks';
import type { Place, ReadTable, SheetPlaces } from '../../host';
import type { Session } from '../../session';
import type { Acceptance } from './acceptance';
import type { FormerJournal } from './formerJournal';
import type { Mapping } from './mapping';
import { certifierId } from './mapping';
import type { Questions } from './questions';

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
  /** The profile that the mapping was made from, with what the person has decided since. */
  profile: Profile | null;
  /** What `profile` was before each decision, the latest last. */
  past: (Profile | null)[];
  /** Of the delivery before, when the person gives it. */
  formerJournal: FormerJournal | null;
  cleaned: Cleaned | null;
  /** What `cleaned` was compared with. */
  former: FormerDelivery | undefined;
  /** The profile that `cleaned` was made with: what was decided since is to be applied. */
  applied: Profile | null;
  questions: Questions | null;
  acceptance: Acceptance | null;
  /** Labels that the person says are not the same (apart.ts). */
  apart: Set<string>;
  /** What became of the answers of the last workbook that was taken. */
  answers: readonly string[];
  /** Ids of the folds that the person has opened. */
  opened: Set<string>;
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
      past: [],
      formerJournal: null,
      cleaned: null,
      former: undefined,
      applied: null,
      questions: null,
      acceptance: null,
      apart: new Set(),
      answers: [],
      opened: new Set(),
    };
    states.set(session, state);
  }
  return state;
}

/** What was cleaned is no longer what the columns say. */
export function forgetCleaned(state: CleaningState): void {
  Object.assign(state, { cleaned: null, applied: null, questions: null, acceptance: null });
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
