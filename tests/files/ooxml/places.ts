/** Cells and ranges in A1 notation, as numbers (ECMA-376 part 1, 18.18.7 ST_CellRef, 18.18.62 ST_Ref). */

/** 1-based, ends included. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const LAST_ROW = 1048576;
const LAST_COLUMN = 16384;
const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMN = /^\$?([A-Z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function cellOf(text: string): { row: number; column: number } | null {
  const [, letters, digits] = CELL.exec(text) ?? [];
  if (letters === undefined) return null;
  const [row, column] = [Number(digits), columnNumber(letters)];
  return row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null;
}

/** `B2`, `$B$2:$D$5`, `$1:$3`, `$A:$B`; null for anything else, and beyond the sheet. */
export function boxOf(text: string): Box | null {
  const [from, to = from, ...more] = text.split(':');
  if (more.length > 0) return null;
  const [start, end] = [cellOf(from), cellOf(to)];
  if (start !== null && end !== null) {
    const box = { top: start.row, left: start.column, bottom: end.row, right: end.column };
    return box.top <= box.bottom && box.left <= box.right ? box : null;
  }
  if (!text.includes(':')) return null;
  const [columns, rows] = [
    [from, to].map((one) => COLUMN.exec(one)?.[1]),
    [from, to].map((one) => Number(ROW.exec(one)?.[1] ?? 0)),
  ];
  if (columns[0] !== undefined && columns[1] !== undefined) {
    return { top: 1, left: columnNumber(columns[0]), bottom: LAST_ROW, right: columnNumber(columns[1]) };
  }
  return rows[0] > 0 && rows[1] >= rows[0] ? { top: rows[0], left: 1, bottom: rows[1], right: LAST_COLUMN } : null;
}

/** A list of ranges; null when one of them is none. */
export function boxesOf(sqref: string): Box[] | null {
  const boxes = sqref.split(' ').map(boxOf);
  return sqref !== '' && boxes.every((box) => box !== null) ? (boxes as Box[]) : null;
}

export function overlap(a: Box, b: Box): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Pairs of ranges that share a cell, as texts. */
export function overlaps(sqrefs: readonly string[]): string[] {
  const placed = sqrefs.map((text) => ({ text, boxes: boxesOf(text) ?? [] }));
  return placed.flatMap((one, i) =>
    placed
      .slice(i + 1)
      .filter(({ boxes }) => boxes.some((a) => one.boxes.some((b) => overlap(a, b))))
      .map(({ text }) => `${one.text} and ${text}`),
  );
}

export function inside(box: Box, whole: Box): boolean {
  return box.top >= whole.top && box.bottom <= whole.bottom && box.left >= whole.left && box.right <= whole.right;
}
