/** All sentences by code, in French and in English, and how to tell them. */
import { withDetail } from './detail';
import * as en from './en';
import { fill } from './fill';
import * as fr from './fr';
import type { Problem } from './problem';
import type { DomainMessages, Language, Message, Slots } from './types';

function merge(domains: readonly DomainMessages[], part: keyof DomainMessages): Record<string, never> {
  return Object.assign({}, ...domains.map((domain) => domain[part])) as Record<string, never>;
}

function all(domains: readonly DomainMessages[]): DomainMessages {
  return {
    constats: merge(domains, 'constats'),
    problemes: merge(domains, 'problemes'),
    phrases: merge(domains, 'phrases'),
  };
}

/** Every sentence of each language; `tests/core/messages` proves that the codes and slots are the same in both. */
export const catalogue: Readonly<Record<Language, DomainMessages>> = {
  fr: all(Object.values(fr)),
  en: all(Object.values(en)),
};

function told(message: Message, slots: Slots): Message {
  return {
    quoi: fill(message.quoi, slots),
    pourquoi: fill(message.pourquoi, slots),
    action: fill(message.action, slots),
  };
}

/** The message of a finding; throws RangeError for a code that has none (a fault of ours). */
export function tellFinding(code: string, slots: Slots = {}, language: Language = 'fr'): Message {
  const message = catalogue[language].constats[code];
  if (message === undefined) throw new RangeError(`no finding message: ${code}`);
  return told(message, withDetail(slots, catalogue[language].phrases));
}

/** The message of a blocking problem. */
export function tellProblem(problem: Problem, language: Language = 'fr'): Message {
  const message = catalogue[language].problemes[problem.code];
  if (message === undefined) throw new RangeError(`no problem message: ${problem.code}`);
  return told(message, problem.slots);
}

/**
 * A phrase (label, title, summary line) with its slots filled. Pages carry reports in French alone (pane/sentences.ts): what
 * one says in English without carrying it is said in French, rather than not at all.
 */
export function phrase(code: string, slots: Slots = {}, language: Language = 'fr'): string {
  const sentence = catalogue[language].phrases[code] ?? catalogue.fr.phrases[code];
  if (sentence === undefined) throw new RangeError(`no phrase: ${code}`);
  return fill(sentence, slots);
}
