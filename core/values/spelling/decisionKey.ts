/** Which raw texts are the same one for a decision: case, accents and blanks do not count, signs that mean something do. */
import { cleanText } from './clean';
import { foldLabel } from './fold';

const SIGNS = /[<>≤≥+#%?=±²³]|(?<=\d)\s*[.,]\s*(?=\d)|(?<=\d)\s*[-–—/]\s*(?=\d)/g;

/** Signs that folding forgets and that say something: « < 1 an », « C# », « 1,5 » and « 1-5 », « Déposé ? ». */
export function signsOf(text: string): string {
  const found = text.match(SIGNS);
  return found === null
    ? ''
    : found.map((sign) => (/[.,]/.test(sign) ? '.' : /[-–—/]/.test(sign) ? '-' : sign)).join('');
}

/**
 * What two raw texts share when a decision on one is a decision on the other: case, accents and blanks do not undo a
 * decision made on another delivery. A number keeps its sign, a day only its figures.
 * @param storage of the rubrique (see Rubrique)
 */
export function decisionKey(storage: 'text' | 'date' | 'number', text: string): string {
  const folded = storage === 'number' ? '' : foldLabel(text);
  if (folded === '') return cleanText(text);
  const signs = storage === 'date' ? '' : signsOf(text);
  return signs === '' ? folded : `${folded} ${signs}`;
}
