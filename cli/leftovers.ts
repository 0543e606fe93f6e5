/** What a killed run leaves beside its output directory: drafts, which hold identities, and a result moved aside. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Process numbers are told apart by machine: the parent may be a shared drive. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

const owner = (pid: number | string): string => `${MACHINE}-${pid}`;

/** Where the result is written before it is renamed. */
export function draftPath(target: string): string {
  return join(dirname(target), `.${basename(target)}.en-cours-${owner(process.pid)}`);
}

/** Where the earlier result waits while it is replaced. */
export function asidePath(target: string): string {
  return join(dirname(target), `.${basename(target)}.precedent-${owner(process.pid)}`);
}

/**
 * Clears what a killed run of this machine left beside `target`: a draft is removed, an earlier result that was moved
 * aside comes back when nothing has taken its place.
 */
export function sweepLeftovers(target: string): void {
  const parent = dirname(target);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const kind = ['en-cours', 'precedent'].find((one) => name.startsWith(`.${basename(target)}.${one}-${owner('')}`));
    if (kind === undefined || isAlive(Number(name.slice(name.lastIndexOf('-') + 1)))) continue;
    const left = join(parent, name);
    if (kind === 'precedent' && !existsSync(target)) renameSync(left, target);
    else rmSync(left, { recursive: true, force: true });
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
