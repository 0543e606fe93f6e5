/** The command line of the cleaning measure: writes the delivery, runs both engines in turn, prints seconds and ratios. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deliveryLayout } from '../etapes/layout';
import { writeDelivery } from '../generator/region';
import { median, rotated } from '../harness/ratios';

interface Tools {
  readonly root: string;
  readonly bundle: (entry: string) => string;
}

type Run = Readonly<Record<string, number>>;

const SEED = 1;
/** The baseline: another reader of the same bytes, that does nothing but cut them into arrays. */
const BASELINE = 'papaparse';
const OURS = 'suivi-vae';
/** What the product promises to do under two seconds, and with reading before it. */
const CLEANING: readonly string[] = ['harmoniser', 'controler', 'constats'];
const STEPS: readonly string[] = ['lire', ...CLEANING];

const sum = (run: Run, steps: readonly string[]): number => steps.reduce((total, step) => total + run[step], 0);

function line(name: string, steps: readonly string[], rounds: readonly ReadonlyMap<string, Run>[]): string {
  const ours = rounds.map((round) => sum(round.get(OURS)!, steps));
  const ratios = rounds.map((round, r) => ours[r] / round.get(BASELINE)!.lire);
  const cpu = rounds.map((round) => steps.reduce((total, step) => total + round.get(OURS)![`cpu ${step}`], 0));
  const bracket = `${Math.min(...ratios).toFixed(2)}-${Math.max(...ratios).toFixed(2)}`;
  const figures = [median(ours), Math.min(...ours), median(cpu)].map((one) => one.toFixed(2));
  return `| ${name} | ${figures.join(' | ')} | ${median(ratios).toFixed(2)} (${bracket}) |`;
}

/** Measures; returns the exit code. */
export function main(argv: string[], { root, bundle }: Tools): number {
  const { values } = parseArgs({
    args: argv,
    options: {
      n: { type: 'string', default: '100000' },
      tours: { type: 'string', default: '5' },
      dossier: { type: 'string', default: join(root, 'resultats', 'bench') },
    },
  });
  const [n, tours] = [Number(values.n), Number(values.tours)];
  if (!(n > 0) || !(tours > 0)) {
    console.error('--n and --tours are numbers above 0');
    return 1;
  }
  const programme = bundle('nettoyage/programme.ts');
  const folder = join(values.dossier, `nettoyage-${n}`);
  mkdirSync(values.dossier, { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  writeDelivery(folder, deliveryLayout(), n, SEED);
  const rounds = Array.from({ length: tours }, (_, round) => {
    const runs = rotated([BASELINE, OURS], round).map((engine): [string, Run] => {
      const output = execFileSync(process.execPath, [programme, folder, engine], { encoding: 'utf8' });
      return [engine, JSON.parse(output) as Run];
    });
    return new Map(runs);
  });
  const base = median(rounds.map((round) => round.get(BASELINE)!.lire));
  const { cellules, trouves } = rounds[0].get(OURS)!;
  console.log(
    `\n${n} rows, ${cellules} cells, ${trouves} findings, ${tours} rounds; ${BASELINE}: ${base.toFixed(2)} s\n`,
  );
  console.log('| step | s, median | s, least | CPU s | s / papaparse |\n|---|---|---|---|---|');
  for (const step of STEPS) console.log(line(step, [step], rounds));
  console.log(line('**harmoniser + controler + constats**', CLEANING, rounds));
  console.log(line('**with reading**', STEPS, rounds));
  return 0;
}
