/** `Sheet` and `Spreadsheet` of the simulated Sheets. */
import { type Area, parseArea } from '../cells/address';
import { metered } from './meter';
import type { SheetModel, SpreadsheetModel } from './model';
import { Range } from './range';
import type { SheetsWorld } from './world';

export class Sheet {
  constructor(
    private readonly world: SheetsWorld,
    readonly model: SheetModel,
  ) {}

  private range(area: Area): Range {
    const { rows, columns } = area;
    if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
    if (area.top < 0) throw new Error('The starting row of the range is too small.');
    if (area.left < 0) throw new Error('The starting column of the range is too small.');
    if (!this.model.contains(area)) {
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return metered(this.world.meter, 'Range', new Range(this.world, this.model, area));
  }

  getName(): string {
    return this.model.name;
  }
  getSheetId(): number {
    return this.model.id;
  }
  getLastRow(): number {
    return this.model.used().rows;
  }
  getLastColumn(): number {
    return this.model.used().columns;
  }
  getMaxRows(): number {
    return this.model.rows;
  }
  getMaxColumns(): number {
    return this.model.columns;
  }
  isSheetHidden(): boolean {
    return this.model.isHidden;
  }
  isRowHiddenByFilter(row: number): boolean {
    return this.model.hiddenRows.has(row - 1);
  }
  getRange(first: number | string, column?: number, rows = 1, columns = 1): Range {
    if (typeof first === 'number') {
      return this.range({ top: first - 1, left: (column as number) - 1, rows, columns });
    }
    const area = parseArea(first, this.model);
    if (area === null) throw new Error('Range not found');
    return this.range(area);
  }
  getDataRange(): Range {
    const { rows, columns } = this.model.used();
    return this.range({ top: 0, left: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) });
  }
  insertRowsAfter(_after: number, count: number): unknown {
    this.model.addRows(count);
    return this.world.sheet(this.model);
  }
  insertColumnsAfter(_after: number, count: number): unknown {
    this.model.addColumns(count);
    return this.world.sheet(this.model);
  }
  setFrozenRows(count: number): void {
    this.model.frozenRows = count;
  }
  setName(name: string): unknown {
    this.model.name = name;
    return this.world.sheet(this.model);
  }
  hideSheet(): unknown {
    this.model.isHidden = true;
    return this.world.sheet(this.model);
  }
  activate(): unknown {
    this.model.spreadsheet.active = this.model;
    return this.world.sheet(this.model);
  }
}

export class Spreadsheet {
  constructor(
    private readonly world: SheetsWorld,
    private readonly model: SpreadsheetModel,
  ) {}

  private given(sheet: SheetModel | undefined): unknown {
    return sheet === undefined ? null : this.world.sheet(sheet);
  }

  getName(): string {
    return 'Classeur';
  }
  getSpreadsheetLocale(): string {
    return this.model.locale;
  }
  getSpreadsheetTimeZone(): string {
    return this.model.timeZone;
  }
  getSheets(): unknown[] {
    return this.model.sheets.map((sheet) => this.world.sheet(sheet));
  }
  getSheetByName(name: string): unknown {
    return this.given(this.model.find(name));
  }
  getSheetById(id: number): unknown {
    return this.given(this.model.sheets.find((sheet) => sheet.id === id));
  }
  getActiveSheet(): unknown {
    return this.given(this.model.active);
  }
  getActiveRange(): unknown {
    const { selection, active } = this.model;
    return selection === null ? null : metered(this.world.meter, 'Range', new Range(this.world, active, selection));
  }
  insertSheet(name: string): unknown {
    const sheet = this.model.addSheet(name);
    this.model.active = sheet;
    return this.given(sheet);
  }
  deleteSheet(sheet: { readonly model: SheetModel }): void {
    this.model.removeSheet(sheet.model);
  }
}
