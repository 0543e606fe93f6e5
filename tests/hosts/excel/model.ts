/** The workbook behind the simulated Excel: sheets, tables, names, settings, protections, selection. */
import { type Area, type Extent, isInside } from '../cells/address';
import { followed, sheetsIn, signsOf } from '../cells/formulas';
import { AMERICAN, type Culture, FRENCH } from '../cells/culture';
import { DAYS_1904, excelSerial } from '../cells/serial';
import { CellStore } from '../cells/store';
import { type Scalar, type TypingRules, typeText } from '../cells/typing';
import { HostError } from './errors';

/** Size of a sheet (Excel specifications and limits). */
export const EXTENT: Extent = { rows: 1_048_576, columns: 16_384 };
/** Longest text of a cell (Excel specifications and limits). */
const CELL_TEXT = 32_767;
/** Characters that Excel refuses in a sheet name, and its longest name. */
const SHEET_NAME = /^(?!')[^\\/?*[\]:]{1,31}(?<!')$/;

/** Properties that nothing computes: kept as given. */
export type Bag = Record<string, unknown>;

export interface TableModel {
  readonly id: string;
  readonly sheet: SheetModel;
  area: Area;
  hasHeaders: boolean;
  readonly bag: Bag;
}

export interface Placed {
  readonly id: string;
  readonly area: Area;
  readonly bag: Bag;
}

export class SheetModel {
  readonly cells = new CellStore();
  readonly tables: TableModel[] = [];
  readonly comments: Placed[] = [];
  readonly conditionalFormats: Placed[] = [];
  readonly charts: Placed[] = [];
  readonly validations: Placed[] = [];
  /** Links by `row,column`, as they were given. */
  readonly links = new Map<string, unknown>();
  /** Names known in this sheet only. */
  readonly names = new Map<string, { readonly formula: string; readonly bag: Bag }>();
  /** Formats other than number formats, in the order they were set. */
  readonly looks: { readonly area: Area; readonly property: string; readonly value: unknown }[] = [];
  readonly hiddenRows = new Set<number>();
  readonly bag: Bag = { Visibility: 'Visible', TabColor: '', Gridlines: true };
  frozen: Area | null = null;
  filter: Area | null = null;
  isProtected = false;
  /** What protection lets people do, as it was given. */
  protectionOptions: unknown = null;
  /** Cells locked or unlocked, in the order it was said; a cell of which nothing was said is locked. */
  readonly locks: { readonly area: Area; readonly locked: boolean }[] = [];

  constructor(
    readonly workbook: WorkbookModel,
    readonly id: string,
    public name: string,
  ) {}

  /** Refuses what a protected sheet refuses; values may be put in cells that are all unlocked. */
  mustBeWritable(values?: Area): void {
    if (!this.isProtected) return;
    if (values === undefined || !this.isUnlocked(values)) throw new HostError('AccessDenied');
  }

  isUnlocked({ top, left, rows, columns }: Area): boolean {
    for (let row = top; row < top + rows; row++) {
      for (let column = left; column < left + columns; column++) {
        const last = [...this.locks].reverse().find(({ area: { top: t, left: l, rows: h, columns: w } }) => {
          return row >= t && row < t + h && column >= l && column < l + w;
        });
        if (last?.locked !== false) return false;
      }
    }
    return true;
  }

  /** A formula given by the API: in English, over sheets that exist. */
  giveFormula(row: number, column: number, formula: Scalar): void {
    if (typeof formula === 'string' && formula[0] === '=') this.workbook.mustRead(formula);
    this.give(row, column, formula);
  }

  /** Puts a text as a person types it, in the language of the workbook: the zeros of "007" are lost here. */
  type(row: number, column: number, text: string): void {
    this.enter(row, column, text, this.workbook.typing(this.workbook.culture));
  }

  /** Puts a typed value (what a file holds), with its number format. */
  set(row: number, column: number, value: Scalar, format?: string): void {
    this.cells.put(row, column, value);
    if (format !== undefined) this.cells.setFormat(row, column, format);
  }

  /** A value given by the API: texts are read in English (office-js, issue 1559), unless the cell is text. */
  give(row: number, column: number, value: Scalar): void {
    if (typeof value === 'string') this.enter(row, column, value, this.workbook.typing(AMERICAN));
    else this.cells.put(row, column, value);
  }

  private enter(row: number, column: number, text: string, rules: TypingRules): void {
    if (text.length > CELL_TEXT) throw new HostError('InvalidArgument');
    if (this.cells.format(row, column) === '@') {
      // Even there a leading apostrophe is a mark of text, and no part of it.
      this.cells.put(row, column, text[0] === "'" ? text.slice(1) : text);
      return;
    }
    const { value, formula, format } = typeText(text, rules);
    this.cells.put(row, column, value, formula);
    if (format !== undefined) this.cells.setFormat(row, column, format);
  }
}

export interface WorkbookOptions {
  readonly culture?: Culture;
  readonly date1904?: boolean;
  /** Year of dates typed without one. */
  readonly year?: number;
  /** Without one, Excel refuses every print set-up. */
  readonly hasPrinter?: boolean;
}

export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly names = new Map<string, { readonly formula: string; readonly bag: Bag }>();
  readonly settings = new Map<string, unknown>();
  readonly culture: Culture;
  readonly date1904: boolean;
  isStructureProtected = false;
  readonly hasPrinter: boolean;
  active: SheetModel;
  selection: Area = { top: 0, left: 0, rows: 1, columns: 1 };
  private readonly year: number;
  private nextId = 1;

  constructor(options: WorkbookOptions = {}) {
    this.culture = options.culture ?? FRENCH;
    this.date1904 = options.date1904 ?? false;
    this.year = options.year ?? 2025;
    this.hasPrinter = options.hasPrinter ?? true;
    this.active = this.addSheet('Feuil1');
  }

  typing(culture: Culture): TypingRules {
    const shift = this.date1904 ? DAYS_1904 : 0;
    return {
      culture,
      year: this.year,
      serial: (year, month, day) => excelSerial(year, month, day) - shift,
      // The short date of the machine has one English name, whatever the language (office-js, issue 229).
      dateFormat: 'm/d/yyyy',
      timeFormat: 'h:mm',
      atIsFormula: true,
    };
  }

  newId(kind: string): string {
    return `{${kind}-${String(this.nextId++).padStart(4, '0')}}`;
  }

  find(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === name || sheet.name.toLowerCase() === name.toLowerCase());
  }

  addSheet(name?: string): SheetModel {
    if (this.isStructureProtected) throw new HostError('AccessDenied');
    let free = name;
    for (let rank = this.sheets.length + 1; free === undefined; rank++) {
      if (this.find(`Feuil${rank}`) === undefined) free = `Feuil${rank}`;
    }
    if (!SHEET_NAME.test(free)) throw new HostError('InvalidArgument');
    if (this.find(free) !== undefined) throw new HostError('ItemAlreadyExists');
    const sheet = new SheetModel(this, this.newId('sheet'), free);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Refuses what Excel cannot read as a formula in English: other separators, sheets that are not there. */
  mustRead(formula: string): void {
    const isRead = !/[;\\]/.test(signsOf(formula)) && sheetsIn(formula).every((name) => this.find(name) !== undefined);
    if (!isRead) throw new HostError('InvalidArgument');
  }

  /** References follow a sheet that is renamed, or break with one that is removed. */
  private follow(from: string, to: string | null): void {
    const change = (formula: string): string => followed(formula, from, to);
    const names = (kept: WorkbookModel['names']): void => {
      for (const [name, { formula, bag }] of kept) kept.set(name, { formula: change(formula), bag });
    };
    names(this.names);
    for (const { cells, validations, conditionalFormats, names: own } of this.sheets) {
      cells.rewriteFormulas(change);
      names(own);
      for (const { bag } of validations) {
        const { list } = (bag.Rule ?? {}) as { list?: { source: string } };
        if (list !== undefined) list.source = change(list.source);
      }
      for (const { bag } of conditionalFormats) {
        const { Rule } = (bag.Custom ?? {}) as { Rule?: { Formula: string } };
        if (Rule !== undefined) Rule.Formula = change(Rule.Formula);
      }
    }
  }

  renameSheet(sheet: SheetModel, name: string): void {
    const other = this.find(name);
    if (other !== undefined && other !== sheet) throw new HostError('ItemAlreadyExists');
    this.follow(sheet.name, name);
    sheet.name = name;
  }

  removeSheet(sheet: SheetModel): void {
    const others = this.sheets.filter((other) => other !== sheet && other.bag.Visibility === 'Visible');
    if (this.isStructureProtected) throw new HostError('AccessDenied');
    if (others.length === 0) throw new HostError('GeneralException');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.follow(sheet.name, null);
    if (this.active === sheet) this.active = others[0];
  }

  /** A selection of the active sheet, as a person makes it. */
  select(sheet: SheetModel, area: Area): void {
    if (!isInside(area, EXTENT)) throw new RangeError('no such area');
    this.active = sheet;
    this.selection = area;
  }
}
