/** The command line of the "longest step" measure: writes the data, runs each round in its own process, prints a table. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeDelivery, writeRegion } from '../generator/region';
import { median } from '../harness/ratios';
import { deliveryLayout } from './layout';
import { figuresOf, middle } from './stretches';
import { stepsTable } from './table';

interface Tools {
  readonly root: string;
  readonly bundle: (entry: string) => string;
}

const SEED = 1;

/** What is measured: one delivery of thirty columns, or a region of six certifiers. */
const CASES: Readonly<Record<string, (folder: string, n: number) => void>> = {
  livraison: (folder, n) => writeDelivery(folder, deliveryLayout(), n, SEED),
  region: (folder, n) => writeRegion(folder, n, SEED),
};

function options(argv: string[], root: string) {
  const { values } = parseArgs({
    args: argv,
    options: {
      n: { type: 'string', default: '100000' },
      tours: { type: 'string', default: '3' },
      cas: { type: 'string', default: 'livraison,region' },
      dossier: { type: 'string', default: join(root, 'resultats', 'bench') },
    },
  });
  const [n, rounds] = [Number(values.n), Number(values.tours)];
  if (!(n > 0) || !(rounds > 0)) throw new Error('--n and --tours are numbers above 0');
  return { n, rounds, cases: values.cas.split(','), work: values.dossier };
}

/** One run in a process of its own. */
function runOnce(programme: string, folder: string, out: string, mode: 'pas' | 'draine'): Map<string, number[]> {
  execFileSync(process.execPath, [programme, folder, out, mode], { stdio: 'inherit' });
  const run = new Map(JSON.parse(readFileSync(out, 'utf8')) as [string, number[]][]);
  rmSync(out);
  return run;
}

const totalOf = (run: ReadonlyMap<string, readonly number[]>): number =>
  [...run.values()].flat().reduce((sum, time) => sum + time, 0);

interface Measured {
  /** Stretches of every step, by name, the middle of the rounds. */
  readonly stretches: Map<string, number[]>;
  /** Stepped time over drained time, by round. */
  readonly ratios: readonly number[];
}

function measure(programme: string, folder: string, out: string, rounds: number): Measured {
  const runs: Map<string, number[]>[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const drained = totalOf(runOnce(programme, folder, out, 'draine'));
    runs.push(runOnce(programme, folder, out, 'pas'));
    ratios.push(totalOf(runs[round]) / drained);
  }
  const names = [...runs[0].keys()];
  return { stretches: new Map(names.map((name) => [name, middle(runs.map((run) => run.get(name)!))])), ratios };
}

/** Measures; returns the exit code. */
export function main(argv: string[], { root, bundle }: Tools): number {
  try {
    const { n, rounds, cases, work } = options(argv, root);
    const programme = bundle('etapes/programme.ts');
    mkdirSync(work, { recursive: true });
    for (const one of cases) {
      const write = CASES[one];
      if (write === undefined) throw new Error(`no case: ${one} (${Object.keys(CASES).join(', ')})`);
      const folder = join(work, `etapes-${one}-${n}`);
      rmSync(folder, { recursive: true, force: true });
      write(folder, n);
      const { stretches, ratios } = measure(programme, folder, join(work, 'etapes.json'), rounds);
      const figures = [...stretches].map(([name, times]) => figuresOf(name, times));
      const ratio = `stepped / drained: ${median(ratios).toFixed(2)} (${ratios.map((r) => r.toFixed(2)).join(', ')})`;
      console.log(`\n${one}, ${n} candidates, ${rounds} rounds; ${ratio}\n\n${stepsTable(figures)}`);
    }
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}
