/** The best-written of several spellings of one label. */
import { byCodeUnit } from '../../table';

export interface Spelling {
  readonly text: string;
  readonly count: number;
}

/** A better writing is preferred while it is at least that part of the most frequent one. */
const NEAR_COUNTS = 1 / 3;

/** Points of good writing: small letters at all (NOT ALL CAPS), a capital to begin with, accents. */
function writing(text: string): number {
  const hasSmall = text !== text.toUpperCase();
  const beginsWell = text[0] === text[0].toUpperCase() && hasSmall;
  let accents = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0xc0 && text.charCodeAt(i) <= 0x17f) accents++;
  return (hasSmall ? 1000 : 0) + accents * 10 + (beginsWell ? 5 : 0) - (/[._;:,]$|^[\W_]|_/.test(text) ? 3 : 0);
}

/** The spelling to keep, of at least one; the same whatever their order. */
export function bestSpelling(spellings: readonly Spelling[]): Spelling {
  const most = spellings.reduce((max, { count }) => Math.max(max, count), 0);
  const frequent = spellings.filter(({ count }) => count >= most * NEAR_COUNTS);
  return [...frequent].sort(
    (a, b) => writing(b.text) - writing(a.text) || b.count - a.count || byCodeUnit(a.text, b.text),
  )[0];
}
