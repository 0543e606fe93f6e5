/** `nettoyer FICHIER... --profil P.json --sortie DIR`: harmonised files, findings, feedback (the certifier's stage). */
import { basename } from 'node:path';
import { type Certifier, deliveryId } from '../../core/base';
import { phrase } from '../../core/messages';
import type { Profile } from '../../core/profiles';
import type { CleanedDelivery } from '../../core/reports';
import { MISSING_DAY, parseIsoDay } from '../../core/table';
import type { Decision } from '../../core/tasks';
import {
  cleanedDelivery,
  cleaningJournal,
  cleaningOutputs,
  hexSha256,
  jsonBytes,
  nettoyer as task,
} from '../../core/tasks';
import { cleaningMachineSummary, cleaningSummary } from '../cleaningSummary';
import type { Arguments, Command } from '../command';
import { readArguments, required, UsageError } from '../command';
import { mapFile } from '../mapFile';
import { runOn } from '../openBase';
import { checkOutput, writeOutput } from '../output';
import { ProgressBar } from '../progress';
import { wholeFileFindings } from '../readDeliveries';
import { readFile } from '../readFile';
import { readProfile } from '../readProfile';
import { renderOutputs } from '../renderResult';
import { tellWarning } from '../told';
import { version } from '../version';

/** Files at once: a certifier's deliveries are numbered on two figures (contract, `livraison`). */
const MOST_FILES = 99;

/** The day of the data as the command gives it; MISSING_DAY when it does not. */
function dayGiven({ options }: Arguments): number {
  if (options.date === undefined) return MISSING_DAY;
  const day = parseIsoDay(String(options.date));
  if (day === MISSING_DAY) throw new UsageError(phrase('nettoyer.date_invalide'));
  return day;
}

export const nettoyer: Command = async (argv) => {
  const given = readArguments(argv, ['profil', 'sortie', 'date'], ['json'], [1, MOST_FILES]);
  const output = required(given, 'sortie');
  const profilePath = required(given, 'profil');
  const day = dayGiven(given);
  const json = given.options.json === true;
  checkOutput(output, 'nettoyage');
  const profile = readProfile(profilePath, basename(profilePath));
  const bar = new ProgressBar(json);
  const { deliveries, decisions, jour } = await clean(given.files, profile, day, bar);
  const outputs = cleaningOutputs(deliveries, phrase('nettoyer.region'), jour, version);
  const files = await renderOutputs(outputs, (done, total) => bar.report({ step: 'ecrire', done, total }));
  const written = [...files].map(([fichier, bytes]) => ({ fichier, sha256: hexSha256(bytes) }));
  written.sort((a, b) => (a.fichier < b.fichier ? -1 : 1));
  files.set('journal.json', jsonBytes(cleaningJournal(`suivi-vae ${version}`, deliveries, decisions, written)));
  writeOutput(output, files, 'nettoyage');
  bar.finish();
  const paths = [...files.keys()].sort();
  process.stdout.write(
    json
      ? `${JSON.stringify(cleaningMachineSummary(deliveries, paths, bar.milliseconds))}\n`
      : cleaningSummary(deliveries, output, paths, jour),
  );
};

interface CleanedFiles {
  readonly deliveries: readonly CleanedDelivery[];
  readonly decisions: readonly Decision[];
  /** The latest day that the files were taken as closed at. */
  readonly jour: number;
}

async function clean(paths: readonly string[], profile: Profile, day: number, bar: ProgressBar): Promise<CleanedFiles> {
  const certifier: Certifier = {
    id: profile.certificateur,
    nom: profile.certificateur,
    nature: 'certificateur',
    exports: [],
  };
  const deliveries: CleanedDelivery[] = [];
  const decisions: Decision[] = [];
  let jour = day;
  for (const [i, path] of paths.entries()) {
    const livraison = deliveryId(certifier.id, i + 1);
    const { raw, sha256 } = await readFile(path, profile, (done, total) =>
      bar.report({ step: 'lire', done: i + done / Math.max(1, total), total: paths.length }, livraison),
    );
    const mapped = mapFile(raw, profile, certifier.id, livraison);
    const seen = wholeFileFindings(raw, { fichier: basename(path), livraison });
    [...seen, ...mapped.warnings].forEach((sentence) => tellWarning(sentence, bar));
    decisions.push(...mapped.decisions);
    const cleaned = runOn(bar, task(raw, mapped.profile, [], day));
    jour = Math.max(jour, cleaned.closingDay);
    deliveries.push(cleanedDelivery(cleaned, certifier, livraison, sha256));
  }
  return { deliveries, decisions, jour: jour === MISSING_DAY ? 0 : jour };
}
