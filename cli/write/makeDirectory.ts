/** `mkdir -p`, saying what it made. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a directory and those above it. Not Node's own recursive mkdir, which never ends where nothing can be made
 * (below /proc on Linux).
 * @param made receives the directories that were made, outermost first, even when one of them then fails.
 * @param mode rights of what is made.
 */
export function makeDirectory(path: string, made: string[] = [], mode = 0o777): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeDirectory(dirname(path), made, mode);
  mkdirSync(path, { mode });
  made.push(path);
}
