/** The command line of the "longest step" measure: writes the data, runs each round in its own process, prints a table. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeDelivery, writeRegion } from '../generator/region';
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

/** Stretches of every step, by name, the middle of the rounds. */
function measure(programme: string, folder: string, out: string, rounds: number): Map<string, number[]> {
  const runs: Map<string, number[]>[] = [];
  for (let round = 0; round < rounds; round++) {
    execFileSync(process.execPath, [programme, folder, out], { stdio: 'inherit' });
    runs.push(new Map(JSON.parse(readFileSync(out, 'utf8')) as [string, number[]][]));
  }
  rmSync(out);
  return new Map([...runs[0].keys()].map((name) => [name, middle(runs.map((run) => run.get(name)!))]));
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
      const measured = measure(programme, folder, join(work, 'etapes.json'), rounds);
      const figures = [...measured].map(([name, times]) => figuresOf(name, times));
      console.log(`\n${one}, ${n} candidats, ${rounds} tours\n\n${stepsTable(figures)}`);
    }
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}
