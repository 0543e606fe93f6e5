/** Opens the base named on the command line: a base directory, or a base workbook. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Problem } from '../../core/messages';
import type { OpenedBase, Task } from '../../core/tasks';
import { openBaseFiles, openBaseSheets } from '../../core/tasks';
import { readSheets } from '../../files';
import type { ProgressBar } from '../told/progress';

/** Runs a task to its end, shown on the bar. */
export function runOn<Result>(bar: ProgressBar, task: Task<Result>): Result {
  for (;;) {
    const step = task.next();
    if (step.done === true) return step.value;
    bar.report(step.value);
  }
}

/** Whether a directory is a base: it holds `base.json`. */
export function isBase(directory: string): boolean {
  return existsSync(join(directory, 'base.json'));
}

/**
 * @param path of a base directory, of a result of `executer` (its `base/` is taken), or of `base-consolidee.xlsx`
 * @throws Problem `base_introuvable`, `base_incomplete`, and those of opening a base
 */
export async function openBase(path: string, bar: ProgressBar): Promise<OpenedBase> {
  if (!existsSync(path)) throw new Problem('base_introuvable', { base: basename(path) });
  if (statSync(path).isDirectory()) {
    const directory = [path, join(path, 'base')].find(isBase);
    if (directory === undefined) throw new Problem('base_introuvable', { base: basename(path) });
    const read = (name: string): Uint8Array => {
      const file = join(directory, name);
      if (!existsSync(file)) throw new Problem('base_incomplete', { base: basename(path), fichier: name });
      return readFileSync(file);
    };
    const files = { description: read('base.json'), parcours: read('parcours.csv'), passages: read('passages.csv') };
    return runOn(bar, openBaseFiles(files));
  }
  bar.report({ step: 'ouvrir', done: 0, total: 1 });
  const sheets = await readSheets(readFileSync(path)).catch((fault: unknown) => {
    throw fault instanceof Problem ? new Problem(fault.code, { ...fault.slots, fichier: basename(path) }) : fault;
  });
  return runOn(bar, openBaseSheets(sheets, basename(path)));
}
