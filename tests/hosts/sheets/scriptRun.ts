/** `google.script.run`: what a page may call of the script, and what may cross. */
import { utf8Length } from '../bytes';

/** A call that crossed: its name and what it weighed, in bytes. */
export interface Crossing {
  readonly name: string;
  readonly sent: number;
  readonly received: number;
}

function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value);
}

/** What does not cross: Date, functions, undefined, other objects than plain ones. Gives where it was found, or null. */
function illegal(value: unknown, place: string): string | null {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : place;
  if (Array.isArray(value)) return firstIllegal(value.entries(), place);
  return kindOf(value) === '[object Object]' ? firstIllegal(Object.entries(value as object), place) : place;
}

function firstIllegal(entries: Iterable<[string | number, unknown]>, place: string): string | null {
  for (const [key, value] of entries) {
    const found = illegal(value, place === '' ? String(key) : `${place}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

/** Calls a function of the script by its name; gives the JSON text of its result. */
export type CallScript = (name: string, args: readonly unknown[]) => unknown;

type Handler = (value: unknown) => void;

/** `google.script.run`: the functions of the script, and the handlers of the next call. */
export type ScriptRun = Readonly<Record<string, (...args: unknown[]) => void>> & {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
};

/** One call as a promise. */
export function callThrough(run: ScriptRun, name: string, args: readonly unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const runner = run.withSuccessHandler(resolve).withFailureHandler(reject);
    runner[name](...args);
  });
}

/** A `google.script.run` over the functions of a script. Answers come later, as over a network. */
export function scriptRun(call: CallScript, crossings: Crossing[]): ScriptRun {
  const runner = (success: Handler, failure: Handler): ScriptRun =>
    new Proxy(
      {},
      {
        get: (_target, name: string) => {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, failure);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(success, handler);
          return (...args: unknown[]) => {
            const place = firstIllegal(args.entries(), '');
            if (place !== null) throw new TypeError(`Failed due to illegal value in property: ${place}`);
            const text = JSON.stringify(args);
            setTimeout(() => answer(name, text, success, failure), 0);
          };
        },
      },
    ) as ScriptRun;

  function answer(name: string, text: string, success: Handler, failure: Handler): void {
    let result: unknown;
    try {
      result = call(name, JSON.parse(text) as unknown[]);
    } catch (error) {
      crossings.push({ name, sent: utf8Length(text), received: 0 });
      failure(new Error((error as Error).message));
      return;
    }
    // Google gives null for a result that it cannot carry; here it is a fault that a test must see.
    const place = result === undefined ? null : illegal(result, 'result');
    if (place !== null) {
      failure(new Error(`a value that google.script.run does not carry: ${name}, ${place}`));
      return;
    }
    const back = JSON.stringify(result ?? null);
    crossings.push({ name, sent: utf8Length(text), received: utf8Length(back) });
    success(JSON.parse(back));
  }

  return runner(
    () => undefined,
    () => undefined,
  );
}
