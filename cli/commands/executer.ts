/** `executer REGION.json --sortie DIR`: the whole chain, the main job. */
import { resolve } from 'node:path';
import type { Certifier } from '../../core/base';
import { phrase, Problem, tellFinding } from '../../core/messages';
import { fingerprint, requireDistinct } from '../../core/privacy';
import type { Decision, ExecuterResult, ReadDelivery, RegionKeys } from '../../core/tasks';
import { executer as task } from '../../core/tasks';
import type { Command } from '../command';
import { readArguments, required } from '../command';
import { readKey } from '../keySource';
import { mapFile } from '../mapFile';
import { checkOutput, writeOutput } from '../output';
import { ProgressBar } from '../progress';
import { readFile } from '../readFile';
import { readProfile } from '../readProfile';
import type { ExportFile, RegionDirectory } from '../regionFiles';
import { exportFiles, openRegion } from '../regionFiles';
import { renderResult } from '../renderResult';
import { machineSummary, summary } from '../summary';

export const executer: Command = async (argv) => {
  const given = readArguments(argv, ['sortie'], ['json', 'accepter-propositions'], [1, 1]);
  const output = required(given, 'sortie');
  const json = given.options.json === true;
  checkOutput(output, 'resultat');
  const bar = new ProgressBar(json);
  const directory = openRegion(given.files[0]);
  const keys = readKeys(directory);
  warnAboutKeys(directory, keys);
  const { files, missing } = findExports(directory);
  const { reads, decisions } = await readAll(directory, files, given.options['accepter-propositions'] === true, bar);
  for (const certifier of missing) {
    decisions.push({ type: 'livraison_absente', certificateur: certifier.id });
    warn(phrase('executer.livraison_absente', { certificateur: certifier.id }));
  }
  const result = run(directory, reads, missing, keys, bar);
  const fingerprints = { appariement: fingerprint(keys.appariement), region: fingerprint(keys.region) };
  const written = await renderResult(result, fingerprints, decisions, (done, total) =>
    bar.report({ step: 'ecrire', done, total }),
  );
  writeOutput(output, written, 'resultat');
  bar.close();
  const paths = [...written.keys()].sort();
  process.stdout.write(
    json
      ? `${JSON.stringify(machineSummary(result, paths, bar.milliseconds))}\n`
      : summary(result, output, paths, decisions),
  );
};

function warn(sentence: string): void {
  process.stderr.write(`${phrase('commande.attention')} ${sentence}\n`);
}

function readKeys({ region, root }: RegionDirectory): RegionKeys {
  const keys = {
    appariement: readKey(region.cles.appariement, 'appariement', root),
    region: readKey(region.cles.region, 'region', root),
  };
  requireDistinct(keys.appariement, keys.region);
  return keys;
}

/** Code of the fictitious region: demonstration keys protect nothing, so anybody else is warned. */
const EXAMPLE_REGION = '99';

function warnAboutKeys({ region }: RegionDirectory, keys: RegionKeys): void {
  if ((keys.appariement.demonstration || keys.region.demonstration) && region.code_region !== EXAMPLE_REGION) {
    warn(phrase('executer.cle_demonstration'));
  }
}

interface Found {
  readonly files: readonly ExportFile[];
  /** Certifiers of which no file was found. */
  readonly missing: readonly Certifier[];
}

function findExports({ region, root }: RegionDirectory): Found {
  // Interviews and supports are delivered by bodies that certify nothing; they do not feed these figures.
  const certifiers = region.certificateurs.filter(({ nature }) => nature === 'certificateur');
  for (const { id, nature } of region.certificateurs) {
    if (nature !== 'certificateur') warn(phrase('executer.nature_non_lue', { certificateur: id, nature }));
  }
  const byCertifier = certifiers.map((certifier) => ({ certifier, files: exportFiles(root, certifier) }));
  const files = byCertifier.flatMap((one) => one.files);
  if (files.length === 0) throw new Problem('aucun_export', { region: region.nom });
  files.sort((a, b) => (a.livraison < b.livraison ? -1 : 1));
  return { files, missing: byCertifier.filter((one) => one.files.length === 0).map((one) => one.certifier) };
}

async function readAll(
  { root }: RegionDirectory,
  files: readonly ExportFile[],
  accept: boolean,
  bar: ProgressBar,
): Promise<{ reads: ReadDelivery[]; decisions: Decision[] }> {
  const without = [
    ...new Set(files.filter(({ certifier }) => certifier.profil === undefined).map((f) => f.certifier.id)),
  ];
  if (without.length > 0 && !accept) {
    throw new Problem('profil_absent', { certificateurs: without.join(', '), premier: without[0] });
  }
  const reads: ReadDelivery[] = [];
  const decisions: Decision[] = [];
  for (const [index, { livraison, certifier, path }] of files.entries()) {
    const profile =
      certifier.profil === undefined ? undefined : readProfile(resolve(root, ...certifier.profil.split('/')));
    if (profile !== undefined && profile.certificateur !== certifier.id) {
      throw new Problem('profil_autre_certificateur', { certificateur: certifier.id, profil: profile.certificateur });
    }
    const { raw, sha256 } = await readFile(path, profile, (done, total) =>
      bar.report({ step: 'lire', done: index + done / Math.max(1, total), total: files.length }, livraison),
    );
    const twin = reads.find((read) => read.sha256 === sha256);
    if (twin !== undefined) {
      warn(phrase('executer.fichier_en_double', { livraison, autre: twin.livraison }));
      decisions.push({ type: 'fichier_en_double', certificateur: certifier.id, livraison, detail: twin.livraison });
    }
    const mapped = mapFile(raw, profile, certifier.id, livraison);
    decisions.push(...mapped.decisions);
    mapped.warnings.forEach(warn);
    for (const { code, row, column } of raw.findings ?? []) {
      // About the whole file: the officer must hear of it now, not find it among the certifier's cells.
      if (row < 0 && column < 0) warn(`${livraison} : ${tellFinding(code).quoi}`);
    }
    reads.push({ livraison, certifier, raw, profile: mapped.profile, sha256 });
  }
  bar.close();
  return { reads, decisions };
}

function run(
  { region }: RegionDirectory,
  reads: readonly ReadDelivery[],
  missing: readonly Certifier[],
  keys: RegionKeys,
  bar: ProgressBar,
): ExecuterResult {
  const running = task(region, reads, missing, keys);
  for (;;) {
    const step = running.next();
    if (step.done === true) return step.value;
    bar.report(step.value);
  }
}
