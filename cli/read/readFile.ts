/** Reads one delivery from the disk in chunks, hashing its bytes as they pass. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Problem } from '../../core/messages';
import { knownHeader } from '../../core/profiles';
import type { Profile } from '../../core/profiles';
import type { RawTable } from '../../core/table';
import type { ReadingOptions } from '../../core/reading';
import { readDelivery, readDeliverySheets } from '../../files';

const CHUNK = 1 << 20;

export interface ReadFile {
  readonly raw: RawTable;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

/** A file whose sheets of one layout are all read: at least one. */
export interface ReadSheets extends Omit<ReadFile, 'raw'> {
  readonly tables: readonly RawTable[];
}

/** Called with bytes read so far and in all. */
type Progress = (done: number, total: number) => void;

/**
 * Reads a file of any size and any format that the product knows: of a workbook, one sheet.
 * @param profile says the sheet, the header row, the encoding, the separator, when it does.
 * @throws Problem `fichier_introuvable`, `fichier_dossier` and those of core/reading.
 */
export async function readFile(
  path: string,
  profile: Profile | undefined,
  progress: Progress = () => undefined,
): Promise<ReadFile> {
  const { read, ...rest } = await readWith(path, profile, progress, readDelivery);
  return { ...rest, raw: read };
}

/**
 * The same with every sheet of the layout, in the order in which deliveries are numbered.
 * @throws as `readFile`
 */
export async function readSheets(
  path: string,
  profile: Profile | undefined,
  progress: Progress = () => undefined,
): Promise<ReadSheets> {
  const { read, ...rest } = await readWith(path, profile, progress, readDeliverySheets);
  return { ...rest, tables: read };
}

type Reader<Result> = (name: string, chunks: AsyncIterable<Uint8Array>, options: ReadingOptions) => Promise<Result>;

async function readWith<Result>(
  path: string,
  profile: Profile | undefined,
  progress: Progress,
  reader: Reader<Result>,
): Promise<{ readonly read: Result; readonly sha256: string; readonly bytes: number }> {
  if (!existsSync(path)) throw new Problem('fichier_introuvable', { fichier: basename(path) });
  if (!statSync(path).isFile()) throw new Problem('fichier_dossier', { fichier: basename(resolve(path)) });
  const total = statSync(path).size;
  const hash = createHash('sha256');
  let bytes = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
      const part = chunk as Uint8Array;
      hash.update(part);
      bytes += part.length;
      progress(bytes, total);
      yield part;
    }
  }
  const entetes = profile?.colonnes.map(({ entete }) => entete);
  const headers = new Set(entetes);
  const read = await reader(basename(path), chunks(), {
    feuille: profile?.feuille,
    feuilles: profile?.feuilles,
    feuilles_ecartees: profile?.feuilles_ecartees,
    ligne_entete: profile?.ligne_entete,
    encodage: profile?.encodage,
    separateur: profile?.separateur,
    ...(entetes === undefined ? {} : { entetes }),
    // The profile's own headers first: our vocabulary, which takes a while to compile, is then not asked for.
    knownLabels: (text) => headers.has(text) || knownHeader(text),
  });
  return { read, sha256: hash.digest('hex'), bytes };
}
