/** Lists the source files of the house and what each imports, for the architecture tests. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import ts from 'typescript';

/** Rooms of the core, top to bottom: each imports only from itself and from those above it (architecture.md). */
export const CORE_ROOMS = [
  'messages',
  'table',
  'dictionary',
  'values',
  'reading',
  'profiles',
  'harmonise',
  'rules',
  'privacy',
  'base',
  'indicators',
  'disclosure',
  'quality',
  'workbook',
  'reports',
  'tasks',
];

/** What each top-level folder may import, besides itself. */
export const MAY_IMPORT: Record<string, string[]> = {
  core: [],
  files: ['core'],
  pane: ['core'],
  cli: ['core', 'files', 'templates'],
  addin: ['core', 'pane'],
  appsscript: ['core', 'pane'],
  atelier: ['core', 'pane', 'files'],
};

export const HOUSE = Object.keys(MAY_IMPORT);

const ROOT = path.join(__dirname, '..', '..');
const SOURCE_NAME = /\.(ts|js|css|html)$/;

/** Paths, relative to the project with `/`, of the files below a folder that match; [] when the folder is absent. */
export function filesBelow(folder: string, name: RegExp = SOURCE_NAME): string[] {
  const absolute = path.join(ROOT, folder);
  if (!fs.existsSync(absolute)) return [];
  return fs
    .readdirSync(absolute, { withFileTypes: true })
    .filter((entry) => entry.name !== 'dist' && entry.name !== 'node_modules')
    .flatMap((entry) => {
      const place = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesBelow(place, name);
      return name.test(entry.name) ? [place] : [];
    })
    .sort();
}

export function readSource(place: string): string {
  return fs.readFileSync(path.join(ROOT, place), 'utf8');
}

/** The import specifiers of a TypeScript file: static, type-only, re-exported, dynamic and require(). */
export function importsOf(place: string): string[] {
  return ts.preProcessFile(readSource(place), true, true).importedFiles.map(({ fileName }) => fileName);
}

/** A relative import as a path from the project; a package name as it is. */
export function resolveImport(place: string, specifier: string): string {
  return specifier.startsWith('.') ? path.posix.normalize(`${path.posix.dirname(place)}/${specifier}`) : specifier;
}
