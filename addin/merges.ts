/** The merged cells of a range. Excel gives them only up to 512 at once, so a range that has more is asked for in halves. */
import type { Merge } from '../core/reading';
import type { GridArea } from '../pane/blockGrid';
import { officeCode } from './refusals';

/** First requirement set with merged areas; before, merged headers are read as they are: text in their first cell. */
const MERGES_SET = '1.13';
/** Codes that halving cannot help. */
const FINAL = ['AccessDenied', 'InvalidOperationInCellEditMode', 'ItemNotFound'];

/** Merged cells that cross an area, each once, from top to bottom. */
export async function readMerges(sheet: Excel.Worksheet, area: GridArea): Promise<Merge[]> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', MERGES_SET)) return [];
  const found = new Map<string, Merge>();
  const left: GridArea[] = [area];
  while (left.length > 0) {
    const part = left.pop() as GridArea;
    try {
      for (const merge of await mergesOf(sheet, part)) found.set(`${merge.top},${merge.left}`, merge);
    } catch (error) {
      if (part.rows === 1 || officeCode(error) === '' || FINAL.includes(officeCode(error))) throw error;
      const half = Math.ceil(part.rows / 2);
      left.push({ ...part, rows: half }, { ...part, top: part.top + half, rows: part.rows - half });
    }
  }
  return [...found.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

async function mergesOf(sheet: Excel.Worksheet, { top, left, rows, columns }: GridArea): Promise<Merge[]> {
  const merged = sheet.getRangeByIndexes(top, left, rows, columns).getMergedAreasOrNullObject();
  const { areas } = merged;
  areas.load('items/rowIndex, items/columnIndex, items/rowCount, items/columnCount');
  await sheet.context.sync();
  if (merged.isNullObject) return [];
  return areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  }));
}
