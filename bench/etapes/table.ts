/** The figures of the steps as a Markdown table. */
import type { Figures } from './stretches';

const HEADER = `| step | yields | longest ms | which | p99 ms | total ms | longest / total |
|---|---|---|---|---|---|---|`;

/** One row per step, in their order; times in milliseconds. */
export function stepsTable(figures: readonly Figures[]): string {
  const lines = figures.map(({ name, yields, total, longest, at, p99 }) => {
    const cells = [name, yields, longest.toFixed(1), at, p99.toFixed(1), total.toFixed(0)];
    return `| ${[...cells, (longest / total).toFixed(3)].join(' | ')} |`;
  });
  return [HEADER, ...lines].join('\n');
}
