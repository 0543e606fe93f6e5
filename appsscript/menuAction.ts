/** Runs what a menu item asks for: what was done, or why it was not, shows in the corner of the window. */
import { phrase, Problem, tellProblem } from '../core/messages';
import { language } from './language';
import { refusalCode, wordsOf } from './refusals';

/** Seconds that a message stays. */
const SECONDS = 12;

function tell(sentence: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(sentence, phrase('panneau.titre'), SECONDS);
}

function explain(error: unknown): string {
  if (error instanceof Problem) {
    const { quoi, action } = tellProblem(error, language());
    return `${quoi} ${action}`;
  }
  return phrase(refusalCode(error) ?? 'panneau.erreur', {}, language());
}

/** @param work gives the sentence that says what was done; '' when it shows by itself */
export function menuAction(work: () => string): void {
  try {
    const done = work();
    if (done !== '') tell(done);
  } catch (error) {
    // Google answers nothing at all for another account: its own window is then the only place for a sentence.
    if (/PERMISSION_DENIED/.test(wordsOf(error))) throw new Error(phrase('panneau.erreur.comptes'));
    tell(explain(error));
  }
}
