/** What the view keeps from one drawing to the next: the draft, and what was last removed. */
import type { RegionSettings } from '../../../core/base';
import type { Profile } from '../../../core/profiles';
import type { Session } from '../../session';
import type { CertifierDraft, RegionDraft } from './draft';
import { draftOf, emptyDraft } from './draft';

export interface SettingsState {
  draft: RegionDraft;
  /** The settings that the draft began with: another region in the session begins another draft. */
  source: RegionSettings | null;
  removedProfile: Profile | null;
  removedCertifier: { readonly at: number; readonly draft: CertifierDraft } | null;
}

const states = new WeakMap<Session, SettingsState>();

/** @param today `AAAA-MM-JJ`, for a new region */
export function stateOf(session: Session, today: string): SettingsState {
  const known = states.get(session);
  if (known !== undefined && known.source === session.region) return known;
  const { region } = session;
  const made: SettingsState = {
    draft: region === null ? emptyDraft(today) : draftOf(region),
    source: region,
    removedProfile: known?.removedProfile ?? null,
    removedCertifier: null,
  };
  states.set(session, made);
  return made;
}

/** The day it is where the person is, `AAAA-MM-JJ`. */
export function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
