/** What the page asks of the worker, and what the worker answers. */
import type { ReadingOptions } from '../../core/reading';
import type { Slots } from '../../core/messages';
import type { RawTable } from '../../core/table';
import type { WorkbookModel } from '../../core/workbook';
import type { PackedSheet } from './packedSheet';
import type { Part, Rest } from './parcel';

/** A sheet of a file, as the page lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What is known of a file once it was opened. */
export interface OpenedFile {
  /** null: a text file, which has no sheets. */
  readonly sheets: readonly SheetEntry[] | null;
  /** Of its bytes, hexadecimal. */
  readonly sha256: string;
}

/** A file: the page's number for it, its name, and its bytes when the worker does not have it (or no longer). */
export interface SentFile {
  readonly number: number;
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

/** Options that can be sent: the labels known to the caller as a list, not as a function. */
export interface SentOptions extends Omit<ReadingOptions, 'knownLabels'> {
  readonly entetes: readonly string[];
}

/** Each request with its answer. */
export interface Exchanges {
  open: { ask: { readonly file: SentFile }; answer: OpenedFile };
  table: { ask: { readonly file: SentFile; readonly options: SentOptions }; answer: RawTable };
  /** Every sheet of the layout. */
  tables: { ask: { readonly file: SentFile; readonly options: SentOptions }; answer: readonly RawTable[] };
  /** `sheet`: null for the one that looks most like data. Null when there is nothing in it. */
  grid: { ask: { readonly file: SentFile; readonly sheet: string | null }; answer: PackedSheet | null };
  render: { ask: { readonly model: WorkbookModel }; answer: Uint8Array };
  archive: { ask: { readonly files: readonly (readonly [string, Uint8Array])[] }; answer: Uint8Array };
}

export type Request = { [Name in keyof Exchanges]: { readonly name: Name } & Exchanges[Name]['ask'] }[keyof Exchanges];

/** Messages of the worker, besides the parts of its answers. */
export type Told =
  /** Sent once, when the worker's code runs. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** The worker does not have that file's bytes: to be asked again with them. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'problem'; readonly code: string; readonly slots: Slots }
  /** A fault of ours: nothing of the file is in it. */
  | { readonly kind: 'fault'; readonly name: string };

export type FromWorker = Told | Part | Rest;
export type ToWorker = Part | Rest;
