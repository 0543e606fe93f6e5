/** A table of any length of which only what is in sight is in the page (ARIA 1.2, grid: row and column counts told). */
import { columnLetter } from '../../core/table';
import type { MarkedCell } from '../../pane/host';
import { element } from '../../pane/element';
import { columnEdges, columnsBetween } from './columns';
import type { ShownCell, ShownSheet } from './sheetView';

export const ROW_HEIGHT = 26;
/** Width of the column of row numbers. */
const HEAD_WIDTH = 64;
/** Browsers draw no taller element (Firefox: 17.8 million pixels): beyond it, one pixel of the bar is several of the table. */
const TALLEST = 15_000_000;
/** Letters of a cell that are put in the page. */
const SHOWN_LETTERS = 200;
/** Rows drawn above and below what is in sight. */
const SPARE = 4;

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** How far each key moves: rows, columns; a page is known when the key is pressed. */
const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function sized(node: HTMLElement, box: Partial<Record<'left' | 'top' | 'width' | 'height', number>>): HTMLElement {
  // Through the object model: the page's policy refuses style attributes.
  for (const [name, value] of Object.entries(box)) node.style.setProperty(name, `${value}px`);
  return node;
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}

export class PreviewGrid {
  readonly element: HTMLElement;
  private readonly space = element('div', { class: 'grid-space', attributes: { role: 'presentation' } });
  private sheet: ShownSheet | null = null;
  private edges: Float64Array = new Float64Array(1);
  private marks = new Map<string, MarkedCell>();
  private active: CellPlace = { row: 0, column: 0 };

  /** @param onActive told of the cell that is pointed at, and what it shows */
  constructor(
    private readonly corner: string,
    private readonly onActive: (place: CellPlace, cell: ShownCell) => void,
  ) {
    this.element = element(
      'div',
      {
        class: 'grid',
        attributes: { role: 'grid', tabindex: '0', 'aria-readonly': 'true' },
        on: {
          scroll: () => this.draw(),
          keydown: (event) => this.move(event as KeyboardEvent),
          click: (event) => this.point(event.target),
        },
      },
      this.space,
    );
    new ResizeObserver(() => this.draw()).observe(this.element);
  }

  /** Shows a sheet from its first cell. */
  show(sheet: ShownSheet, label: string, marks: readonly MarkedCell[]): void {
    this.sheet = sheet;
    this.edges = columnEdges(sheet);
    this.active = { row: 0, column: 0 };
    const { element: grid } = this;
    grid.setAttribute('aria-label', label);
    grid.setAttribute('aria-rowcount', String(sheet.rowCount + 1));
    grid.setAttribute('aria-colcount', String(sheet.columnCount + 1));
    sized(this.space, { width: HEAD_WIDTH + this.edges[sheet.columnCount], height: this.height });
    grid.scrollTo(0, 0);
    this.mark(marks);
  }

  /** Colours cells, instead of those coloured before. */
  mark(marks: readonly MarkedCell[]): void {
    this.marks = new Map(marks.map((mark) => [key(mark.row, mark.column), mark]));
    this.activate(this.active);
  }

  /** Points at a cell, in the middle of what is in sight. */
  reveal(place: CellPlace): void {
    const { element: grid } = this;
    const top = place.row * ROW_HEIGHT - (this.seen - ROW_HEIGHT) / 2;
    grid.scrollTop = top / this.scale;
    const [left, right] = [this.edges[place.column] ?? 0, this.edges[place.column + 1] ?? 0];
    const width = grid.clientWidth - HEAD_WIDTH;
    if (left < grid.scrollLeft || right > grid.scrollLeft + width) grid.scrollLeft = left - (width - right + left) / 2;
    this.activate(place);
  }

  private get height(): number {
    return Math.min(TALLEST, this.tall) + ROW_HEIGHT;
  }

  /** Height of all rows. */
  private get tall(): number {
    return (this.sheet?.rowCount ?? 0) * ROW_HEIGHT;
  }

  /** Height where rows show. */
  private get seen(): number {
    return Math.max(ROW_HEIGHT, this.element.clientHeight - ROW_HEIGHT);
  }

  /** Pixels of rows for a pixel of the scroll bar: 1 unless the sheet is very long. */
  private get scale(): number {
    if (this.tall <= TALLEST) return 1;
    return (this.tall - this.seen) / (TALLEST - this.seen);
  }

  private activate(place: CellPlace): void {
    const { sheet } = this;
    if (sheet === null || sheet.rowCount === 0 || sheet.columnCount === 0) return;
    this.active = {
      row: Math.max(0, Math.min(sheet.rowCount - 1, place.row)),
      column: Math.max(0, Math.min(sheet.columnCount - 1, place.column)),
    };
    this.draw();
    this.onActive(this.active, this.shown(this.active.row, this.active.column));
  }

  private shown(row: number, column: number): ShownCell {
    const cell = (this.sheet as ShownSheet).cell(row, column);
    const mark = this.marks.get(key(row, column));
    return mark === undefined ? cell : { ...cell, style: mark.style, note: mark.note ?? cell.note };
  }

  private point(target: EventTarget | null): void {
    const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-row]') : null;
    if (cell !== null) this.activate({ row: Number(cell.dataset.row), column: Number(cell.dataset.column) });
  }

  private move(event: KeyboardEvent): void {
    const { sheet, active } = this;
    if (sheet === null || event.altKey || event.metaKey) return;
    const page = Math.max(1, Math.floor(this.seen / ROW_HEIGHT) - 1);
    const pages = event.key === 'PageDown' ? page : event.key === 'PageUp' ? -page : 0;
    const [rows, columns] = MOVES[event.key] ?? [pages, 0];
    let { row, column } = active;
    if (event.key === 'Home' || event.key === 'End') {
      column = event.key === 'Home' ? 0 : sheet.columnCount - 1;
      if (event.ctrlKey) row = event.key === 'Home' ? 0 : sheet.rowCount - 1;
    } else if (rows === 0 && columns === 0) return;
    event.preventDefault();
    this.bringInSight({ row: row + rows, column: column + columns });
  }

  /** Scrolls no more than is needed. */
  private bringInSight(place: CellPlace): void {
    const { element: grid, edges, scale } = this;
    const row = Math.max(0, Math.min((this.sheet as ShownSheet).rowCount - 1, place.row));
    const column = Math.max(0, Math.min((this.sheet as ShownSheet).columnCount - 1, place.column));
    const [top, bottom] = [row * ROW_HEIGHT, (row + 1) * ROW_HEIGHT];
    const shownTop = grid.scrollTop * scale;
    if (top < shownTop) grid.scrollTop = top / scale;
    else if (bottom > shownTop + this.seen) grid.scrollTop = (bottom - this.seen) / scale;
    const width = grid.clientWidth - HEAD_WIDTH;
    if (edges[column] < grid.scrollLeft) grid.scrollLeft = edges[column];
    else if (edges[column + 1] > grid.scrollLeft + width) grid.scrollLeft = edges[column + 1] - width;
    this.activate({ row, column });
  }

  /** Puts in the page what is in sight, and no more. */
  private draw(): void {
    const { element: grid, sheet } = this;
    if (sheet === null) return;
    const top = grid.scrollTop * this.scale;
    const first = Math.max(0, Math.floor(top / ROW_HEIGHT) - SPARE);
    const last = Math.min(sheet.rowCount, Math.ceil((top + this.seen) / ROW_HEIGHT) + SPARE);
    const range = columnsBetween(this.edges, grid.scrollLeft, grid.scrollLeft + grid.clientWidth);
    const rows: HTMLElement[] = [this.head(range)];
    for (let row = first; row < last; row++) {
      // Where the row stands when the bar is shorter than the table: as far from what is in sight as it is in the table.
      rows.push(this.row(row, range, ROW_HEIGHT + grid.scrollTop + (row * ROW_HEIGHT - top)));
    }
    this.space.replaceChildren(...rows);
    const { row, column } = this.active;
    const inSight = row >= first && row < last && column >= range[0] && column < range[1];
    if (inSight) grid.setAttribute('aria-activedescendant', cellId(row, column));
    else grid.removeAttribute('aria-activedescendant');
  }

  private head([from, to]: readonly [number, number]): HTMLElement {
    const corner = element('div', { class: 'grid-corner', attributes: { role: 'columnheader', 'aria-colindex': '1' } });
    corner.append(this.corner);
    const row = element('div', { class: 'grid-head', attributes: { role: 'row', 'aria-rowindex': '1' } }, corner);
    for (let column = from; column < to; column++) {
      const attributes = { role: 'columnheader', 'aria-colindex': String(column + 2) };
      row.append(this.placed(element('div', { class: 'grid-cell', attributes }, columnLetter(column)), column));
    }
    return sized(row, { width: HEAD_WIDTH + this.edges[this.edges.length - 1] });
  }

  private row(row: number, [from, to]: readonly [number, number], top: number): HTMLElement {
    const number = element(
      'div',
      { class: 'grid-number', attributes: { role: 'rowheader', 'aria-colindex': '1' } },
      String(row + 1),
    );
    const line = element('div', { class: 'grid-row', attributes: { role: 'row', 'aria-rowindex': String(row + 2) } });
    line.append(number);
    for (let column = from; column < to; column++) line.append(this.cell(row, column));
    return sized(line, { top, width: HEAD_WIDTH + this.edges[this.edges.length - 1] });
  }

  private cell(row: number, column: number): HTMLElement {
    const { text, style, isNumber, strong, note, free } = this.shown(row, column);
    const isActive = row === this.active.row && column === this.active.column;
    const classes = ['grid-cell', `look-${style ?? 'brut'}`];
    if (isNumber) classes.push('number');
    if (strong === true) classes.push('strong');
    if (note !== undefined) classes.push('noted');
    if (free === true) classes.push('free');
    if (isActive) classes.push('active');
    const node = element(
      'div',
      {
        class: classes.join(' '),
        id: cellId(row, column),
        attributes: { role: 'gridcell', 'aria-colindex': String(column + 2) },
      },
      text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS)}…` : text,
    );
    if (isActive) node.setAttribute('aria-selected', 'true');
    node.dataset.row = String(row);
    node.dataset.column = String(column);
    return this.placed(node, column);
  }

  private placed(node: HTMLElement, column: number): HTMLElement {
    const left = this.edges[column];
    return sized(node, { left: HEAD_WIDTH + left, width: this.edges[column + 1] - left });
  }
}

function cellId(row: number, column: number): string {
  return `apercu-${row}-${column}`;
}
