/** Charts: kept with their type, source and title, not drawn. */
import { HostError } from '../errors';
import type { Placed, SheetModel } from '../model';
import { type HostNode, node, type NodeType } from '../node';
import { bagType } from './bag';
import type { RangeSelf } from './range';

const PROPERTIES = ['Name', 'Top', 'Left', 'Width', 'Height', 'ChartType', 'Style'];
const TITLE = bagType('ChartTitle', { properties: ['Text', 'Visible', 'Overlay'] });
const LEGEND = bagType('ChartLegend', { properties: ['Visible', 'Position'] });

interface ChartSelf {
  readonly sheet: SheetModel;
  readonly bag: Placed['bag'];
  readonly placed: Placed;
}

const bag = bagType('Chart', { properties: PROPERTIES, go: { Title: TITLE, Legend: LEGEND } });

const CHART: NodeType<ChartSelf> = {
  kind: 'Chart',
  id: ({ placed }) => placed.id,
  get: { ...bag.get, Id: ({ placed }) => placed.id },
  set: bag.set,
  go: bag.go,
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
      const { area } = source.self as RangeSelf;
      const kept = { ChartType: type, SeriesBy: seriesBy, Name: `Graphique ${sheet.charts.length + 1}` };
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
