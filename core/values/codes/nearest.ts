/** The nearest code of an unknown label: a proposal for a person, never a reading. */
import { bitCount, editDistance, letterMask } from '../spelling/distance';
import { isNegated, sameWords } from '../spelling/guards';
import type { ListIndex } from './listIndex';

/** Longest text worth comparing: a sentence is not a misspelt label. */
const LONGEST = 110;
/** Every other code must be this much further. */
const MARGIN = 2;

/** Edits allowed for a label of that length: one in five letters, none in very short ones. */
function allowance(length: number): number {
  if (length < 5 || length > LONGEST) return 0;
  return length < 9 ? 1 : length < 15 ? 2 : 3;
}

const countNegated = (folded: string): number => folded.split(' ').filter(isNegated).length;

/** Whether two texts begin alike but for one edit: a cheap sieve for typing errors, too coarse for rivals. */
function beginAlike(a: string, b: string): boolean {
  return a[0] === b[0] || a[1] === b[1] || a[0] === b[1] || a[1] === b[0];
}

/** `typing`: labels that begin alike and mean the same side; `sense`: that mean the same side; `any`: all of them. */
type Wanted = 'typing' | 'sense' | 'any';

/** Nearest distance from a text to each code's labels, up to `limit` edits. */
function distances(index: ListIndex, folded: string, limit: number, wanted: Wanted): Map<string, number> {
  const mask = letterMask(folded);
  const nearest = new Map<string, number>();
  for (const label of index.labels) {
    const gap = label.folded.length - folded.length;
    if (gap > limit || gap < -limit || bitCount(mask ^ label.mask) > 2 * limit) continue;
    if (wanted === 'typing' && !beginAlike(folded, label.folded)) continue;
    const distance = editDistance(folded, label.folded, limit);
    if (distance > limit || distance >= (nearest.get(label.code) ?? Infinity)) continue;
    if (wanted === 'any' || sameWords(folded, label.folded)) nearest.set(label.code, distance);
  }
  return nearest;
}

/**
 * The code nearest to a misspelt label. A prefix that denies is two letters ("irrecevable"), so a code is proposed only
 * when every other one is two edits further: "irecevable" is as near to one as to the other, and gets no proposal.
 */
export function nearestCode(index: ListIndex, folded: string): string | undefined {
  const limit = allowance(folded.length);
  // Most texts are near nothing: the wider search for rivals is only for those that are.
  if (limit === 0 || distances(index, folded, limit, 'typing').size === 0) return undefined;
  const ranked = Array.from(distances(index, folded, limit + MARGIN, 'sense')).sort((a, b) => a[1] - b[1]);
  if (ranked.length > 1 && ranked[1][1] < ranked[0][1] + MARGIN) return undefined;
  const [code, distance] = ranked[0];
  // A prefix that denies is within the edits allowed: "actif inoccupé" is no misspelt "actif occupé".
  const denied = countNegated(folded);
  const alike = index.labels.some(
    (label) =>
      label.code === code &&
      countNegated(label.folded) === denied &&
      editDistance(folded, label.folded, distance) <= distance,
  );
  return alike ? code : undefined;
}

/** Whether a text is nearly a label of another code: then what it contains is no proposal ("nn recevable"). */
export function hasRival(index: ListIndex, folded: string, code: string): boolean {
  const limit = allowance(folded.length);
  return limit > 0 && Array.from(distances(index, folded, limit, 'any').keys()).some((other) => other !== code);
}
