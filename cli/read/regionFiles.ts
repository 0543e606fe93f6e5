/** Finds the files of a region's directory: `*` in a file name, matches sorted by code unit (contract). */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Certifier, Region } from '../../core/base';
import { deliveryId, parseRegion } from '../../core/base';
import { Problem } from '../../core/messages';
import { byCodeUnit } from '../../core/table';

export interface RegionDirectory {
  readonly region: Region;
  /** Absolute path of the directory that holds region.json. */
  readonly root: string;
}

/** Reads region.json. @throws Problem `fichier_introuvable` and those of parseRegion. */
export function openRegion(path: string): RegionDirectory {
  if (!existsSync(path) || !statSync(path).isFile())
    throw new Problem('region_introuvable', { fichier: basename(path) });
  return { region: parseRegion(readFileSync(path, 'utf8'), basename(path)), root: dirname(resolve(path)) };
}

export interface ExportFile {
  readonly livraison: string;
  readonly certifier: Certifier;
  readonly path: string;
}

/** No delivery: lock files of an open workbook, hidden files, what Windows leaves in a folder. */
const IGNORED = /^(~\$|\.|thumbs\.db$|desktop\.ini$)/i;

function matches(root: string, pattern: string, certifier: string): string[] {
  const full = resolve(root, ...pattern.split('/'));
  const name = basename(full);
  if (!name.includes('*')) {
    if (!existsSync(full)) throw new Problem('export_introuvable', { certificateur: certifier, fichier: pattern });
    if (statSync(full).isDirectory()) {
      throw new Problem('export_dossier', { certificateur: certifier, fichier: pattern.replace(/\/+$/, '') });
    }
    return [full];
  }
  const folder = dirname(full);
  if (!existsSync(folder)) return [];
  // Upper and lower case are one, as where most certifiers' files come from: `*.csv` finds EXPORT.CSV.
  const expression = new RegExp(`^${name.split('*').map(escape).join('.*')}$`, 'iu');
  return readdirSync(folder)
    .filter((file) => expression.test(file) && !IGNORED.test(file) && statSync(join(folder, file)).isFile())
    .map((file) => join(folder, file));
}

function escape(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}

/** The files of one certifier, in the order of their names, with their `livraison`. */
export function exportFiles(root: string, certifier: Certifier): ExportFile[] {
  const paths = [...new Set(certifier.exports.flatMap((pattern) => matches(root, pattern, certifier.id)))];
  paths.sort((a, b) => byCodeUnit(basename(a), basename(b)) || byCodeUnit(a, b));
  return paths.map((path, index) => ({
    livraison: deliveryId(certifier.id, index + 1),
    certifier,
    path,
  }));
}
