/** Calls Apps Script from the sidebar, typed by the server's own list of calls. */
import { HostRefusal } from '../../pane/host';
import type { ServerCalls } from '../bridge';

type Runner = { [Name in keyof ServerCalls]: (...args: Parameters<ServerCalls[Name]>) => void } & {
  withSuccessHandler(handler: (result: never) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
};

declare const google: { readonly script: { readonly run: Runner } };

/** What Google says, and what the pane says of it. */
const REFUSALS: readonly (readonly [RegExp, string])[] = [
  // With several Google accounts open, Google answers for the wrong one (hosts.md).
  [/PERMISSION_DENIED/, 'panneau.erreur.comptes'],
  [/limit of \d+ cells|maximum of \d+ characters/, 'panneau.erreur.volume'],
  [/protected cell or object/, 'panneau.erreur.protege'],
  [/FEUILLE_ABSENTE/, 'panneau.erreur.absent'],
  [/Exceeded maximum execution time/, 'panneau.erreur.duree'],
];

function refusal(error: Error): Error {
  const found = REFUSALS.find(([pattern]) => pattern.test(error.message));
  return found === undefined ? error : new HostRefusal(found[1]);
}

/** One call of the server; rejects with a HostRefusal when the pane can explain it. */
export function callServer<Name extends keyof ServerCalls>(
  name: Name,
  ...args: Parameters<ServerCalls[Name]>
): Promise<ReturnType<ServerCalls[Name]>> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((result: ReturnType<ServerCalls[Name]>) => resolve(result))
      .withFailureHandler((error) => reject(refusal(error)));
    (runner[name] as (...values: Parameters<ServerCalls[Name]>) => void)(...args);
  });
}
