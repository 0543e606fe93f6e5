/** What may be a returned workbook among the places of the face: the open document as one, and each file given. */
import { COVER_SHEET } from '../../../core/quality/forms';
import type { Place, SheetPlaces } from '../../host';
import { baseSources } from '../../openBase';
import { ownSheets } from '../../ownSheets';

/** A sheet of a workbook, and whether it is read. */
export interface SheetRow {
  readonly key: string;
  readonly nom: string;
  readonly place: Place;
  readonly isTaken: boolean;
}

/** A workbook, and whether it is read. */
export interface WorkbookRow {
  readonly key: string;
  /** Name that findings tell. */
  readonly nom: string;
  /** Absent: the open document. */
  readonly file?: string;
  readonly sha256: string;
  readonly isTaken: boolean;
  readonly sheets: readonly SheetRow[];
  /** A newer file was given under the same name: it is read instead, unless the person takes this one too. */
  readonly isReplaced?: boolean;
  /** Why it could not be taken in, in a sentence; then it has no sheet. */
  readonly illisible?: string;
}

/** A file that could not be opened. */
export interface RefusedFile {
  /** Why, in a sentence. */
  readonly illisible: string;
  /** A good file of that name was held already; else one that comes later, picked or dropped, takes its place. */
  readonly hadTwin: boolean;
}

export interface RowChoices {
  /** What the person said, by key. */
  readonly taken: ReadonlyMap<string, boolean>;
  /** Sheets of the document that were written here as results. */
  readonly written: ReadonlySet<string>;
  /** Files that the person picked in this view. */
  readonly given: ReadonlySet<string>;
  /** Files picked in this view that could not be opened, by name. */
  readonly refused: ReadonlyMap<string, RefusedFile>;
  /** The pane holds deliveries of certifiers too: a workbook that came otherwise is taken when it looks like a template. */
  readonly hasDeliveries: boolean;
}

/**
 * The workbooks that may be read, in the order of the places. Sheets and files that we made, text files and bases are left
 * out unless the person takes them; hidden sheets go along, for the reader to weigh.
 * @param document how the open document is named
 */
export function workbookRows(places: readonly SheetPlaces[], document: string, choices: RowChoices): WorkbookRow[] {
  const own = ownSheets(places);
  const bases = new Set(baseSources(places).flatMap(({ file }) => file ?? []));
  const groups = new Map<string, SheetPlaces[]>();
  for (const place of places) {
    const key = place.file === undefined ? 'document' : `fichier ${place.file}`;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  const isTaken = (key: string, proposed: boolean): boolean => choices.taken.get(key) ?? proposed;
  const newest = new Map<string, string>();
  for (const { file, givenName, made } of places) {
    if (file !== undefined && made !== true) newest.set(givenName ?? file, file);
  }
  // First: a finding of a file of that name that could be opened is shown in that file.
  const refused = [...choices.refused].flatMap(([nom, { illisible, hadTwin }]): WorkbookRow[] => {
    const key = `refus ${nom}`;
    if (!hadTwin && newest.has(nom)) return [];
    return [{ key, nom, file: nom, sha256: '', isTaken: isTaken(key, true), sheets: [], illisible }];
  });
  const listed = [...groups].map(([key, sheets]): WorkbookRow => {
    const [{ file, givenName, sha256 = '', made }] = sheets;
    const isReplaced = file !== undefined && made !== true && newest.get(givenName ?? file) !== file;
    const isText = file !== undefined && sheets.length === 1 && sheets[0].name === file;
    const isLikely =
      !choices.hasDeliveries ||
      choices.given.has(file ?? '') ||
      sheets.some(({ name }) => name.startsWith(COVER_SHEET));
    return {
      key,
      nom: file ?? document,
      ...(file === undefined ? {} : { file }),
      sha256,
      isTaken: isTaken(
        key,
        file === undefined || (made !== true && !isText && !bases.has(file) && isLikely && !isReplaced),
      ),
      ...(isReplaced ? { isReplaced } : {}),
      sheets: sheets.map(({ name }): SheetRow => {
        const isOurs = file === undefined && (own.has(name) || choices.written.has(name));
        const sheetKey = `${key} ${name}`;
        return {
          key: sheetKey,
          nom: name,
          place:
            file === undefined
              ? { kind: 'sheet', name }
              : { kind: 'file', name: file, ...(isText ? {} : { sheet: name }) },
          isTaken: isTaken(sheetKey, !isOurs),
        };
      }),
    };
  });
  return [...refused, ...listed];
}
