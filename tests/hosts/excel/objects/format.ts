/** The looks of a range: fill, font, alignment, width; each change is noted on the sheet. */
import type { Area } from '../../cells/address';
import type { SheetModel } from '../model';
import { type HostNode, node, type NodeType } from '../node';
import { HostError } from '../errors';
import { type BagSelf, bagType } from './bag';

const FILL = bagType('RangeFill', { properties: ['Color', 'Pattern'], call: { Clear: () => undefined } });
const FONT = bagType('RangeFont', {
  properties: ['Name', 'Size', 'Color', 'Italic', 'Bold', 'Underline', 'Strikethrough'],
});
const BORDER = bagType('RangeBorder', { properties: ['Color', 'Style', 'Weight'] });
const BORDERS: NodeType<BagSelf> = {
  ...bagType('RangeBorderCollection', { properties: [] }),
  item: borderOf,
};

function borderOf({ bag, onSet }: BagSelf, index: string): HostNode {
  const below = (bag[index] ??= {}) as Record<string, unknown>;
  return node(BORDER, { bag: below, onSet: (property, value) => onSet?.(`${index}.${property}`, value) });
}

const PROTECTION = bagType('FormatProtection', { properties: ['Locked', 'FormulaHidden'] });

const FORMAT = bagType('RangeFormat', {
  properties: ['WrapText', 'HorizontalAlignment', 'VerticalAlignment', 'ColumnWidth', 'RowHeight', 'IndentLevel'],
  go: { Fill: FILL, Font: FONT, Borders: BORDERS, Protection: PROTECTION },
  call: {
    AutofitColumns: ({ onSet }) => onSet?.('AutofitColumns', true),
    AutofitRows: ({ onSet }) => onSet?.('AutofitRows', true),
  },
});

/** The format of an area, as it stands after every look given to that very area. */
export function rangeFormatNode(sheet: SheetModel, area: Area): HostNode {
  const bag: Record<string, unknown> = {};
  const same = (other: Area) =>
    other.top === area.top && other.left === area.left && other.rows === area.rows && other.columns === area.columns;
  for (const look of sheet.looks.filter((one) => same(one.area))) {
    const path = look.property.split('.');
    const last = path.pop() as string;
    let place = bag;
    for (const name of path) place = (place[name] ??= {}) as Record<string, unknown>;
    place[last] = look.value;
  }
  return node(FORMAT, {
    bag,
    onSet: (property, value) => setLook(sheet, area, property, value),
  });
}

function setLook(sheet: SheetModel, area: Area, property: string, value: unknown): void {
  sheet.mustBeWritable();
  // A single row has nothing between its rows.
  if (area.rows === 1 && property.startsWith('Borders.InsideHorizontal')) throw new HostError('GeneralException');
  if (property === 'Protection.Locked') sheet.locks.push({ area, locked: value as boolean });
  sheet.looks.push({ area, property, value });
}

/** The format of several areas at once: what is set goes to each. */
export function areasFormatNode(sheet: SheetModel, areas: readonly Area[]): HostNode {
  return node(FORMAT, {
    bag: {},
    onSet: (property, value) => {
      for (const area of areas) setLook(sheet, area, property, value);
    },
  });
}
