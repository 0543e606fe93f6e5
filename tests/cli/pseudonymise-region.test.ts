/** The example region, raw and pseudonymised by its certifiers: the same base, but for the file numbers. */
import { join } from 'node:path';
import { CertifierStage, demonstrationKey } from '../../core/privacy';
import { tableCsv } from '../../core/reports';
import { decodeUtf8, type Table } from '../../core/table';
import type { ReadDelivery } from '../../core/tasks';
import { consolider, deliveredProfile, drain, pseudonymiser } from '../../core/tasks';
import { ProgressBar } from '../../cli/told/progress';
import { findExports, readDeliveries } from '../../cli/read/readDeliveries';
import { openRegion } from '../../cli/read/regionFiles';
import { readDelivery } from '../../files';

const K1 = demonstrationKey('appariement');
const K2 = demonstrationKey('region');
const directory = openRegion(join(__dirname, '../../templates/region-exemple/region.json'));
const csv = (table: Table): string[][] =>
  decodeUtf8(tableCsv(table))
    .split('\r\n')
    .map((line) => line.split(';'));

describe('the example region', () => {
  let raw: ReadDelivery[];
  beforeAll(async () => {
    const { files } = findExports(directory);
    raw = (await readDeliveries(directory, files, false, new ProgressBar(true))).reads;
  });

  /** The delivery of a certifier, written as CSV and read again by the region. */
  async function delivered(read: ReadDelivery): Promise<ReadDelivery> {
    const made = drain(pseudonymiser({ ...read, outil: 'suivi-vae 0.0.0' }, K1, { sensibles: false }));
    expect(made.residual).toEqual([]);
    const table = await readDelivery('livraison.csv', tableCsv(made.table));
    return { ...read, raw: table, profile: deliveredProfile(table)! };
  }

  it('has the same parcours and passages from pseudonymised deliveries, without the certifiers’ key', async () => {
    const reads: ReadDelivery[] = [];
    for (const read of raw) reads.push(await delivered(read));
    const whole = drain(consolider(directory.region, raw, { appariement: K1, region: K2 })).consolidated;
    const blind = drain(consolider(directory.region, reads, { appariement: null, region: K2 })).consolidated;
    expect(blind.candidats).toBe(whole.candidats);
    expect(csv(blind.base.passages)).toEqual(csv(whole.base.passages));
    const [left, right] = [csv(whole.base.parcours), csv(blind.base.parcours)];
    const at = left[0].indexOf('id_dossier_source');
    const stage = new CertifierStage(K1);
    const hashed = left.map((row, i) =>
      row.map((cell, c) => (c === at && i > 0 && cell !== '' ? stage.dossierHash(cell) : cell)),
    );
    expect(right).toEqual(hashed);
  });
});
