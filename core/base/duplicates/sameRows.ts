/** Rows of a file that are identical to an earlier one, cell by cell as they came. */
import type { Harmonised } from '../../harmonise';
import { RETAINED } from '../../harmonise';
import type { Steps } from '../../table';
import { inTurn } from '../../table';

/** The first row that each retained row repeats; -1 where it repeats none. Yields the share that is done. */
export function* sameRowsSteps({ raw, refusal }: Harmonised): Steps<Int32Array> {
  const hashes = new Int32Array(raw.rowCount);
  yield* inTurn(raw.columns, function* ({ codes }): Steps<void> {
    for (let row = 0; row < codes.length; row++) {
      hashes[row] = Math.imul(hashes[row] ^ codes[row], 0x9e3779b1);
      hashes[row] ^= hashes[row] >>> 15;
    }
  });
  const same = (a: number, b: number): boolean => raw.columns.every(({ codes }) => codes[a] === codes[b]);
  const repeats = new Int32Array(raw.rowCount).fill(-1);
  const firsts = new Map<number, number[]>();
  for (let row = 0; row < raw.rowCount; row++) {
    if (refusal[row] !== RETAINED) continue;
    const known = firsts.get(hashes[row]);
    if (known === undefined) {
      firsts.set(hashes[row], [row]);
      continue;
    }
    const first = known.find((other) => same(other, row));
    if (first === undefined) known.push(row);
    else repeats[row] = first;
  }
  return repeats;
}
