/** Rows of a file that are identical to an earlier one, cell by cell as they came. */
import type { Harmonised } from '../../harmonise';
import { RETAINED } from '../../harmonise';
import { NumberIndex } from '../../privacy';
import type { Steps } from '../../table';
import { inChunks, inTurn, ROWS_A_STEP } from '../../table';

/** The first row that each retained row repeats; -1 where it repeats none. Yields the share that is done. */
export function* sameRowsSteps({ raw, refusal, joined }: Harmonised): Steps<Int32Array> {
  const hashes = new Int32Array(raw.rowCount);
  yield* inTurn(raw.columns, function* ({ codes }): Steps<void> {
    for (let row = 0; row < codes.length; row++) {
      hashes[row] = Math.imul(hashes[row] ^ codes[row], 0x9e3779b1);
      hashes[row] ^= hashes[row] >>> 15;
    }
  });
  // Two rows that leave the candidate blank are about those of the rows that they go with.
  const whose = (row: number): number => (joined === undefined ? -1 : joined[row]);
  const same = (a: number, b: number): boolean =>
    whose(a) === whose(b) && raw.columns.every(({ codes }) => codes[a] === codes[b]);
  const repeats = new Int32Array(raw.rowCount).fill(-1);
  const index = new NumberIndex(raw.rowCount);
  // The last row seen of each hash, and the one before it of the same hash.
  const last: number[] = [];
  const before = new Int32Array(raw.rowCount).fill(-1);
  yield* inChunks(raw.rowCount, ROWS_A_STEP, (from, to) => {
    for (let row = from; row < to; row++) {
      if (refusal[row] !== RETAINED) continue;
      const hash = index.intern(hashes[row] >>> 0);
      let other = last[hash] ?? -1;
      while (other >= 0 && !same(other, row)) other = before[other];
      if (other >= 0) repeats[row] = other;
      else {
        before[row] = last[hash] ?? -1;
        last[hash] = row;
      }
    }
  });
  return repeats;
}
