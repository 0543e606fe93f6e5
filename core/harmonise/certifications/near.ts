/** Titles of the referential that a misspelt one may mean: proposals for a person, never a reading. */
import { bitCount, editDistance, letterMask } from '../../values/distance';
import { sameSense } from '../../values/guards';
import type { NamedTitle } from './certifications';
import type { TitleName } from './names';
import type { Certification, RowTraits } from './types';

/** Shorter titles are near too many others. */
const SHORTEST = 12;
/** One letter wrong; two in a long title. */
const LONG = 30;

const allowance = (length: number): number => (length < SHORTEST ? 0 : length < LONG ? 1 : 2);

/** Options and parcours named by a letter: "option A" is not a misspelt "option B". */
const letters = (text: string): string =>
  text
    .split(' ')
    .filter((word) => word.length === 1)
    .join(' ');

/** Masks of the titles of a referential, made once. */
const masks = new WeakMap<TitleName, number>();

function maskOf(name: TitleName): number {
  let mask = masks.get(name);
  if (mask === undefined) masks.set(name, (mask = letterMask(name.text)));
  return mask;
}

/** The certifications of the nearest titles; none when two are as near, or when a guard holds them apart. */
export function nearTitles(
  titles: readonly NamedTitle[],
  asked: TitleName,
  traits: RowTraits,
): readonly Certification[] {
  const { text } = asked;
  const limit = allowance(text.length);
  if (limit === 0) return [];
  const mask = letterMask(text);
  const type = asked.type ?? traits.type;
  let best = limit + 1;
  let found: Certification[] = [];
  for (const { certification, name } of titles) {
    const other = name.text;
    if (Math.abs(other.length - text.length) > limit) continue;
    if (bitCount(mask ^ maskOf(name)) > 2 * limit) continue;
    const family = certification.type || (name.type ?? '');
    if (type !== '' && family !== '' && family !== type) continue;
    if (traits.niveau !== '' && certification.niveau !== '' && traits.niveau !== certification.niveau) continue;
    const distance = editDistance(text, other, limit);
    if (distance > limit || !sameSense(text, other) || letters(text) !== letters(other)) continue;
    if (distance < best) found = [];
    if (distance <= best && !found.includes(certification)) found.push(certification);
    best = Math.min(best, distance);
  }
  return found.length === 1 ? found : [];
}
