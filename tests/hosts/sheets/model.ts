/** The spreadsheet behind the simulated Sheets: sheets of a finite size, cells coerced as Sheets does. */
import { type Area, intersection, isInside } from '../cells/address';
import { followed, sheetsIn, signsOf } from '../cells/formulas';
import { AMERICAN, type Culture, FRENCH } from '../cells/culture';
import { sheetsSerial } from '../cells/serial';
import { CellStore } from '../cells/store';
import { evaluate, type Scalar, typeText } from '../cells/typing';
import type { LookRuleModel, ValidationModel } from './builders';
import type { ChartModel } from './charts';
import { LookStore } from './looks';
import { serialAt } from './zone';

/** Limits of Google Sheets, and its words. */
const CELLS = 10_000_000;
const CELL_TEXT = 50_000;
const NEW_SHEET = { rows: 1000, columns: 26 };

export interface SpreadsheetOptions {
  readonly locale?: 'fr_FR' | 'en_US';
  readonly timeZone?: string;
  /** Year of dates typed without one. */
  readonly year?: number;
  /** Whether a text cell takes `=1+1` for a formula all the same: it is not documented. */
  readonly formulasInText?: boolean;
}

export class SheetModel {
  readonly cells = new CellStore();
  rows = NEW_SHEET.rows;
  columns = NEW_SHEET.columns;
  isHidden = false;
  isProtected = false;
  frozenRows = 0;
  readonly hiddenRows = new Set<number>();
  readonly notes = new Map<string, string>();
  /** Link addresses by `row,column`. */
  readonly links = new Map<string, string>();
  readonly validations: { readonly area: string; readonly rule: ValidationModel }[] = [];
  readonly lookRules: LookRuleModel[] = [];
  readonly charts: ChartModel[] = [];
  readonly looks = new LookStore();
  /** Protected cells, when the whole sheet is not. */
  readonly protectedAreas: Area[] = [];
  /** A protection that asks for a confirmation, but in its free areas; it never stops a script. */
  guard: { warningOnly: boolean; free: readonly Area[] } | null = null;
  /** Address of the cells with filter arrows. */
  filter: string | null = null;
  frozenColumns = 0;
  gridlinesHidden = false;
  tabColor = '';
  /** Sizes in pixels by 0-based column, or row. */
  readonly widths: number[] = [];
  readonly heights: number[] = [];

  constructor(
    readonly spreadsheet: SpreadsheetModel,
    readonly id: number,
    public name: string,
  ) {}

  /** The smallest rectangle from the first cell that holds every value. */
  used(): { rows: number; columns: number } {
    const area = this.cells.used({ top: 0, left: 0, rows: this.rows, columns: this.columns }, true);
    return area === null ? { rows: 0, columns: 0 } : { rows: area.top + area.rows, columns: area.left + area.columns };
  }

  contains(area: Area): boolean {
    return isInside(area, this);
  }

  /** A value with its format, as an imported file brings it. */
  set(row: number, column: number, value: Scalar, format?: string): void {
    this.grow(row + 1, column + 1);
    this.cells.put(row, column, value);
    if (format !== undefined) this.cells.setFormat(row, column, format);
  }

  /** A value that a person types or a script sets: the two are read alike. */
  enter(row: number, column: number, value: unknown): void {
    this.grow(row + 1, column + 1);
    this.mustBeFree({ top: row, left: column, rows: 1, columns: 1 });
    const { spreadsheet, cells } = this;
    if (Object.prototype.toString.call(value) === '[object Date]') {
      cells.put(row, column, serialAt((value as Date).getTime(), spreadsheet.timeZone));
      if (cells.format(row, column) === 'General') cells.setFormat(row, column, spreadsheet.dateFormat);
      return;
    }
    if (typeof value !== 'string') return cells.put(row, column, (value ?? '') as Scalar);
    if (value.length > CELL_TEXT) {
      throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
    }
    if (cells.format(row, column) === '@' && !(spreadsheet.formulasInText && value.startsWith('='))) {
      return cells.put(row, column, value[0] === "'" ? value.slice(1) : value);
    }
    const typed = typeText(value, spreadsheet.typing());
    cells.put(row, column, typed.value, typed.formula);
    if (typed.format !== undefined && cells.format(row, column) === 'General')
      cells.setFormat(row, column, typed.format);
  }

  /** @throws Error in Google's words for cells that are protected */
  mustBeFree(area: Area): void {
    if (!this.isProtected && !this.protectedAreas.some((held) => intersection(held, area) !== null)) return;
    throw new Error(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }

  /** Whether a person who writes there is asked to confirm. */
  asksToConfirm(row: number, column: number): boolean {
    if (this.guard?.warningOnly !== true) return false;
    const cell = { top: row, left: column, rows: 1, columns: 1 };
    return !this.guard.free.some((area) => intersection(area, cell) !== null);
  }

  /** A formula set by a script: read in the notation of the spreadsheet's country; one that cannot be read is an error. */
  setFormula(row: number, column: number, formula: string): void {
    this.mustBeFree({ top: row, left: column, rows: 1, columns: 1 });
    const { cells } = this;
    if (formula === '') return cells.put(row, column, '');
    // A cell of text format keeps it as a text.
    if (cells.format(row, column) === '@') return cells.put(row, column, formula);
    cells.put(row, column, this.spreadsheet.isRead(formula) ? evaluate(formula) : '#ERROR!', formula);
  }

  private grow(rows: number, columns: number): void {
    if (rows > this.rows) this.addRows(rows - this.rows);
    if (columns > this.columns) this.addColumns(columns - this.columns);
  }

  addRows(count: number): void {
    this.spreadsheet.mustHold(count * this.columns);
    this.rows += count;
  }

  addColumns(count: number): void {
    this.spreadsheet.mustHold(count * this.rows);
    this.columns += count;
  }

  /** Removes rows at the end: the product removes blank ones only. */
  removeRows(first: number, count: number): void {
    if (count >= this.rows) throw new Error("You can't delete all the rows on the sheet.");
    if (first + count !== this.rows || this.used().rows > first) throw new Error('only blank rows at the end');
    this.rows -= count;
  }

  removeColumns(first: number, count: number): void {
    if (count >= this.columns) throw new Error("You can't delete all the columns on the sheet.");
    if (first + count !== this.columns || this.used().columns > first) throw new Error('only blank columns at the end');
    this.columns -= count;
  }
}

export class SpreadsheetModel {
  readonly sheets: SheetModel[] = [];
  /** Messages shown in the corner of the window. */
  readonly toasts: { readonly message: string; readonly title: string }[] = [];
  readonly locale: string;
  readonly timeZone: string;
  readonly culture: Culture;
  readonly formulasInText: boolean;
  /** By name in lower case; those of a removed sheet stay, broken. */
  readonly namedRanges = new Map<string, { readonly name: string; readonly sheet: SheetModel; readonly area: Area }>();
  active: SheetModel;
  selection: Area | null = { top: 0, left: 0, rows: 1, columns: 1 };
  private readonly year: number;
  private nextId = 0;

  constructor({ locale = 'fr_FR', timeZone, year = 2025, formulasInText = false }: SpreadsheetOptions = {}) {
    this.locale = locale;
    this.timeZone = timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    this.culture = locale === 'fr_FR' ? FRENCH : AMERICAN;
    this.year = year;
    this.formulasInText = formulasInText;
    this.active = this.addSheet('Feuille 1');
  }

  get dateFormat(): string {
    return this.culture.dayFirst ? 'dd/MM/yyyy' : 'M/d/yyyy';
  }

  typing(): Parameters<typeof typeText>[1] {
    return {
      culture: this.culture,
      year: this.year,
      serial: sheetsSerial,
      dateFormat: this.dateFormat,
      timeFormat: 'HH:mm:ss',
      atIsFormula: false,
    };
  }

  /** Whether a formula can be read: no comma between arguments where it is the decimal sign, no sheet that is not there. */
  isRead(formula: string): boolean {
    const signs = signsOf(formula);
    const isNotation = this.culture.decimal === ',' ? !/,|\d\.\d/.test(signs) : !/\d,\d|\\/.test(signs);
    return isNotation && sheetsIn(formula).every((name) => this.find(name) !== undefined);
  }

  rename(sheet: SheetModel, name: string): void {
    this.follow(sheet.name, name);
    sheet.name = name;
  }

  /** References follow a sheet that is renamed, or break with one that is removed. */
  private follow(from: string, to: string | null): void {
    for (const { cells } of this.sheets) cells.rewriteFormulas((formula) => followed(formula, from, to));
  }

  /** Refuses to grow over ten million cells. */
  mustHold(more: number): void {
    const cells = this.sheets.reduce((sum, { rows, columns }) => sum + rows * columns, more);
    if (cells > CELLS) {
      throw new Error(
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      );
    }
  }

  find(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  /** @throws Error in Google's words for a name that another sheet has */
  mustBeNew(name: string, except?: SheetModel): void {
    if (this.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }

  addSheet(name: string, index = this.sheets.length): SheetModel {
    this.mustBeNew(name);
    this.mustHold(NEW_SHEET.rows * NEW_SHEET.columns);
    const sheet = new SheetModel(this, this.nextId++, name);
    this.sheets.splice(index, 0, sheet);
    return sheet;
  }

  removeSheet(sheet: SheetModel): void {
    if (this.sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.follow(sheet.name, null);
    if (this.active === sheet) this.active = this.sheets[0];
  }
}
