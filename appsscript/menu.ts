/** The menu of the script and what its items do; the build appends a top-level function for each (stubs.ts). */
import { phrase } from '../core/messages';
import { language } from './language';
import { menuAction } from './menuAction';
import { checkDeliveries, outcomeSentence } from './nightly/run';
import { startNights, stopNights } from './nightly/triggers';
import { createSamples } from './sampleSheets';
import { createTemplate } from './templates';
import type { Clock } from './today';

/** Name of the page in the script project: the build makes Panneau.html. */
const SIDEBAR_PAGE = 'Panneau';

const clock: Clock = () => Date.now();

function say(code: string): string {
  return phrase(code, {}, language());
}

/** Adds the menu. Simple trigger: nothing that needs an authorisation. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu(phrase('panneau.titre'))
    .addItem(say('menu.ouvrir'), 'ouvrirPanneau')
    .addSeparator()
    .addItem(say('sheets.menu.exemples'), 'creerExemples')
    .addItem(say('sheets.menu.modele'), 'creerModele')
    .addSeparator()
    .addItem(say('sheets.menu.controler'), 'controlerMaintenant')
    .addItem(say('sheets.menu.activer'), 'activerControle')
    .addItem(say('sheets.menu.desactiver'), 'desactiverControle')
    .addToUi();
}

/** Opens the sidebar, where the heavy work runs in the browser. */
export function openSidebar(): void {
  menuAction(() => {
    const page = HtmlService.createHtmlOutputFromFile(SIDEBAR_PAGE).setTitle(phrase('panneau.titre'));
    SpreadsheetApp.getUi().showSidebar(page);
    return '';
  });
}

export function addSamples(): void {
  menuAction(createSamples);
}

export function addTemplate(): void {
  menuAction(() => createTemplate(clock));
}

export function checkNow(): void {
  menuAction(() => outcomeSentence(checkDeliveries(clock, false)));
}

export function startNightlyCheck(): void {
  menuAction(() => {
    startNights();
    return say('sheets.nuit.active');
  });
}

export function stopNightlyCheck(): void {
  menuAction(() => say(stopNights() ? 'sheets.nuit.desactive' : 'sheets.nuit.dejaInactive'));
}

/** Called by triggers: nobody is there to read a message. */
export function nightlyCheck(goesOn: boolean): void {
  checkDeliveries(clock, goesOn);
}
