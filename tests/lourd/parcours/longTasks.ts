/** Notes how long the page's own thread is held during the steps of a journey, and prints it: never a verdict. */
import type { Page } from 'playwright-core';

interface Held {
  readonly tasks: number[];
  longestGap: number;
  last: number;
}

interface HeldWindow {
  held: Held;
}

/** Beats of a page that is free; a longer gap is a page that was held. */
const BEAT_MS = 5;

/** Begins to note; once per page. */
export async function noteLongTasks(page: Page): Promise<void> {
  await page.evaluate((beat) => {
    const held: Held = { tasks: [], longestGap: 0, last: performance.now() };
    (window as unknown as HeldWindow).held = held;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) held.tasks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
    setInterval(() => {
      const now = performance.now();
      held.longestGap = Math.max(held.longestGap, now - held.last);
      held.last = now;
    }, beat);
  }, BEAT_MS);
}

/** Runs a step and tells it in one line: its time, tasks over 50 ms (Long Tasks API), the longest gap between two beats. */
export async function measured(page: Page, name: string, work: () => Promise<unknown>): Promise<string> {
  await page.evaluate(() => {
    const { held } = window as unknown as HeldWindow;
    held.tasks.length = 0;
    held.longestGap = 0;
    held.last = performance.now();
  });
  const begun = Date.now();
  await work();
  const took = Date.now() - begun;
  const [tasks, gap] = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20)); // observers are told after the task
    const { held } = window as unknown as HeldWindow;
    return [held.tasks, Math.round(held.longestGap)] as const;
  });
  const longest = Math.max(0, ...tasks);
  return `${name}: ${took} ms, ${tasks.length} tasks over 50 ms (longest ${longest} ms), longest gap ${gap} ms`;
}
