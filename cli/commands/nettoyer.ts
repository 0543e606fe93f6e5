/** `nettoyer FICHIER... --profil P.json --sortie DIR`: harmonised files, findings, feedback (the certifier's stage). */
import { basename } from 'node:path';
import { deliveryId, SheetNumbers } from '../../core/base';
import type { Certifications } from '../../core/harmonise';
import type { CleanedDelivery } from '../../core/reports';
import { MISSING_DAY } from '../../core/table';
import type { Decision, ReadDelivery } from '../../core/tasks';
import {
  cleanedDelivery,
  cleaningJournal,
  cleaningOutputs,
  jsonBytes,
  nettoyer as task,
  withFormer,
} from '../../core/tasks';
import type { CleaningSettings } from '../read/cleaningSettings';
import { CLEANING_OPTIONS, cleaningCertifications, cleaningSettings } from '../read/cleaningSettings';
import { cleaningMachineSummary, cleaningSummary } from '../told/cleaningSummary';
import type { Command } from '../command';
import { readArguments, required } from '../command';
import { mapFile } from '../read/mapFile';
import { runOn } from '../read/openBase';
import { checkOutput, pourOutput } from '../write/output';
import { tellContradictedChoices } from '../told/contradictions';
import { ProgressBar } from '../told/progress';
import { wholeFileFindings } from '../read/readDeliveries';
import type { FormerResult } from '../read/readFormer';
import { readFormer, warnWithoutTrend } from '../read/readFormer';
import { readSheets } from '../read/readFile';
import { pourOutputs } from '../write/renderResult';
import type { SheetSentences } from '../told/sheetSentences';
import { placeOf, saidOnce } from '../told/sheetSentences';
import { sharedSheetWarning } from '../read/sharedSheets';
import { tellWarning } from '../told/told';
import { version } from '../version';

/** Files at once: a certifier's deliveries are numbered on two figures (contract, `livraison`). */
const MOST_FILES = 99;

export const nettoyer: Command = async (argv) => {
  const given = readArguments(argv, [...CLEANING_OPTIONS, 'sortie', 'precedent'], ['json'], [1, MOST_FILES]);
  const output = required(given, 'sortie');
  const settings = cleaningSettings(given);
  const json = given.options.json === true;
  checkOutput(output, 'nettoyage');
  const former = readFormer(given);
  const bar = new ProgressBar(json);
  const certifications = await cleaningCertifications(given, settings.directory, bar);
  const { deliveries, decisions, jour } = await clean(given.files, settings, former, certifications, bar);
  const outputs = cleaningOutputs(deliveries, settings.region, jour, version);
  const paths = await pourOutput(output, 'nettoyage', async (draft) => {
    await pourOutputs(outputs, draft, (done, total) => bar.report({ step: 'ecrire', done, total }));
    const journal = cleaningJournal(`suivi-vae ${version}`, deliveries, decisions, draft.written, jour);
    draft.put('journal.json', jsonBytes(journal));
  });
  bar.finish();
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

async function clean(
  paths: readonly string[],
  { profile, certifier, extensions, day }: CleaningSettings,
  before: FormerResult,
  certifications: Certifications | undefined,
  bar: ProgressBar,
): Promise<CleanedFiles> {
  const deliveries: CleanedDelivery[] = [];
  const decisions: Decision[] = [];
  const read: Omit<ReadDelivery, 'former' | 'held'>[] = [];
  let jour = day;
  const numbers = new SheetNumbers(certifier.id, paths.length);
  for (const [i, path] of paths.entries()) {
    const { tables, sha256 } = await readSheets(path, profile, (done, total) =>
      bar.report(
        { step: 'lire', done: i + done / Math.max(1, total), total: paths.length },
        deliveryId(certifier.id, i + 1),
      ),
    );
    const ids = numbers.of(i + 1, tables.length);
    const said: SheetSentences[] = [];
    for (const [sheet, raw] of tables.entries()) {
      const livraison = ids[sheet];
      const mapped = mapFile(raw, profile, certifier.id, livraison);
      const place = placeOf(raw, livraison);
      const seen = wholeFileFindings(raw, { fichier: basename(path), livraison: place });
      said.push({ place, sentences: [...seen, ...mapped.warnings] });
      decisions.push(...mapped.decisions);
      read.push({ raw, sha256, certifier, livraison, profile: mapped.profile });
    }
    const sheets = read.slice(-tables.length);
    [...saidOnce(said), ...sharedSheetWarning(sheets)].forEach((sentence) => tellWarning(sentence, bar));
  }
  const reads = withFormer(read, before.entries);
  warnWithoutTrend(before, reads, bar);
  decisions.push(...before.decisions);
  for (const { raw, sha256, livraison, profile: applied, former } of reads) {
    const cleaned = runOn(bar, task(raw, applied, extensions, day, former, certifications));
    jour = Math.max(jour, cleaned.closingDay);
    deliveries.push(cleanedDelivery(cleaned, certifier, livraison, sha256, undefined, former));
  }
  deliveries.sort((a, b) => (a.read.livraison < b.read.livraison ? -1 : 1));
  decisions.push(...tellContradictedChoices(deliveries, bar));
  return { deliveries, decisions, jour: jour === MISSING_DAY ? 0 : jour };
}
