/** Whether a structure agreed to be shown, where several documents say it: a doubt is a no. */

import type { Values } from '../forms/types';
import { CONSENT } from './formIds';

/** One written answer, and the ISO day it is of, if known. */
export interface ConsentAnswer {
  readonly oui: boolean;
  readonly jour: string | null;
}

/** True when someone said yes, and every no is known to be older than a yes. */
export function consentOf(answers: readonly ConsentAnswer[]): boolean {
  const yes = answers.filter(({ oui }) => oui);
  const latest = yes.reduce((day, { jour }) => (jour !== null && jour > day ? jour : day), '');
  return yes.length > 0 && answers.every(({ oui, jour }) => oui || (jour !== null && jour < latest));
}

/** What several sources (directory, dossier, census) answer to one agreement. */
export function answersOf(sources: readonly Values[], field: string): ConsentAnswer[] {
  return sources.flatMap((values) => {
    const oui = values[field];
    const jour = [values[CONSENT.date], values['date']].find((day) => typeof day === 'string' && day !== '');
    return typeof oui === 'boolean' ? [{ oui, jour: typeof jour === 'string' ? jour : null }] : [];
  });
}

/** Whether a yes was set aside because a no may be more recent. */
export function isDoubtful(answers: readonly ConsentAnswer[]): boolean {
  return !consentOf(answers) && answers.some(({ oui }) => oui);
}
