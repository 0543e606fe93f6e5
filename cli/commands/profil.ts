/** `profil FICHIER`: how the columns of a file map to the rubriques, as proposed or as a profile says, and what is to decide. */
import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { columnQuestions, labelClusters, valueQuestions } from '../../core/harmonise/labels';
import { harmonise } from '../../core/harmonise';
import type { Harmonised } from '../../core/harmonise';
import { phrase, Problem } from '../../core/messages';
import type { ColumnProposal, Profile } from '../../core/profiles';
import { profileDrift, profileFromProposal, proposeMapping, updatedProfile } from '../../core/profiles';
import type { ProfiledFile } from '../../core/reports';
import { answersText, profileWorkbook, takeAnswers } from '../../core/reports';
import type { RawTable } from '../../core/table';
import { renderXlsx } from '../../files';
import { askedText } from '../told/askedText';
import type { Arguments, Command } from '../command';
import { readArguments, UsageError } from '../command';
import { driftTable } from '../told/driftText';
import { makeDirectory } from '../write/makeDirectory';
import { profiledColumns, profileTable } from '../told/profileTable';
import { ProgressBar } from '../told/progress';
import { readAnswers } from '../read/readAnswers';
import { readFile } from '../read/readFile';
import { readProfile } from '../read/readProfile';

const ID = /^[a-z0-9-]{1,32}$/;

/** Where the output goes to a file or to another program. */
const PIPED_WIDTH = 120;

/** Form of the profile by the name of its file; a name without extension is JSON. */
const FORMS: Readonly<Record<string, 'classeur' | 'json'>> = { '.xlsx': 'classeur', '.json': 'json', '': 'json' };

export const profil: Command = async (argv) => {
  const given = readArguments(argv, ['certificateur', 'profil', 'sortie', 'reprendre'], ['json'], [1, 1]);
  const [path] = given.files;
  const id = text(given, 'certificateur');
  if (id !== undefined && !ID.test(id)) throw new UsageError(phrase('commande.certificateur_id'));
  const output = text(given, 'sortie');
  if (output !== undefined && FORMS[extname(output).toLowerCase()] === undefined) {
    throw new UsageError(phrase('profil.sortie_format'));
  }
  const [profilePath, answers] = [text(given, 'profil'), text(given, 'reprendre')];
  if (answers !== undefined && (profilePath === undefined || output === undefined)) {
    throw new UsageError(phrase('profil.reprendre_profil'));
  }
  const former = profilePath === undefined ? undefined : readProfile(profilePath, basename(profilePath));
  const bar = new ProgressBar(given.options.json === true);
  const { raw } = await readFile(path, former, (done, total) => bar.report({ step: 'lire', done, total }));
  bar.close();
  const proposals = proposeMapping(raw);
  const made =
    former === undefined
      ? profileFromProposal(raw, proposals, id ?? 'certificateur')
      : withAnswers(raw, updatedProfile(raw, former, proposals), answers);
  const profile = id === undefined ? made : { ...made, certificateur: id };
  const file = readAs(raw, profile);
  const asked = askedOf(raw, proposals, file);
  if (output !== undefined) await save(output, profile, asked);
  const shown = former === undefined ? proposals : profiledColumns(raw, former, proposals);
  if (given.options.json === true) {
    process.stdout.write(`${JSON.stringify(machineForm(raw, shown), null, 2)}\n`);
    return;
  }
  const drift = former === undefined ? null : profileDrift(raw, former, () => proposals);
  // A workbook is answered by titles, a JSON by the ids of the rubriques.
  const inWorkbook = output !== undefined && isWorkbook(output);
  const parts = [
    profileTable(raw, shown, process.stdout.columns ?? PIPED_WIDTH, inWorkbook),
    drift === null ? '' : `${driftTable(raw, drift, file?.contredits ?? [])}\n`,
    askedText(raw, asked.columns, asked.values, inWorkbook),
  ];
  process.stdout.write(parts.filter((part) => part !== '').join('\n'));
};

function text({ options }: Arguments, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The file as that profile reads it; null where it tells of nobody yet. */
function readAs(raw: RawTable, profile: Profile): Harmonised | null {
  try {
    return harmonise(raw, profile);
  } catch (fault) {
    if (!(fault instanceof Problem) || fault.code !== 'fichier_sans_personne') throw fault;
    return null;
  }
}

/** What the file asks as it was read. */
function askedOf(raw: RawTable, proposals: readonly ColumnProposal[], file: Harmonised | null): ProfiledFile {
  if (file === null) return { raw, proposals, columns: [], values: [] };
  return { raw, proposals, columns: columnQuestions(file), values: valueQuestions(file) };
}

/** The profile with what somebody answered in a workbook; what is not taken is told. */
function withAnswers(raw: RawTable, profile: Profile, path: string | undefined): Profile {
  if (path === undefined) return profile;
  const file = readAs(raw, profile);
  const given = file === null ? null : { file, clusters: labelClusters(file) };
  const taken = takeAnswers(profile, readAnswers(path), given);
  process.stderr.write(
    answersText(taken)
      .map((line) => `${line}\n`)
      .join(''),
  );
  return taken.profile;
}

function isWorkbook(path: string): boolean {
  return FORMS[extname(path).toLowerCase()] === 'classeur';
}

async function save(path: string, profile: Profile, asked: ProfiledFile): Promise<void> {
  // A profile holds decisions made by hand: it is never overwritten.
  if (existsSync(path)) throw new Problem('profil_existe', { fichier: basename(path) });
  const bytes = isWorkbook(path)
    ? await renderXlsx(profileWorkbook(profile, 0, asked))
    : `${JSON.stringify(profile, null, 2)}\n`;
  try {
    makeDirectory(dirname(resolve(path)));
    writeFileSync(path, bytes, { flag: 'wx' });
  } catch {
    throw new Problem('profil_ecriture', { fichier: basename(path) });
  }
  process.stderr.write(
    `${phrase(isWorkbook(path) ? 'profil.ecrit_classeur' : 'profil.ecrit', { fichier: basename(path) })}\n`,
  );
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
