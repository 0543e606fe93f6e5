/** Text files (CSV, TSV) that a person gives to the pane, for the faces that open workbooks themselves. */
import { sha256 } from '@noble/hashes/sha2.js';
import { Problem } from '../core/messages';
import { vocabularySteps } from '../core/profiles';
import {
  createCsvReader,
  type Format,
  gridOfRows,
  type PlainCell,
  type ReadingOptions,
  refuseUnless,
  sniff,
  SNIFF_BYTES,
  type SheetGrid,
} from '../core/reading';
import { hexText, type RawTable } from '../core/table';
import { drainWatched } from './drainWatched';
import { HostRefusal, type Place, type ReadTable, type SheetPlaces, type Watch, watchBlock } from './host';
import { breathe } from './stepping';

/** Bytes read and cut between two breaths: a few milliseconds (architecture.md, `Task`). */
const CHUNK = 128 * 1024;

/** What the spreadsheet itself opens. */
const WORKBOOKS: readonly Format[] = ['zip', 'ole', 'html', 'spreadsheetml', 'fods'];

async function bytesOf(part: Blob): Promise<Uint8Array> {
  return new Uint8Array(await part.arrayBuffer());
}

/** A raw table as a grid whose rows and columns are those of its file; title rows are left out. */
function gridOfTable(name: string, { columns, rowNumbers, source }: RawTable): SheetGrid {
  const rows: PlainCell[][] = [];
  if (source.headerRow > 0) rows[source.headerRow - 1] = [];
  for (const { index, header, codes, values } of columns) {
    if (source.headerRow > 0) rows[source.headerRow - 1][index] = header;
    codes.forEach((code, row) => ((rows[rowNumbers[row] - 1] ??= [])[index] = values[code]));
  }
  return gridOfRows(
    name,
    Array.from(rows, (row) => row ?? []),
  );
}

export class TextFiles {
  /** By name; a file given again replaces the former one. */
  private readonly files = new Map<string, File>();

  /**
   * Takes files. Those that can be read are kept, even when another is refused.
   * @throws Problem that names the file; HostRefusal `panneau.erreur.classeurIci` for a workbook
   */
  async add(files: readonly File[], watch?: Watch): Promise<void> {
    let refused: unknown = null;
    for (const [done, file] of files.entries()) {
      try {
        const format = sniff(await bytesOf(file.slice(0, SNIFF_BYTES)));
        if (WORKBOOKS.includes(format)) throw new HostRefusal('panneau.erreur.classeurIci', { fichier: file.name });
        refuseUnless(format, ['texte']);
        this.files.set(file.name, file);
      } catch (error) {
        refused ??= named(error, file.name);
      }
      watchBlock(watch, done + 1, files.length);
    }
    if (refused !== null) throw refused;
  }

  /** The files given, as places. */
  places(): SheetPlaces[] {
    return [...this.files.keys()].map((name) => ({ name, hidden: false, tables: [], file: name }));
  }

  /** @throws Problem of core/reading; HostRefusal `panneau.erreur.fichierAbsent` when it can no longer be read */
  async readTable(name: string, options: ReadingOptions, watch?: Watch): Promise<ReadTable> {
    const file = this.files.get(name);
    if (file === undefined) throw new HostRefusal('panneau.erreur.fichierAbsent', { fichier: name });
    const reader = createCsvReader({ ...options, fileName: name });
    const hash = sha256.create();
    // What `knownLabels` asks for is compiled at its first call, in a fifth of a second: in slices here.
    await drainWatched(vocabularySteps());
    for (let at = 0; at < file.size; at += CHUNK) {
      const chunk = await this.chunk(file, at);
      hash.update(chunk);
      await drainWatched(reader.pushSteps(chunk));
      await breathe();
      watchBlock(watch, Math.min(file.size, at + CHUNK), file.size);
    }
    return { raw: await drainWatched(reader.endSteps(), watch), sha256: hexText(hash.digest()) };
  }

  /** The file as a grid, for what works on cells. */
  async readGrid(name: string, watch?: Watch): Promise<SheetGrid> {
    const { raw } = await this.readTable(name, {}, watch);
    return gridOfTable(name, raw);
  }

  private async chunk(file: File, at: number): Promise<Uint8Array> {
    try {
      return await bytesOf(file.slice(at, at + CHUNK));
    } catch {
      // The file was moved, or changed since it was picked: the browser no longer reads it (File API, NotReadableError).
      throw new HostRefusal('panneau.erreur.fichierAbsent', { fichier: file.name });
    }
  }
}

/** Whether a place is a file given to the pane. */
export function isFile(place: Place): place is Extract<Place, { kind: 'file' }> {
  return place.kind === 'file';
}

function named(error: unknown, fichier: string): unknown {
  return error instanceof Problem ? new Problem(error.code, { ...error.slots, fichier }) : error;
}
