/** `executer REGION.json --sortie DIR`: the whole chain, the main job. */
import type { Certifier } from '../../core/base';
import { phrase } from '../../core/messages';
import type { Key } from '../../core/privacy';
import { fingerprint, requireDistinct } from '../../core/privacy';
import type { ExecuterResult, ReadDelivery, RegionKeys } from '../../core/tasks';
import { executer as task, withFormer } from '../../core/tasks';
import type { Command } from '../command';
import { readArguments, required } from '../command';
import { readKey } from '../read/keySource';
import { checkOutput, pourOutput } from '../write/output';
import { ProgressBar } from '../told/progress';
import { regionCertifications } from '../read/readCertifications';
import { findExports, readDeliveries } from '../read/readDeliveries';
import { readFormer, warnWithoutTrend } from '../read/readFormer';
import type { RegionDirectory } from '../read/regionFiles';
import { openRegion } from '../read/regionFiles';
import { renderResult } from '../write/renderResult';
import { tellContradictedChoices } from '../told/contradictions';
import { machineSummary, summary } from '../told/summary';
import { tellWarning } from '../told/told';

export const executer: Command = async (argv) => {
  const given = readArguments(argv, ['sortie', 'precedent'], ['json', 'accepter-propositions'], [1, 1]);
  const output = required(given, 'sortie');
  const json = given.options.json === true;
  checkOutput(output, 'resultat');
  const bar = new ProgressBar(json);
  const former = readFormer(given);
  const directory = openRegion(given.files[0]);
  const keys = readKeys(directory);
  warnAboutKeys(directory, keys);
  const { files, missing } = findExports(directory);
  // Before the exports: a wrong path is told at once.
  const certifications = await regionCertifications(directory, bar);
  const { reads: read, decisions } = await readDeliveries(
    directory,
    files,
    given.options['accepter-propositions'] === true,
    bar,
  );
  const reads = withFormer(read, former.entries).map((one) => ({ ...one, certifications }));
  warnWithoutTrend(former, reads, bar);
  decisions.push(...former.decisions);
  for (const certifier of missing) {
    decisions.push({ type: 'livraison_absente', certificateur: certifier.id });
    tellWarning(phrase('executer.livraison_absente', { certificateur: certifier.id }));
  }
  const result = run(directory, reads, missing, keys, bar);
  decisions.push(...tellContradictedChoices(result.deliveries, bar));
  const fingerprints = { appariement: fingerprint(keys.appariement), region: fingerprint(keys.region) };
  const paths = await pourOutput(output, 'resultat', (draft) =>
    renderResult(draft, result, fingerprints, decisions, (done, total) => bar.report({ step: 'ecrire', done, total })),
  );
  bar.finish();
  process.stdout.write(
    json
      ? `${JSON.stringify(machineSummary(result, paths, bar.milliseconds))}\n`
      : summary(result, output, paths, decisions),
  );
};

/** The contract's region declares both keys, so that the fingerprint of every delivery can be checked. */
type DeclaredKeys = RegionKeys & { readonly appariement: Key };

function readKeys({ region, root }: RegionDirectory): DeclaredKeys {
  const keys = {
    appariement: readKey(region.cles.appariement, 'appariement', root),
    region: readKey(region.cles.region, 'region', root),
  };
  requireDistinct(keys.appariement, keys.region);
  return keys;
}

/** Code of the fictitious region: demonstration keys protect nothing, so anybody else is warned. */
const EXAMPLE_REGION = '99';

function warnAboutKeys({ region }: RegionDirectory, keys: DeclaredKeys): void {
  if ((keys.appariement.demonstration || keys.region.demonstration) && region.code_region !== EXAMPLE_REGION) {
    tellWarning(phrase('executer.cle_demonstration'));
  }
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
