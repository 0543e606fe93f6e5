/** Tasks stepped in slices: the same result as at once, progress told, Cancel obeyed. */
import type { Task } from '../../core/tasks/task';
import { runInSlices } from '../../pane/stepping';

/** Counts to n; each step takes some milliseconds, so that slices do end. */
function* count(n: number): Task<number> {
  for (let done = 1; done <= n; done++) {
    const end = performance.now() + 3;
    while (performance.now() < end);
    yield { step: 'essai', done, total: n };
  }
  return n;
}

it('gives the result, and progress that only grows', async () => {
  const seen: number[] = [];
  await expect(
    runInSlices(
      count(20),
      ({ done }) => seen.push(done),
      () => false,
    ),
  ).resolves.toBe(20);
  expect(seen.length).toBeGreaterThan(1);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
});

it('stops soon after Cancel', async () => {
  let told = 0;
  await expect(
    runInSlices(
      count(1000),
      () => told++,
      () => told === 2,
    ),
  ).resolves.toBeNull();
  expect(told).toBe(2);
});

it('lets an error through', async () => {
  const failing = (function* (): Task<number> {
    throw new RangeError('essai');
  })();
  await expect(
    runInSlices(
      failing,
      () => {},
      () => false,
    ),
  ).rejects.toThrow(RangeError);
});
