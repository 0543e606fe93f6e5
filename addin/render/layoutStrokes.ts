/** The layout of a sheet: widths, heights, frozen panes, filter or table, tab, grid lines. */
import {
  columnWidths,
  lookOf,
  lookKey,
  rowHeights,
  runsOf,
  type Sheet,
  TABS,
  type TableBlock,
} from '../../core/workbook';
import { makesTable } from '../makesTable';
import { paint } from './paint';
import { ACTION_BYTES, type Drawing, sheetOf, type Stroke } from './stroke';

/** A width in characters as points: 7 pixels a digit in the body font, 5 around it (ECMA-376 18.3.1.13), 0.75 point a pixel. */
function points(characters: number): number {
  return (Math.trunc(characters * 7) + 5) * 0.75;
}

/** Rows of different heights beyond which Excel fits them itself: each would be an object of the message. */
const MOST_HEIGHTS = 400;

/** What the columns give to the cells that hold nothing yet: before the blocks. */
export function* columnFormats(drawing: Drawing, { nom, formats = [] }: Sheet): Generator<Stroke> {
  for (const [column, style] of formats.entries()) {
    if (style === undefined) continue;
    const look = lookOf(lookKey({ style }));
    yield {
      bytes: ACTION_BYTES * 8,
      draw: (workbook) => {
        const whole = sheetOf(workbook, drawing, nom).getCell(0, column).getEntireColumn();
        if (look.format !== undefined) whole.numberFormat = look.format as unknown as string[][];
        // No rule under a million empty rows.
        paint(whole, { ...look, under: undefined }, false);
      },
    };
  }
}

/** Widths and heights. */
export function* dimensions(drawing: Drawing, sheet: Sheet): Generator<Stroke> {
  const widths = columnWidths(sheet);
  for (const [first, count, width] of runsOf(widths.entries())) {
    yield {
      bytes: ACTION_BYTES,
      draw: (workbook) => {
        const range = sheetOf(workbook, drawing, sheet.nom).getRangeByIndexes(0, first, 1, count);
        range.format.columnWidth = points(width);
      },
    };
  }
  const heights = runsOf([...rowHeights(sheet, widths)].sort(([a], [b]) => a - b));
  for (const [first, count, height] of heights.slice(0, MOST_HEIGHTS)) {
    yield {
      bytes: ACTION_BYTES,
      draw: (workbook) => {
        sheetOf(workbook, drawing, sheet.nom).getRangeByIndexes(first, 0, count, 1).format.rowHeight = height;
      },
    };
  }
  if (heights.length <= MOST_HEIGHTS) return;
  const [from] = heights[MOST_HEIGHTS];
  const [last, count] = heights[heights.length - 1];
  yield {
    bytes: ACTION_BYTES,
    draw: (workbook) => {
      const rest = sheetOf(workbook, drawing, sheet.nom).getRangeByIndexes(from, 0, last + count - from, widths.length);
      rest.format.autofitRows();
    },
  };
}

/** The table that a filter covers whole, when Excel can make a table of it without changing its headers. */
function filteredTable({ blocs, filtre }: Sheet): TableBlock | null {
  const found = blocs.find((block) => {
    if (block.genre !== 'table' || filtre === undefined) return false;
    const { ligne, colonne, table } = block;
    const { rowCount, columns } = table;
    const isSame = ligne === filtre.ligne && colonne === filtre.colonne;
    return isSame && rowCount + 1 === filtre.hauteur && columns.length === filtre.largeur && rowCount > 0;
  }) as TableBlock | undefined;
  return found !== undefined && makesTable(found.entetes) ? found : null;
}

function drawFrame(place: Excel.Worksheet, sheet: Sheet): void {
  const { figer, filtre, quadrillage, couleurOnglet } = sheet;
  if (figer !== undefined && figer.lignes + figer.colonnes > 0) {
    if (figer.colonnes === 0) place.freezePanes.freezeRows(figer.lignes);
    else if (figer.lignes === 0) place.freezePanes.freezeColumns(figer.colonnes);
    else place.freezePanes.freezeAt(place.getRangeByIndexes(0, 0, figer.lignes, figer.colonnes));
  }
  if (quadrillage === false) place.showGridlines = false;
  if (couleurOnglet !== undefined) place.tabColor = `#${TABS[couleurOnglet]}`;
  if (filtre === undefined) return;
  const range = place.getRangeByIndexes(filtre.ligne, filtre.colonne, filtre.hauteur, filtre.largeur);
  if (filteredTable(sheet) === null) {
    place.autoFilter.apply(range);
    return;
  }
  const table = place.tables.add(range, true);
  // The lightest style, without bands: the looks of the model stay in view.
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
}

/** Panes, filter, grid lines, tab. */
export function* frame(drawing: Drawing, sheet: Sheet): Generator<Stroke> {
  yield { bytes: ACTION_BYTES * 10, draw: (workbook) => drawFrame(sheetOf(workbook, drawing, sheet.nom), sheet) };
}
