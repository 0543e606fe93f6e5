/** Recognises an earlier result of ours by its journal: only such a directory is ever replaced (contract). */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `resultat`: what `executer` leaves, replaced whole. `modeles`: models are there to be filled in, so they are replaced
 * only while nobody has touched them.
 */
export type ResultKind = 'resultat' | 'modeles';

interface Journal {
  readonly outil?: unknown;
  readonly entrees?: unknown;
  readonly sorties?: unknown;
}

/** Whether the directory holds a journal of ours, of that kind; a journal.json of somebody else's is none. */
export function isEarlierResult(directory: string, kind: ResultKind): boolean {
  const journal = readJournal(directory);
  if (journal === null || typeof journal.outil !== 'string' || !/^suivi-vae /.test(journal.outil)) return false;
  if (kind === 'resultat') return Array.isArray(journal.entrees);
  return journal.entrees === undefined && isUntouched(directory, journal.sorties);
}

function readJournal(directory: string): Journal | null {
  try {
    return JSON.parse(readFileSync(join(directory, 'journal.json'), 'utf8')) as Journal | null;
  } catch {
    return null;
  }
}

/** Every file is as the journal says, and there is no other. */
function isUntouched(directory: string, outputs: unknown): boolean {
  if (!Array.isArray(outputs)) return false;
  const written = new Map(
    outputs.map((one: { fichier?: unknown; sha256?: unknown }) => [String(one?.fichier), String(one?.sha256)]),
  );
  return filesBelow(directory, '').every((path) => {
    if (path === 'journal.json') return true;
    const bytes = readFileSync(join(directory, path));
    return createHash('sha256').update(bytes).digest('hex') === written.get(path);
  });
}

/** Paths with `/`, below a directory; what is neither a file nor a directory is told too. */
function filesBelow(directory: string, prefix: string): string[] {
  return readdirSync(join(directory, prefix), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(directory, `${prefix}${entry.name}/`) : [`${prefix}${entry.name}`],
  );
}
