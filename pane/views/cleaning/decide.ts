/** The decisions of a person on the file in hand: kept in the profile, counted until they are applied, taken back. */
import type { Decision, Profile } from '../../../core/profiles';
import { decisionsOf } from '../../../core/profiles';
import type { Session } from '../../session';
import { profileOf } from './mapping';
import type { CleaningState } from './state';
import { certifierOf } from './state';

/** All that a profile decides beside its columns. */
export type Decided = Decision | { readonly genre: 'absente'; readonly rubrique: string };

/** The profile as it is now: what the columns hold, what was decided. */
export function profileInHand(state: CleaningState, session: Session): Profile {
  const { id } = certifierOf(state, session);
  return profileOf(state.read!.raw, state.mapping!, id, state.profile, state.absent);
}

/** Makes a decision; the last one can be taken back. */
export function decide(state: CleaningState, session: Session, change: (profile: Profile) => Profile): void {
  const next = change(profileInHand(state, session));
  state.past.push(state.profile);
  state.profile = next;
}

/** Takes the last decision back, whichever it was. */
export function undoLast(state: CleaningState): void {
  const before = state.past.pop();
  if (before !== undefined) state.profile = before;
}

/** What was decided, by what it is about. */
function byMatter(decided: readonly Decided[]): Map<string, string> {
  return new Map(
    decided.map((one) => {
      const about = 'text' in one ? one.text : 'header' in one ? one.header : '';
      const of = 'rubrique' in one ? one.rubrique : one.choice;
      return [JSON.stringify([one.genre, of, about]), 'value' in one ? one.value : ''];
    }),
  );
}

/** Every decision in hand, in a fixed order. */
export function decidedIn({ profile, absent }: Pick<CleaningState, 'profile' | 'absent'>): readonly Decided[] {
  const never = [...absent].sort().map((rubrique): Decided => ({ genre: 'absente', rubrique }));
  return [...(profile === null ? [] : decisionsOf(profile)), ...never];
}

/** Decisions made, changed or taken back since the file was cleaned. */
export function pendingCount(state: CleaningState): number {
  const { applied } = state;
  if (applied === null) return 0;
  const now = byMatter(decidedIn(state));
  const before = byMatter(decidedIn({ profile: applied, absent: new Set(applied.absentes) }));
  let count = 0;
  for (const [matter, value] of now) if (before.get(matter) !== value) count++;
  for (const matter of before.keys()) if (!now.has(matter)) count++;
  return count;
}

/** Whether the file was cleaned with that decision. */
export function isApplied({ applied }: CleaningState, one: Decided): boolean {
  if (applied === null) return false;
  const before = byMatter(decidedIn({ profile: applied, absent: new Set(applied.absentes) }));
  const [[matter, value]] = byMatter([one]);
  return before.get(matter) === value;
}
