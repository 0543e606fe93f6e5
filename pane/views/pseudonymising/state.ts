/** What the view "Pseudonymiser" holds while the pane is open: what was read, and what was made of it. */
import type { ColumnProposal, Profile } from '../../../core/profiles';
import type { PseudonymisedDelivery } from '../../../core/tasks';
import type { Choice } from '../../fields';
import type { Place, ReadTable } from '../../host';
import type { Session } from '../../session';

/** A place as the list shows it. */
export interface Offered extends Choice {
  readonly place: Place;
}

export interface PseudonymisingState {
  /** The places that the host had last. */
  offered: readonly Offered[];
  /** Name of the sheet that was in front of the person last; '' for none of theirs. */
  active: string;
  /** Value of the list of places. */
  place: string;
  certificateur: string;
  sensibles: boolean;
  read: (ReadTable & { readonly place: Place; readonly proposals: readonly ColumnProposal[] }) | null;
  made: PseudonymisedDelivery | null;
}

const states = new WeakMap<Session, PseudonymisingState>();

export function stateOf(session: Session): PseudonymisingState {
  let state = states.get(session);
  if (state === undefined) {
    const [known = ''] = session.profiles.keys();
    state = { offered: [], active: '', place: '', certificateur: known, sensibles: false, read: null, made: null };
    states.set(session, state);
  }
  return state;
}

/** The profile that applies: the certifier's, if there is one in the session. */
export function knownProfile(session: Session, { certificateur }: PseudonymisingState): Profile | null {
  return session.profiles.get(certificateur) ?? null;
}
