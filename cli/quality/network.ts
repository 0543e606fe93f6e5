/** The folder of a network on disk: its settings, the region's référentiels, the workbooks that came back. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Problem, phrase, tellProblem } from '../../core/messages';
import { MISSING_DAY, parseIsoDay } from '../../core/table';
import type { Frame, GivenWorkbook, OwnTexts } from '../../core/tasks/quality';
import { defaultNetworkSettings, frameOf, NOTHING_OWN, parseNetworkSettings } from '../../core/tasks/quality';
import { openWorkbook } from '../../files';
import { holdsReports } from '../read/earlierResult';
import { filesBelow } from '../write/leavingFiles';
import type { ProgressBar } from '../told/progress';

export const SETTINGS_FILE = 'reseau.json';
const WORKBOOKS = /\.(xlsx|xlsm|xlsb|xls|ods)$/i;

/** A file of the folder, as text. @throws Problem `fichier_introuvable` */
function textOf(root: string, path: string): [string, string] {
  const file = join(root, ...path.split('/'));
  if (!existsSync(file) || !statSync(file).isFile()) throw new Problem('fichier_introuvable', { fichier: path });
  return [path, readFileSync(file, 'utf8')];
}

/** @throws Problem `qualite_dossier_introuvable`, and those of settings and référentiels */
export function openNetwork(directory: string): Frame {
  if (!existsSync(directory) || !statSync(directory).isDirectory()) {
    throw new Problem('qualite_dossier_introuvable', { dossier: basename(resolve(directory)) });
  }
  const file = join(directory, SETTINGS_FILE);
  if (!existsSync(file)) return frameOf(defaultNetworkSettings(phrase('qualite.nom_par_defaut')), NOTHING_OWN);
  const settings = parseNetworkSettings(readFileSync(file, 'utf8'), SETTINGS_FILE);
  const own: OwnTexts = {
    referentiels: settings.referentiels.map((path) => textOf(directory, path)),
    correspondances: settings.correspondances.map((path) => textOf(directory, path)),
    rattachements: settings.rattachements === undefined ? [] : [textOf(directory, settings.rattachements)],
  };
  return frameOf(settings, own);
}

/** `--date`, else the date of reseau.json, else today's. @throws Problem `qualite_date` */
export function networkDay(given: string | boolean | undefined, { settings }: Frame): string {
  if (typeof given === 'string') {
    if (parseIsoDay(given) === MISSING_DAY) throw new Problem('qualite_date', { date: given });
    return given;
  }
  if (settings.date !== undefined) return settings.date;
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Opens one workbook; what cannot be opened says why, and stops nothing. */
export function openReturned(path: string, fichier: string): GivenWorkbook {
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    return { fichier, sha256, sheets: openWorkbook(bytes).sheets };
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    const told = tellProblem(new Problem(fault.code, { ...fault.slots, fichier }));
    return { fichier, sha256, sheets: [], illisible: told.quoi };
  }
}

/** Folders below that hold a result of ours: reports are not returned documents, whoever put them there. */
function ownResults(directory: string): string[] {
  return filesBelow(directory)
    .filter((path) => /\/journal\.json$/.test(path))
    .map((path) => path.slice(0, -'/journal.json'.length))
    .filter((folder) => holdsReports(join(directory, ...folder.split('/'))));
}

/**
 * Every workbook below the folder, results of ours left out, in the order of their paths.
 * @throws Problem `qualite_dossier_vide`
 */
export function returnedWorkbooks(directory: string, bar: ProgressBar): GivenWorkbook[] {
  const own = ownResults(directory);
  const paths = filesBelow(directory).filter(
    (path) => WORKBOOKS.test(path) && !own.some((result) => path.startsWith(`${result}/`)),
  );
  if (paths.length === 0) throw new Problem('qualite_dossier_vide', { dossier: basename(resolve(directory)) });
  return paths.map((path, done) => {
    bar.report({ step: 'qualite_lire', done, total: paths.length });
    return openReturned(join(directory, ...path.split('/')), path);
  });
}
