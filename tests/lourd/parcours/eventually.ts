/** Waits for what a host does later: asks again until it is so. */

const MOST_MS = 15_000;
const EVERY_MS = 50;

/** @returns the first value that is as wanted; the last one when time is up, for the test to show */
export async function eventually<Value>(
  ask: () => Promise<Value>,
  isWanted: (value: Value) => boolean,
): Promise<Value> {
  const end = Date.now() + MOST_MS;
  for (;;) {
    const value = await ask();
    if (isWanted(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}

const QUIET_MS = 300;

/** Waits for files handed over: they come after the words that tell of them. One at least is new, and no other follows. */
export async function settled(list: { readonly length: number }, from: number): Promise<void> {
  let before = -1;
  await eventually(
    async () => {
      const stayed = list.length > from && list.length === before;
      before = list.length;
      if (!stayed && list.length > from) await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
      return stayed;
    },
    (stayed) => stayed,
  );
}
