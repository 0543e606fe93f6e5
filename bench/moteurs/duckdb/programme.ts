/** The baseline's process: `programme REGION_DIR OUT_DIR`. */
import { DuckDBInstance } from '@duckdb/node-api';
import { writeLong, type LongRow } from '../longFormat';
import { readRegion } from '../regionFiles';
import { BREAKDOWNS } from '../ventilations';
import { createParcours, createPassages } from './base';
import { V03, V09 } from './indicators';

async function main(regionDir: string, outDir: string): Promise<void> {
  const { deliveries, key } = readRegion(regionDir);
  const instance = await DuckDBInstance.create(':memory:', { preserve_insertion_order: 'false' });
  const connection = await instance.connect();
  await connection.run(createParcours(deliveries, key));
  await connection.run(createPassages(BREAKDOWNS));
  const rows: LongRow[] = [];
  for (const [indicateur, sql] of [
    ['V03', V03],
    ['V09', V09],
  ] as const) {
    const reader = await connection.runAndReadAll(sql);
    for (const row of reader.getRowObjects()) rows.push({ indicateur, ...row } as unknown as LongRow);
  }
  writeLong(outDir, rows);
}

main(process.argv[2], process.argv[3]).catch((error) => {
  console.error(error);
  process.exitCode = 3;
});
