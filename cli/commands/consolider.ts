/** `consolider BASE LIVRAISON...`: adds deliveries to a base, or replaces former ones, where the base is. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { RegionSettings } from '../../core/base';
import { phrase, Problem } from '../../core/messages';
import { requireDistinct } from '../../core/privacy';
import type { Decision, OpenedBase, PlannedDelivery, RegionKeys, UpdateResult } from '../../core/tasks';
import {
  anomalyOutputs,
  baseDescription,
  baseOutputs,
  changesNothing,
  feedbackOutputs,
  hexSha256,
  journal,
  jsonBytes,
  keyFingerprints,
  planDeliveries,
  reportMeta,
  requireBaseKeys,
  updateBase,
} from '../../core/tasks';
import type { Arguments, Command } from '../command';
import { readArguments, UsageError } from '../command';
import { readKey } from '../read/keySource';
import { openBase, runOn } from '../read/openBase';
import { checkOutput, writeOutput } from '../write/output';
import { tellContradictedChoices } from '../told/contradictions';
import { ProgressBar } from '../told/progress';
import type { ReceivedFile } from '../read/receivedFile';
import { regionCertifications } from '../read/readCertifications';
import { receiveFile } from '../read/receivedFile';
import { readProfile } from '../read/readProfile';
import type { RegionDirectory } from '../read/regionFiles';
import { openRegion } from '../read/regionFiles';
import { renderOutputs } from '../write/renderResult';
import { sharedSheetWarning } from '../read/sharedSheets';
import { tellWarning } from '../told/told';
import type { RefusedFile } from '../told/updateSummary';
import { fileLines, updateMachineSummary, updateSummary } from '../told/updateSummary';
import { version } from '../version';
import { basePlace, writeBase } from '../write/writeBase';

const OPTIONS = ['region', 'certificateur', 'profil', 'cle-appariement', 'cle-region', 'retours'];
const FLAGS = ['json', 'accepter-propositions', 'ignorer-refus'];

export const consolider: Command = async (argv) => {
  const given = readArguments(argv, OPTIONS, FLAGS, [2, Infinity]);
  const [base, ...paths] = given.files;
  const json = given.options.json === true;
  const bar = new ProgressBar(json);
  const feedback = text(given, 'retours');
  if (feedback !== undefined) checkOutput(feedback, 'retours');
  const regionFile = text(given, 'region');
  const directory = regionFile === undefined ? null : openRegion(regionFile);
  const place = basePlace(base);
  // Without a base there, the region's settings make a new one.
  const opened = directory !== null && !existsSync(place.path) ? null : await openBase(place.path, bar);
  const region = settingsOf(directory, opened);
  const keys = readKeys(given, directory);
  if (opened !== null) requireBaseKeys(opened, keys);
  const { received, refused } = await receiveFiles(given, paths, region, directory, bar);
  const certifications = directory === null ? undefined : await regionCertifications(directory, bar);
  const planned = planDeliveries(
    region,
    opened,
    received.map(({ delivery }) => ({ ...delivery, certifications })),
  );
  if (refused.length > 0 && given.options['ignorer-refus'] !== true) {
    bar.close();
    process.stderr.write(`\n${fileLines(planned, refused).join('\n')}\n`);
    throw refused.length === 1 ? refused[0].problem : new Problem('livraisons_refusees', { n: refused.length });
  }
  const result =
    opened !== null && changesNothing(planned) ? null : runOn(bar, updateBase(region, opened, planned, keys));
  const contredits = tellContradictedChoices(result?.changed ?? [], bar);
  const decisions = [...received.flatMap((one, i) => decisionsOf(one, planned[i])), ...contredits];
  const written =
    result === null ? [] : await write(result, planned, decisions, { opened, keys, place, feedback }, bar);
  bar.finish();
  process.stdout.write(
    json
      ? `${JSON.stringify(updateMachineSummary(planned, refused, result, written, bar.milliseconds))}\n`
      : updateSummary(planned, refused, result, place.path),
  );
};

function text(given: Arguments, name: string): string | undefined {
  const value = given.options[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function settingsOf(directory: RegionDirectory | null, opened: OpenedBase | null): RegionSettings {
  if (directory === null) return (opened as OpenedBase).region;
  const { cles: _sources, ...settings } = directory.region;
  return settings;
}

/** K2 always; K1 where raw files are given. The region's configuration names them when the command line does not. */
function readKeys(given: Arguments, directory: RegionDirectory | null): RegionKeys {
  const source = (role: 'appariement' | 'region'): { readonly source: string; readonly root: string } | null => {
    const named = text(given, `cle-${role}`);
    if (named !== undefined) {
      return { source: /^(env|fichier):/.test(named) ? named : `fichier:${named}`, root: process.cwd() };
    }
    return directory === null ? null : { source: directory.region.cles[role], root: directory.root };
  };
  const [k1, k2] = [source('appariement'), source('region')];
  if (k2 === null) throw new UsageError(phrase('commande.option_manque', { option: '--cle-region' }));
  const keys = {
    appariement: k1 === null ? null : readKey(k1.source, 'appariement', k1.root),
    region: readKey(k2.source, 'region', k2.root),
  };
  if (keys.appariement !== null) requireDistinct(keys.appariement, keys.region);
  return keys;
}

async function receiveFiles(
  given: Arguments,
  paths: readonly string[],
  settings: RegionSettings,
  directory: RegionDirectory | null,
  bar: ProgressBar,
): Promise<{ readonly received: readonly ReceivedFile[]; readonly refused: readonly RefusedFile[] }> {
  const profilePath = text(given, 'profil');
  const profile = profilePath === undefined ? undefined : readProfile(profilePath, basename(profilePath));
  const certifier = text(given, 'certificateur') ?? profile?.certificateur;
  const accept = given.options['accepter-propositions'] === true;
  const received: ReceivedFile[] = [];
  const refused: RefusedFile[] = [];
  for (const [index, path] of paths.entries()) {
    const progress = (done: number, total: number): void =>
      bar.report({ step: 'lire', done: index + done / Math.max(1, total), total: paths.length }, basename(path));
    try {
      const all = await receiveFile(path, { settings, directory, certifier, profile, accept }, progress);
      const shared = sharedSheetWarning(all.map(({ delivery }) => delivery));
      for (const warning of [...all.flatMap(({ warnings }) => warnings), ...shared]) tellWarning(warning, bar);
      received.push(...all);
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
      refused.push({ fichier: basename(path), problem: fault });
    }
  }
  return { received, refused };
}

interface Destination {
  readonly opened: OpenedBase | null;
  readonly keys: RegionKeys;
  readonly place: ReturnType<typeof basePlace>;
  readonly feedback: string | undefined;
}

/** Writes the base in its place, and the feedback of the certifiers whose files were read. @returns paths written */
async function write(
  result: UpdateResult,
  planned: readonly PlannedDelivery[],
  decisions: readonly Decision[],
  destination: Destination,
  bar: ProgressBar,
): Promise<readonly string[]> {
  const { region, deliveries, changed } = result;
  const cles = keyFingerprints(destination.keys, destination.opened, planned);
  const tool = `suivi-vae ${version}`;
  const meta = reportMeta(
    region,
    deliveries.map(({ read }) => read.sha256),
    version,
  );
  const progress = (done: number, total: number): void => bar.report({ step: 'ecrire', done, total });
  const rendered = await renderOutputs(baseOutputs(result, baseDescription(cles, result), meta), progress);
  const files = new Map([...rendered].map(([path, bytes]) => [path.replace(/^base\//, ''), bytes]));
  const journaled = (outputs: ReadonlyMap<string, Uint8Array>): Uint8Array => {
    const sorties = [...outputs].map(([fichier, bytes]) => ({ fichier, sha256: hexSha256(bytes) }));
    sorties.sort((a, b) => (a.fichier < b.fichier ? -1 : 1));
    return jsonBytes({ ...journal(tool, cles, result, decisions, sorties), commande: 'consolider' });
  };
  files.set('journal.json', journaled(files));
  if (destination.feedback !== undefined) {
    const outputs = new Map([...anomalyOutputs(changed), ...feedbackOutputs(region, changed, meta)]);
    const told = await renderOutputs(outputs, progress);
    told.set('journal.json', journaled(told));
    writeOutput(destination.feedback, told, 'retours');
  }
  writeBase(destination.place, files);
  return destination.place.kind === 'dossier' ? [...files.keys()].sort() : [basename(destination.place.path)];
}

function decisionsOf({ decisions }: ReceivedFile, planned: PlannedDelivery): Decision[] {
  const { livraison, statut, certifier, retirees = [] } = planned;
  const told = (type: string, one: string): Decision => ({ type, certificateur: certifier.id, livraison: one });
  return [
    told(`livraison_${statut}`, livraison),
    ...retirees.map((one) => told('livraison_retiree', one)),
    ...decisions.map((one) => ({ ...one, livraison })),
  ];
}
