/** The nightly check of the deliveries that stand in the spreadsheet: stops before Google stops it, and goes on later. */
import { phrase } from '../../core/messages';
import { frenchDay, isoDay } from '../../core/table/civil';
import { language } from '../language';
import { savedSettings } from '../savedSettings';
import { type Clock, today } from '../today';
import { Budget, mustHaveTime, OutOfTime } from './budget';
import { AT_THE_BEGINNING, checkSheet, type Standing } from './checkSheet';
import { deliveryOf } from './deliveries';
import { FINGERPRINT_ROWS } from './fingerprint';
import { Report } from './report';
import { clearState, loadState, type NightState, saveState } from './state';
import { endContinuation, planContinuation } from './triggers';

/** `fini`: every delivery was checked; `suite`: the rest comes in a minute; `rien`: no profile was saved, or another run is at it. */
export type NightOutcome = 'fini' | 'suite' | 'rien';

/** What to come back to: the same part, or a smaller one when a whole run was not enough for it. */
function interrupted(state: NightState, atStart: NightState): NightState {
  const stuck = state.feuille !== null && state.feuille === atStart.feuille && state.ligne === atStart.ligne;
  return stuck ? { ...state, tranche: Math.max(FINGERPRINT_ROWS, Math.floor(state.tranche / 2)) } : state;
}

function checkAll(clock: Clock, budget: Budget, atStart: NightState | null): NightOutcome {
  const settings = savedSettings();
  if (Object.keys(settings.profils).length === 0) return 'rien';
  const jour = atStart?.jour ?? today(clock);
  const begun: NightState = atStart ?? { version: 1, jour, attend: false, feuille: null, ...AT_THE_BEGINNING };
  const report = Report.open();
  if (atStart === null) report.begin();
  const day = language() === 'fr' ? frenchDay(jour) : isoDay(jour);
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  let state = begun;
  // Until a part is done, the sheet in hand is the one to come back to.
  const stand = (feuille: number, standing: Standing): void => {
    state = { version: 1, jour, attend: false, feuille, ...standing };
  };
  saveState(state);
  try {
    for (const sheet of sheets) {
      const id = sheet.getSheetId();
      if (report.isDone(id)) continue;
      mustHaveTime(budget);
      const delivery = deliveryOf(sheet.getName(), settings, [Report.title()], budget);
      if (delivery === null) continue;
      const from = begun.feuille === id ? begun : AT_THE_BEGINNING;
      stand(id, from);
      const row = checkSheet(delivery, id, settings, from, budget, (standing) => {
        stand(id, standing);
        saveState(state);
      });
      report.write(row, day);
    }
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
    saveState({ ...interrupted(state, begun), attend: !planContinuation() });
    return 'suite';
  }
  report.end(sheets.map((sheet) => sheet.getSheetId()));
  clearState();
  return 'fini';
}

/**
 * Checks every delivery, from the beginning or from where the last run stopped.
 * @param goesOn true for a continuation: without anything to go on with, there is nothing to do
 */
export function checkDeliveries(clock: Clock, goesOn: boolean): NightOutcome {
  const budget = new Budget(clock);
  const lock = LockService.getDocumentLock();
  // Two runs at once would count rows twice.
  if (!lock.tryLock(0)) return 'rien';
  try {
    endContinuation();
    const kept = loadState();
    // A check that was left unfinished another day begins again: the sheets may have changed.
    const atStart = kept !== null && (goesOn || kept.attend || kept.jour === today(clock)) ? kept : null;
    if (goesOn && atStart === null) return 'rien';
    return checkAll(clock, budget, atStart);
  } finally {
    lock.releaseLock();
  }
}

/** What was done, for the person who asked for it from the menu. */
export function outcomeSentence(outcome: NightOutcome): string {
  return phrase(`sheets.nuit.${outcome}`, { feuille: Report.title() }, language());
}
