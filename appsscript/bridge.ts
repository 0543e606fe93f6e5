/** The calls from the sidebar to Apps Script: one list, typed for both sides. */

/** What google.script.run lets through: plain values, no Date, no undefined. */
export type BridgeCell = string | number | boolean | null;

export interface ServerCalls {
  /** The selected cells, dates as `AAAA-MM-JJ`. */
  readonly lireSelection: () => BridgeCell[][];
  /** Writes a grid of text to a new sheet; gives its name. */
  readonly ecrireFeuille: (name: string, grid: string[][]) => string;
  /** The language of the spreadsheet, as Sheets writes it: `fr_FR`. */
  readonly langue: () => string;
}
