/** `Sheet` and `Spreadsheet` of the simulated Sheets. */
import { type Area, parseArea } from '../cells/address';
import type { LookRuleModel } from './builders';
import { chartBuilder, type ChartModel } from './charts';
import { metered } from './meter';
import type { SheetModel, SpreadsheetModel } from './model';
import { Range } from './range';
import { rangeList } from './rangeList';
import type { SheetsWorld } from './world';

export class Sheet {
  constructor(
    private readonly world: SheetsWorld,
    readonly model: SheetModel,
  ) {}

  private checked(area: Area): Range {
    const { rows, columns } = area;
    if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
    if (area.top < 0) throw new Error('The starting row of the range is too small.');
    if (area.left < 0) throw new Error('The starting column of the range is too small.');
    if (!this.model.contains(area)) {
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return new Range(this.world, this.model, area);
  }
  private range(area: Area): Range {
    return metered(this.world.meter, 'Range', this.checked(area));
  }
  private named(address: string): Area {
    const area = parseArea(address, this.model);
    if (area === null) throw new Error('Range not found');
    return area;
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
    return this.range(this.named(first));
  }
  getRangeList(addresses: string[]): object {
    if (addresses.length === 0) throw new Error('The range list is empty.');
    return rangeList(
      this.world.meter,
      addresses.map((address) => this.checked(this.named(address))),
    );
  }
  getIndex(): number {
    return this.model.spreadsheet.sheets.indexOf(this.model) + 1;
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
  deleteRows(first: number, count: number): void {
    this.model.removeRows(first - 1, count);
  }
  deleteColumns(first: number, count: number): void {
    this.model.removeColumns(first - 1, count);
  }
  setFrozenRows(count: number): void {
    if (count >= this.model.rows) throw new Error("You can't freeze all visible rows on the sheet.");
    this.model.frozenRows = count;
  }
  setFrozenColumns(count: number): void {
    if (count >= this.model.columns) throw new Error("You can't freeze all visible columns on the sheet.");
    this.model.frozenColumns = count;
  }
  setColumnWidths(first: number, count: number, width: number): unknown {
    if (first + count - 1 > this.model.columns) throw new Error('Those columns are out of bounds.');
    for (let column = 0; column < count; column++) this.model.widths[first - 1 + column] = width;
    return this.world.sheet(this.model);
  }
  setRowHeights(first: number, count: number, height: number): unknown {
    if (first + count - 1 > this.model.rows) throw new Error('Those rows are out of bounds.');
    for (let row = 0; row < count; row++) this.model.heights[first - 1 + row] = height;
    return this.world.sheet(this.model);
  }
  setHiddenGridlines(hidden: boolean): unknown {
    this.model.gridlinesHidden = hidden;
    return this.world.sheet(this.model);
  }
  setTabColor(color: string): unknown {
    this.model.tabColor = color;
    return this.world.sheet(this.model);
  }
  setConditionalFormatRules(rules: readonly { readonly rule: LookRuleModel }[]): void {
    const { lookRules } = this.model;
    lookRules.splice(0, lookRules.length, ...rules.map(({ rule }) => rule));
  }
  protect(): object {
    const guard: NonNullable<SheetModel['guard']> = (this.model.guard = { warningOnly: false, free: [] });
    const protection: object = metered(this.world.meter, 'Protection', {
      setWarningOnly: (warningOnly: boolean) => {
        guard.warningOnly = warningOnly;
        return protection;
      },
      setUnprotectedRanges: (ranges: readonly Range[]) => {
        guard.free = ranges.map(({ chartPlace }) => chartPlace.area);
        return protection;
      },
    });
    return protection;
  }
  newChart(): object {
    return chartBuilder(this.world.meter);
  }
  insertChart({ chart }: { readonly chart: ChartModel }): void {
    this.model.charts.push(chart);
  }
  showSheet(): unknown {
    this.model.isHidden = false;
    return this.world.sheet(this.model);
  }
  setName(name: string): unknown {
    this.model.spreadsheet.mustBeNew(name, this.model);
    this.model.mustBeFree({ top: 0, left: 0, rows: this.model.rows, columns: this.model.columns });
    this.model.spreadsheet.rename(this.model, name);
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
  insertSheet(name: string, index?: number): unknown {
    const sheet = this.model.addSheet(name, index);
    this.model.active = sheet;
    return this.given(sheet);
  }
  moveActiveSheet(position: number): void {
    const { sheets, active } = this.model;
    sheets.splice(sheets.indexOf(active), 1);
    sheets.splice(position - 1, 0, active);
  }
  toast(message: string, title: string): void {
    this.model.toasts.push({ message, title });
  }
  /** Gives a name, or moves one that is taken. */
  setNamedRange(name: string, { chartPlace: { sheet, area } }: Range): void {
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) throw new Error('The name of the named range is invalid.');
    const model = this.model.find(sheet) as SheetModel;
    this.model.namedRanges.set(name.toLowerCase(), { name, sheet: model, area });
  }
  getNamedRanges(): object[] {
    return [...this.model.namedRanges.values()].map(({ name, sheet, area }) =>
      metered(this.world.meter, 'NamedRange', {
        getName: () => name,
        getRange: () => {
          if (!this.model.sheets.includes(sheet)) throw new Error('Range not found');
          return metered(this.world.meter, 'Range', new Range(this.world, sheet, area));
        },
      }),
    );
  }
  deleteSheet(sheet: { readonly model: SheetModel }): void {
    this.model.removeSheet(sheet.model);
  }
}
