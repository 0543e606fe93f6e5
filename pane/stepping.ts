/** Steps a task a little at a time, so that the pane stays alive and Cancel works. */
import type { Progress, Task } from '../core/tasks/task';

/** Longest work between two breaths: a slice, one step more and a pause of the engine must stay under 50 ms (architecture.md). */
const BUDGET_MS = 12;

/** Lets the browser paint and listen. A message is used because hosts slow timers down in panes out of sight. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

/**
 * Runs a task to its end, or until it is cancelled.
 * @param onProgress called at most once per slice
 * @param isCancelled asked once per slice
 * @returns the result, or null when cancelled
 */
export async function runInSlices<Result>(
  task: Task<Result>,
  onProgress: (progress: Progress) => void,
  isCancelled: () => boolean,
): Promise<Result | null> {
  for (;;) {
    const end = performance.now() + BUDGET_MS;
    let last: Progress | null = null;
    do {
      const step = task.next();
      if (step.done) return step.value;
      last = step.value;
    } while (performance.now() < end);
    onProgress(last);
    await breathe();
    if (isCancelled()) return null;
  }
}
