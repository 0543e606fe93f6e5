/** Rewrites cells of the person's own sheet: the journal first, then the cells; on any failure, all is put back. */
import type { Language } from '../../core/messages';
import type { CellEditor, CellState, PaneHost, Watch } from '../host';
import { isCancelled } from '../host';
import { textOfState } from './cellText';
import type { Edit } from './edits';
import type { JournalEntry } from './journal';
import { journalModel, nextJournalName } from './journal';

export interface TreatmentRequest {
  readonly sheet: string;
  readonly date1904: boolean;
  readonly edits: readonly Edit[];
  /** Of the journal's workbook, day number. */
  readonly jour: number;
}

export type TreatmentOutcome =
  /** `left`: cells that no longer held what was read, or that a formula computes. */
  | { readonly state: 'done'; readonly journal: string; readonly written: number; readonly left: number }
  | { readonly state: 'nothing'; readonly left: number }
  /** The cells are as they were. */
  | { readonly state: 'restored'; readonly journal: string; readonly byPerson: boolean; readonly cause: unknown }
  /** Writing back failed too: the journal is there to do it. */
  | { readonly state: 'broken'; readonly journal: string; readonly cause: unknown };

type Host = Pick<PaneHost, 'places' | 'deliverWorkbook'> & { readonly editor: CellEditor; readonly language: Language };

/** Watches of each step of the exchange. */
export interface TreatmentWatches {
  readonly read?: Watch;
  readonly journal?: Watch;
  readonly write?: Watch;
  /** Putting back is never cancelled. */
  readonly restore?: Watch;
}

/** The edits whose cell still holds what was read, as entries of the journal. */
function entriesOf({ sheet, date1904, edits }: TreatmentRequest, states: readonly CellState[]): JournalEntry[] {
  return edits.flatMap(({ before, value, format, rule, row, column }, i) => {
    const state = states[i];
    // A formula is text that begins with `=`: it never reads as what it shows.
    if (textOfState(state, date1904) !== before) return [];
    const after = { value, format: format ?? state.format };
    return [{ sheet, row, column, before: { value: state.value, format: state.format }, after, rule }];
  });
}

/** The states that entries have before or after. */
export function statesOf(entries: readonly JournalEntry[], side: 'before' | 'after'): CellState[] {
  return entries.map((entry) => ({ row: entry.row, column: entry.column, ...entry[side] }));
}

/**
 * Rewrites cells in place.
 * @throws whatever the host refuses before the first cell is written: nothing has changed then
 */
export async function applyTreatment(
  host: Host,
  request: TreatmentRequest,
  watches: TreatmentWatches = {},
): Promise<TreatmentOutcome> {
  const { editor } = host;
  const { sheet, edits } = request;
  const states = await editor.states(sheet, edits, watches.read);
  const entries = entriesOf(request, states);
  const left = edits.length - entries.length;
  if (entries.length === 0) return { state: 'nothing', left };
  const sheets = (await host.places()).flatMap(({ name, file }) => (file === undefined ? [name] : []));
  const wanted = nextJournalName(sheets);
  const model = journalModel(wanted, entries, request.jour, host.language);
  // First of all the journal: whatever happens next, every former content is written down.
  const [journal = wanted] = await host.deliverWorkbook(wanted, model, watches.journal);
  try {
    await editor.write(sheet, statesOf(entries, 'after'), watches.write);
  } catch (cause) {
    try {
      await editor.write(sheet, statesOf(entries, 'before'), watches.restore);
    } catch {
      return { state: 'broken', journal, cause };
    }
    return { state: 'restored', journal, byPerson: isCancelled(cause), cause };
  }
  return { state: 'done', journal, written: entries.length, left };
}
