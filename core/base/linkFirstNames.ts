/** Remembers how common first names compare: pairs of them are most of what linking compares. */
import { NumberIndex } from '../privacy';
import { size } from './linkLists';
import type { LinkSpace } from './linkSpace';

/** First names remembered, the most frequent ones: their pairs take K x K bytes. */
const REMEMBERED = 2048;

export class FirstNameMemo {
  /** Place of each name among the remembered ones, -1 for the others. */
  readonly place: Int32Array;
  /** Level of each pair of places plus one; 0 when not known yet. */
  readonly levels: Uint8Array;
  readonly width: number;

  constructor(space: LinkSpace) {
    const { names, nameIds, firstName } = space;
    const classes = new NumberIndex();
    // Names of two words at most are the same when their glued form and their first word are.
    const classOf = Int32Array.from(names.full, (full, name) => {
      const words = size(names.parts, name);
      if (words > 2) return -1;
      return classes.intern(
        full * (nameIds + 1) + (words === 0 ? 0 : 1 + names.parts.values[names.parts.offsets[name]]),
      );
    });
    const counts = new Int32Array(classes.size);
    for (const name of firstName) if (name >= 0 && classOf[name] >= 0) counts[classOf[name]]++;
    const order = Int32Array.from(counts, (_, i) => i).sort((a, b) => counts[b] - counts[a] || a - b);
    const placeOf = new Int32Array(classes.size).fill(-1);
    this.width = Math.min(REMEMBERED, order.length);
    for (let i = 0; i < this.width; i++) placeOf[order[i]] = i;
    this.place = classOf.map((one) => (one < 0 ? -1 : placeOf[one]));
    this.levels = new Uint8Array(this.width * this.width);
  }
}
