/** Charts: kept with their type, series, title and looks, not drawn. */
import type { Area } from '../../cells/address';
import { HostError } from '../errors';
import type { Bag, Placed, SheetModel } from '../model';
import { type HostNode, node, type NodeType } from '../node';
import { type BagSelf, bagType } from './bag';
import { fullAddress, type RangeSelf } from './range';

/** One series: the addresses of its values and of its categories, and what was set on it. */
export interface SeriesModel {
  values: string | null;
  categories: string | null;
  readonly bag: Bag;
}

const FILL = bagType('ChartFill', {
  properties: [],
  call: {
    SetSolidColor: ({ bag }, color: string) => {
      bag.Color = color;
    },
    Clear: ({ bag }) => {
      delete bag.Color;
    },
  },
});
const LINE = bagType('ChartLineFormat', { properties: ['Color', 'LineStyle', 'Weight'] });
const FONT = bagType('ChartFont', { properties: ['Name', 'Size', 'Color', 'Bold', 'Italic', 'Underline'] });
const TEXT_FORMAT = bagType('ChartTitleFormat', { properties: [], go: { Font: FONT, Fill: FILL } });
const TITLE = bagType('ChartTitle', { properties: ['Text', 'Visible', 'Overlay'], go: { Format: TEXT_FORMAT } });
const LEGEND = bagType('ChartLegend', { properties: ['Visible', 'Position'], go: { Format: TEXT_FORMAT } });
const GRID_FORMAT = bagType('ChartGridlinesFormat', { properties: [], go: { Line: LINE } });
const GRID = bagType('ChartGridlines', { properties: ['Visible'], go: { Format: GRID_FORMAT } });
const AXIS = bagType('ChartAxis', {
  properties: ['Minimum', 'Maximum', 'NumberFormat', 'ReversePlotOrder', 'MajorTickMark', 'Visible'],
  go: {
    Title: TITLE,
    MajorGridlines: GRID,
    Format: bagType('ChartAxisFormat', { properties: [], go: { Font: FONT, Line: LINE } }),
  },
});
const AXES = bagType('ChartAxes', { properties: [], go: { CategoryAxis: AXIS, ValueAxis: AXIS } });
const RADAR_AXES = bagType('ChartAxes', { properties: [], go: { ValueAxis: AXIS } });
const LABELS = bagType('ChartDataLabels', { properties: ['ShowValue', 'NumberFormat', 'Position'] });

const series = bagType('ChartSeries', {
  properties: [
    'Name',
    'ChartType',
    'GapWidth',
    'Overlap',
    'HasDataLabels',
    'MarkerStyle',
    'MarkerSize',
    'MarkerBackgroundColor',
    'MarkerForegroundColor',
  ],
  go: {
    DataLabels: LABELS,
    Format: bagType('ChartSeriesFormat', { properties: [], go: { Fill: FILL, Line: LINE } }),
  },
});

const addressOf = (range: HostNode): string => fullAddress(range.self as RangeSelf);

const SERIES: NodeType<SeriesModel> = {
  ...(series as unknown as NodeType<SeriesModel>),
  call: {
    SetValues: (self, range: HostNode) => {
      self.values = addressOf(range);
    },
    SetXAxisValues: (self, range: HostNode) => {
      self.categories = addressOf(range);
    },
  },
};

const seriesOf = ({ bag }: Placed): SeriesModel[] => bag.Series as SeriesModel[];

const COLLECTION: NodeType<Placed> = {
  kind: 'ChartSeriesCollection',
  get: { Count: (placed) => seriesOf(placed).length },
  items: (placed) => seriesOf(placed).map((one) => node(SERIES, one)),
  call: {
    Add: (placed, name = '') => {
      const one: SeriesModel = { values: null, categories: null, bag: { Name: name } };
      seriesOf(placed).push(one);
      return node(SERIES, one);
    },
    GetCount: (placed) => seriesOf(placed).length,
    GetItemAt: (placed, index: number) => {
      const one = seriesOf(placed)[index];
      if (one === undefined) throw new HostError('InvalidArgument');
      return node(SERIES, one);
    },
  },
};

interface ChartSelf extends BagSelf {
  readonly sheet: SheetModel;
  readonly placed: Placed;
}

const bag = bagType('Chart', {
  properties: ['Name', 'Top', 'Left', 'Width', 'Height', 'ChartType', 'Style', 'DisplayBlanksAs'],
  go: {
    Title: TITLE,
    Legend: LEGEND,
    Axes: AXES,
    Format: bagType('ChartAreaFormat', { properties: [], go: { Fill: FILL, Border: LINE, Font: FONT } }),
  },
});

const CHART: NodeType<ChartSelf> = {
  kind: 'Chart',
  id: ({ placed }) => placed.id,
  get: { ...bag.get, Id: ({ placed }) => placed.id },
  set: bag.set,
  go: {
    ...bag.go,
    Series: ({ placed }) => node(COLLECTION, placed),
    // What a radar lets be set of its categories is nowhere said: nothing should be.
    Axes: ({ placed }) => {
      const isRadar = String(placed.bag.ChartType).startsWith('Radar');
      return node(isRadar ? RADAR_AXES : AXES, { bag: (placed.bag.Axes ??= {}) as Bag });
    },
  },
  call: {
    SetPosition: (self, first: string | HostNode, last?: string | HostNode) => {
      self.bag.Position = [first, last].map((cell) =>
        typeof cell === 'object' ? (cell.self as RangeSelf).area : cell,
      );
    },
    Delete: ({ sheet, placed }) => {
      sheet.charts.splice(sheet.charts.indexOf(placed), 1);
    },
  },
};

const chartNode = (sheet: SheetModel, placed: Placed) => node(CHART, { sheet, placed, bag: placed.bag });

/** The series that Excel makes of a source by itself: one per row or per column. */
function madeSeries(sheet: SheetModel, area: Area, seriesBy: string): SeriesModel[] {
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && area.rows < area.columns);
  return Array.from({ length: byRows ? area.rows : area.columns }, (_, i) => {
    const part = byRows ? { ...area, top: area.top + i, rows: 1 } : { ...area, left: area.left + i, columns: 1 };
    return { values: fullAddress({ sheet, area: part }), categories: null, bag: { Name: `Série${i + 1}` } };
  });
}

const CHARTS: NodeType<SheetModel> = {
  kind: 'ChartCollection',
  get: { Count: ({ charts }) => charts.length },
  items: (sheet) => sheet.charts.map((placed) => chartNode(sheet, placed)),
  item: (sheet, key: string) => {
    const placed = sheet.charts.find(({ id, bag: kept }) => id === key || kept.Name === key);
    if (placed === undefined) throw new HostError('ItemNotFound');
    return chartNode(sheet, placed);
  },
  call: {
    Add: (sheet, type: string, source: HostNode, seriesBy = 'Auto') => {
      sheet.mustBeWritable();
      const { area, sheet: from } = source.self as RangeSelf;
      const kept = {
        ChartType: type,
        SeriesBy: seriesBy,
        Name: `Graphique ${sheet.charts.length + 1}`,
        Series: madeSeries(from, area, seriesBy),
      };
      const placed = { id: sheet.workbook.newId('chart'), area, bag: kept };
      sheet.charts.push(placed);
      return chartNode(sheet, placed);
    },
    GetCount: ({ charts }) => charts.length,
  },
};

export function chartsNode(sheet: SheetModel): HostNode {
  return node(CHARTS, sheet);
}
