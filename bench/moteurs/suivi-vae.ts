/** Ours, as an officer runs it: the command line, everything written (base, indicators, publication, workbooks, feedback, journal). */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './moteur';

let launcher = '';

export const suiviVae: Engine = {
  nom: 'suivi-vae',
  travail: 'executer complet',
  prepare({ root }) {
    launcher = join(root, 'bin', 'suivi-vae.js');
    return existsSync(launcher) || 'bin/suivi-vae.js does not exist yet';
  },
  commande: (regionDir, outDir) => ({
    programme: process.execPath,
    args: [launcher, 'executer', join(regionDir, 'region.json'), '--sortie', outDir, '--json'],
  }),
};
