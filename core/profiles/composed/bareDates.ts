/** Completes the headers that only say when ("le", "Date") by the answer on their left: "Recevabilité | Date | Jury | Date". */
import { rubriqueById } from '../../dictionary';
import { corpus } from '../headers/corpus';
import { readHeader } from '../headers/header';
import { labelEvidence } from '../headers/labelEvidence';

/** "Recevable | le": grammar says of what. */
const ENDS_THE_FORMER = /^(?:le|du|en date du)\s*:?$/i;
const DATE = /^date\s*:?$/i;

/** Whether the header, dated, is a date of the dictionary known as a whole. */
function namesAStep(key: string): boolean {
  const header = readHeader(`Date ${key}`);
  return corpus().targets.some((target) => {
    if (rubriqueById(target.rubrique ?? '')?.storage !== 'date') return false;
    const evidence = labelEvidence(header, target, true);
    return evidence !== null && evidence.match !== 'proche' && evidence.conditional.length === 0;
  });
}

/**
 * Column -> the header that it stands for, if its values are dates and those on its left are none. A mere "Date" may as
 * well begin the next answer: every one must follow an answer, and not every one precede another.
 */
export function bareDates(keys: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const dates: number[] = [];
  keys.forEach((key, i) => {
    if (i > 0 && keys[i - 1] !== '' && ENDS_THE_FORMER.test(key)) found.set(i, `${keys[i - 1]} le`);
    if (DATE.test(key)) dates.push(i);
  });
  const isStep = (i: number): boolean => keys[i] !== undefined && keys[i] !== '' && namesAStep(keys[i]);
  if (dates.every((i) => isStep(i - 1)) && !dates.every((i) => isStep(i + 1)))
    for (const i of dates) found.set(i, `Date ${keys[i - 1]}`);
  return found;
}
