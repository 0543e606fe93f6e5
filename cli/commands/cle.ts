/** `cle generer FICHIER` and `cle empreinte FICHIER`: makes a key that overwrites nothing, or shows its fingerprint. */
import { randomBytes } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { phrase, Problem } from '../../core/messages';
import { fingerprint, formatKeyFile, KEY_BYTES, parseKeyFile } from '../../core/privacy';
import type { Command } from '../command';
import { readArguments, UsageError } from '../command';
import { readKey } from '../read/keySource';
import { makeDirectory } from '../write/makeDirectory';

export const cle: Command = async (argv) => {
  const given = readArguments(argv, ['nom'], ['json'], [2, 2]);
  const action = given.files[0];
  // A key is named here as in region.json, or by its file alone.
  const file = given.files[1].replace(/^fichier:/, '');
  if (action !== 'generer' && action !== 'empreinte') throw new UsageError(phrase('commande.cle_action', { action }));
  const key =
    action === 'generer'
      ? create(file, typeof given.options.nom === 'string' ? given.options.nom : phrase('cle.nom_par_defaut'))
      : readKey(/^env:/.test(file) ? file : `fichier:${file}`, file, process.cwd());
  const shown = fingerprint(key);
  if (given.options.json === true) {
    process.stdout.write(`${JSON.stringify({ fichier: basename(file), empreinte: shown })}\n`);
    return;
  }
  process.stdout.write(
    `${phrase(action === 'generer' ? 'cle.creee' : 'cle.empreinte', { fichier: basename(file), empreinte: shown })}\n`,
  );
};

/** Writes a new key, readable by its owner only. @throws Problem `cle_existe`, `cle_ecriture` */
function create(path: string, name: string): ReturnType<typeof parseKeyFile> {
  const text = formatKeyFile(randomBytes(KEY_BYTES), name);
  let descriptor: number;
  try {
    makeDirectory(dirname(resolve(path)), [], 0o700);
    // wx: never overwrite a key, whose loss cannot be repaired.
    descriptor = openSync(path, 'wx', 0o600);
  } catch (fault) {
    const exists = fault instanceof Error && 'code' in fault && fault.code === 'EEXIST';
    throw new Problem(exists ? 'cle_existe' : 'cle_ecriture', { fichier: basename(path) });
  }
  try {
    writeSync(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
  return parseKeyFile(text);
}
