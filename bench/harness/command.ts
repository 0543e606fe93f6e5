/** The harness's command line: sizes, rounds, engines; generates, warms up, races, prints. */
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ENGINES } from '../moteurs';
import type { Engine, Tools } from '../moteurs/moteur';
import { count, largeCase, regionCase } from './cases';
import { race } from './race';
import { resultsTable } from './table';

/** Candidates of the untimed first run: it bundles what must be bundled, and stops early on a disagreement. */
const WARM_UP = 300;

function options(argv: string[], root: string) {
  return parseArgs({
    args: argv,
    options: {
      n: { type: 'string', default: '10000,100000' },
      tours: { type: 'string', default: '5' },
      moteurs: { type: 'string' },
      base: { type: 'string', default: 'duckdb' },
      large: { type: 'boolean', default: false },
      mo: { type: 'string', default: '200' },
      dossier: { type: 'string', default: join(root, 'resultats', 'bench') },
    },
  }).values;
}

/** The engines asked for, ready to run; a default engine that cannot run here is said so and left out, a named one is an error. */
function chosen(names: string | undefined, baseline: string, tools: Tools): Engine[] {
  const wanted = names?.split(',');
  for (const nom of [...(wanted ?? []), baseline]) {
    if (!ENGINES.some((engine) => engine.nom === nom)) throw new Error(`no engine: ${nom}`);
  }
  if (wanted?.includes(baseline) === false) throw new Error(`the baseline ${baseline} is not among the engines`);
  return ENGINES.filter(({ nom }) => wanted?.includes(nom) ?? true).filter((engine) => {
    const ready = engine.prepare(tools);
    if (ready === true) return true;
    if (wanted !== undefined || engine.nom === baseline) throw new Error(`${engine.nom}: ${ready}`);
    console.log(`${engine.nom} left out: ${ready}`);
    return false;
  });
}

/** Runs the benchmark; returns the exit code (1: an engine failed, or figures disagree and no time is printed). */
export async function main(argv: string[], tools: Tools): Promise<number> {
  const progress = (text: string): void => void process.stderr.write(`${text}\n`);
  try {
    const { n, tours, moteurs, base: baseline, large, mo, dossier: work } = options(argv, tools.root);
    const cases = large
      ? [largeCase(count(mo, '--mo', 'megabytes'), work)]
      : n.split(',').map((text) => regionCase(count(text, '--n', 'candidates'), work));
    const rounds = count(tours, '--tours', 'rounds');
    const engines = chosen(moteurs, baseline, tools);
    const probe = join(tools.root, 'bench', 'harness', 'probe.js');
    const common = { baseline, outputs: join(work, 'sorties'), probe, progress };
    progress('warm-up, not timed');
    const warmUp = regionCase(WARM_UP, work);
    warmUp.write();
    await race({ ...common, engines, regionDir: warmUp.regionDir, rounds: 1 });
    console.log(`${cpus().length} cores, Node ${process.versions.node}, baseline ${baseline}, ${rounds} rounds`);
    for (const { title, regionDir, candidates, write } of cases) {
      progress(`writing ${title}`);
      write();
      const able = engines.filter(({ auPlus }) => moteurs !== undefined || candidates <= (auPlus ?? Infinity));
      const results = await race({ ...common, engines: able, regionDir, rounds });
      console.log(`\n${title}; figures equal in every round\n\n${resultsTable(able, baseline, results)}`);
    }
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}
