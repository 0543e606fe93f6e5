/** What the pane says, in the host's language: French sentences with the no-break spaces of French typography. */
import type { Language, Message, Problem, Slots } from '../core/messages';
import { phrase, tellFinding, tellProblem } from '../core/messages';
import { frenchSpaces } from '../core/reports';

/** A sentence of the core, for people to read. */
export function spaced(text: string, language: Language): string {
  return language === 'fr' ? frenchSpaces(text) : text;
}

function spacedMessage({ quoi, pourquoi, action }: Message, language: Language): Message {
  return { quoi: spaced(quoi, language), pourquoi: spaced(pourquoi, language), action: spaced(action, language) };
}

/** A phrase of core/messages, for people to read. */
export function saidPhrase(code: string, slots: Slots, language: Language): string {
  return spaced(phrase(code, slots, language), language);
}

/** The message of a blocking problem, for people to read. */
export function saidProblem(problem: Problem, language: Language): Message {
  return spacedMessage(tellProblem(problem, language), language);
}

/** The message of a finding, for people to read. */
export function saidFinding(code: string, slots: Slots, language: Language): Message {
  return spacedMessage(tellFinding(code, slots, language), language);
}
