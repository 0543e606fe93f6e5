/** One file given to `consolider`: whose it is, how it is read; or why it is refused. */
import { realpathSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Certifier, RegionSettings } from '../../core/base';
import { Problem } from '../../core/messages';
import type { Profile } from '../../core/profiles';
import type { RawTable } from '../../core/table';
import type { Decision, GivenDelivery } from '../../core/tasks';
import { deliveryMark } from '../../core/tasks';
import { mapFile } from './mapFile';
import { placeOf } from '../told/sheetSentences';
import { readSheets } from './readFile';
import { wholeFileFindings } from './readDeliveries';
import { readProfile } from './readProfile';
import type { RegionDirectory } from './regionFiles';
import { exportFiles } from './regionFiles';

/** How files are to be read, from the command line and the region's directory. */
export interface Reading {
  readonly settings: RegionSettings;
  readonly directory: RegionDirectory | null;
  /** `--certificateur`, or the certifier of `--profil`. */
  readonly certifier?: string;
  readonly profile?: Profile;
  /** Without a profile, apply what is sure of a proposal. */
  readonly accept: boolean;
}

export interface ReceivedFile {
  readonly delivery: GivenDelivery;
  readonly decisions: readonly Decision[];
  readonly warnings: readonly string[];
}

/**
 * Reads a file given to the base: a delivery for each of its sheets.
 * @param progress called with bytes read so far and in all
 * @throws Problem `certificateur_a_preciser`, `certificateur_inconnu`, `profil_absent`, `profil_autre_certificateur`, and
 * those of reading a file or a profile
 */
export async function receiveFile(
  path: string,
  reading: Reading,
  progress: (done: number, total: number) => void,
): Promise<readonly ReceivedFile[]> {
  const fichier = basename(path);
  const guessed = reading.certifier ?? certifierOfPath(path, reading);
  const profile = reading.profile ?? (guessed === undefined ? undefined : regionProfile(guessed, reading));
  const { tables, sha256 } = await readSheets(path, profile, progress);
  return tables.map((raw) => received(raw, sha256, fichier, guessed, profile, reading));
}

function received(
  raw: RawTable,
  sha256: string,
  fichier: string,
  guessed: string | undefined,
  profile: Profile | undefined,
  reading: Reading,
): ReceivedFile {
  // A pseudonymised delivery says itself whose it is.
  const mark = deliveryMark(raw);
  const id = mark?.certificateur ?? guessed;
  if (id === undefined) throw new Problem('certificateur_a_preciser', { fichier });
  const certifier = knownCertifier(id, fichier, reading.settings);
  if (mark === null && profile === undefined && !reading.accept) {
    throw new Problem('profil_absent', { certificateurs: id, premier: id });
  }
  if (mark === null && profile !== undefined && profile.certificateur !== id) {
    throw new Problem('profil_autre_certificateur', { certificateur: id, profil: profile.certificateur });
  }
  const mapped = mapFile(raw, profile, id, id);
  return {
    delivery: { certifier, raw, profile: mapped.profile, sha256 },
    decisions: mapped.decisions,
    warnings: [...mapped.warnings, ...wholeFileFindings(raw, { fichier, livraison: placeOf(raw, id) })],
  };
}

function knownCertifier(id: string, fichier: string, { certificateurs, nom }: RegionSettings): Certifier {
  const found = certificateurs.find((one) => one.id === id);
  if (found === undefined) throw new Problem('certificateur_inconnu', { certificateur: id, fichier, region: nom });
  return found;
}

/** Among the exports that region.json names; else in a folder that bears a certifier's id. */
function certifierOfPath(path: string, { settings, directory }: Reading): string | undefined {
  if (directory !== null) {
    const target = real(path);
    const owner = settings.certificateurs.find((one) => pathsOf(one, directory).some((file) => real(file) === target));
    if (owner !== undefined) return owner.id;
  }
  const folder = basename(dirname(resolve(path)));
  return settings.certificateurs.find(({ id }) => id === folder)?.id;
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** An export that is missing is told by `executer`; here, it is only not this file. */
function pathsOf(certifier: Certifier, { root }: RegionDirectory): readonly string[] {
  try {
    return exportFiles(root, certifier).map(({ path }) => path);
  } catch (fault) {
    if (fault instanceof Problem) return [];
    throw fault;
  }
}

function regionProfile(id: string, { settings, directory }: Reading): Profile | undefined {
  const profil = settings.certificateurs.find((one) => one.id === id)?.profil;
  return directory === null || profil === undefined
    ? undefined
    : readProfile(resolve(directory.root, ...profil.split('/')), profil);
}
