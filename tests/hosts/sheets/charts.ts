/** `EmbeddedChartBuilder` of the simulated Sheets, and what it makes. */
import type { Area } from '../cells/address';
import { type Meter, metered } from './meter';

export interface ChartModel {
  type: string;
  /** Ranges by sheet name. */
  readonly ranges: { readonly sheet: string; readonly area: Area }[];
  readonly options: Record<string, unknown>;
  headers: number;
  transposed: boolean;
  position: readonly number[];
}

/** A range as the builder finds it: its sheet and its cells. */
export interface ChartRange {
  readonly chartPlace: { readonly sheet: string; readonly area: Area };
}

/** `Charts`: the constants that the product uses. */
export const chartConstants = {
  ChartType: { BAR: 'BAR', COLUMN: 'COLUMN', LINE: 'LINE', RADAR: 'RADAR' },
  ChartMergeStrategy: { MERGE_COLUMNS: 'MERGE_COLUMNS', MERGE_ROWS: 'MERGE_ROWS' },
};

export function chartBuilder(meter: Meter): object {
  const chart: ChartModel = { type: '', ranges: [], options: {}, headers: 0, transposed: false, position: [] };
  const builder: object = metered(meter, 'ChartBuilder', {
    setChartType: (type: string) => {
      if (type === undefined) throw new Error('Invalid argument: chartType');
      chart.type = type;
      return builder;
    },
    addRange: ({ chartPlace }: ChartRange) => {
      chart.ranges.push(chartPlace);
      return builder;
    },
    setNumHeaders: (count: number) => {
      chart.headers = count;
      return builder;
    },
    setTransposeRowsAndColumns: (transposed: boolean) => {
      chart.transposed = transposed;
      return builder;
    },
    setMergeStrategy: () => builder,
    setOption: (name: string, value: unknown) => {
      chart.options[name] = value;
      return builder;
    },
    setPosition: (...position: number[]) => {
      chart.position = position;
      return builder;
    },
    build: () => ({ chart }),
  });
  return builder;
}
