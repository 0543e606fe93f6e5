/** Colours the faulty cells where the face shows them itself (atelier). */
import { rubriqueById } from '../../../core/dictionary';
import type { Cleaned } from '../../../core/tasks';
import type { MarkedCell, PaneHost, Place } from '../../host';
import { saidFinding } from '../../spoken';

/** More colour than that helps nobody to find the first faults. */
const MOST = 5000;

/** One mark a cell, the gravest first. */
export function markCells(host: PaneHost, place: Place, { groups, file: { raw } }: Cleaned): void {
  if (host.mark === undefined) return;
  const marks = new Map<string, MarkedCell>();
  for (const { code, severity, rubrique, autre, findings } of groups) {
    if (severity === 'information') continue;
    for (const { row, column, suggestion } of findings) {
      if (marks.size >= MOST) break;
      if (row < 0 || column < 0 || raw.columns[column].index < 0) continue;
      const cell = { row: raw.rowNumbers[row] - 1, column: raw.columns[column].index };
      const key = `${cell.row} ${cell.column}`;
      if (marks.has(key)) continue;
      marks.set(key, {
        ...cell,
        style: severity,
        // Said when the cell is looked at: thousands of sentences at once would hold the page.
        get note() {
          const titre = (id: string): string => rubriqueById(id)?.titre ?? id;
          const valeur = raw.columns[column].values[raw.columns[column].codes[row]];
          const slots = { rubrique: titre(rubrique), autre: titre(autre), valeur, suggestion };
          const { quoi, action } = saidFinding(code, slots, host.language);
          return `${quoi} ${action}`;
        },
      });
    }
  }
  host.mark(place, [...marks.values()]);
}
