/** Undoes a treatment from its journal: every cell that still holds what was written gets back what it held. */
import type { CellEditor, CellState, PaneHost, Watch } from '../host';
import { cellName } from '../../core/workbook';
import { statesOf } from './apply';
import { sameContent } from './cellText';
import type { JournalEntry } from './journal';
import { isJournal, readJournal } from './journal';

export interface UndoOutcome {
  readonly restored: number;
  /** Cells that hold again what they held: undone before, or by hand. */
  readonly already: number;
  /** Cells changed since the treatment, left as they are: `Feuille!B7`. */
  readonly changed: readonly string[];
}

type Host = Pick<PaneHost, 'readGrid'> & { readonly editor: CellEditor };

/** The journals that the document holds, the latest first. */
export async function journalNames(host: Pick<PaneHost, 'places'>): Promise<string[]> {
  const places = await host.places();
  const names = places.filter(({ name, file }) => file === undefined && isJournal(name)).map(({ name }) => name);
  const numberOf = (name: string): number => Number(/\d+/.exec(name)?.[0] ?? 0);
  return names.sort((a, b) => numberOf(b) - numberOf(a));
}

interface Sorted {
  readonly ours: JournalEntry[];
  readonly changed: JournalEntry[];
  already: number;
}

function sortEntries(entries: readonly JournalEntry[], states: readonly CellState[]): Sorted {
  const sorted: Sorted = { ours: [], changed: [], already: 0 };
  entries.forEach((entry, i) => {
    if (sameContent(states[i].value, entry.after.value)) sorted.ours.push(entry);
    else if (sameContent(states[i].value, entry.before.value)) sorted.already++;
    else sorted.changed.push(entry);
  });
  return sorted;
}

/**
 * Undoes the treatment of a journal. May be asked again after a failure: what is restored is recognised.
 * @throws Problem `journal_illisible`; HostRefusal when a sheet is gone, protected...
 */
export async function undoTreatment(host: Host, journal: string, watch?: Watch): Promise<UndoOutcome> {
  const grid = await host.readGrid({ kind: 'sheet', name: journal }, watch);
  const entries = grid === null ? [] : readJournal(journal, grid);
  let [restored, already] = [0, 0];
  const changed: string[] = [];
  for (const sheet of new Set(entries.map((entry) => entry.sheet))) {
    const own = entries.filter((entry) => entry.sheet === sheet);
    const sorted = sortEntries(own, await host.editor.states(sheet, own, watch));
    // Half undone is neither here nor there: Cancel is heard before the writing only.
    const following = watch?.onBlock === undefined ? undefined : { onBlock: watch.onBlock };
    if (sorted.ours.length > 0) await host.editor.write(sheet, statesOf(sorted.ours, 'before'), following);
    restored += sorted.ours.length;
    already += sorted.already;
    changed.push(...sorted.changed.map(({ row, column }) => `${sheet}!${cellName(row, column)}`));
  }
  return { restored, already, changed };
}
