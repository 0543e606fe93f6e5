/** The results as a Markdown table: readable in a terminal, ready for resultats.md. */
import type { Engine } from '../moteurs/moteur';
import type { Measure } from './measure';
import { QUANTITIES, summarise, type Summary } from './ratios';

const HEADER = `| engine | work | wall s | wall / base | CPU s | CPU / base | peak MiB | peak / base |
|---|---|---|---|---|---|---|---|`;

function cells({ value, ratio, least, greatest }: Summary, decimals: number, isBaseline: boolean): string[] {
  const ratios = isBaseline ? '1' : `${ratio.toFixed(2)} (${least.toFixed(2)}-${greatest.toFixed(2)})`;
  return [value.toFixed(decimals), ratios];
}

/** Medians; in brackets, the least and the greatest ratio of all rounds. */
export function resultsTable(
  engines: readonly Engine[],
  baseline: string,
  rounds: readonly ReadonlyMap<string, Measure>[],
): string {
  const lines = engines.map(({ nom, travail }) => {
    const figures = QUANTITIES.flatMap((quantity) =>
      cells(summarise(rounds, nom, baseline, quantity), quantity === 'peak' ? 0 : 2, nom === baseline),
    );
    return `| ${[nom === baseline ? `**${nom}**` : nom, travail, ...figures].join(' | ')} |`;
  });
  return [HEADER, ...lines].join('\n');
}
