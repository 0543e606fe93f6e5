/** Calls Apps Script from the sidebar, typed by the server's own list of calls. */
import { HostRefusal } from '../../pane/host';
import type { ServerCalls } from '../bridge';
import { refusalCode } from '../refusals';

type Runner = { [Name in keyof ServerCalls]: (...args: Parameters<ServerCalls[Name]>) => void } & {
  withSuccessHandler(handler: (result: never) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
};

declare const google: { readonly script: { readonly run: Runner } };

function refusal(error: Error): Error {
  const code = refusalCode(error);
  return code === null ? error : new HostRefusal(code);
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
