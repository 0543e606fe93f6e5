/** Headers over two rows: "Jury 1" above "Date" and "Résultat" gives "Jury 1 Date" and "Jury 1 Résultat". */
import { votes, type Below } from './below';
import type { HeadRow } from './row';

function isFilled(row: HeadRow, column: number): boolean {
  return (row.shapes[column] ?? 'blank') !== 'blank';
}

function columnsOf(top: HeadRow, bottom: HeadRow): number[] {
  return Array.from({ length: Math.max(top.texts.length, bottom.texts.length) }, (_, column) => column);
}

/** Whether a merged cell of the row covers several columns, but not the whole sheet as a title does. */
function hasGroups(row: HeadRow, width: number): boolean {
  if (row.merged === undefined) return false;
  const widths = new Map<number, number>();
  for (const first of row.merged) if (first >= 0) widths.set(first, (widths.get(first) ?? 0) + 1);
  return [...widths.values()].some((span) => span < width * 0.8);
}

/** Whether `top` names groups of the columns that `bottom` names, and neither is a title or a row of data. */
export function isGroupRow(top: HeadRow, bottom: HeadRow, under: Below): boolean {
  if (top.filled < 1 || bottom.filled < 2) return false;
  const isLabels = (row: HeadRow) => row.shapes.every((shape) => shape === 'text' || shape === 'blank');
  if (!isLabels(top) || !isLabels(bottom)) return false;
  const columns = columnsOf(top, bottom);
  const onlyBottom = columns.filter((c) => !isFilled(top, c) && isFilled(bottom, c)).length;
  const onlyTop = columns.filter((c) => isFilled(top, c) && !isFilled(bottom, c)).length;
  const both = columns.filter((c) => isFilled(top, c) && isFilled(bottom, c)).length;
  // A group begins at one of its columns and goes on over blank cells.
  if (onlyBottom === 0 || both === 0) return false;
  const vote = votes(bottom, under);
  if (vote.against > vote.for) return false;
  if (hasGroups(top, columns.length)) return true;
  if (top.filled < 2) return false;
  // Without merged cells (CSV): the groups tell repeated names apart, or name alone the columns that have data.
  const names = bottom.texts.filter((_, c) => isFilled(bottom, c)).map((text) => text.trim().toLowerCase());
  const repeated = new Set(names).size < names.length;
  const leaves = columns.filter((c) => isFilled(top, c) && !isFilled(bottom, c) && (under.columns[c]?.filled ?? 0) > 0);
  return repeated || (leaves.length > 0 && leaves.length === onlyTop);
}

/** The group that stands above a column: its own cell, the merged cell that covers it, or the nearest to its left. */
function groupAbove(top: HeadRow, bottom: HeadRow, column: number): string {
  if (isFilled(top, column)) return top.texts[column];
  if (!isFilled(bottom, column)) return '';
  if (top.merged !== undefined) {
    const first = top.merged[column] ?? -1;
    return first >= 0 ? (top.texts[first] ?? '') : '';
  }
  for (let c = column - 1; c >= 0; c--) {
    // A name without anything under it stands for its own column, not for a group.
    if (isFilled(top, c)) return isFilled(bottom, c) ? top.texts[c] : '';
  }
  return '';
}

/** The headers of the columns, as they came; those over two rows are joined by a space. */
export function headerLabels(top: HeadRow, bottom: HeadRow): string[] {
  if (top === bottom) return bottom.texts.map((text, c) => (isFilled(bottom, c) ? text : ''));
  return columnsOf(top, bottom).map((column) => {
    const group = groupAbove(top, bottom, column);
    const name = isFilled(bottom, column) ? bottom.texts[column] : '';
    if (group === '' || name === '' || group.trim() === name.trim()) return group === '' ? name : group;
    return `${group.trim()} ${name.trim()}`;
  });
}
