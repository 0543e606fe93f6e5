/** What the pane asks of the face it runs in: Excel, Sheets, or the atelier. */
import type { Language } from '../core/messages';
import type { HostCell } from '../core/tasks/readColumn';

export type { HostCell };

/** A refusal of the host that the pane can explain: a phrase code. */
export class HostRefusal extends Error {
  constructor(readonly phraseCode: string) {
    super(phraseCode);
    this.name = 'HostRefusal';
  }
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
   */
  readonly deliver: (name: string, grid: readonly (readonly string[])[]) => Promise<string>;
}
