/** Remembers how common first names compare: pairs of them are most of what linking compares. */
import { NumberIndex } from '../../privacy';
import { inChunks, ROWS_A_STEP, sortedIndices, within } from '../../table';
import type { Steps } from '../../table';
import { size } from './lists';
import type { LinkSpace } from './space';

/** First names remembered, the most frequent ones: their pairs take K x K bytes. */
const REMEMBERED = 2048;

export class FirstNameMemo {
  /** Place of each name among the remembered ones, -1 for the others. */
  readonly place: Int32Array;
  /** Level of each pair of places plus one; 0 when not known yet. */
  readonly levels: Uint8Array;
  private constructor(
    place: Int32Array,
    readonly width: number,
  ) {
    this.place = place;
    this.levels = new Uint8Array(width * width);
  }

  /** The memo of a space, in steps. */
  static *of(space: LinkSpace): Steps<FirstNameMemo> {
    const { names, nameIds, firstName } = space;
    const classes = new NumberIndex();
    // Names of two words at most are the same when their glued form and their first word are.
    const classOf = new Int32Array(names.full.length).fill(-1);
    const classing = inChunks(classOf.length, ROWS_A_STEP, (from, to) => {
      for (let name = from; name < to; name++) {
        const words = size(names.parts, name);
        if (words > 2) continue;
        const word = words === 0 ? 0 : 1 + names.parts.values[names.parts.offsets[name]];
        classOf[name] = classes.intern(names.full[name] * (nameIds + 1) + word);
      }
    });
    yield* within(classing, 0, 0.5);
    const counts = new Int32Array(classes.size);
    for (const name of firstName) if (name >= 0 && classOf[name] >= 0) counts[classOf[name]]++;
    const order = yield* within(
      sortedIndices(counts.length, (a, b) => counts[b] - counts[a] || a - b),
      0.5,
      0.4,
    );
    const placeOf = new Int32Array(classes.size).fill(-1);
    const width = Math.min(REMEMBERED, order.length);
    for (let i = 0; i < width; i++) placeOf[order[i]] = i;
    return new FirstNameMemo(
      classOf.map((one) => (one < 0 ? -1 : placeOf[one])),
      width,
    );
  }
}
