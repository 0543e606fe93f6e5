/** Tables: headers made unique as Excel makes them, filter buttons, no overlap. */
import { type Area, intersection, parseArea } from '../../cells/address';
import { HostError } from '../errors';
import { EXTENT, type SheetModel, type TableModel, type WorkbookModel } from '../model';
import { type HostNode, isNode, node, type NodeType } from '../node';
import { rangeNode, type RangeSelf } from './range';
import { worksheetNode } from './worksheets';

interface TablesSelf {
  readonly workbook: WorkbookModel;
  /** Absent: every table of the workbook. */
  readonly sheet?: SheetModel;
}

function tablesOf({ workbook, sheet }: TablesSelf): TableModel[] {
  return sheet === undefined ? workbook.sheets.flatMap(({ tables }) => tables) : sheet.tables;
}

function find(self: TablesSelf, key: string): TableModel | undefined {
  return tablesOf(self).find(({ id, bag }) => id === key || String(bag.Name).toLowerCase() === key.toLowerCase());
}

/** Headers are texts, none blank, none twice: Excel changes the cells that are not. */
function nameHeaders(sheet: SheetModel, { top, left, columns }: Area): void {
  const taken = new Set<string>();
  for (let c = 0; c < columns; c++) {
    const given = String(sheet.cells.value(top, left + c));
    let name = given === '' ? `Colonne${c + 1}` : given;
    for (let rank = 2; taken.has(name.toLowerCase()); rank++) name = `${given || 'Colonne'}${rank}`;
    taken.add(name.toLowerCase());
    sheet.cells.put(top, left + c, name);
  }
}

function add(self: TablesSelf, where: HostNode | string, hasHeaders: boolean): HostNode {
  let place: RangeSelf;
  if (isNode(where)) place = where.self as RangeSelf;
  else {
    const area = parseArea(where, EXTENT);
    if (area === null) throw new HostError('InvalidArgument');
    place = { sheet: self.sheet ?? self.workbook.active, area };
  }
  const { sheet, area } = place;
  sheet.mustBeWritable();
  if (sheet.tables.some((other) => intersection(other.area, area) !== null)) throw new HostError('InvalidArgument');
  if (sheet.cells.merges.some((merge) => intersection(merge, area) !== null)) throw new HostError('InvalidArgument');
  const rank = self.workbook.sheets.reduce((sum, { tables }) => sum + tables.length, 1);
  const bag = { Name: `Tableau${rank}`, ShowFilterButton: true, ShowHeaders: true, Style: 'TableStyleMedium2' };
  const table = { id: self.workbook.newId('table'), sheet, area, hasHeaders, bag };
  if (hasHeaders) nameHeaders(sheet, area);
  sheet.tables.push(table);
  return node(TABLE, table);
}

const flags = ['ShowFilterButton', 'ShowBandedRows', 'ShowTotals', 'Style'];

const TABLE: NodeType<TableModel> = {
  kind: 'Table',
  id: ({ id }) => id,
  get: {
    Id: ({ id }) => id,
    Name: ({ bag }) => bag.Name,
    ShowHeaders: ({ hasHeaders }) => hasHeaders,
    ...Object.fromEntries(flags.map((name) => [name, ({ bag }: TableModel) => bag[name] ?? null])),
  },
  set: {
    Name: (table, name: string) => {
      const taken = find({ workbook: table.sheet.workbook }, name);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name)) throw new HostError('InvalidArgument');
      if (taken !== undefined && taken !== table) throw new HostError('ItemAlreadyExists');
      table.bag.Name = name;
    },
    ...Object.fromEntries(
      flags.map((name) => [
        name,
        ({ bag }: TableModel, value: unknown) => {
          bag[name] = value;
        },
      ]),
    ),
  },
  go: { Worksheet: ({ sheet }) => worksheetNode(sheet) },
  call: {
    GetRange: ({ sheet, area }) => rangeNode(sheet, area),
    GetHeaderRowRange: ({ sheet, area }) => rangeNode(sheet, { ...area, rows: 1 }),
    GetDataBodyRange: ({ sheet, area }) => rangeNode(sheet, { ...area, top: area.top + 1, rows: area.rows - 1 }),
    Delete: ({ sheet, area, id }) => {
      sheet.mustBeWritable();
      sheet.cells.clear(area, true);
      sheet.tables.splice(
        sheet.tables.findIndex((table) => table.id === id),
        1,
      );
    },
    ConvertToRange: ({ sheet, area, id }) => {
      sheet.tables.splice(
        sheet.tables.findIndex((table) => table.id === id),
        1,
      );
      return rangeNode(sheet, area);
    },
  },
};

const TABLES: NodeType<TablesSelf> = {
  kind: 'TableCollection',
  get: { Count: (self) => tablesOf(self).length },
  items: (self) => tablesOf(self).map((table) => node(TABLE, table)),
  item: (self, key: string) => {
    const table = find(self, key);
    if (table === undefined) throw new HostError('ItemNotFound');
    return node(TABLE, table);
  },
  call: {
    Add: add,
    GetCount: (self) => tablesOf(self).length,
    GetItemAt: (self, index: number) => node(TABLE, tablesOf(self)[index]),
    GetItemOrNullObject: (self, key: string) => {
      const table = find(self, key);
      return table === undefined ? null : node(TABLE, table);
    },
  },
};

export function tablesNode(workbook: WorkbookModel, sheet?: SheetModel): HostNode {
  return node(TABLES, { workbook, sheet });
}
