/** The output directory: whole or not at all, nothing of somebody else's is ever replaced, killed runs leave no trace. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResultKind } from '../../cli/read/earlierResult';
import { asidePath, draftPath } from '../../cli/write/leftovers';
import { checkOutput, writeOutput } from '../../cli/write/output';
import { Problem } from '../../core/messages';
import { cleanDirectories, freshDirectory, readTree, writeTree } from './run';

afterAll(cleanDirectories);

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A result, or models, whose files say `content`. */
function outputs(content: string, kind: ResultKind = 'resultat'): Map<string, Uint8Array> {
  const files = new Map([
    ['base/parcours.csv', bytes(content)],
    [`${content}.txt`, bytes(content)],
  ]);
  const sorties = [...files].map(([fichier, one]) => ({
    fichier,
    sha256: createHash('sha256').update(one).digest('hex'),
  }));
  const journal = { outil: 'suivi-vae 0.1.0', ...(kind === 'resultat' ? { entrees: [] } : {}), sorties };
  return files.set('journal.json', bytes(JSON.stringify(journal)));
}

/** Files of a directory, by path, as texts; the journal left out. */
function content(directory: string): Record<string, string> {
  const files = [...readTree(directory)].filter(([path]) => path !== 'journal.json');
  return Object.fromEntries(files.map(([path, one]) => [path, one.toString()]));
}

const OLD = { 'base/parcours.csv': 'ancien', 'ancien.txt': 'ancien' };
const NEW = { 'base/parcours.csv': 'nouveau', 'nouveau.txt': 'nouveau' };

function codeOf(work: () => void): string {
  try {
    work();
    return 'aucun';
  } catch (fault) {
    return fault instanceof Problem ? fault.code : String(fault);
  }
}

describe('writeOutput', () => {
  it('makes the folders above, fills an empty one, replaces an earlier result as a whole', () => {
    const target = join(freshDirectory(), 'a', 'b', 'sortie');
    writeOutput(target, outputs('ancien'), 'resultat');
    expect(content(target)).toEqual(OLD);
    writeOutput(target, outputs('nouveau'), 'resultat');
    expect(content(target)).toEqual(NEW);
    expect(readdirSync(join(target, '..'))).toEqual(['sortie']);
    const empty = freshDirectory();
    writeOutput(empty, outputs('nouveau'), 'resultat');
    expect(content(empty)).toEqual(NEW);
  });

  it('follows a link', () => {
    const parent = freshDirectory();
    mkdirSync(join(parent, 'vrai'));
    symlinkSync('vrai', join(parent, 'lien'));
    writeOutput(join(parent, 'lien'), outputs('nouveau'), 'resultat');
    expect(content(join(parent, 'vrai'))).toEqual(NEW);
  });

  it.each<[string, Record<string, string | Uint8Array>]>([
    ['files of somebody else', { 'these.docx': 'précieux' }],
    ['a hidden file', { '.cache': 'x' }],
    ['a journal that is not ours', { 'journal.json': '{"entrees":[]}', 'these.docx': 'x' }],
    ['a journal that is no JSON', { 'journal.json': 'cher journal' }],
    ['models', Object.fromEntries(outputs('m', 'modeles'))],
  ])('refuses %s, untouched', (_title, files) => {
    const target = freshDirectory();
    writeTree(target, new Map(Object.entries(files)));
    const before = readTree(target);
    expect(codeOf(() => checkOutput(target, 'resultat'))).toBe('sortie_occupee');
    expect(codeOf(() => writeOutput(target, outputs('nouveau'), 'resultat'))).toBe('sortie_occupee');
    expect(readTree(target)).toEqual(before);
  });

  it('refuses a file, and a path below a file', () => {
    const file = join(freshDirectory(), 'fichier');
    writeFileSync(file, 'x');
    expect(codeOf(() => checkOutput(file, 'resultat'))).toBe('sortie_fichier');
    expect(codeOf(() => writeOutput(join(file, 'sous', 'sortie'), outputs('x'), 'resultat'))).toBe('sortie_impossible');
  });

  it('leaves all as it was when a file cannot be written', () => {
    const parent = freshDirectory();
    const target = join(parent, 'sortie');
    writeOutput(target, outputs('ancien'), 'resultat');
    // A folder cannot have the name of a file: the disk refuses in the middle of the work.
    const impossible = outputs('nouveau').set('nouveau.txt/dessous', bytes('x'));
    expect(codeOf(() => writeOutput(target, impossible, 'resultat'))).toBe('sortie_impossible');
    expect(content(target)).toEqual(OLD);
    expect(readdirSync(parent)).toEqual(['sortie']);
    expect(codeOf(() => writeOutput(join(parent, 'x', 'y'), impossible, 'resultat'))).toBe('sortie_impossible');
    expect(readdirSync(parent)).toEqual(['sortie']);
  });

  it('replaces models only while nobody has filled them in', () => {
    const target = join(freshDirectory(), 'modeles');
    writeOutput(target, outputs('ancien', 'modeles'), 'modeles');
    writeOutput(target, outputs('nouveau', 'modeles'), 'modeles');
    expect(content(target)).toEqual(NEW);
    writeFileSync(join(target, 'ma-region.json'), '{}');
    expect(codeOf(() => writeOutput(target, outputs('x', 'modeles'), 'modeles'))).toBe('sortie_occupee');
    const filled = join(freshDirectory(), 'modeles');
    writeOutput(filled, outputs('ancien', 'modeles'), 'modeles');
    writeFileSync(join(filled, 'ancien.txt'), 'rempli');
    expect(codeOf(() => writeOutput(filled, outputs('x', 'modeles'), 'modeles'))).toBe('sortie_occupee');
  });
});

describe('after a run that was killed', () => {
  /** Number of a process that has ended. */
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const left = (path: string, pid: number): string => path.replace(/\d+$/, String(pid));

  it('the draft, which holds identities, is removed', () => {
    const target = join(freshDirectory(), 'sortie');
    writeTree(left(draftPath(target), dead), new Map([['retours/dava.xlsx', 'Zzablier']]));
    checkOutput(target, 'resultat');
    expect(readdirSync(join(target, '..'))).toEqual([]);
  });

  it('the earlier result comes back when it had been moved aside, and only then', () => {
    const target = join(freshDirectory(), 'sortie');
    writeTree(left(asidePath(target), dead), outputs('ancien'));
    checkOutput(target, 'resultat');
    expect(content(target)).toEqual(OLD);
    writeTree(left(asidePath(target), dead), outputs('nouveau'));
    checkOutput(target, 'resultat');
    expect(content(target)).toEqual(OLD);
    expect(readdirSync(join(target, '..'))).toEqual(['sortie']);
  });

  it('what a live run is writing is left alone', () => {
    const target = join(freshDirectory(), 'sortie');
    const draft = left(draftPath(target), process.ppid);
    writeTree(draft, outputs('nouveau'));
    checkOutput(target, 'resultat');
    expect(existsSync(draft)).toBe(true);
  });
});
