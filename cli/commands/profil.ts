/** `profil FICHIER`: proposes how the columns of a file map to the rubriques, with confidence and reason. */
import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { phrase, Problem } from '../../core/messages';
import type { ColumnProposal } from '../../core/profiles';
import { profileFromProposal, proposeMapping } from '../../core/profiles';
import type { RawTable } from '../../core/table';
import type { Command } from '../command';
import { readArguments, UsageError } from '../command';
import { makeDirectory } from '../makeDirectory';
import { profileTable } from '../profileTable';
import { ProgressBar } from '../progress';
import { readFile } from '../readFile';

const ID = /^[a-z0-9-]{1,32}$/;

/** Where the output goes to a file or to another program. */
const PIPED_WIDTH = 120;

export const profil: Command = async (argv) => {
  const given = readArguments(argv, ['certificateur', 'sortie'], ['json'], [1, 1]);
  const [path] = given.files;
  const id = given.options.certificateur ?? 'certificateur';
  if (typeof id !== 'string' || !ID.test(id)) throw new UsageError(phrase('commande.certificateur_id'));
  const bar = new ProgressBar(given.options.json === true);
  const { raw } = await readFile(path, undefined, (done, total) => bar.report({ step: 'lire', done, total }));
  bar.close();
  const proposals = proposeMapping(raw);
  if (typeof given.options.sortie === 'string') save(given.options.sortie, raw, proposals, id);
  process.stdout.write(
    given.options.json === true
      ? `${JSON.stringify(machineForm(raw, proposals), null, 2)}\n`
      : profileTable(raw, proposals, process.stdout.columns ?? PIPED_WIDTH),
  );
};

function save(path: string, raw: RawTable, proposals: readonly ColumnProposal[], certifier: string): void {
  // A profile holds decisions made by hand: it is never overwritten.
  if (existsSync(path)) throw new Problem('profil_existe', { fichier: basename(path) });
  const profile = profileFromProposal(raw, proposals, certifier);
  try {
    makeDirectory(dirname(resolve(path)));
    writeFileSync(path, `${JSON.stringify(profile, null, 2)}\n`, { flag: 'wx' });
  } catch {
    throw new Problem('profil_ecriture', { fichier: basename(path) });
  }
  process.stderr.write(`${phrase('profil.ecrit', { fichier: basename(path) })}\n`);
}

/** The contract's `profil --json`. */
function machineForm(raw: RawTable, proposals: readonly ColumnProposal[]): object {
  const { fileName, sheet, encoding, separator, headerRow } = raw.source;
  return {
    fichier: fileName,
    feuille: sheet,
    encodage: encoding,
    separateur: separator,
    ligne_entete: headerRow,
    colonnes: proposals.map(({ entete, rubrique, statut, candidats }) => ({
      entete,
      rubrique,
      statut,
      candidats: candidats.map((candidate) => ({
        rubrique: candidate.rubrique,
        confiance: candidate.confiance,
        raison: candidate.raison,
      })),
    })),
  };
}
