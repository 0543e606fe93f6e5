/** `profil FICHIER`: proposes how the columns of a file map to the rubriques, with confidence and reason. */
import { existsSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { phrase, Problem } from '../../core/messages';
import type { ColumnProposal } from '../../core/profiles';
import { profileFromProposal, proposeMapping } from '../../core/profiles';
import type { RawTable } from '../../core/table';
import type { Command } from '../command';
import { readArguments, UsageError } from '../command';
import { ProgressBar } from '../progress';
import { readFile } from '../readFile';

const ID = /^[a-z0-9-]{1,32}$/;

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
      : humanForm(raw, proposals),
  );
};

function save(path: string, raw: RawTable, proposals: readonly ColumnProposal[], certifier: string): void {
  // A profile holds decisions made by hand: it is never overwritten.
  if (existsSync(path)) throw new Problem('profil_existe', { fichier: basename(path) });
  const profile = profileFromProposal(raw, proposals, certifier);
  try {
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
    colonnes: proposals.map(({ entete, rubrique, rang, partie, statut, candidats }) => ({
      entete,
      rubrique,
      ...(rang === undefined || rang === 0 ? {} : { rang }),
      ...(partie === undefined ? {} : { partie }),
      statut,
      candidats: candidats.map((candidate) => ({
        rubrique: candidate.rubrique,
        confiance: candidate.confiance,
        raison: candidate.raison,
      })),
    })),
  };
}

const MARK: Readonly<Record<ColumnProposal['statut'], string>> = { sur: '✓', a_confirmer: '?', non_reconnu: '·' };

function cut(text: string, width: number): string {
  const flat = text.replace(/\s+/g, ' ');
  return (flat.length > width ? `${flat.slice(0, width - 1)}…` : flat).padEnd(width);
}

function humanForm(raw: RawTable, proposals: readonly ColumnProposal[]): string {
  const { fileName, sheet, encoding, separator, headerRow } = raw.source;
  const count = (statut: ColumnProposal['statut']): number => proposals.filter((one) => one.statut === statut).length;
  const lines = proposals.map(({ entete, rubrique, rang, partie, statut, candidats }) => {
    const target = rubrique ?? (statut === 'a_confirmer' ? candidats.map((one) => one.rubrique).join(' / ') : '—');
    const detail = partie ?? (rang === undefined || rang < 2 ? '' : String(rang));
    const name = detail === '' ? target : `${target} (${detail})`;
    const best = candidats[0];
    const sure =
      best === undefined || statut === 'non_reconnu' ? '     ' : `${Math.round(best.confiance * 100)} %`.padStart(5);
    return `${MARK[statut]} ${cut(entete, 34)} ${cut(name, 44)} ${sure}  ${statut === 'non_reconnu' ? '' : (best?.raison ?? '')}`;
  });
  return [
    phrase('profil.fichier', {
      fichier: fileName,
      feuille: sheet ?? '—',
      encodage: encoding ?? '—',
      separateur: separator === '\t' ? 'TAB' : (separator ?? '—'),
      ligne: headerRow,
    }),
    '',
    `  ${cut(phrase('profil.entete'), 34)} ${cut(phrase('profil.rubrique'), 44)}        ${phrase('profil.raison')}`,
    ...lines,
    '',
    phrase('profil.bilan', {
      surs: count('sur'),
      a_confirmer: count('a_confirmer'),
      non_reconnus: count('non_reconnu'),
    }),
    '',
  ].join('\n');
}
