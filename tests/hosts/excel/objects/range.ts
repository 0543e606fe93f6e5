/** Ranges of the simulated Excel: cells read and written as its API does. */
import { type Area, areaName, bounding, intersection, isInside } from '../../cells/address';
import { displayed } from '../../cells/display';
import { DAYS_1904 } from '../../cells/serial';
import { GENERAL } from '../../cells/store';
import type { Scalar } from '../../cells/typing';
import { HostError, SIZE_MISMATCH } from '../errors';
import { EXTENT, type SheetModel } from '../model';
import { type HostNode, node, type NodeType } from '../node';
import { conditionalFormatsNode } from './conditionalFormats';
import { dataValidationNode } from './dataValidation';
import { rangeFormatNode } from './format';
import { areasNode } from './rangeAreas';
import { worksheetNode } from './worksheets';

/** "On all platforms, a range is limited to five million cells for get operations" (Microsoft, Resource limits). */
const READ_CELLS = 5_000_000;
/** Merged areas beyond which `getMergedAreasOrNullObject` fails (its reference page). */
const MERGED_AREAS = 512;

export interface RangeSelf {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** The node of an area of a sheet, which must be inside it. */
export function rangeNode(sheet: SheetModel, area: Area): HostNode {
  if (!isInside(area, EXTENT)) throw new HostError('InvalidArgument');
  return node(RANGE, { sheet, area });
}

/** `Feuil1!A1:B2`, the name quoted when it must be. */
export function fullAddress({ sheet, area }: RangeSelf): string {
  const name = /^\w+$/.test(sheet.name) ? sheet.name : `'${sheet.name.replace(/'/g, "''")}'`;
  return `${name}!${areaName(area)}`;
}

function table<Cell>({ area }: RangeSelf, cell: (row: number, column: number) => Cell): Cell[][] {
  if (area.rows * area.columns > READ_CELLS) throw new HostError('RangeExceedsLimit');
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => cell(area.top + r, area.left + c)),
  );
}

/** Sets every cell from rows of values, or from one value for all; null leaves a cell as it is. */
function assign(self: RangeSelf, given: unknown, put: (row: number, column: number, value: Scalar) => void): void {
  const { area } = self;
  const isTable = Array.isArray(given);
  if (isTable) {
    const rows = given as unknown[][];
    const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
    if (!fits) throw new HostError('InvalidArgument', SIZE_MISMATCH);
  }
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const value = isTable ? (given as Scalar[][])[r][c] : (given as Scalar);
      if (value !== null) put(area.top + r, area.left + c, value);
    }
  }
}

function shownText({ sheet }: RangeSelf, row: number, column: number): string {
  const value = sheet.cells.value(row, column);
  const shift = sheet.workbook.date1904 ? DAYS_1904 : 0;
  const serial = typeof value === 'number' ? value + shift : 0;
  return displayed(value, sheet.cells.format(row, column), sheet.workbook.culture, serial);
}

function moved({ sheet, area }: RangeSelf, change: Partial<Area>): HostNode {
  return rangeNode(sheet, { ...area, ...change });
}

function usedIn({ sheet, area }: RangeSelf, valuesOnly?: boolean): HostNode | null {
  const used = sheet.cells.used(area, valuesOnly === true);
  return used === null ? null : rangeNode(sheet, used);
}

function mergedIn({ sheet, area }: RangeSelf): HostNode | null {
  const areas = sheet.cells.merges.filter((merge) => intersection(merge, area) !== null);
  if (areas.length > MERGED_AREAS) throw new HostError('GeneralException');
  return areas.length === 0 ? null : areasNode(sheet, areas);
}

const RANGE: NodeType<RangeSelf> = {
  kind: 'Range',
  get: {
    Address: fullAddress,
    RowIndex: ({ area }) => area.top,
    ColumnIndex: ({ area }) => area.left,
    RowCount: ({ area }) => area.rows,
    ColumnCount: ({ area }) => area.columns,
    CellCount: ({ area }) => area.rows * area.columns,
    Values: (self) => table(self, (row, column) => self.sheet.cells.value(row, column)),
    Text: (self) => table(self, (row, column) => shownText(self, row, column)),
    NumberFormat: (self) => table(self, (row, column) => self.sheet.cells.format(row, column)),
    Hyperlink: ({ sheet, area }) => sheet.links.get(`${area.top},${area.left}`) ?? null,
    Formulas: (self) =>
      table(self, (row, column) => self.sheet.cells.formula(row, column) ?? self.sheet.cells.value(row, column)),
    RowHidden: ({ sheet, area }) => {
      const hidden = Array.from({ length: area.rows }, (_, r) => sheet.hiddenRows.has(area.top + r));
      return hidden.every((one) => one === hidden[0]) ? hidden[0] : null;
    },
  },
  set: {
    Values: (self, given) => {
      self.sheet.mustBeWritable(self.area);
      assign(self, given, (row, column, value) => self.sheet.give(row, column, value));
    },
    Formulas: (self, given) => {
      self.sheet.mustBeWritable(self.area);
      assign(self, given, (row, column, value) => self.sheet.giveFormula(row, column, value));
    },
    FormulasLocal: (self, given) => {
      self.sheet.mustBeWritable(self.area);
      assign(self, given, (row, column, value) => self.sheet.type(row, column, String(value)));
    },
    NumberFormat: (self, given) => {
      const { sheet, area } = self;
      sheet.mustBeWritable();
      if (area.rows === EXTENT.rows && !Array.isArray(given)) {
        for (let c = 0; c < area.columns; c++) sheet.cells.setColumnFormat(area.left + c, String(given) || GENERAL);
        return;
      }
      assign(self, given, (row, column, value) => sheet.cells.setFormat(row, column, String(value) || GENERAL));
    },
    Hyperlink: ({ sheet, area }, given: { textToDisplay?: string; address?: string; documentReference?: string }) => {
      sheet.mustBeWritable();
      sheet.links.set(`${area.top},${area.left}`, given);
      // An empty cell shows its link's target, and every linked cell takes the look of links.
      const shown = given.textToDisplay ?? given.address ?? given.documentReference ?? '';
      const isEmpty = sheet.cells.value(area.top, area.left) === '';
      if (given.textToDisplay !== undefined || isEmpty) sheet.give(area.top, area.left, shown);
      sheet.looks.push({ area, property: 'Font.Color', value: '#0563C1' });
    },
    RowHidden: ({ sheet, area }, hidden: boolean) => {
      sheet.mustBeWritable();
      for (let row = area.top; row < area.top + area.rows; row++) {
        if (hidden) sheet.hiddenRows.add(row);
        else sheet.hiddenRows.delete(row);
      }
    },
  },
  go: {
    Format: ({ sheet, area }) => rangeFormatNode(sheet, area),
    Worksheet: ({ sheet }) => worksheetNode(sheet),
    DataValidation: ({ sheet, area }) => dataValidationNode(sheet, area),
    ConditionalFormats: ({ sheet, area }) => conditionalFormatsNode(sheet, area),
  },
  call: {
    GetCell: (self, row: number, column: number) =>
      moved(self, { top: self.area.top + row, left: self.area.left + column, rows: 1, columns: 1 }),
    GetRow: (self, row: number) => moved(self, { top: self.area.top + row, rows: 1 }),
    GetColumn: (self, column: number) => moved(self, { left: self.area.left + column, columns: 1 }),
    GetLastCell: ({ sheet, area }) =>
      rangeNode(sheet, { top: area.top + area.rows - 1, left: area.left + area.columns - 1, rows: 1, columns: 1 }),
    GetEntireColumn: (self) => moved(self, { top: 0, rows: EXTENT.rows }),
    GetEntireRow: (self) => moved(self, { left: 0, columns: EXTENT.columns }),
    GetOffsetRange: (self, rows: number, columns: number) =>
      moved(self, { top: self.area.top + rows, left: self.area.left + columns }),
    GetResizedRange: (self, rows: number, columns: number) =>
      moved(self, { rows: self.area.rows + rows, columns: self.area.columns + columns }),
    GetBoundingRect: ({ sheet, area }, other: HostNode) =>
      rangeNode(sheet, bounding(area, (other.self as RangeSelf).area)),
    GetIntersectionOrNullObject: ({ sheet, area }, other: HostNode) => {
      const common = intersection(area, (other.self as RangeSelf).area);
      return common === null ? null : rangeNode(sheet, common);
    },
    GetUsedRange: (self, valuesOnly?: boolean) => usedIn(self, valuesOnly) ?? moved(self, { rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (self, valuesOnly?: boolean) => usedIn(self, valuesOnly),
    GetMergedAreasOrNullObject: mergedIn,
    Clear: ({ sheet, area }, applyTo?: string) => {
      sheet.mustBeWritable();
      if (applyTo !== 'Formats') sheet.cells.clear(area, applyTo === undefined || applyTo === 'All');
    },
    Merge: ({ sheet, area }) => {
      sheet.mustBeWritable();
      sheet.cells.merge(area);
    },
    Select: ({ sheet, area }) => sheet.workbook.select(sheet, area),
    _ValidateArraySize: ({ area }, rows: number, columns: number) => {
      if (rows !== area.rows || columns !== area.columns) throw new HostError('InvalidArgument', SIZE_MISMATCH);
    },
  },
};
