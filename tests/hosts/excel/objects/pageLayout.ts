/** How a sheet prints: kept, not printed. */
import type { Bag, SheetModel } from '../model';
import { HostError } from '../errors';
import { type HostNode, node, type NodeType } from '../node';
import { type BagSelf, bagType } from './bag';
import type { RangeSelf } from './range';

const HEADER_FOOTER = bagType('HeaderFooter', {
  properties: ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'],
});
const GROUP = bagType('HeaderFooterGroup', {
  properties: ['State', 'UseSheetScale', 'UseSheetMargins'],
  go: { DefaultForAllPages: HEADER_FOOTER },
});
const layout = bagType('PageLayout', {
  properties: ['Orientation', 'PaperSize', 'Zoom', 'CenterHorizontally', 'PrintGridlines', 'PrintHeadings'],
  go: { HeadersFooters: GROUP },
});

function kept(value: string | HostNode): unknown {
  return typeof value === 'object' ? (value.self as RangeSelf).area : value;
}

const LAYOUT: NodeType<BagSelf> = {
  ...layout,
  call: {
    SetPrintMargins: ({ bag }, unit: string, margins: unknown) => {
      bag.Margins = { unit, margins };
    },
    SetPrintTitleRows: ({ bag }, rows: string | HostNode) => {
      bag.TitleRows = kept(rows);
    },
    SetPrintArea: ({ bag }, area: string | HostNode) => {
      bag.Area = kept(area);
    },
  },
};

/** The print set-up of a sheet. A machine without a printer refuses it. */
export function pageLayoutNode(sheet: SheetModel): HostNode {
  if (!sheet.workbook.hasPrinter) throw new HostError('GeneralException');
  return node(LAYOUT, { bag: (sheet.bag.PageLayout ??= {}) as Bag });
}

const BREAK: NodeType<unknown> = { kind: 'PageBreak' };

const BREAKS: NodeType<SheetModel> = {
  kind: 'PageBreakCollection',
  call: {
    Add: (sheet, where: string | HostNode) => {
      ((sheet.bag.PageBreaks ??= []) as unknown[]).push(kept(where));
      return node(BREAK, where);
    },
    RemovePageBreaks: (sheet) => {
      sheet.bag.PageBreaks = [];
    },
  },
};

export function pageBreaksNode(sheet: SheetModel): HostNode {
  return node(BREAKS, sheet);
}
