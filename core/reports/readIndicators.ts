/** Reads the rows of an `indicateurs.csv` back: what is checked before it leaves. */
import type { IndicatorRow } from '../indicators';
import { Problem } from '../messages';
import type { OwnCsv } from '../reading/csv/ownCsv';
import { readOwnCsv } from '../reading/csv/ownCsv';
import { decimalText } from '../table';
import { lastOf } from '../table/steps';
import { INDICATOR_COLUMNS, INDICATOR_FIGURES } from './csv';

/** The contract's numbers: dot decimals, no exponent. */
const NUMBER = /^-?\d+(\.\d+)?$/;

/** The cells of a CSV of ours, in one go. @throws Problem `trop_de_colonnes`, `ligne_demesuree` */
export function readOwn(bytes: Uint8Array): OwnCsv {
  return lastOf(readOwnCsv(bytes));
}

/** Whether a table has the columns of `indicateurs.csv`: all of them, in any order, and no other. */
export function isIndicatorTable({ columns }: OwnCsv): boolean {
  const names = new Set(columns.map(({ header }) => header));
  return names.size === INDICATOR_COLUMNS.length && INDICATOR_COLUMNS.every((name) => names.has(name));
}

/**
 * The rows of such a table; blank lines are none.
 * @throws Problem `indicateurs_illisibles` where a figure is no number
 */
export function readIndicators({ columns, rowCount }: OwnCsv, fileName: string): IndicatorRow[] {
  const rows: Record<string, string | number | null>[] = [];
  for (let row = 0; row < rowCount; row++) {
    if (columns.every(({ codes }) => codes[row] === 0)) continue;
    const made: Record<string, string | number | null> = {};
    for (const { header, codes, values } of columns) {
      const text = values[codes[row]];
      if (!INDICATOR_FIGURES.has(header as keyof IndicatorRow)) made[header] = text;
      else if (text === '') made[header] = null;
      else if (NUMBER.test(text)) made[header] = Number(text);
      else throw new Problem('indicateurs_illisibles', { fichier: fileName, ligne: row + 2, colonne: header });
    }
    rows.push(made);
  }
  return rows as unknown as IndicatorRow[];
}

/** A row as the CSV tells it: 6 decimals at most (contract). */
export function asWritten(row: IndicatorRow): IndicatorRow {
  const told = (value: number | null): number | null => (value === null ? null : Number(decimalText(value)));
  return { ...row, valeur: told(row.valeur), ic95_bas: told(row.ic95_bas), ic95_haut: told(row.ic95_haut) };
}
