/** Time triggers: one each night, and one a minute later while a check is not finished. */
import { refusalCode } from '../refusals';

/** Functions that triggers call (stubs.ts). */
export const NIGHT = 'controleDeNuit';
export const CONTINUATION = 'controleDeNuitSuite';

/** Hour of the night, on the clock of the script. */
const HOUR = 3;
const MINUTE_MS = 60_000;

function remove(handler: string): number {
  const found = ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
  for (const trigger of found) ScriptApp.deleteTrigger(trigger);
  return found.length;
}

/** One trigger, however many times it is asked for. @throws Error naming `script.scriptapp` when the manifest does not ask for it */
export function startNights(): void {
  remove(NIGHT);
  ScriptApp.newTrigger(NIGHT).timeBased().everyDays(1).atHour(HOUR).create();
}

/** @returns whether there was anything to stop */
export function stopNights(): boolean {
  return remove(NIGHT) + remove(CONTINUATION) > 0;
}

/** Without leave to make triggers (a trigger set by hand, a check asked from the menu), the rest waits for the next run. */
function whereAllowed(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (refusalCode(error) !== 'sheets.nuit.autorisation') throw error;
    return false;
  }
}

/** Goes on in a minute. @returns false where that is not allowed */
export function planContinuation(): boolean {
  return whereAllowed(() => void ScriptApp.newTrigger(CONTINUATION).timeBased().after(MINUTE_MS).create());
}

/** A trigger that has fired once stays in the list, which holds twenty. */
export function endContinuation(): void {
  whereAllowed(() => void remove(CONTINUATION));
}
