/** Nodes of linking: the distinct pseudonyms, in their own order. */
import { PSEUDONYM_LENGTH, Pseudonyms } from '../../privacy';
import { inChunks, ROWS_A_STEP, within } from '../../table';
import type { Steps } from '../../table';

const RADIX = 32;
/** Characters of a pseudonym that make its sort key: 30 bits. */
const KEY_LENGTH = 6;

/** Indices of the pseudonyms in ascending order: two counting passes of 15 bits, then the few ties compared whole. */
export function* sortPseudonymsSteps(list: Pseudonyms): Steps<Int32Array> {
  const n = list.length;
  // By code unit, digits 2-7 come before letters.
  const rank = new Uint8Array(128);
  for (let i = 0; i < RADIX; i++) rank['234567ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charCodeAt(i)] = i;
  const keys = new Int32Array(n);
  const readKeys = inChunks(n, ROWS_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) {
      let key = 0;
      for (let k = 0; k < KEY_LENGTH; k++) key = key * RADIX + rank[list.bytes[i * PSEUDONYM_LENGTH + k]];
      keys[i] = key;
    }
  });
  yield* within(readKeys, 0, 0.3);
  let order = new Int32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  for (const shift of [0, 15]) {
    yield 0.4;
    const starts = new Int32Array(0x8001);
    for (let i = 0; i < n; i++) starts[((keys[i] >> shift) & 0x7fff) + 1]++;
    for (let b = 0; b < 0x8000; b++) starts[b + 1] += starts[b];
    const next = new Int32Array(n);
    const before = order;
    const dealing = inChunks(n, ROWS_A_STEP, (from, to) => {
      for (let i = from; i < to; i++) next[starts[(keys[before[i]] >> shift) & 0x7fff]++] = before[i];
    });
    yield* within(dealing, 0.4, 0.2);
    order = next;
  }
  for (let from = 0, next = 0; from < n;) {
    if (from >= next) {
      yield 0.8;
      next = from + ROWS_A_STEP;
    }
    let to = from + 1;
    while (to < n && keys[order[to]] === keys[order[from]]) to++;
    if (to - from > 1) order.subarray(from, to).sort((a, b) => list.compare(a, b) || a - b);
    from = to;
  }
  return order;
}

/** The distinct pseudonyms of a list in ascending order, and the node of each of the list. */
export function* nodesOfSteps(all: Pseudonyms): Steps<{ nodeOf: Int32Array; p2: Pseudonyms }> {
  const order = yield* within(sortPseudonymsSteps(all), 0, 0.7);
  const nodeOf = new Int32Array(all.length);
  const bytes = new Uint8Array(all.bytes.length);
  let count = 0;
  const numbering = inChunks(order.length, ROWS_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) {
      if (i === 0 || all.compare(order[i - 1], order[i]) !== 0) {
        const at = order[i] * PSEUDONYM_LENGTH;
        bytes.set(all.bytes.subarray(at, at + PSEUDONYM_LENGTH), count * PSEUDONYM_LENGTH);
        count++;
      }
      nodeOf[order[i]] = count - 1;
    }
  });
  yield* within(numbering, 0.7, 0.3);
  return { nodeOf, p2: new Pseudonyms(count, bytes.slice(0, count * PSEUDONYM_LENGTH)) };
}
