/** What the caller may say about a file before it is read: choices of a profile, labels it knows. */

export interface ReadingOptions {
  /** The sheet to read, by name. */
  readonly feuille?: string;
  /** Sheets of one layout that are all read, by name; new ones of that layout are read with them. */
  readonly feuilles?: readonly string[];
  /** Sheets that are left out on purpose. */
  readonly feuilles_ecartees?: readonly string[];
  /** 1-based row of the header (its last row when it spans two), as the officer sees it. */
  readonly ligne_entete?: number;
  /** Decides between single-byte encodings; a byte order mark or valid UTF-8 is stronger. */
  readonly encodage?: string;
  /** One character. */
  readonly separateur?: string;
  /** Whether a cell's text is a known header: helps to find the header row. */
  readonly knownLabels?: (text: string) => boolean;
  /** The headers that the profile names, as a list: a reading that happens in a worker cannot be handed a function. */
  readonly entetes?: readonly string[];
}
