/** Marked cells of a table: a conditional format where a value tells the mark, groups of cells elsewhere. */
import type { TextColumn } from '../../core/table';
import {
  AreaMap,
  cellName,
  columnStyle,
  type LookKey,
  lookKey,
  lookOf,
  type Mark,
  type TableBlock,
} from '../../core/workbook';
import { giveRule } from './conditionalStrokes';
import { paintAreas, paintInk } from './paint';
import { ACTION_BYTES, type Drawing, sheetOf, type Stroke } from './stroke';

/** A rule pays from that many marks on, and for so few values that a person can read the list of rules. */
const FEWEST_MARKS = 20;
const MOST_RULES = 8;
/** Longest text in a formula (Excel specifications and limits). */
const FORMULA_TEXT = 255;

interface StyledMark extends Mark {
  readonly key: LookKey;
}

function styledMarks({ marques = [] }: TableBlock): StyledMark[] {
  return marques.flatMap((mark) => (mark.style === undefined ? [] : [{ ...mark, key: lookKey(mark) }]));
}

/** By value of the column, the look of every cell that holds it; null when the value does not tell the mark. */
function rulesOf(column: TextColumn, marks: readonly StyledMark[]): Map<string, LookKey> | null {
  const { codes, values } = column;
  const keys = new Map<number, LookKey>();
  const marked = new Map<number, number>();
  for (const { ligne, key } of marks) {
    const code = codes[ligne];
    if (code === 0 || (keys.get(code) ?? key) !== key) return null;
    keys.set(code, key);
    marked.set(code, (marked.get(code) ?? 0) + 1);
    if (keys.size > MOST_RULES || values[code].length > FORMULA_TEXT) return null;
  }
  for (let row = 0; row < codes.length; row++) {
    const left = marked.get(codes[row]);
    if (left === undefined) continue;
    if (left === 0) return null; // a cell of the same value bears no mark
    marked.set(codes[row], left - 1);
  }
  return new Map([...keys].map(([code, key]) => [values[code], key]));
}

function ruleStroke(
  drawing: Drawing,
  sheet: string,
  block: TableBlock,
  column: number,
  value: string,
  key: LookKey,
): Stroke {
  const { ligne, colonne, table } = block;
  const cell = cellName(ligne + 1, colonne + column);
  return {
    bytes: ACTION_BYTES * 5 + 3 * value.length,
    draw: (workbook) => {
      const range = sheetOf(workbook, drawing, sheet).getRangeByIndexes(ligne + 1, colonne + column, table.rowCount, 1);
      // Excel's = does not tell capital letters; the reference is that of the first row and follows the others.
      const formula = `=EXACT(${cell},"${value.replace(/"/g, '""')}")`;
      giveRule(range.conditionalFormats.add('Custom'), formula, lookOf(key));
    },
  };
}

/** Fill and font of the marked cells; their number format stays that of the column. */
export function* markLooks(drawing: Drawing, sheet: string, block: TableBlock): Generator<Stroke> {
  const byColumn = new Map<number, StyledMark[]>();
  for (const mark of styledMarks(block)) {
    if (mark.key === lookKey({ style: columnStyle(block, mark.colonne) })) continue;
    const marks = byColumn.get(mark.colonne);
    if (marks === undefined) byColumn.set(mark.colonne, [mark]);
    else marks.push(mark);
  }
  const left: StyledMark[] = [];
  for (const [index, marks] of byColumn) {
    const column = block.table.columns[index];
    const rules = column.kind === 'text' && marks.length >= FEWEST_MARKS ? rulesOf(column, marks) : null;
    if (rules !== null) {
      for (const [value, key] of rules) yield ruleStroke(drawing, sheet, block, index, value, key);
      continue;
    }
    left.push(...marks);
  }
  const areas = new AreaMap();
  left.sort((a, b) => a.ligne - b.ligne || a.colonne - b.colonne);
  areas.addCells(
    left.map(({ ligne, colonne, key }) => ({ key, ligne: block.ligne + 1 + ligne, colonne: block.colonne + colonne })),
  );
  for (const [key, cells] of areas.entries()) {
    const look = lookOf(key);
    yield* paintAreas(drawing, sheet, cells, (target) => paintInk(target, look));
  }
}
