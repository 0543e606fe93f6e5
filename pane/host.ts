/** What the pane asks of the face it runs in: Excel, Sheets, or the atelier. */
import type { Language } from '../core/messages';
import type { Profile } from '../core/profiles';
import type { ReadingOptions, SheetGrid } from '../core/reading';
import type { RawTable } from '../core/table';
import type { HostCell } from '../core/tasks/readColumn';
import type { Style, WorkbookModel } from '../core/workbook';

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

const CANCELLED = 'panneau.annule';

/** The refusal that a person asked for. */
export function cancelled(): HostRefusal {
  return new HostRefusal(CANCELLED);
}

export function isCancelled(error: unknown): boolean {
  return error instanceof HostRefusal && error.phraseCode === CANCELLED;
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
  | { readonly kind: 'table'; readonly name: string }
  /** A file that the person gave to the pane (`addFiles`); `sheet`: one of a workbook, else the best is chosen. */
  | { readonly kind: 'file'; readonly name: string; readonly sheet?: string };

/** What a person may choose to read. */
export interface SheetPlaces {
  /** Of a sheet of the document: its name; of a sheet of a file: the sheet's name. */
  readonly name: string;
  readonly hidden: boolean;
  /** Excel only. */
  readonly tables: readonly string[];
  /** The file that it stands in, for files that the person gave. */
  readonly file?: string;
  /** How the person named that file, where another given before holds that name (atelier). */
  readonly givenName?: string;
  /** Of a file that the pane handed over and kept at hand (atelier): a result, not a delivery. */
  readonly made?: boolean;
  /** The sheet of the document that the person has in front of them. */
  readonly active?: boolean;
  /** Of the file, hexadecimal, where its bytes are at hand: the same file twice is one. */
  readonly sha256?: string;
}

/** A raw table and what tells its source from another: SHA-256 of a file's bytes, or of a sheet's cells. Hexadecimal. */
export interface ReadTable {
  readonly raw: RawTable;
  readonly sha256: string;
}

/** The raw tables of one file, in the order in which deliveries are numbered. */
export interface ReadTables {
  readonly tables: readonly RawTable[];
  readonly sha256: string;
}

/** A cell of a sheet (0-based) as it stands: its formula where it has one, else its value; and its number format. */
export interface CellState {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  readonly format: string;
}

/** Rewrites cells where they are: asked for only, journaled by the pane, undone by writing the former states back. */
export interface CellEditor {
  /** The state of cells of a sheet, in the order asked for. Blocks of a bounded size, not one exchange per cell. */
  readonly states: (
    sheet: string,
    cells: readonly { readonly row: number; readonly column: number }[],
    watch?: Watch,
  ) => Promise<readonly CellState[]>;
  /**
   * Gives cells a state: format first, then the value (a text that begins as a formula stays a text unless it was one).
   * @throws HostRefusal `panneau.erreur.protege`...; blocks written before a failure stay written: the caller undoes.
   */
  readonly write: (sheet: string, states: readonly CellState[], watch?: Watch) => Promise<void>;
}

/** A cell to colour: the look that its state has in workbooks, and what is to be said of it. */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly style: Style;
  readonly note?: string;
}

/** What goes with the files of an example region. */
export interface Example {
  /** As `Session.restore` takes it. */
  readonly settings: string;
  /** Texts of key files. Demonstration keys: they protect nobody. */
  readonly keys: Readonly<Record<'appariement' | 'region', string>>;
  /** The region's sheet of certifications. */
  readonly certifications: File;
}

export interface PaneHost {
  readonly kind: 'excel' | 'sheets' | 'atelier';
  readonly language: Language;
  /**
   * The selected cells, row by row; dates already written `AAAA-MM-JJ`.
   * Absent where there is no document to select in.
   */
  readonly readSelection?: () => Promise<readonly (readonly HostCell[])[]>;
  /** What may be read: sheets of the open document in their order, then sheets of the files given. */
  readonly places: () => Promise<readonly SheetPlaces[]>;
  /** Every cell in use of a place, hidden rows included, as the neutral grid of the core; null when it is blank. */
  readonly readGrid: (place: Place, watch?: Watch) => Promise<SheetGrid | null>;
  /**
   * A place as a raw table: its header found, its titles and totals set apart. No work over 50 ms at a stretch.
   * @throws Problem of core/reading; HostRefusal `panneau.erreur.vide` when it is blank
   */
  readonly readTable: (place: Place, options: ReadingOptions, watch?: Watch) => Promise<ReadTable>;
  /**
   * A file as raw tables: of a workbook, one for each sheet of the layout that the options name, at least one. Absent where
   * a person chooses sheets one by one.
   * @throws as `readTable`
   */
  readonly readTables?: (place: Place, options: ReadingOptions, watch?: Watch) => Promise<ReadTables>;
  /** A profile that was edited as a workbook. Absent where workbooks are not read from files. @throws Problem, naming the file */
  readonly readProfile?: (file: File, watch?: Watch) => Promise<Profile>;
  /** The sheets of a workbook that is read once and not kept. Absent where workbooks are not read from files. @throws as `readProfile` */
  readonly readSheets?: (file: File, watch?: Watch) => Promise<readonly SheetGrid[]>;
  /**
   * Takes files that a person picked or dropped; their sheets become places.
   * @throws Problem, naming the file; HostRefusal `panneau.erreur.classeurIci` for a workbook where only text is read
   */
  readonly addFiles: (files: readonly File[], watch?: Watch) => Promise<void>;
  /**
   * Hands a grid of text over: a new sheet in a spreadsheet, a download elsewhere.
   * Every cell is written as text, so that nothing is turned into a number, a date or a formula.
   * @returns the name under which the person will find it
   * @throws HostRefusal; what was there before is as it was, and nothing half written is left unless the refusal says so
   */
  readonly deliver: (name: string, grid: readonly (readonly string[])[], watch?: Watch) => Promise<string>;
  /**
   * Draws a workbook: new sheets of the open document, or an .xlsx download (the atelier, which also keeps it as a place).
   * @param name of the file, without extension
   * @param replace names of sheets (of the model) that replace the sheet of that name instead of standing beside it
   * @returns the names under which the person will find it: of its sheets, in the order of the model; of its file (atelier)
   */
  readonly deliverWorkbook: (
    name: string,
    model: WorkbookModel,
    watch?: Watch,
    replace?: readonly string[],
  ) => Promise<readonly string[]>;
  /** The bytes of a workbook, where the face makes .xlsx files itself: to go with others in one archive. */
  readonly workbookBytes?: (model: WorkbookModel, watch?: Watch) => Promise<Uint8Array>;
  /** Hands files over as downloads; several become one .zip where the face can make one. @returns the name to look for */
  readonly deliverFiles: (name: string, files: ReadonlyMap<string, Uint8Array>) => Promise<string>;
  /** Shows a cell of a place (0-based row and column of its sheet). */
  readonly show: (place: Place, row: number, column: number) => Promise<void>;
  /**
   * Colours cells of a place where the face shows them itself (atelier), instead of those coloured before.
   * Rows and columns of the sheet, 0-based.
   */
  readonly mark?: (place: Place, cells: readonly MarkedCell[]) => void;
  /**
   * Reads a file that is no delivery (a referential), without taking it. Absent where workbooks are not read from files.
   * @throws Problem, naming the file
   */
  readonly readAside?: (file: File, watch?: Watch) => Promise<RawTable>;
  /** Takes in the files of an example region where the face carries one, and gives what goes with them. */
  readonly example?: () => Promise<Example>;
  /** Absent where sheets are not the person's own (files in the atelier). */
  readonly editor?: CellEditor;
  /** What the pane remembers with the document (region, profiles: JSON text); never a key, never personal data. */
  readonly settings: {
    readonly load: () => Promise<string | null>;
    readonly save: (text: string) => Promise<void>;
  };
}
