/** The model export file as native sheets: what a certifier fills, drawn from the core's own template. */
import { phrase } from '../core/messages';
import { exportTemplate } from '../core/reports/exportTemplate';
import { drawHere } from './draw/drawHere';
import { language } from './language';
import { savedSettings } from './savedSettings';
import { type Clock, today } from './today';

/** Draws the model with the extensions of the region in hand. @returns what was done, in a sentence */
export function createTemplate(clock: Clock): string {
  const extensions = savedSettings().region?.rubriques?.extensions ?? [];
  const names = drawHere(exportTemplate(extensions, today(clock)));
  return phrase('sheets.modele.fait', { noms: names.join(', ') }, language());
}
