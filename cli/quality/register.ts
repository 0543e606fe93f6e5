/** Opens the register that `qualite lire` or `qualite executer` left. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Problem } from '../../core/messages';
import type { Register } from '../../core/quality/network';
import { parseRegister } from '../../core/quality/network';
import type { Memory } from '../../core/quality/synthesis';
import { parseMemory } from '../../core/quality/synthesis';
import type { Frame } from '../../core/tasks/quality';
import { FRAME_FILE, MEMORY_FILE, parseFrame, REGISTER_FILE } from '../../core/tasks/quality';

export interface OpenRegister extends Frame {
  readonly registre: Register;
  /** Of former syntheses, if any was made. */
  readonly memory: Memory | null;
}

/** The memory of syntheses that a directory of results holds; null when there is none. @throws Problem when it is damaged */
export function memoryIn(directory: string): Memory | null {
  const file = [MEMORY_FILE, `registre/${MEMORY_FILE}`]
    .map((path) => join(directory, ...path.split('/')))
    .find((path) => existsSync(path));
  return file === undefined ? null : parseMemory(readFileSync(file, 'utf8'), MEMORY_FILE);
}

/**
 * @param path of a result of `lire` or `executer`, of its `registre/`, or of `registre.json`
 * @throws Problem `qualite_registre_introuvable`, and those of the register and of référentiels
 */
export function openRegister(path: string): OpenRegister {
  const isFile = existsSync(path) && statSync(path).isFile();
  const roots = isFile ? [dirname(resolve(path))] : [path, join(path, 'registre')];
  const root = roots.find((one) => existsSync(join(one, REGISTER_FILE)) && existsSync(join(one, FRAME_FILE)));
  if (root === undefined) throw new Problem('qualite_registre_introuvable', { dossier: basename(resolve(path)) });
  const frame = parseFrame(readFileSync(join(root, FRAME_FILE), 'utf8'), FRAME_FILE);
  return {
    ...frame,
    registre: parseRegister(readFileSync(join(root, REGISTER_FILE), 'utf8'), REGISTER_FILE),
    memory: memoryIn(root),
  };
}
