/** The process of our rooms alone: `programme REGION_DIR OUT_DIR`. The steps are those of core/tasks/executer, none written anew. */
import { join } from 'node:path';
import { exportFiles, openRegion, type RegionDirectory } from '../../../cli/read/regionFiles';
import { readFile } from '../../../cli/read/readFile';
import { readKey } from '../../../cli/read/keySource';
import { readProfile } from '../../../cli/read/readProfile';
import { closingDay, consolidateSteps, stackDeliveries, type Base, type Region } from '../../../core/base';
import { harmonise } from '../../../core/harmonise';
import { catalogue, computeIndicators, type Indicator, type IndicatorRow } from '../../../core/indicators';
import { EvidenceDesk, type Key } from '../../../core/privacy';
import { lastOf, parseIsoDay } from '../../../core/table';
import { namePersonsSteps } from '../../../core/tasks/persons/namePersons';
import { pseudonymiseSteps, type Pseudonymised } from '../../../core/tasks/pseudonymised/pseudonymise';
import { writeLong, type LongRow } from '../longFormat';

/** The baseline's two indicators, in flux only. */
const INDICATORS = catalogue
  .filter(({ id }) => id === 'V03' || id === 'V09')
  .map((indicator): Indicator => ({ ...indicator, vues: ['flux'] }));

/** Reads, harmonises, pseudonymises and links; what linking alone needs is let go when it returns, as in the product. */
async function identify({ region, root }: RegionDirectory, k1: Key, k2: Key) {
  const desk = new EvidenceDesk(k1);
  const files: Pseudonymised[] = [];
  for (const certifier of region.certificateurs) {
    const profile = readProfile(join(root, certifier.profil!), certifier.profil!);
    for (const { path, livraison } of exportFiles(root, certifier)) {
      const { raw } = await readFile(path, profile);
      const file = harmonise(raw, profile, region.rubriques.extensions);
      files.push(lastOf(pseudonymiseSteps({ livraison, certifier, file }, desk, k1)));
    }
  }
  const deliveries = files.map(({ delivery }) => delivery);
  const stacked = stackDeliveries(region, deliveries);
  const naming = lastOf(namePersonsSteps(files, desk.evidence(), stacked, k1, k2));
  return { deliveries, stacked, naming };
}

function count(base: Base, region: Region): IndicatorRow[] {
  const closing = new Map(region.certificateurs.map(({ id }) => [id, closingDay(region, id)]));
  const scope = { closing, extraction: parseIsoDay(region.date_extraction), missing: [] };
  const counting = computeIndicators(base, scope, INDICATORS);
  for (;;) {
    const step = counting.next();
    if (step.done) return step.value;
  }
}

async function main(regionDir: string, outDir: string): Promise<void> {
  const directory = openRegion(join(regionDir, 'region.json'));
  const { region, root } = directory;
  const k1 = readKey(region.cles.appariement, 'appariement', root);
  const k2 = readKey(region.cles.region, 'region', root);
  const { deliveries, stacked, naming } = await identify(directory, k1, k2);
  const { base } = lastOf(consolidateSteps(region, deliveries, stacked, naming));
  const rows = count(base, region).map(
    ({ indicateur, periode, ventilation_1, modalite_1, numerateur, denominateur }) =>
      ({ indicateur, periode, ventilation: ventilation_1, modalite: modalite_1, numerateur, denominateur }) as LongRow,
  );
  writeLong(outDir, rows);
}

main(process.argv[2], process.argv[3]).catch((error) => {
  console.error(error);
  process.exitCode = 3;
});
