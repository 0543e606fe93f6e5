/** What the view "Consolider" holds while the pane is open: the files, whose they are, and the last result. */
import type { ColumnProposal, Profile } from '../../../core/profiles';
import type { Problem } from '../../../core/messages';
import type { Decision, PlannedDelivery, UpdateResult } from '../../../core/tasks';
import type { HostRefusal, Place } from '../../host';
import type { Session } from '../../session';

/** What reading a file once has told of it; its cells are let go until they are needed. */
export interface SeenFile {
  /** A pseudonymised delivery says whose it is, and needs no profile. */
  readonly isPseudonymised: boolean;
  /** Empty where the certifier's own profile applies. */
  readonly proposals: readonly ColumnProposal[];
  /** What is sure of the proposals; null where the certifier's own profile applies. */
  readonly proposed: Profile | null;
}

/** A file, or a sheet of the document, that may be a delivery. */
export interface FileRow {
  readonly key: string;
  readonly nom: string;
  readonly place: Place;
  included: boolean;
  /** Id of a certifier of the region; '' while it is not known. */
  certifier: string;
  seen: SeenFile | null;
  /** Reading it was begun once: one that a person cancelled is not begun again unasked. */
  isTried: boolean;
  /** Why reading it failed; it is tried again when everything is consolidated. */
  fault: FileFault | null;
}

/** Why a file is not taken: a problem of the file, or a refusal of the host (a blank sheet). */
export type FileFault = Problem | HostRefusal;

/** A file that was not taken, and why; it is told with what, why and what to do. */
export interface RefusedRow {
  readonly nom: string;
  readonly fault: FileFault;
}

export interface Consolidation {
  readonly result: UpdateResult;
  readonly planned: readonly PlannedDelivery[];
  readonly fingerprints: Readonly<Record<string, string>>;
  readonly description: object;
  /** What a proposal applied or left out, for the journal. */
  readonly decisions: readonly Decision[];
}

export interface ConsolidatingState {
  rows: FileRow[];
  /** Files that the last consolidation did without. */
  refused: readonly RefusedRow[];
  last: Consolidation | null;
}

const states = new WeakMap<Session, ConsolidatingState>();

export function stateOf(session: Session): ConsolidatingState {
  let state = states.get(session);
  if (state === undefined) {
    state = { rows: [], refused: [], last: null };
    states.set(session, state);
  }
  return state;
}
