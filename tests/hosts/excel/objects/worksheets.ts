/** Sheets: added, found, shown, protected, removed. */
import { type Area, parseArea } from '../../cells/address';
import { HostError } from '../errors';
import { EXTENT, type SheetModel, type WorkbookModel } from '../model';
import { type HostNode, node, type NodeType } from '../node';
import { bagType } from './bag';
import { chartsNode } from './charts';
import { commentsNode } from './comments';
import { sheetNamesNode } from './names';
import { pageBreaksNode, pageLayoutNode } from './pageLayout';
import { rangeNode, type RangeSelf } from './range';
import { areasNode } from './rangeAreas';
import { tablesNode } from './tables';

const WHOLE = { top: 0, left: 0, ...EXTENT };

const PROTECTION: NodeType<SheetModel> = {
  kind: 'WorksheetProtection',
  get: { Protected: (sheet) => sheet.isProtected },
  call: {
    Protect: (sheet, options: unknown) => {
      // Its reference: "Fails if the worksheet has already been protected."
      if (sheet.isProtected) throw new HostError('AccessDenied');
      sheet.isProtected = true;
      sheet.protectionOptions = options;
    },
    Unprotect: (sheet) => {
      sheet.isProtected = false;
    },
  },
};

const FREEZE: NodeType<SheetModel> = {
  kind: 'WorksheetFreezePanes',
  call: {
    FreezeRows: (sheet, count = 1) => {
      sheet.frozen = { ...WHOLE, rows: count };
    },
    FreezeColumns: (sheet, count = 1) => {
      sheet.frozen = { ...WHOLE, columns: count };
    },
    FreezeAt: (sheet, range: HostNode) => {
      sheet.frozen = (range.self as RangeSelf).area;
    },
    Unfreeze: (sheet) => {
      sheet.frozen = null;
    },
    GetLocationOrNullObject: (sheet) => (sheet.frozen === null ? null : rangeNode(sheet, sheet.frozen)),
  },
};

const FILTER: NodeType<SheetModel> = {
  kind: 'AutoFilter',
  get: {
    Enabled: ({ filter }) => filter !== null,
    IsDataFiltered: ({ filter, hiddenRows }) => filter !== null && hiddenRows.size > 0,
  },
  call: {
    Apply: (sheet, range: HostNode) => {
      sheet.mustBeWritable();
      sheet.filter = (range.self as RangeSelf).area;
    },
    GetRangeOrNullObject: (sheet) => (sheet.filter === null ? null : rangeNode(sheet, sheet.filter)),
  },
};

/** Under the names of the wire: the client calls the last two `showGridlines` and `showHeadings`. */
const flags = bagType('Worksheet', { properties: ['TabColor', 'Gridlines', 'Headings'] });

function used(sheet: SheetModel, valuesOnly?: boolean): HostNode | null {
  const area = sheet.cells.used(WHOLE, valuesOnly === true);
  return area === null ? null : rangeNode(sheet, area);
}

const WORKSHEET: NodeType<SheetModel> = {
  kind: 'Worksheet',
  id: ({ id }) => id,
  get: {
    ...flags.get,
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Position: (sheet) => sheet.workbook.sheets.indexOf(sheet),
    Visibility: ({ bag }) => bag.Visibility,
  },
  set: {
    ...flags.set,
    Name: (sheet, name: string) => {
      sheet.workbook.renameSheet(sheet, name);
    },
    Visibility: (sheet, value: string) => {
      sheet.bag.Visibility = value;
    },
  },
  go: {
    Tables: (sheet) => tablesNode(sheet.workbook, sheet),
    Charts: chartsNode,
    HorizontalPageBreaks: pageBreaksNode,
    Names: sheetNamesNode,
    PageLayout: pageLayoutNode,
    Comments: (sheet) => commentsNode(sheet.workbook, sheet),
    Protection: (sheet) => node(PROTECTION, sheet),
    FreezePanes: (sheet) => node(FREEZE, sheet),
    AutoFilter: (sheet) => node(FILTER, sheet),
  },
  call: {
    Activate: (sheet) => {
      if (sheet.bag.Visibility !== 'Visible') throw new HostError('GeneralException');
      sheet.workbook.active = sheet;
    },
    Delete: (sheet) => {
      sheet.mustBeWritable();
      sheet.workbook.removeSheet(sheet);
    },
    GetRange: (sheet, address?: string) => {
      const area = address === undefined ? WHOLE : parseArea(address, EXTENT);
      if (area === null) throw new HostError('InvalidArgument');
      return rangeNode(sheet, area);
    },
    GetRanges: (sheet, address: string) => {
      // The reference of getRanges: an address of 8192 characters at most.
      const areas = address.split(',').map((part) => parseArea(part, EXTENT));
      if (address.length > 8192 || areas.includes(null)) throw new HostError('InvalidArgument');
      return areasNode(sheet, areas as Area[]);
    },
    GetRangeByIndexes: (sheet, top: number, left: number, rows: number, columns: number) =>
      rangeNode(sheet, { top, left, rows, columns }),
    GetCell: (sheet, top: number, left: number) => rangeNode(sheet, { top, left, rows: 1, columns: 1 }),
    GetUsedRange: (sheet, valuesOnly?: boolean) =>
      used(sheet, valuesOnly) ?? rangeNode(sheet, { top: 0, left: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: used,
  },
};

const WORKSHEETS: NodeType<WorkbookModel> = {
  kind: 'WorksheetCollection',
  items: ({ sheets }) => sheets.map(worksheetNode),
  item: (workbook, key: string) => {
    const sheet = workbook.find(key);
    if (sheet === undefined) throw new HostError('ItemNotFound');
    return worksheetNode(sheet);
  },
  call: {
    Add: (workbook, name?: string) => worksheetNode(workbook.addSheet(name)),
    GetActiveWorksheet: ({ active }) => worksheetNode(active),
    GetCount: ({ sheets }) => sheets.length,
    GetItemOrNullObject: (workbook, key: string) => {
      const sheet = workbook.find(key);
      return sheet === undefined ? null : worksheetNode(sheet);
    },
  },
};

export function worksheetNode(sheet: SheetModel): HostNode {
  return node(WORKSHEET, sheet);
}

export function worksheetsNode(workbook: WorkbookModel): HostNode {
  return node(WORKSHEETS, workbook);
}
