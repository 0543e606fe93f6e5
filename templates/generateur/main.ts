/** `node templates/generer.js`: writes the example region and the truth behind it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { genererRegion, truthCsv, type Options, type Variante } from './index';

const USAGE = `Usage : node templates/generer.js [--graine N] [--variante A|B|C] [--taille N] [--sortie DIR]
Sans option, réécrit templates/region-exemple et templates/verite.
Avec --sortie, écrit DIR/region-exemple et DIR/verite.`;

interface Command {
  readonly options: Options;
  readonly sortie: string | null;
}

function positive(text: string | undefined): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new RangeError(USAGE);
  return value;
}

/** Reads the command line; RangeError with the usage when it is wrong. */
export function parseArguments(args: readonly string[]): Command {
  let options: Options = {};
  let sortie: string | null = null;
  for (let i = 0; i < args.length; i += 2) {
    const value = args[i + 1];
    if (args[i] === '--graine') options = { ...options, graine: positive(value) };
    else if (args[i] === '--taille') options = { ...options, taille: positive(value) };
    else if (args[i] === '--variante' && ['A', 'B', 'C'].includes(value))
      options = { ...options, variante: value as Variante };
    else if (args[i] === '--sortie' && value !== undefined) sortie = value;
    else throw new RangeError(USAGE);
  }
  if (sortie === null && args.length > 0) throw new RangeError(USAGE);
  return { options, sortie };
}

function write(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Runs the command; `templates` is the directory of the committed example. */
export function main(args: readonly string[], templates: string): number {
  let command: Command;
  try {
    command = parseArguments(args);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 2;
  }
  const target = command.sortie ?? templates;
  const { fichiers, verite } = genererRegion(command.options);
  for (const part of ['region-exemple', 'verite']) rmSync(join(target, part), { recursive: true, force: true });
  for (const [path, bytes] of fichiers) write(join(target, 'region-exemple', path), bytes);
  for (const [name, table] of Object.entries(verite)) write(join(target, 'verite', `${name}.csv`), truthCsv(table));
  process.stderr.write(`${fichiers.size} fichiers, ${verite.parcours.length - 1} parcours -> ${target}\n`);
  return 0;
}
