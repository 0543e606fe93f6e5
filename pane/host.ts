/** What the pane asks of the face it runs in: Excel, Sheets, or the atelier. */
import type { Language } from '../core/messages';
import type { SheetGrid } from '../core/reading';
import type { HostCell } from '../core/tasks/readColumn';

export type { HostCell };

/** A refusal of the host that the pane can explain: a phrase code and what fills its slots. */
export class HostRefusal extends Error {
  constructor(
    readonly phraseCode: string,
    readonly slots: Readonly<Record<string, string | number>> = {},
  ) {
    super(phraseCode);
    this.name = 'HostRefusal';
  }
}

/** The refusal that a person asked for. */
export function cancelled(): HostRefusal {
  return new HostRefusal('panneau.annule');
}

/** Follows a long exchange with the host, block by block. */
export interface Watch {
  readonly onBlock?: (done: number, total: number) => void;
  /** Asked between two blocks; true ends the exchange with `cancelled()`. */
  readonly isCancelled?: () => boolean;
}

/** Tells a watch about a block, and stops when it says so. */
export function watchBlock(watch: Watch | undefined, done: number, total: number): void {
  watch?.onBlock?.(done, total);
  if (watch?.isCancelled?.()) throw cancelled();
}

/** Where cells may be read. */
export type Place =
  | { readonly kind: 'selection' }
  | { readonly kind: 'sheet'; readonly name: string }
  | { readonly kind: 'table'; readonly name: string };

/** What a person may choose to read: sheets in their order, and the tables of each (Excel only). */
export interface SheetPlaces {
  readonly name: string;
  readonly hidden: boolean;
  readonly tables: readonly string[];
}

export interface PaneHost {
  readonly kind: 'excel' | 'sheets' | 'atelier';
  readonly language: Language;
  /**
   * The selected cells, row by row; dates already written `AAAA-MM-JJ`.
   * Absent where there is no document to select in.
   */
  readonly readSelection?: () => Promise<readonly (readonly HostCell[])[]>;
  /**
   * Hands a grid of text over: a new sheet in a spreadsheet, a download elsewhere.
   * Every cell is written as text, so that nothing is turned into a number, a date or a formula.
   * @returns the name under which the person will find it
   * @throws HostRefusal; what was there before is as it was, and nothing half written is left unless the refusal says so
   */
  readonly deliver: (name: string, grid: readonly (readonly string[])[], watch?: Watch) => Promise<string>;
  /** The sheets of the open document. */
  readonly places?: () => Promise<readonly SheetPlaces[]>;
  /** Every cell in use of a place, hidden rows included, as the neutral grid of the core; null when it is blank. */
  readonly readGrid?: (place: Place, watch?: Watch) => Promise<SheetGrid | null>;
}
