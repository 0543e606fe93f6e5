/** The atelier face of the pane: files in memory, read and drawn by a worker; results are downloads that stay at hand. */
import { type Language, Problem } from '../core/messages';
import type { ReadingOptions } from '../core/reading';
import { readProfileTable } from '../core/reports';
import type { WorkbookModel } from '../core/workbook';
import { downloadBytes } from '../pane/downloads';
import {
  HostRefusal,
  type PaneHost,
  type Place,
  type ReadTable,
  type ReadTables,
  type Watch,
  watchBlock,
} from '../pane/host';
import { csvBytes } from './csvText';
import type { ExampleRegion } from './example';
import type { GivenFile, GivenFiles } from './givenFiles';
import { localSettings } from './localSettings';
import type { Preview } from './preview/preview';
import type { ReaderClient } from './worker/client';
import { gridOfPacked } from './worker/packedSheet';
import type { SentOptions } from './worker/protocol';

export interface AtelierParts {
  readonly language: Language;
  readonly client: ReaderClient;
  readonly files: GivenFiles;
  readonly preview: Pick<Preview, 'follow' | 'show' | 'mark'>;
  readonly example: () => ExampleRegion;
  /** Told when results were handed over. */
  readonly onDelivered: () => void;
}

/** What a spreadsheet leaves beside a document that it holds open (`~$x.xlsx`, `.~lock.x.ods#`), as the command line leaves it out. */
const LOCK_FILE = /^(~\$|\.~lock\.)/;

/** Options as the worker takes them: labels as a list, not as a function. */
function sentOptions({ knownLabels: _unsent, entetes = [], ...plain }: ReadingOptions): SentOptions {
  return { ...plain, entetes };
}

/** A file of the browser as bytes. @throws HostRefusal when it moved since it was picked, or is a folder */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new HostRefusal('panneau.erreur.fichierAbsent', { fichier: file.name });
  }
}

/** The pane's host over local files. */
export function atelierHost(parts: AtelierParts): PaneHost {
  const { language, client, files, preview, onDelivered } = parts;

  async function addFiles(given: readonly File[], watch?: Watch): Promise<void> {
    let refused: unknown = null;
    let last: GivenFile | null = null;
    for (const file of given) {
      if (LOCK_FILE.test(file.name)) continue;
      try {
        last = await files.give(file.name, await bytesOf(file), watch);
      } catch (error) {
        // The others are taken all the same; the first refusal is told. A Cancel ends all.
        if (!(error instanceof Problem) && !isFileRefusal(error)) throw error;
        refused ??= error;
      }
    }
    if (last !== null) preview.follow({ kind: 'file', name: last.label });
    if (refused !== null) throw refused;
  }

  async function readTable(place: Place, options: ReadingOptions, watch?: Watch): Promise<ReadTable> {
    const file = files.of(place);
    const { sha256, sheets } = await files.opened(file, watch);
    const wanted = sheets !== null && place.kind === 'file' ? place.sheet : undefined;
    const sent = sentOptions({ ...options, feuille: wanted ?? options.feuille });
    const raw = await client.askAbout('table', file, { options: sent }, watch);
    preview.follow({ kind: 'file', name: file.label, sheet: raw.source.sheet ?? undefined });
    return { raw, sha256 };
  }

  async function readTables(place: Place, options: ReadingOptions, watch?: Watch): Promise<ReadTables> {
    const file = files.of(place);
    const { sha256 } = await files.opened(file, watch);
    const tables = await client.askAbout('tables', file, { options: sentOptions(options) }, watch);
    preview.follow({ kind: 'file', name: file.label, sheet: tables[0].source.sheet ?? undefined });
    return { tables, sha256 };
  }

  async function deliverWorkbook(name: string, model: WorkbookModel, watch?: Watch): Promise<string[]> {
    const bytes = await client.ask('render', { model }, watch);
    const file = files.keep(`${name}.xlsx`, bytes, model);
    downloadBytes(file.label, bytes);
    onDelivered();
    preview.follow({ kind: 'file', name: file.label });
    return [file.label];
  }

  return {
    kind: 'atelier',
    language,
    places: async () => files.places(),
    addFiles,
    readSheets: async (file, watch) => files.sheetsOf(file.name, await bytesOf(file), watch),
    readProfile: async (file, watch) =>
      readProfileTable(await files.sheetsOf(file.name, await bytesOf(file), watch), file.name),
    readTable,
    readTables,
    readGrid: async (place, watch) => {
      const file = files.of(place);
      const { sheets } = await files.opened(file, watch);
      const sheet = sheets === null || place.kind !== 'file' ? null : (place.sheet ?? null);
      const packed = await client.askAbout('grid', file, { sheet }, watch);
      return packed === null ? null : gridOfPacked(packed);
    },
    deliver: async (name, grid, watch) => {
      if (grid.length === 0) throw new HostRefusal('panneau.erreur.rien');
      const bytes = await csvBytes(grid, (done) => watchBlock(watch, done, grid.length));
      const file = files.keep(`${name}.csv`, bytes, null);
      downloadBytes(file.label, bytes);
      onDelivered();
      preview.follow({ kind: 'file', name: file.label });
      return file.label;
    },
    deliverWorkbook,
    workbookBytes: (model, watch) => client.ask('render', { model }, watch),
    deliverFiles: async (name, given) => {
      const only = given.size === 1 ? [...given][0] : null;
      const bytes = only?.[1] ?? (await client.ask('archive', { files: [...given] }));
      const found = downloadBytes(only?.[0] ?? `${name}.zip`, bytes);
      onDelivered();
      return found;
    },
    show: async (place, row, column) => preview.show(place, row, column),
    mark: (place, cells) => preview.mark(place, cells),
    readAside: async (file, watch) => files.readAside(file.name, await bytesOf(file), watch),
    settings: localSettings(),
    example: async () => {
      const { files: examples, ...rest } = parts.example();
      for (const { name, bytes } of examples) await files.give(name, bytes);
      preview.follow({ kind: 'file', name: examples[0].name });
      return rest;
    },
  };
}

function isFileRefusal(error: unknown): boolean {
  return error instanceof HostRefusal && error.phraseCode === 'panneau.erreur.fichierAbsent';
}
