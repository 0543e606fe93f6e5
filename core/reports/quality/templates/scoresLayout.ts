/** Where everything stands on the sheet « Synthèse », and how its formulas name it. */
import type { Scale } from '../../../quality/referentials';
import { columnLetter } from '../../../table';

/** Columns of the three tables, which share their widths. */
export const COLUMNS = {
  numero: 0,
  titre: 1,
  pire: 2,
  jauge: 3,
  indicateurs: 4,
  renseignes: 5,
  evalues: 6,
  conformes: 7,
  part: 8,
  moyenne: 9,
  // Last: a scale without gravity has none of them.
  mineures: 10,
  majeures: 11,
} as const;
export type ScoreColumn = keyof typeof COLUMNS;

/** Levels of the distribution, from that column on; also the criterion, then the evidence, of the detail. */
export const FIRST_LEVEL = 4;
export const WIDTHS = [6, 44, 24, 20, 12, 12, 11, 12, 11, 11, 11, 11] as const;

const CHART_ROWS = 16;
/** Rows of the key figures: labels, values, bar. */
export const KEY_ROWS = { labels: 4, values: 5, bar: 6 } as const;

/** Whether some level of a scale is a minor or a major non-conformity: else there is nothing to count. */
export function hasGravity({ niveaux }: Scale): boolean {
  return niveaux.some(({ gravite }) => gravite !== undefined);
}

/** Rows (0-based) of a synthesis of so many criteria and indicators. */
export function layout(criteria: number, legends: number) {
  const scores = 10;
  const legend = scores + criteria + 1;
  const chart = legend + legends + 1;
  const spread = chart + CHART_ROWS + 4;
  const detail = spread + criteria + 4;
  return {
    /** First criterion of the scores; the headers are above. */
    scores,
    /** The row « Ensemble ». */
    all: scores + criteria,
    legend,
    chart,
    chartRows: CHART_ROWS,
    /** First criterion of the distribution; above: values of the levels, headers, heading. */
    spread,
    spreadAll: spread + criteria,
    /** First indicator of the detail; above: headers, heading. */
    detail,
  };
}

/** A cell by 0-based row and column: `$B$3`, or with the row or the column left to follow. */
export function absolute(row: number, column: number, fixed: 'both' | 'column' | 'row' = 'both'): string {
  return `${fixed === 'row' ? '' : '$'}${columnLetter(column)}${fixed === 'column' ? '' : '$'}${row + 1}`;
}

/** A column of cells, absolute. */
export function run(row: number, column: number, rows: number): string {
  return `${absolute(row, column)}:${absolute(row + rows - 1, column)}`;
}
