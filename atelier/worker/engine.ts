/** Answers the page's requests: in the worker, or in the page itself where browsers refuse workers. */
import { sha256 } from '@noble/hashes/sha2.js';
import { Problem } from '../../core/messages';
import { knownHeader } from '../../core/profiles';
import { hexText } from '../../core/table';
import { renderXlsx, zipFiles } from '../../files';
import { KeptFiles, type KeptFile, openFile, sheetOf, sheetsOf, tableOf, tablesOf } from './openFiles';
import type { Request, SentFile, SentOptions, Told } from './protocol';

/** Bytes hashed between two words on the progress: some tens of milliseconds. */
const HASHED = 4 << 20;
/** Of the work on a file, the part that is hashing; the rest is one call that tells nothing. */
const HASH_SHARE = 0.1;

/** The worker no longer has the file. */
class Missing extends Error {}

export interface Reply {
  /** Gives a value back; `give`: the engine keeps nothing of its memory. */
  readonly done: (value: unknown, give: boolean) => void;
  readonly tell: (told: Told) => void;
}

function hashed(bytes: Uint8Array, tell: Reply['tell']): string {
  const hash = sha256.create();
  for (let at = 0; at < bytes.length; at += HASHED) {
    hash.update(bytes.subarray(at, at + HASHED));
    tell({ kind: 'progress', done: Math.min(bytes.length, at + HASHED) * HASH_SHARE, total: bytes.length });
  }
  return hexText(hash.digest());
}

export class Engine {
  private readonly kept = new KeptFiles();

  /** Does what is asked; never throws. */
  async answer(request: Request, { done, tell }: Reply): Promise<void> {
    try {
      await this.respond(request, done, tell);
    } catch (error) {
      if (error instanceof Missing) tell({ kind: 'missing' });
      else if (error instanceof Problem) tell({ kind: 'problem', code: error.code, slots: error.slots });
      else tell({ kind: 'fault', name: error instanceof Error ? error.name : 'Error' });
    }
  }

  private async respond(request: Request, done: Reply['done'], tell: Reply['tell']): Promise<void> {
    switch (request.name) {
      case 'open': {
        const file = this.file(request.file, tell);
        return done({ sheets: sheetsOf(file), sha256: file.sha256 }, true);
      }
      case 'table':
        return done(await tableOf(this.file(request.file, tell), readingOptions(request.options)), true);
      case 'tables':
        return done(await tablesOf(this.file(request.file, tell), readingOptions(request.options)), true);
      case 'grid':
        // The packed sheet stays here: what is given is a copy.
        return done(await sheetOf(this.file(request.file, tell), request.sheet, knownHeader), false);
      case 'render':
        return done(await renderXlsx(request.model), true);
      case 'archive':
        return done(await zipFiles(new Map(request.files)), true);
    }
  }

  private file({ number, name, bytes }: SentFile, tell: Reply['tell']): KeptFile {
    const known = this.kept.get(number);
    if (known !== undefined) return known;
    if (bytes === null) throw new Missing();
    const file = openFile(name, bytes, hashed(bytes, tell));
    this.kept.keep(number, file);
    return file;
  }
}

function readingOptions({ entetes, ...options }: SentOptions) {
  const headers = new Set(entetes);
  // As the command line: the profile's own headers first.
  return { ...options, knownLabels: (text: string) => headers.has(text) || knownHeader(text) };
}
