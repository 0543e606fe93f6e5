/** Several ranges at once, as `getMergedAreasOrNullObject` gives them. */
import type { Area } from '../../cells/address';
import type { SheetModel } from '../model';
import { type HostNode, node, type NodeType } from '../node';
import { areasFormatNode } from './format';
import { fullAddress, rangeNode } from './range';

interface AreasSelf {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

export function areasNode(sheet: SheetModel, areas: readonly Area[]): HostNode {
  return node(AREAS, { sheet, areas });
}

const COLLECTION: NodeType<AreasSelf> = {
  kind: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => rangeNode(sheet, area)),
  call: { GetCount: ({ areas }) => areas.length },
};

const AREAS: NodeType<AreasSelf> = {
  kind: 'RangeAreas',
  get: {
    Address: ({ sheet, areas }) => areas.map((area) => fullAddress({ sheet, area })).join(', '),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
  },
  go: {
    Areas: (self) => node(COLLECTION, self),
    Format: ({ sheet, areas }) => areasFormatNode(sheet, areas),
  },
};
