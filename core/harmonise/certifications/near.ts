/** Titles of the referential that a misspelt one may mean: proposals for a person, never a reading. */
import { bitCount, editDistance, letterMask } from '../../values/spelling/distance';
import { sameSense } from '../../values/spelling/guards';
import type { NamedTitle } from './certifications';
import type { TitleName } from './names';
import type { Certification, RowTraits } from './types';

/** Shorter titles are near too many others. */
const SHORTEST = 12;
/** One letter wrong; two in a long title. */
const LONG = 30;
const MOST = 2;

const allowance = (length: number): number => (length < SHORTEST ? 0 : length < LONG ? 1 : MOST);

/** Of two texts that few edits part, one of the pieces of the first is whole in the second, hardly moved (Li et al., Pass-Join). */
const PIECES = MOST + 1;

/** Options and parcours named by a letter: "option A" is not a misspelt "option B". */
const letters = (text: string): string =>
  text
    .split(' ')
    .filter((word) => word.length === 1)
    .join(' ');

const compatible = (told: string, known: string): boolean => told === '' || known === '' || told === known;

/** Titles by their pieces: a file of thousands of unknown titles is not compared with all of them. */
export class NearTitles {
  private readonly byPiece = new Map<string, NamedTitle[]>();
  private readonly masks = new Map<NamedTitle, number>();

  constructor(titles: readonly NamedTitle[]) {
    for (const title of titles) {
      const { text } = title.name;
      this.masks.set(title, letterMask(text));
      for (let piece = 0; piece < PIECES; piece++) {
        const key = this.key(text, text.length, piece, 0);
        const known = this.byPiece.get(key);
        if (known === undefined) this.byPiece.set(key, [title]);
        else known.push(title);
      }
    }
  }

  /** The piece of a title of that length, as it is in a text that has it `moved` letters further. */
  private key(text: string, length: number, piece: number, moved: number): string {
    const from = Math.floor((piece * length) / PIECES);
    const to = Math.floor(((piece + 1) * length) / PIECES);
    return `${length} ${piece} ${text.slice(Math.max(0, from + moved), to + moved)}`;
  }

  private around(text: string, limit: number): Set<NamedTitle> {
    const found = new Set<NamedTitle>();
    for (let length = text.length - limit; length <= text.length + limit; length++) {
      for (let piece = 0; piece < PIECES; piece++) {
        for (let moved = -limit; moved <= limit; moved++) {
          for (const title of this.byPiece.get(this.key(text, length, piece, moved)) ?? []) found.add(title);
        }
      }
    }
    return found;
  }

  /** The certification of the nearest titles; none when two are as near, or when a guard holds them apart. */
  find(asked: TitleName, traits: RowTraits): readonly Certification[] {
    const { text } = asked;
    const limit = allowance(text.length);
    if (limit === 0) return [];
    const type = asked.type ?? traits.type;
    const mask = letterMask(text);
    let best = limit + 1;
    let found: Certification[] = [];
    for (const title of this.around(text, limit)) {
      const { certification, name } = title;
      if (bitCount(mask ^ (this.masks.get(title) as number)) > 2 * best) continue;
      if (!compatible(type, certification.type || (name.type ?? ''))) continue;
      if (!compatible(traits.niveau, certification.niveau)) continue;
      const distance = editDistance(text, name.text, Math.min(limit, best));
      if (distance > Math.min(limit, best) || !sameSense(text, name.text) || letters(text) !== letters(name.text))
        continue;
      if (distance < best) found = [];
      if (distance <= best && !found.includes(certification)) found.push(certification);
      best = Math.min(best, distance);
    }
    return found.length === 1 ? found : [];
  }
}
