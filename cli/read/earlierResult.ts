/** Recognises an earlier result of ours by its journal: only such a directory is ever replaced (contract). */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `resultat`: what `executer` leaves, replaced whole. `modeles`: models are there to be filled in, so they are replaced
 * only while nobody has touched them. `indicateurs`, `publication`: what `indicateurs` and `publier` leave, in a folder of
 * that name; a whole result, which holds a base, is never replaced by a part of it. `nettoyage`, `pseudonymisation`: what
 * `nettoyer` and `pseudonymiser` leave.
 */
export type ResultKind =
  | 'pseudonymisation'
  | 'resultat'
  | 'modeles'
  | 'indicateurs'
  | 'publication'
  | 'nettoyage'
  | 'base'
  | 'retours'
  | CommandResult;

/** What a command leaves that writes its own name in its journal. */
export interface CommandResult {
  readonly commande: string;
  /** Something to be filled in: replaced only while nobody has touched it. */
  readonly intact?: boolean;
}

interface Journal {
  readonly outil?: unknown;
  /** The command, for those whose result is not that of the main job. */
  readonly commande?: unknown;
  readonly entrees?: unknown;
  readonly sorties?: unknown;
}

/** Whether the directory holds a journal of ours, of that kind; a journal.json of somebody else's is none. */
export function isEarlierResult(directory: string, kind: ResultKind): boolean {
  if (kind === 'base') return readdirSync(directory).includes('base.json');
  const journal = readJournal(directory);
  if (journal === null || typeof journal.outil !== 'string' || !/^suivi-vae /.test(journal.outil)) return false;
  if (typeof kind === 'object') {
    if (journal.commande !== kind.commande) return false;
    return kind.intact !== true || isUntouched(directory, journal.sorties);
  }
  if (kind === 'pseudonymisation') return journal.commande === 'pseudonymiser';
  if (kind === 'retours') return journal.commande === 'consolider' && !readdirSync(directory).includes('base.json');
  if (kind === 'nettoyage') return journal.commande === 'nettoyer';
  if (kind === 'resultat') return Array.isArray(journal.entrees) && journal.commande === undefined;
  if (kind === 'indicateurs' || kind === 'publication') {
    return (
      Array.isArray(journal.entrees) && readdirSync(directory).every((name) => [kind, 'journal.json'].includes(name))
    );
  }
  return journal.entrees === undefined && isUntouched(directory, journal.sorties);
}

/** Whether a directory holds reports of a quality action; models are there to be filled in and read. */
export function holdsReports(directory: string): boolean {
  const commande = readJournal(directory)?.commande;
  return typeof commande === 'string' && /^qualite (?!modeles$)/.test(commande);
}

/** Files changed or added by a person in an earlier result of that command; 0 when it is none. */
export function touchedFiles(directory: string, kind: ResultKind): number {
  if (typeof kind !== 'object' || kind.intact !== true) return 0;
  const journal = readJournal(directory);
  return journal?.commande === kind.commande ? touched(directory, journal.sorties).length : 0;
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
  return Array.isArray(outputs) && touched(directory, outputs).length === 0;
}

/** Left by systems and open programs: nobody's work. */
const IGNORED = /(^|\/)(\.~lock\..*|~\$.*|\.DS_Store|thumbs\.db|desktop\.ini)$/i;

function touched(directory: string, outputs: unknown): string[] {
  const known = Array.isArray(outputs) ? outputs : [];
  const written = new Map(
    known.map((one: { fichier?: unknown; sha256?: unknown }) => [String(one?.fichier), String(one?.sha256)]),
  );
  return filesBelow(directory, '').filter((path) => {
    if (path === 'journal.json' || IGNORED.test(path)) return false;
    const bytes = readFileSync(join(directory, path));
    return createHash('sha256').update(bytes).digest('hex') !== written.get(path);
  });
}

/** Paths with `/`, below a directory; what is neither a file nor a directory is told too. */
function filesBelow(directory: string, prefix: string): string[] {
  return readdirSync(join(directory, prefix), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(directory, `${prefix}${entry.name}/`) : [`${prefix}${entry.name}`],
  );
}
