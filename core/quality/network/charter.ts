/** The charter, apart from the workflow: what decisions of the Comité technique make of a structure on a given day. */
import type { CharterDecision, CharterStatus, Register } from './types';

export interface CharterState {
  readonly statut: CharterStatus;
  /** ISO day of the signature or decision that made it; for `expiree`, last day of validity; null: nothing was decided. */
  readonly date: string | null;
  readonly fin_validite: string | null;
  /** Of the last verification, even expired. */
  readonly avis: CharterDecision['avis'];
}

const GENRES: readonly CharterDecision['genre'][] = ['retrait', 'signature', 'verification'];

/** In time; on one day, what is withdrawn comes before what is signed, and the signature before its verification. */
export function compareDecisions(a: CharterDecision, b: CharterDecision): number {
  const texts = (d: CharterDecision): string => `${d.avis ?? ''}\n${d.fin_validite ?? ''}\n${d.motif}`;
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return GENRES.indexOf(a.genre) - GENRES.indexOf(b.genre) || (texts(a) < texts(b) ? -1 : texts(a) > texts(b) ? 1 : 0);
}

const NONE: CharterState = { statut: 'non_signataire', date: null, fin_validite: null, avis: null };

function isOver({ statut, fin_validite }: CharterState, isoDay: string): boolean {
  return statut === 'verifiee' && fin_validite !== null && fin_validite < isoDay;
}

/** What one decision makes of the state before it. */
function after(before: CharterState, decision: CharterDecision): CharterState {
  const { genre, date, avis, fin_validite } = decision;
  if (genre === 'retrait') return { ...NONE, date };
  if (genre === 'signature') {
    // To sign again while verified renews the engagement, and takes nothing from the verification.
    if (before.statut === 'verifiee' && !isOver(before, date)) return before;
    return { statut: 'signataire', date, fin_validite: null, avis: null };
  }
  // A verification without opinion decides nothing yet.
  if (avis === null) return before;
  if (avis === 'defavorable') {
    const signed = before.statut !== 'non_signataire';
    return { statut: signed ? 'signataire' : 'non_signataire', date, fin_validite: null, avis };
  }
  return { statut: 'verifiee', date, fin_validite, avis };
}

/**
 * The charter of one structure.
 * @param decisions of that structure, in any order; those after `isoDay` do not count yet
 * @param isoDay a validity that ends that day still holds
 */
export function charterState(decisions: readonly CharterDecision[], isoDay: string): CharterState {
  const state = [...decisions]
    .filter(({ date }) => date <= isoDay)
    .sort(compareDecisions)
    .reduce(after, NONE);
  return isOver(state, isoDay) ? { ...state, statut: 'expiree', date: state.fin_validite } : state;
}

/** The status alone: see `charterState`. */
export function charterStatus(decisions: readonly CharterDecision[], isoDay: string): CharterStatus {
  return charterState(decisions, isoDay).statut;
}

/** The charter of every structure, by id, in the order of the register. */
export function chartersOf(register: Register, isoDay = register.date): Map<string, CharterState> {
  const byId = new Map<string, CharterDecision[]>(register.structures.map(({ id }) => [id, []]));
  for (const decision of register.charte) byId.get(decision.structure)?.push(decision);
  return new Map([...byId].map(([id, decisions]) => [id, charterState(decisions, isoDay)]));
}
