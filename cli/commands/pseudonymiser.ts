/** `pseudonymiser FICHIER... --profil P.json --cle SOURCE --sortie DIR`: what a certifier may hand over, no identity. */
import { basename } from 'node:path';
import { type Certifier, deliveryId, SheetNumbers } from '../../core/base';
import type { Certifications } from '../../core/harmonise';
import { phrase } from '../../core/messages';
import type { Key } from '../../core/privacy';
import type { Profile } from '../../core/profiles';
import type { Decision, Handed } from '../../core/tasks';
import {
  deliveryName,
  hexSha256,
  jsonBytes,
  pseudonymisedJournal,
  pseudonymisedOutputs,
  pseudonymiser as task,
} from '../../core/tasks';
import type { Command } from '../command';
import { readArguments, required, UsageError } from '../command';
import { readKey } from '../read/keySource';
import { mapFile } from '../read/mapFile';
import { runOn } from '../read/openBase';
import { checkOutput, writeOutput } from '../write/output';
import { tellContradictedChoices } from '../told/contradictions';
import { ProgressBar } from '../told/progress';
import { pseudonymisedMachineSummary, pseudonymisedSummary } from '../told/pseudonymisedSummary';
import { wholeFileFindings } from '../read/readDeliveries';
import { readSheets } from '../read/readFile';
import { givenCertifications } from '../read/readCertifications';
import { readProfile } from '../read/readProfile';
import { sharedSheetWarning } from '../read/sharedSheets';
import { renderOutputs } from '../write/renderResult';
import type { SheetSentences } from '../told/sheetSentences';
import { placeOf, saidOnce } from '../told/sheetSentences';
import { tellWarning } from '../told/told';
import { version } from '../version';

/** Files at once: a certifier's deliveries are numbered on two figures (contract, `livraison`). */
const MOST_FILES = 99;
/** A source, never the key itself: an argument stays in the history of the terminal. */
const SOURCE = /^(fichier:.+|env:[A-Za-z_][A-Za-z0-9_]*)$/;
const TOOL = `suivi-vae ${version}`;

/** `anonymiser`: the same, and the word is put right. */
export const anonymiser: Command = async (argv) => {
  tellWarning(phrase('pseudonymiser.anonymiser'));
  await pseudonymiser(argv);
};

export const pseudonymiser: Command = async (argv) => {
  const given = readArguments(
    argv,
    ['profil', 'cle', 'sortie', 'certifications'],
    ['json', 'sensibles'],
    [1, MOST_FILES],
  );
  const output = required(given, 'sortie');
  const profilePath = required(given, 'profil');
  const source = required(given, 'cle');
  if (!SOURCE.test(source)) throw new UsageError(phrase('pseudonymiser.cle_source'));
  const json = given.options.json === true;
  checkOutput(output, 'pseudonymisation');
  const key = readKey(source, 'appariement', process.cwd());
  const profile = readProfile(profilePath, basename(profilePath));
  const bar = new ProgressBar(json);
  if (key.demonstration) tellWarning(phrase('cle_demonstration', { cle: 'appariement' }), bar);
  const certifications = await givenCertifications(given.options.certifications, bar);
  const { all, decisions } = await run(
    given.files,
    profile,
    key,
    given.options.sensibles === true,
    certifications,
    bar,
  );
  const outputs = pseudonymisedOutputs(all);
  const files = await renderOutputs(outputs, (done, total) => bar.report({ step: 'ecrire', done, total }));
  const written = [...files].map(([fichier, bytes]) => ({ fichier, sha256: hexSha256(bytes) }));
  written.sort((a, b) => (a.fichier < b.fichier ? -1 : 1));
  files.set('journal.json', jsonBytes(pseudonymisedJournal(TOOL, all, decisions, written)));
  writeOutput(output, files, 'pseudonymisation');
  bar.finish();
  const paths = [...files.keys()].sort();
  process.stdout.write(
    json
      ? `${JSON.stringify(pseudonymisedMachineSummary(all, paths, bar.milliseconds))}\n`
      : pseudonymisedSummary(all, output, paths),
  );
};

async function run(
  paths: readonly string[],
  profile: Profile,
  key: Key,
  sensibles: boolean,
  certifications: Certifications | undefined,
  bar: ProgressBar,
): Promise<{ all: Handed[]; decisions: Decision[] }> {
  const { certificateur: id } = profile;
  const certifier: Certifier = { id, nom: id, nature: 'certificateur', exports: [] };
  const all: Handed[] = [];
  const decisions: Decision[] = [];
  const numbers = new SheetNumbers(id, paths.length);
  for (const [i, path] of paths.entries()) {
    const { tables, sha256 } = await readSheets(path, profile, (done, total) =>
      bar.report({ step: 'lire', done: i + done / Math.max(1, total), total: paths.length }, deliveryId(id, i + 1)),
    );
    const ids = numbers.of(i + 1, tables.length);
    const said: SheetSentences[] = [];
    for (const [sheet, raw] of tables.entries()) {
      const livraison = ids[sheet];
      const mapped = mapFile(raw, profile, id, livraison);
      const place = placeOf(raw, livraison);
      const seen = wholeFileFindings(raw, { fichier: basename(path), livraison: place });
      said.push({ place, sentences: [...seen, ...mapped.warnings] });
      decisions.push(...mapped.decisions);
      const given = { raw, profile, certifier, sha256, outil: TOOL, certifications };
      const made = runOn(bar, task(given, key, { sensibles }));
      all.push({ given, livraison, nom: deliveryName(i, paths.length, sheet), made });
    }
    const sheets = all.slice(-tables.length).map(({ given }) => given);
    [...saidOnce(said), ...sharedSheetWarning(sheets)].forEach((sentence) => tellWarning(sentence, bar));
  }
  all.sort((a, b) => (a.livraison < b.livraison ? -1 : 1));
  const read = all.map(({ given, livraison, made }) => ({ read: { ...given, livraison }, file: made.file }));
  decisions.push(...tellContradictedChoices(read, bar));
  return { all, decisions };
}
