/** Runs work of the core in slices under the watch of an exchange with the host: its progress shows, its Cancel works. */
import type { Steps } from '../core/table';
import type { Task } from '../core/tasks/task';
import { cancelled, type Watch } from './host';
import { runInSlices } from './stepping';

/** Parts of a share: what the bar can show. */
const PARTS = 1000;

function* parts<Result>(steps: Steps<Result>): Task<Result> {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
    yield { step: '', done: Math.round(next.value * PARTS), total: PARTS };
  }
}

/**
 * Runs steps that yield the share done (0 to 1), a slice at a time.
 * @throws `cancelled()` when the watch says so; what the steps throw
 */
export async function drainWatched<Result>(steps: Steps<Result>, watch?: Watch): Promise<Result> {
  const isCancelled = (): boolean => watch?.isCancelled?.() === true;
  let done = false;
  let result: Result | undefined;
  // The result may be null itself: it is kept apart from the null of a cancelled work.
  function* kept(): Task<true> {
    result = yield* parts(steps);
    done = true;
    return true;
  }
  await runInSlices(kept(), (progress) => watch?.onBlock?.(progress.done, progress.total), isCancelled);
  if (!done) throw cancelled();
  return result as Result;
}
