/** Conditional formats of a range: kept with their rule and their look, not computed. */
import type { Area } from '../../cells/address';
import { HostError } from '../errors';
import type { Placed, SheetModel } from '../model';
import { type HostNode, node, type NodeType } from '../node';
import { type BagSelf, bagType } from './bag';
import { rangeNode } from './range';

const LOOK = bagType('ConditionalRangeFormat', {
  properties: ['NumberFormat'],
  go: {
    Fill: bagType('ConditionalRangeFill', { properties: ['Color'] }),
    Font: bagType('ConditionalRangeFont', { properties: ['Color', 'Italic', 'Bold', 'Underline', 'Strikethrough'] }),
  },
});
const RULE = bagType('ConditionalFormatRule', { properties: ['Formula', 'FormulaLocal', 'FormulaR1C1'] });
const KINDS: Record<string, NodeType<BagSelf>> = {
  Custom: bagType('CustomConditionalFormat', { properties: [], go: { Format: LOOK, Rule: RULE } }),
  CellValue: bagType('CellValueConditionalFormat', { properties: ['Rule'], go: { Format: LOOK } }),
  TextComparison: bagType('TextConditionalFormat', { properties: ['Rule'], go: { Format: LOOK } }),
};

interface FormatSelf {
  readonly sheet: SheetModel;
  readonly placed: Placed;
}

const CONDITIONAL: NodeType<FormatSelf> = {
  kind: 'ConditionalFormat',
  id: ({ placed }) => placed.id,
  get: {
    Id: ({ placed }) => placed.id,
    Type: ({ placed }) => placed.bag.Type,
    // Each new one is put above the others (reference of `add`).
    Priority: ({ sheet: { conditionalFormats }, placed }) =>
      conditionalFormats.length - 1 - conditionalFormats.indexOf(placed),
    StopIfTrue: ({ placed }) => placed.bag.StopIfTrue ?? null,
  },
  set: {
    StopIfTrue: ({ placed }, value: unknown) => {
      placed.bag.StopIfTrue = value;
    },
  },
  go: Object.fromEntries(
    Object.entries(KINDS).map(([kind, type]) => [
      kind,
      ({ placed }: FormatSelf) => node(type, { bag: (placed.bag[kind] ??= {}) as Record<string, unknown> }),
    ]),
  ),
  call: {
    GetRange: ({ sheet, placed }) => rangeNode(sheet, placed.area),
    Delete: ({ sheet, placed }) => {
      sheet.mustBeWritable();
      sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(placed), 1);
    },
  },
};

interface CollectionSelf {
  readonly sheet: SheetModel;
  readonly area: Area;
}

function inside({ sheet, area }: CollectionSelf): Placed[] {
  const { top, left, rows, columns } = area;
  return sheet.conditionalFormats.filter(
    ({ area: at }) => at.top >= top && at.left >= left && at.top < top + rows && at.left < left + columns,
  );
}

const COLLECTION: NodeType<CollectionSelf> = {
  kind: 'ConditionalFormatCollection',
  items: (self) => inside(self).map((placed) => node(CONDITIONAL, { sheet: self.sheet, placed })),
  item: (self, id: string) => {
    const placed = inside(self).find((one) => one.id === id);
    if (placed === undefined) throw new HostError('ItemNotFound');
    return node(CONDITIONAL, { sheet: self.sheet, placed });
  },
  call: {
    Add: ({ sheet, area }, type: string) => {
      sheet.mustBeWritable();
      const placed = { id: sheet.workbook.newId('rule'), area, bag: { Type: type } };
      sheet.conditionalFormats.push(placed);
      return node(CONDITIONAL, { sheet, placed });
    },
    ClearAll: (self) => {
      self.sheet.mustBeWritable();
      for (const placed of inside(self)) {
        self.sheet.conditionalFormats.splice(self.sheet.conditionalFormats.indexOf(placed), 1);
      }
    },
    GetCount: (self) => inside(self).length,
  },
};

export function conditionalFormatsNode(sheet: SheetModel, area: Area): HostNode {
  return node(COLLECTION, { sheet, area });
}
