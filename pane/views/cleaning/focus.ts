/** Brings the keyboard to what a long work has just shown (RGAA 12.8). */

/** Once the work is over: its controls are inert until then. */
export function focusOn(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus());
}
