/** One run in a process of its own: `programme REGION_DIR OUT.json`, every task stepped and each stretch timed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readKey } from '../../cli/keySource';
import { readProfile } from '../../cli/readProfile';
import { exportFiles, openRegion } from '../../cli/regionFiles';
import { applyProfile, knownHeader, proposeMappingSteps, vocabularySteps } from '../../core/profiles';
import type { Profile } from '../../core/profiles';
import { createCsvReader, gridOfRows, readGridSteps } from '../../core/reading';
import type { RawTable } from '../../core/table';
import {
  anomalyOutputs,
  baseDescription,
  baseOutputs,
  calculer,
  consolider,
  feedbackOutputs,
  indicatorOutputs,
  publicationOutputs,
  publier,
  reportMeta,
} from '../../core/tasks';
import type { Outputs, ReadDelivery } from '../../core/tasks';
import { recordCall, recordTask, type Stretches } from './stretches';

/** Bytes given at once to the reader of text, as a browser's stream does. */
const CHUNK = 1 << 16;

function readText(stretches: Stretches, path: string, profile: Profile): RawTable {
  const bytes = readFileSync(path);
  const reader = createCsvReader({ ...profile, fileName: basename(path), knownLabels: knownHeader });
  for (let at = 0; at < bytes.length; at += CHUNK) {
    recordTask(stretches, 'lire le texte', reader.pushSteps(bytes.subarray(at, at + CHUNK)));
  }
  return recordTask(stretches, 'lire le texte : fin', reader.endSteps());
}

/** The same cells as a host's grid. */
function readSheet(stretches: Stretches, raw: RawTable): void {
  const rows = [raw.columns.map(({ header }) => header)];
  for (let row = 0; row < raw.rowCount; row++) rows.push(raw.columns.map(({ codes, values }) => values[codes[row]]));
  const sheets = [gridOfRows('Candidats', rows)];
  const options = { fileName: 'classeur.xlsx', format: 'xlsx', knownLabels: knownHeader } as const;
  recordTask(stretches, 'lire la feuille', readGridSteps(sheets, options));
}

function make(stretches: Stretches, outputs: Outputs): void {
  for (const [path, output] of outputs) recordTask<unknown>(stretches, `écrire ${path}`, output.steps());
}

function run(folder: string): Stretches {
  const stretches: Stretches = new Map();
  const { region, root } = openRegion(join(folder, 'region.json'));
  const keys = {
    appariement: readKey(region.cles.appariement, 'appariement', root),
    region: readKey(region.cles.region, 'region', root),
  };
  const reads: ReadDelivery[] = [];
  recordTask(stretches, 'vocabulaire', vocabularySteps());
  for (const certifier of region.certificateurs) {
    const profile = readProfile(join(root, certifier.profil!), certifier.profil!);
    for (const { path, livraison } of exportFiles(root, certifier)) {
      const raw = readText(stretches, path, profile);
      readSheet(stretches, raw);
      recordTask(stretches, 'proposer', proposeMappingSteps(raw));
      recordCall(stretches, 'appliquer le profil', () => applyProfile(raw, profile));
      reads.push({ livraison, certifier, raw, profile, sha256: livraison });
    }
  }
  reads.sort((a, b) => (a.livraison < b.livraison ? -1 : 1));
  const result = recordTask(stretches, 'consolider :', consolider(region, reads, keys));
  const { deliveries, consolidated } = result;
  const indicators = recordTask(stretches, 'calculer :', calculer(region, consolidated.base, []));
  const published = recordTask(stretches, 'publier :', publier(region, indicators));
  const meta = reportMeta(region, [], 'mesure');
  make(stretches, baseOutputs(result, baseDescription({}, result), meta));
  make(stretches, indicatorOutputs(region, indicators, meta));
  make(stretches, publicationOutputs(region, published, meta));
  make(stretches, anomalyOutputs(deliveries));
  make(stretches, feedbackOutputs(region, deliveries, meta));
  return stretches;
}

const [folder, out] = process.argv.slice(2);
writeFileSync(out, JSON.stringify([...run(folder)]));
