/** One size: rounds in rotating order, outputs compared after every run, no time kept unless all agree. */
import { join } from 'node:path';
import type { Engine } from '../moteurs/moteur';
import { differences, readFigures, type Figures } from './compare';
import { freshOutput, measure, type Measure } from './measure';
import { rotated } from './ratios';

export interface Race {
  readonly engines: readonly Engine[];
  readonly baseline: string;
  readonly regionDir: string;
  /** Where engines write; each run replaces the last. */
  readonly outputs: string;
  readonly probe: string;
  readonly rounds: number;
  readonly progress: (text: string) => void;
}

const SHOWN = 12;

/** Every engine's measures, round by round; throws when an engine fails or disagrees with the baseline. */
export async function race(options: Race): Promise<Map<string, Measure>[]> {
  const { engines, baseline, regionDir, outputs, probe, progress } = options;
  const results: Map<string, Measure>[] = [];
  for (let r = 0; r < options.rounds; r++) {
    const measures = new Map<string, Measure>();
    const figures = new Map<string, Figures>();
    for (const engine of rotated(engines, r)) {
      progress(`round ${r + 1}/${options.rounds}: ${engine.nom}`);
      const outDir = freshOutput(join(outputs, engine.nom));
      measures.set(engine.nom, await measure(engine.commande(regionDir, outDir), probe));
      figures.set(engine.nom, readFigures(outDir));
    }
    for (const { nom } of engines) {
      const found = differences(figures.get(baseline)!, figures.get(nom)!);
      if (found.length === 0) continue;
      const rest = found.length > SHOWN ? `\n... ${found.length - SHOWN} more` : '';
      throw new Error(`${baseline} / ${nom} disagree:\n${found.slice(0, SHOWN).join('\n')}${rest}`);
    }
    results.push(measures);
  }
  return results;
}
