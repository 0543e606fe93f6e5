/** Groups indices by a small whole key, in two typed arrays and one pass: no list is made per key. */

/** `members` holds the indices of key k from `starts[k]` to `starts[k + 1]`, ascending. */
export interface ByKey {
  readonly starts: Int32Array;
  readonly members: Int32Array;
}

/** Groups the indices of `keys`; negative keys are left out. `count`: one more than the largest key. */
export function groupByKey(keys: Int32Array, count: number): ByKey {
  const starts = new Int32Array(count + 1);
  for (let i = 0; i < keys.length; i++) if (keys[i] >= 0) starts[keys[i] + 1]++;
  for (let k = 0; k < count; k++) starts[k + 1] += starts[k];
  const members = new Int32Array(starts[count]);
  const next = starts.slice(0, count);
  for (let i = 0; i < keys.length; i++) if (keys[i] >= 0) members[next[keys[i]]++] = i;
  return { starts, members };
}
