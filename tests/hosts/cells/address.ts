/** Rectangles of cells and their A1 names. */

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** `A` ... `XFD` of a 0-based column. */
export function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

function columnOf(text: string): number {
  return [...text.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `B2:D5`, or `B2` for one cell. */
export function areaName({ top, left, rows, columns }: Area): string {
  const first = `${letters(left)}${top + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${letters(left + columns - 1)}${top + rows}`;
}

/** The rectangle of an address (`B2:D5`, `C:C`, `3:4`), sheet name and $ left aside; null when it is none. */
export function parseArea(address: string, extent: Extent): Area | null {
  const local = address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');
  const match = /^([A-Z]{1,3})?(\d+)?(?::([A-Z]{1,3})?(\d+)?)?$/i.exec(local);
  if (match === null || local === '') return null;
  const [, left, top, right = local.includes(':') ? undefined : left, bottom = local.includes(':') ? undefined : top] =
    match;
  const first = { row: top === undefined ? 0 : Number(top) - 1, column: left === undefined ? 0 : columnOf(left) };
  const last = {
    row: bottom === undefined ? extent.rows - 1 : Number(bottom) - 1,
    column: right === undefined ? extent.columns - 1 : columnOf(right),
  };
  const area = {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
  return isInside(area, extent) ? area : null;
}

export function isInside({ top, left, rows, columns }: Area, extent: Extent): boolean {
  return (
    top >= 0 && left >= 0 && rows > 0 && columns > 0 && top + rows <= extent.rows && left + columns <= extent.columns
  );
}

export function intersection(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const rows = Math.min(a.top + a.rows, b.top + b.rows) - top;
  const columns = Math.min(a.left + a.columns, b.left + b.columns) - left;
  return rows > 0 && columns > 0 ? { top, left, rows, columns } : null;
}

export function bounding(a: Area, b: Area): Area {
  const top = Math.min(a.top, b.top);
  const left = Math.min(a.left, b.left);
  return {
    top,
    left,
    rows: Math.max(a.top + a.rows, b.top + b.rows) - top,
    columns: Math.max(a.left + a.columns, b.left + b.columns) - left,
  };
}
