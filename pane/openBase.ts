/** Opens a base from what the person has: sheets of the document, a base workbook, or the three files of a base directory. */
import { Problem } from '../core/messages';
import type { SheetGrid } from '../core/reading';
import { PARCOURS_SHEET, PASSAGES_SHEET, SETTINGS_SHEET } from '../core/reports';
import type { OpenedBase } from '../core/tasks';
import { openBaseFiles, openBaseSheets } from '../core/tasks';
import type { SheetPlaces } from './host';
import type { ViewContext, Work } from './views/view';

/** A place that holds a base: the document itself, or one of the files given. */
export interface BaseSource {
  /** Absent for the open document. */
  readonly file?: string;
  /** Names of the sheets to read. */
  readonly sheets: readonly string[];
}

const TABLE_SHEETS = [PARCOURS_SHEET, PASSAGES_SHEET];

/** « Parcours », « Parcours 2 »...: a long table takes several sheets. */
function isPart(name: string): boolean {
  return (
    name === SETTINGS_SHEET || TABLE_SHEETS.some((sheet) => name === sheet || new RegExp(`^${sheet} \\d+$`).test(name))
  );
}

/** Where a base stands among what may be read: the document first, then the files in their order. */
export function baseSources(places: readonly SheetPlaces[]): BaseSource[] {
  const byFile = new Map<string | undefined, string[]>();
  for (const { name, file } of places) {
    if (isPart(name)) byFile.set(file, [...(byFile.get(file) ?? []), name]);
  }
  return [...byFile]
    .filter(([, sheets]) => [...TABLE_SHEETS, SETTINGS_SHEET].every((name) => sheets.includes(name)))
    .map(([file, sheets]) => ({ ...(file === undefined ? {} : { file }), sheets }));
}

/** Reads a base and puts it in the session; a session without region takes that of the base. @throws Problem, HostRefusal */
export async function openBaseAt(source: BaseSource, { host, session, say }: ViewContext, work: Work): Promise<void> {
  const grids: SheetGrid[] = [];
  for (const name of source.sheets) {
    const place =
      source.file === undefined
        ? ({ kind: 'sheet', name } as const)
        : ({ kind: 'file', name: source.file, sheet: name } as const);
    const grid = await host.readGrid(place, work.watch('etape.ouvrir'));
    if (grid === null) throw new Problem('classeur_base_invalide', { feuille: name });
    grids.push(grid);
  }
  takeBase(await work.run(openBaseSheets(grids, source.file ?? say('chiffres.document'))), session);
}

/** The three files of a base directory, by their names, whatever else was picked; undefined when one is missing. */
export function baseFilesOf<Named extends { readonly name: string }>(
  files: readonly Named[],
): { readonly description: Named; readonly parcours: Named; readonly passages: Named } | undefined {
  const [description, parcours, passages] = ['base.json', 'parcours.csv', 'passages.csv'].map((name) =>
    files.find((file) => file.name.toLowerCase() === name),
  );
  if (description === undefined || parcours === undefined || passages === undefined) return undefined;
  return { description, parcours, passages };
}

/**
 * Opens the files that a person picked: a base directory's three files, or a base workbook where the face reads some.
 * @throws Problem `base_non_trouvee` when there is no base among them; those of opening one; HostRefusal
 */
export async function openPickedBase(files: readonly File[], context: ViewContext, work: Work): Promise<void> {
  const directory = baseFilesOf(files);
  if (directory !== undefined) {
    const bytes = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
    const read = {
      description: await bytes(directory.description),
      parcours: await bytes(directory.parcours),
      passages: await bytes(directory.passages),
    };
    takeBase(await work.run(openBaseFiles(read)), context.session);
    return;
  }
  await context.host.addFiles(files, work.watch('etape.ouvrir'));
  const names = new Set(files.map(({ name }) => name));
  const source = baseSources(await context.host.places()).find(({ file }) => file !== undefined && names.has(file));
  if (source === undefined) throw new Problem('base_non_trouvee');
  await openBaseAt(source, context, work);
}

function takeBase(opened: OpenedBase, session: ViewContext['session']): void {
  session.openBase(opened);
  session.region ??= opened.region;
}
