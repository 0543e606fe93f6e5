/** Writes V03 and V09 in the contract's long format (shared by the programs of the benchmark, not by the product). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface LongRow {
  readonly indicateur: 'V03' | 'V09';
  /** Civil year, or `total`. */
  readonly periode: string;
  /** Empty in total rows. */
  readonly ventilation: string;
  readonly modalite: string;
  readonly numerateur: number;
  readonly denominateur: number;
}

const HEADER =
  'indicateur;vue;periode;unite;ventilation_1;modalite_1;ventilation_2;modalite_2;numerateur;denominateur;valeur;ic95_bas;ic95_haut;statut;inconnus';
/** Standard normal quantile of a 95 % interval. */
const Z = 1.959963984540054;
/** Under this denominator a rate is `fragile` (contract). */
const FRAGILE = 30;

function sixDecimals(x: number): string {
  return String(Math.round(x * 1e6) / 1e6);
}

/** Wilson score interval, E. B. Wilson 1927. */
function wilson(k: number, n: number): [number, number] {
  const p = k / n;
  const scale = 1 + (Z * Z) / n;
  const centre = (p + (Z * Z) / (2 * n)) / scale;
  const half = (Z / scale) * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

function line(row: LongRow): string {
  const { indicateur, periode, ventilation, modalite, numerateur: k, denominateur: n } = row;
  const unite = indicateur === 'V03' ? 'parcours' : 'passage';
  const [low, high] = n > 0 ? wilson(k, n).map(sixDecimals) : ['', ''];
  const value = n > 0 ? sixDecimals(k / n) : '';
  const statut = n === 0 ? 'sans_objet' : n < FRAGILE ? 'fragile' : 'ok';
  // `inconnus` stays empty: it is not compared, and the baseline does not count the units left out.
  return [indicateur, 'flux', periode, unite, ventilation, modalite, '', '', k, n, value, low, high, statut, ''].join(
    ';',
  );
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Writes `outDir/indicateurs/indicateurs.csv`: UTF-8 with BOM, CRLF, rows in the order of code units. */
export function writeLong(outDir: string, rows: readonly LongRow[]): void {
  const folder = join(outDir, 'indicateurs');
  mkdirSync(folder, { recursive: true });
  // Sorting whole lines sorts by column from left to right once the separator is lower than any other character.
  const lines = rows.map((row) => line(row).replaceAll(';', '\0')).sort(byCodeUnit);
  const body = lines.join('\r\n').replaceAll('\0', ';');
  writeFileSync(join(folder, 'indicateurs.csv'), `\uFEFF${HEADER}\r\n${body}\r\n`);
}
