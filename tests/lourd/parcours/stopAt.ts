/** Stops a long work as a person would, at the very step that a test names. */
import type { Page } from 'playwright-core';

/**
 * Clicks on Cancel as soon as the progress names a step.
 * @param step the beginning of what the progress line says
 * @param after times that the step must have been told before: 0 for its very beginning
 */
export async function cancelAt(page: Page, step: string, after = 0): Promise<void> {
  await page.evaluate(
    ([wanted, times]) => {
      const label = document.getElementById('travail-etape') as HTMLElement;
      const box = label.parentElement as HTMLElement;
      let left = times;
      // Each slice of work is then one step: how fast the machine is says nothing of where the work stops.
      const now = performance.now.bind(performance);
      let passed = 0;
      performance.now = () => now() + (passed += 50);
      const observer = new MutationObserver(() => {
        if (box.hidden || !(label.textContent ?? '').startsWith(wanted) || left-- > 0) return;
        observer.disconnect();
        performance.now = now;
        box.querySelector('button')?.click();
      });
      observer.observe(box, { subtree: true, childList: true, characterData: true, attributes: true });
    },
    [step, after] as const,
  );
}
