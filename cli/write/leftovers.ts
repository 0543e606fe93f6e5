/** What a killed run leaves beside its output directory: drafts, which hold identities, and a result moved aside. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Process numbers are told apart by machine: the parent may be a shared drive. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** `en-cours`: being written; `precedent`: a whole earlier result, moved aside; `efface`: what is being removed. */
type State = 'en-cours' | 'precedent' | 'efface';
const STATES: readonly State[] = ['en-cours', 'precedent', 'efface'];

const prefix = (target: string, state: State): string => `.${basename(target)}.${state}-${MACHINE}-`;

const sibling = (target: string, state: State): string =>
  join(dirname(target), `${prefix(target, state)}${process.pid}`);

/** Where the result is written before it is renamed. */
export function draftPath(target: string): string {
  return sibling(target, 'en-cours');
}

/** Where the earlier result waits, whole, while it is replaced. */
export function asidePath(target: string): string {
  return sibling(target, 'precedent');
}

/** Removes a directory; renamed first, since half a result must never be taken for one that may come back. */
export function discard(path: string, target: string): void {
  const doomed = sibling(target, 'efface');
  rmSync(doomed, { recursive: true, force: true });
  renameSync(path, doomed);
  rmSync(doomed, { recursive: true, force: true });
}

/**
 * Clears what a killed run of this machine left beside `target`: a draft is removed, an earlier result that was moved
 * aside comes back when nothing has taken its place.
 */
export function sweepLeftovers(target: string): void {
  const parent = dirname(target);
  if (!existsSync(parent) || !statSync(parent).isDirectory()) return;
  for (const name of readdirSync(parent)) {
    const state = STATES.find((one) => name.startsWith(prefix(target, one)));
    if (state === undefined || isAlive(Number(name.slice(name.lastIndexOf('-') + 1)))) continue;
    const left = join(parent, name);
    if (state === 'precedent' && !existsSync(target)) renameSync(left, target);
    else if (state === 'efface') rmSync(left, { recursive: true, force: true });
    else discard(left, target);
  }
}

/** EPERM: it runs, under another account. Our own number can only be an older process's, whose file it is. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}
