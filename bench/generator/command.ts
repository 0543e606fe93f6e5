/** The generator's command line. */
import { parseArgs } from 'node:util';
import { writeLarge } from './large';
import { writeRegion } from './region';

const USAGE = `node bench/generer.js N [--sortie DIR] [--graine G]      a region of N candidates over six layouts
node bench/generer.js --large [--mo 200] [--sortie DIR]  one CSV of 300 columns and that many megabytes`;

/** Reads the arguments, writes the region, says where. */
export function main(argv: string[]): void {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      sortie: { type: 'string' },
      graine: { type: 'string', default: '1' },
      large: { type: 'boolean', default: false },
      mo: { type: 'string', default: '200' },
    },
  });
  const seed = Number(values.graine);
  if (values.large) {
    const folder = values.sortie ?? 'resultats/bench/fichier-large';
    const rows = writeLarge(folder, Number(values.mo), seed);
    console.log(`${folder}: ${rows} rows`);
    return;
  }
  const n = Number(positionals[0]);
  if (!Number.isInteger(n) || n < 1) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const folder = values.sortie ?? `resultats/bench/region-${n}`;
  writeRegion(folder, n, seed);
  console.log(`${folder}: ${n} candidates`);
}
