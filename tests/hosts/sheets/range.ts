/** `Range` of the simulated Sheets. */
import { type Area, areaName, intersection } from '../cells/address';
import { displayed } from '../cells/display';
import type { Scalar } from '../cells/typing';
import type { RichText, ValidationModel } from './builders';
import { metered } from './meter';
import type { SheetModel } from './model';
import type { SheetsWorld } from './world';
import { momentOf } from './zone';

/** A format that shows a day or an hour. */
export function isDateFormat(format: string): boolean {
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\[\$[^\]]*\]|\[[a-z]{4,}\]|General|@/gi, ''));
}

/** @throws Error in Google's words for rows that do not fit */
function mustFit(given: readonly (readonly unknown[])[], { rows, columns }: Area): void {
  if (given.length !== rows) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${given.length} but the range has ${rows}.`,
    );
  }
  const other = given.find((row) => row.length !== columns);
  if (other !== undefined) {
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${other.length} but the range has ${columns}.`,
    );
  }
}

export class Range {
  constructor(
    private readonly world: SheetsWorld,
    private readonly sheet: SheetModel,
    private readonly area: Area,
  ) {}

  /** Where it stands, for builders. */
  get chartPlace(): { readonly sheet: string; readonly area: Area } {
    return { sheet: this.sheet.name, area: this.area };
  }

  private each<Cell>(cell: (row: number, column: number) => Cell): Cell[][] {
    const { top, left, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => cell(top + r, left + c)));
  }

  /** What a script sees of a cell: a Date, of its own engine, for a number that shows one. */
  private scriptValue(row: number, column: number): Scalar | Date {
    const { cells, spreadsheet } = this.sheet;
    const value = cells.value(row, column);
    if (typeof value !== 'number' || !isDateFormat(cells.format(row, column))) return value;
    return this.world.newDate(momentOf(value, spreadsheet.timeZone));
  }

  private shown(row: number, column: number): string {
    const { cells, spreadsheet } = this.sheet;
    const value = cells.value(row, column);
    const format = cells.format(row, column);
    if (typeof value === 'number' && isDateFormat(format)) {
      return displayed(value, format.replace(/M/g, 'm'), spreadsheet.culture, value < 61 ? value - 1 : value);
    }
    return displayed(value, format, spreadsheet.culture, 0);
  }

  getRow(): number {
    return this.area.top + 1;
  }
  getColumn(): number {
    return this.area.left + 1;
  }
  getNumRows(): number {
    return this.area.rows;
  }
  getNumColumns(): number {
    return this.area.columns;
  }
  getA1Notation(): string {
    return areaName(this.area);
  }
  getSheet(): unknown {
    return this.world.sheet(this.sheet);
  }
  getValues(): (Scalar | Date)[][] {
    return this.each((row, column) => this.scriptValue(row, column));
  }
  getValue(): Scalar | Date {
    return this.scriptValue(this.area.top, this.area.left);
  }
  getDisplayValues(): string[][] {
    return this.each((row, column) => this.shown(row, column));
  }
  getFormulas(): string[][] {
    return this.each((row, column) => this.sheet.cells.formula(row, column) ?? '');
  }
  getNumberFormats(): string[][] {
    return this.each((row, column) => this.sheet.cells.format(row, column));
  }
  getMergedRanges(): Range[] {
    const { merges } = this.sheet.cells;
    return merges.filter((merge) => intersection(merge, this.area) !== null).map((merge) => this.other(merge));
  }

  setValues(given: unknown[][]): Range {
    mustFit(given, this.area);
    given.forEach((row, r) =>
      row.forEach((value, c) => this.sheet.enter(this.area.top + r, this.area.left + c, value)),
    );
    return this.self();
  }
  setValue(value: unknown): Range {
    this.each((row, column) => this.sheet.enter(row, column, value));
    return this.self();
  }
  setFormulas(given: string[][]): Range {
    mustFit(given, this.area);
    given.forEach((row, r) =>
      row.forEach((formula, c) => this.sheet.setFormula(this.area.top + r, this.area.left + c, formula)),
    );
    return this.self();
  }
  setNumberFormat(format: string): Range {
    this.sheet.mustBeFree(this.area);
    this.each((row, column) => this.sheet.cells.setFormat(row, column, format || 'General'));
    return this.self();
  }
  setNumberFormats(given: string[][]): Range {
    mustFit(given, this.area);
    given.forEach((row, r) =>
      row.forEach((format, c) => this.sheet.cells.setFormat(this.area.top + r, this.area.left + c, format)),
    );
    return this.self();
  }
  setNote(note: string): Range {
    this.each((row, column) => this.sheet.notes.set(`${row},${column}`, note));
    return this.self();
  }
  setNotes(given: string[][]): Range {
    mustFit(given, this.area);
    given.forEach((row, r) =>
      row.forEach((note, c) => this.sheet.notes.set(`${this.area.top + r},${this.area.left + c}`, note)),
    );
    return this.self();
  }
  setRichTextValues(given: { readonly rich: RichText }[][]): Range {
    mustFit(given, this.area);
    given.forEach((row, r) =>
      row.forEach(({ rich }, c) => {
        this.sheet.cells.put(this.area.top + r, this.area.left + c, rich.text);
        if (rich.link !== null) this.sheet.links.set(`${this.area.top + r},${this.area.left + c}`, rich.link);
      }),
    );
    return this.self();
  }
  setDataValidation({ rule }: { readonly rule: ValidationModel }): Range {
    this.sheet.validations.push({ area: areaName(this.area), rule });
    return this.self();
  }
  createFilter(): object {
    if (this.sheet.filter !== null) throw new Error("You can't create a filter in a sheet that already has a filter.");
    this.sheet.filter = areaName(this.area);
    return {};
  }
  private look(property: string, value: unknown): Range {
    this.sheet.mustBeFree(this.area);
    this.sheet.looks.give(this.area, property, value);
    return this.self();
  }
  setFontSize(value: number): Range {
    return this.look('FontSize', value);
  }
  setFontWeight(value: string): Range {
    return this.look('FontWeight', value);
  }
  setFontStyle(value: string): Range {
    return this.look('FontStyle', value);
  }
  setFontLine(value: string): Range {
    return this.look('FontLine', value);
  }
  setFontFamily(value: string): Range {
    return this.look('FontFamily', value);
  }
  setFontColor(value: string): Range {
    return this.look('FontColor', value);
  }
  setBackground(value: string): Range {
    return this.look('Background', value);
  }
  setHorizontalAlignment(value: string): Range {
    return this.look('HorizontalAlignment', value);
  }
  setVerticalAlignment(value: string): Range {
    return this.look('VerticalAlignment', value);
  }
  setWrap(value: boolean): Range {
    return this.look('Wrap', value);
  }
  setBorder(...sides: unknown[]): Range {
    if (sides.length !== 6 && sides.length !== 8) throw new Error('The parameters do not match setBorder.');
    return this.look('Border', sides);
  }
  clearContent(): Range {
    this.sheet.cells.clear(this.area);
    return this.self();
  }
  merge(): Range {
    this.sheet.cells.merge(this.area);
    return this.self();
  }
  activate(): Range {
    this.sheet.spreadsheet.active = this.sheet;
    this.sheet.spreadsheet.selection = this.area;
    return this.self();
  }

  private self(): Range {
    return this.other(this.area);
  }
  private other(area: Area): Range {
    return metered(this.world.meter, 'Range', new Range(this.world, this.sheet, area));
  }
}
