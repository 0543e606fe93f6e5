/** Grouping by a small whole key. */
import fc from 'fast-check';
import { groupByKey } from '../../../core/base/byKey';

describe('groupByKey', () => {
  it('gives each key its indices in ascending order, and leaves out negative keys', () => {
    const { starts, members } = groupByKey(Int32Array.of(2, -1, 0, 2), 4);
    expect([...starts]).toEqual([0, 1, 1, 3, 3]);
    expect([...members]).toEqual([2, 0, 3]);
  });

  it('agrees with lists by key', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 5 })), (keys) => {
        const { starts, members } = groupByKey(Int32Array.from(keys), 6);
        for (let key = 0; key < 6; key++) {
          const expected = keys.flatMap((one, i) => (one === key ? [i] : []));
          expect([...members.subarray(starts[key], starts[key + 1])]).toEqual(expected);
        }
      }),
    );
  });
});
