/** `verifier DIR`: audits what is about to leave, and says whether it may. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { phrase, Problem } from '../../core/messages';
import type { LeavingFile, OpenedBase, Remark, Verification } from '../../core/tasks';
import { verifier as task } from '../../core/tasks';
import type { Command } from '../command';
import { readArguments, UsageError } from '../command';
import { filesBelow, readLeaving } from '../write/leavingFiles';
import { isBase, openBase, runOn } from '../read/openBase';
import { ProgressBar } from '../told/progress';

/** The threshold where neither a base nor the person says it (contract, region.json). */
const DEFAULT_THRESHOLD = 5;

export const verifier: Command = async (argv) => {
  const given = readArguments(argv, ['base', 'seuil'], ['json'], [1, 1]);
  const json = given.options.json === true;
  const directory = given.files[0];
  if (!existsSync(directory) || !statSync(directory).isDirectory()) {
    throw new Problem('verification_dossier', { dossier: basename(resolve(directory)) });
  }
  const threshold = readThreshold(given.options.seuil);
  const bar = new ProgressBar(json);
  const { root, prefix } = whatLeaves(directory);
  const paths = filesBelow(root);
  if (paths.length === 0) throw new Problem('verification_vide', { dossier: basename(resolve(directory)) });
  const opened = await baseNear(root, given.options.base, bar);
  const files: LeavingFile[] = [];
  for (const path of paths) {
    // Ours, and it stays: what was made, without any figure or person.
    if (path === 'journal.json' && prefix === '') continue;
    for (const { fichier, contenu } of await readLeaving(root, path)) {
      files.push({ fichier: `${prefix}${fichier}`, contenu });
    }
  }
  const done = runOn(bar, task(files, threshold, opened));
  bar.close();
  const blocking = done.remarks.filter(({ gravite }) => gravite === 'bloquant');
  process.stdout.write(json ? `${machine(done, blocking.length)}\n` : verdict(directory, done, prefix !== ''));
  if (blocking.length > 0) throw new Problem('publication_a_retenir', { n: blocking.length });
};

function readThreshold(value: string | boolean | undefined): number {
  if (value === undefined) return DEFAULT_THRESHOLD;
  const seuil = Number(value);
  if (!Number.isInteger(seuil) || seuil < 1 || seuil > 100) throw new UsageError(phrase('verifier.seuil'));
  return seuil;
}

/** Of a whole result, only `publication/` is meant to leave. */
function whatLeaves(directory: string): { readonly root: string; readonly prefix: string } {
  const publication = join(directory, 'publication');
  return existsSync(publication) && statSync(publication).isDirectory()
    ? { root: publication, prefix: 'publication/' }
    : { root: directory, prefix: '' };
}

/** The base named, else the one that stands beside the publication; null when there is none. */
async function baseNear(
  root: string,
  named: string | boolean | undefined,
  bar: ProgressBar,
): Promise<OpenedBase | null> {
  if (typeof named === 'string') return openBase(named, bar);
  const beside = join(dirname(resolve(root)), 'base');
  return isBase(beside) ? openBase(beside, bar) : null;
}

function machine({ remarks, lus, avecBase }: Verification, bloquants: number): string {
  const constats = remarks.map(({ fichier, gravite, code, slots }) => ({ fichier, gravite, code, ...slots }));
  return JSON.stringify({
    verdict: bloquants > 0 ? 'a_retenir' : 'peut_sortir',
    fichiers: lus,
    avec_base: avecBase,
    constats,
  });
}

function lines(remarks: readonly Remark[], title: string): string[] {
  if (remarks.length === 0) return [];
  const told = remarks.map(({ fichier, code, slots }) => `  ${fichier} : ${phrase(`verifier.constat.${code}`, slots)}`);
  return [phrase(title), ...told, ''];
}

function verdict(directory: string, { remarks, lus, avecBase }: Verification, isResult: boolean): string {
  const blocking = remarks.filter(({ gravite }) => gravite === 'bloquant');
  const others = remarks.filter(({ gravite }) => gravite === 'attention');
  return [
    '',
    phrase('verifier.titre', { dossier: directory, n: lus }),
    ...(isResult ? [phrase('verifier.resultat')] : []),
    phrase(avecBase ? 'verifier.avec_base' : 'verifier.sans_base'),
    '',
    ...lines(blocking, 'verifier.bloquants'),
    ...lines(others, 'verifier.attentions'),
    phrase(blocking.length > 0 ? 'verifier.non' : others.length > 0 ? 'verifier.oui_mais' : 'verifier.oui'),
    '',
  ].join('\n');
}
