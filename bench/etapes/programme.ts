/** One run in a process of its own: `programme REGION_DIR OUT.json [draine]`, every task stepped (or drained) and timed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readKey } from '../../cli/read/keySource';
import { readProfile } from '../../cli/read/readProfile';
import { exportFiles, openRegion } from '../../cli/read/regionFiles';
import { applyProfile, knownHeader, proposeMappingSteps, vocabularySteps } from '../../core/profiles';
import type { Profile } from '../../core/profiles';
import { createCsvReader, gridOfRows, readGridSteps } from '../../core/reading';
import type { RawTable } from '../../core/table';
import {
  anomalyOutputs,
  baseDescription,
  baseOutputs,
  completenessOutputs,
  calculer,
  consolider,
  feedbackOutputs,
  indicatorOutputs,
  publicationOutputs,
  publier,
  reportMeta,
} from '../../core/tasks';
import type { Outputs, ReadDelivery } from '../../core/tasks';
import { Recorder } from './stretches';

/** Bytes given at once to the reader of text, as a browser's stream does. */
const CHUNK = 1 << 16;

function readText(recorder: Recorder, path: string, profile: Profile): RawTable {
  const bytes = readFileSync(path);
  const reader = createCsvReader({ ...profile, fileName: basename(path), knownLabels: knownHeader });
  for (let at = 0; at < bytes.length; at += CHUNK) {
    recorder.task('lire le texte', reader.pushSteps(bytes.subarray(at, at + CHUNK)));
  }
  return recorder.task('lire le texte : fin', reader.endSteps());
}

/** The same cells as a host's grid. */
function readSheet(recorder: Recorder, raw: RawTable): void {
  const rows = [raw.columns.map(({ header }) => header)];
  for (let row = 0; row < raw.rowCount; row++) rows.push(raw.columns.map(({ codes, values }) => values[codes[row]]));
  const sheets = [gridOfRows('Candidats', rows)];
  const options = { fileName: 'classeur.xlsx', format: 'xlsx', knownLabels: knownHeader } as const;
  recorder.task('lire la feuille', readGridSteps(sheets, options));
}

function make(recorder: Recorder, outputs: Outputs): void {
  for (const [path, output] of outputs) recorder.task<unknown>(`écrire ${path}`, output.steps());
}

function run(folder: string, recorder: Recorder): void {
  const { region, root } = openRegion(join(folder, 'region.json'));
  const keys = {
    appariement: readKey(region.cles.appariement, 'appariement', root),
    region: readKey(region.cles.region, 'region', root),
  };
  const reads: ReadDelivery[] = [];
  recorder.task('vocabulaire', vocabularySteps());
  for (const certifier of region.certificateurs) {
    const profile = readProfile(join(root, certifier.profil!), certifier.profil!);
    for (const { path, livraison } of exportFiles(root, certifier)) {
      const raw = readText(recorder, path, profile);
      readSheet(recorder, raw);
      recorder.task('proposer', proposeMappingSteps(raw));
      recorder.call('appliquer le profil', () => applyProfile(raw, profile));
      reads.push({ livraison, certifier, raw, profile, sha256: livraison });
    }
  }
  reads.sort((a, b) => (a.livraison < b.livraison ? -1 : 1));
  const result = recorder.task('consolider :', consolider(region, reads, keys));
  const { deliveries, consolidated } = result;
  const indicators = recorder.task('calculer :', calculer(region, consolidated.base, []));
  const published = recorder.task('publier :', publier(region, indicators));
  const meta = reportMeta(region, [], 'mesure');
  make(recorder, baseOutputs(result, baseDescription({}, result), meta));
  make(recorder, indicatorOutputs(region, indicators, meta));
  make(recorder, publicationOutputs(region, published, meta));
  make(recorder, anomalyOutputs(deliveries));
  make(recorder, completenessOutputs(region, deliveries, meta));
  make(recorder, feedbackOutputs(region, deliveries, meta));
}

const [folder, out, mode] = process.argv.slice(2);
const recorder = new Recorder(mode === 'draine');
run(folder, recorder);
writeFileSync(out, JSON.stringify([...recorder.stretches]));
