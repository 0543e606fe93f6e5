/** What the preview shows of a sheet, cell by cell: of a file that was read, or of a workbook that was just drawn. */
import { emptyCell, type SheetGrid } from '../../core/reading';
import { type CellView, viewCell } from '../../core/reading/grid/textView';
import { CELL_NUMBER, isoDay, MISSING_DAY, type Column } from '../../core/table';
import {
  type Cell,
  type CellValue,
  columnStyle,
  extent,
  headerStyle,
  type Mark,
  type Sheet,
  type Style,
  type TableBlock,
} from '../../core/workbook';

export interface ShownCell {
  readonly text: string;
  readonly style?: Style;
  /** Numbers stand at the right. */
  readonly isNumber: boolean;
  readonly strong?: boolean;
  readonly note?: string;
  /** May be changed where the sheet is protected. */
  readonly free?: boolean;
  /** Computed by the workbook. */
  readonly computed?: boolean;
}

export interface ShownSheet {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The cell at that 0-based place. */
  cell(row: number, column: number): ShownCell;
}

const EMPTY: ShownCell = { text: '', isNumber: false };

/** A sheet of a file, its cells as the core reads them: dates `AAAA-MM-JJ`, codes with their zeros. */
export function shownGrid(grid: SheetGrid): ShownSheet {
  const cell = emptyCell();
  const view: CellView = { text: '', kind: 0 };
  return {
    name: grid.name,
    rowCount: grid.rowCount,
    columnCount: grid.columnCount,
    cell: (row, column) => {
      if (!grid.read(row, column, cell)) return EMPTY;
      viewCell(cell, grid.date1904, view);
      return { text: view.text, isNumber: view.kind === CELL_NUMBER };
    },
  };
}

/** Groups of three digits apart by a narrow no-break space, decimals after a comma (French typography). */
function decimal(value: number, digits: number): string {
  const [whole, fraction] = Math.abs(value).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f');
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** A number as its style shows it in a workbook. */
function numberText(value: number, style: Style | undefined): string {
  const sign = value > 0 ? '+' : '';
  switch (style) {
    case 'taux':
    case 'saisie_taux':
      return `${decimal(value * 100, 1)}\u00a0%`;
    case 'evolution':
      return `${sign}${decimal(value * 100, 1)}\u00a0%`;
    case 'points':
      return `${sign}${decimal(value, 1)}\u00a0pt`;
    case 'jours':
      return `${decimal(value, 0)}\u00a0j`;
    case 'ecart_jours':
      return `${sign}${decimal(value, 0)}\u00a0j`;
    case 'decimal':
    case 'saisie_decimal':
      return decimal(value, 2);
    case 'numero':
      return String(value);
    default:
      return decimal(value, Number.isInteger(value) ? 0 : 2);
  }
}

function dayText(day: number): string {
  const [year, month, date] = isoDay(day).split('-');
  return `${date}/${month}/${year}`;
}

function shownValue(valeur: CellValue, style: Style | undefined): ShownCell {
  if (valeur === null) return { text: '', isNumber: false, style };
  if (typeof valeur === 'number') return { text: numberText(valeur, style), isNumber: true, style };
  if (typeof valeur === 'boolean') return { text: valeur ? 'VRAI' : 'FAUX', isNumber: false, style };
  if (typeof valeur === 'object') return { text: dayText(valeur.jour), isNumber: false, style };
  return { text: valeur, isNumber: false, style };
}

function columnValue(column: Column, row: number): CellValue {
  if (column.kind === 'text') return column.values[column.codes[row]];
  if (column.kind === 'date') return column.days[row] === MISSING_DAY ? null : { jour: column.days[row] };
  return Number.isNaN(column.numbers[row]) ? null : column.numbers[row];
}

/** The mark of a cell, among marks sorted by row then column. */
function markOf(marks: readonly Mark[], ligne: number, colonne: number): Mark | undefined {
  let from = 0;
  let to = marks.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const mark = marks[middle];
    if (mark.ligne < ligne || (mark.ligne === ligne && mark.colonne < colonne)) from = middle + 1;
    else to = middle;
  }
  const found = marks[from];
  return found !== undefined && found.ligne === ligne && found.colonne === colonne ? found : undefined;
}

function tableCell(block: TableBlock, row: number, column: number): ShownCell | null {
  const { table, marques = [], notes, entetes } = block;
  const source = table.columns[column];
  if (source === undefined || row < 0 || row > table.rowCount) return null;
  if (row === 0) {
    return { text: entetes[column] ?? '', isNumber: false, style: headerStyle(source.kind), note: notes?.[column] };
  }
  const mark = markOf(marques, row - 1, column);
  const own = columnStyle(block, column);
  // A mark changes the colours, not how the value is written.
  const shown = shownValue(columnValue(source, row - 1), own);
  return mark === undefined ? shown : { ...shown, style: mark.style ?? own, note: mark.note };
}

function plainCell({ valeur, style, fort, note, libre, formule }: Cell): ShownCell {
  const shown = { ...shownValue(valeur, style), strong: fort, note };
  return { ...shown, free: libre === true, computed: formule !== undefined };
}

/** A sheet of a workbook model, with its styles and notes. */
export function shownModel(sheet: Sheet): ShownSheet {
  const { rows, columns } = extent(sheet);
  return {
    name: sheet.nom,
    rowCount: rows,
    columnCount: columns,
    cell: (row, column) => {
      for (const block of sheet.blocs) {
        const [r, c] = [row - block.ligne, column - block.colonne];
        if (r < 0 || c < 0) continue;
        if (block.genre === 'table') {
          const shown = tableCell(block, r, c);
          if (shown !== null) return shown;
        } else {
          const cell = block.cellules[r]?.[c];
          if (cell !== undefined && cell !== null) return plainCell(cell);
        }
      }
      return EMPTY;
    },
  };
}
