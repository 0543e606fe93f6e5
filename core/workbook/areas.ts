/** Rectangles of cells that are alike, and their names: few objects for many cells. */
import type { Range } from './model';
import { areaName } from './names';

/** A rectangle of one sheet, 0-based. */
export type Area = Omit<Range, 'feuille'>;

interface Open extends Area {
  hauteur: number;
}

/** Rectangles by key. Cells are given row by row, each row from left to right; a rectangle grows downwards. */
export class AreaMap {
  private readonly areas = new Map<string, Open[]>();
  /** Rectangles whose last row is the row before, or this one, by key and columns. */
  private open = new Map<string, Open>();
  private lastRow = -1;
  private next = new Map<string, Open>();

  /** Adds a run of cells of one row; the key '' is nothing. */
  addRun(key: string, ligne: number, colonne: number, largeur: number): void {
    if (key === '') return;
    this.turn(ligne);
    const place = `${key}\n${colonne}\n${largeur}`;
    const above = this.open.get(place);
    if (above !== undefined) {
      above.hauteur++;
      this.next.set(place, above);
      return;
    }
    const area = { ligne, colonne, hauteur: 1, largeur };
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

  /** Adds scattered cells, in row then column order: neighbours across make one run. */
  addCells(cells: Iterable<{ readonly key: string; readonly ligne: number; readonly colonne: number }>): void {
    let run = { key: '', ligne: -1, colonne: -1, largeur: 0 };
    for (const { key, ligne, colonne } of cells) {
      if (key === run.key && ligne === run.ligne && colonne === run.colonne + run.largeur) run.largeur++;
      else {
        this.addRun(run.key, run.ligne, run.colonne, run.largeur);
        run = { key, ligne, colonne, largeur: 1 };
      }
    }
    this.addRun(run.key, run.ligne, run.colonne, run.largeur);
  }

  /** Adds a whole rectangle. */
  addArea(key: string, area: Area): void {
    if (key !== '' && area.hauteur > 0 && area.largeur > 0) this.push(key, { ...area });
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

  /** Keys and their rectangles, in order of appearance. */
  entries(): Iterable<[string, readonly Area[]]> {
    return this.areas;
  }

  /** The same, rectangles in A1 notation. */
  named(): [string, string[]][] {
    return [...this.areas].map(([key, areas]) => [key, areas.map(areaName)]);
  }
}
