/** Gathers cells of a same kind into rectangles, so that one call serves them all. */
import { cellName } from '../../../core/workbook';
import type { DrawnArea } from '../commands';

/** `B2:D5`, or `B2` for one cell. */
export function areaName({ ligne, colonne, lignes, colonnes }: DrawnArea): string {
  const first = cellName(ligne, colonne);
  if (lignes === 1 && colonnes === 1) return first;
  return `${first}:${cellName(ligne + lignes - 1, colonne + colonnes - 1)}`;
}

interface Open {
  readonly ligne: number;
  readonly colonne: number;
  lignes: number;
  readonly colonnes: number;
}

/** Rectangles by key. Cells are given row by row, each row from left to right; a rectangle grows downwards. */
export class AreaMap {
  private readonly areas = new Map<string, Open[]>();
  /** Rectangles whose last row is the row before, or this one, by key and columns. */
  private open = new Map<string, Open>();
  private lastRow = -1;
  private next = new Map<string, Open>();

  /** Adds a run of cells of one row; the key '' is nothing. */
  addRun(key: string, ligne: number, colonne: number, colonnes: number): void {
    if (key === '') return;
    this.turn(ligne);
    const place = `${key}\n${colonne}\n${colonnes}`;
    const above = this.open.get(place);
    if (above !== undefined) {
      above.lignes++;
      this.next.set(place, above);
      return;
    }
    const area = { ligne, colonne, lignes: 1, colonnes };
    this.next.set(place, area);
    this.push(key, area);
  }

  /** Adds the cells of one row, by their keys. */
  addRow(ligne: number, colonne: number, keys: readonly string[]): void {
    for (let from = 0; from < keys.length;) {
      let to = from + 1;
      while (to < keys.length && keys[to] === keys[from]) to++;
      this.addRun(keys[from], ligne, colonne + from, to - from);
      from = to;
    }
  }

  /** Adds a whole rectangle. */
  addArea(key: string, area: DrawnArea): void {
    if (key !== '' && area.lignes > 0 && area.colonnes > 0) this.push(key, { ...area });
  }

  private push(key: string, area: Open): void {
    const known = this.areas.get(key);
    if (known === undefined) this.areas.set(key, [area]);
    else known.push(area);
  }

  private turn(ligne: number): void {
    if (ligne === this.lastRow) return;
    this.open = ligne === this.lastRow + 1 ? this.next : new Map();
    this.next = new Map();
    this.lastRow = ligne;
  }

  /** Keys and their rectangles in A1 notation, in order of appearance. */
  named(): [string, string[]][] {
    return [...this.areas].map(([key, areas]) => [key, areas.map(areaName)]);
  }
}

/** A list as runs of equal neighbours: first, count, value; `null` is left out. */
export function runsOf(values: readonly (number | null)[]): [number, number, number][] {
  const runs: [number, number, number][] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    const last = runs[runs.length - 1];
    if (last !== undefined && last[2] === value && last[0] + last[1] === index) last[1]++;
    else runs.push([index, 1, value]);
  });
  return runs;
}
