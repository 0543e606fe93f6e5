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

type Assertion = 'toBe' | 'toEqual' | 'toMatch' | 'toContain' | 'toBeGreaterThan' | 'toBeLessThan';

/**
 * `expect` of what a page shows a little later: asserted again until it holds, since a click is over before what it does.
 * When time is up the last failure is the test's.
 */
export function expectSoon(ask: () => Promise<unknown>): Record<Assertion, (wanted: unknown) => Promise<void>> {
  const asserted =
    (assertion: Assertion) =>
    async (wanted: unknown): Promise<void> => {
      let failure: unknown = null;
      await eventually(
        async () => {
          try {
            (expect(await ask())[assertion] as (wanted: unknown) => void)(wanted);
            failure = null;
          } catch (error) {
            failure = error;
          }
          return failure;
        },
        (error) => error === null,
      );
      if (failure !== null) throw failure;
    };
  return {
    toBe: asserted('toBe'),
    toEqual: asserted('toEqual'),
    toMatch: asserted('toMatch'),
    toContain: asserted('toContain'),
    toBeGreaterThan: asserted('toBeGreaterThan'),
    toBeLessThan: asserted('toBeLessThan'),
  };
}
