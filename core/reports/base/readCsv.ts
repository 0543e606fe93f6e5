/** Reads a table of the base back from its CSV, with the exact types that it was written from. */
import { Problem } from '../../messages';
import type { OwnColumn } from '../../reading/csv/ownCsv';
import { readOwnCsv } from '../../reading/csv/ownCsv';
import { MISSING_DAY, parseIsoDay } from '../../table';
import type { Codes, Column, Table } from '../../table';
import type { Steps } from '../../table/steps';
import { storageOf } from './names';

/** The contract's numbers: dot decimals, no exponent. */
const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * `base/parcours.csv` or `base/passages.csv`. Rows without `id_parcours` (a blank line left by an editor) are no rows.
 * @param fileName for the messages
 * @throws Problem `base_csv_invalide` (which column), `trop_de_colonnes`, `ligne_demesuree`
 */
export function* readTableCsv(bytes: Uint8Array, fileName: string): Steps<Table> {
  const { rowCount, columns } = yield* readOwnCsv(bytes);
  if (columns.length === 0 || columns[0].header !== 'id_parcours') {
    throw new Problem('base_csv_invalide', { fichier: fileName, colonne: 'id_parcours' });
  }
  const kept = keptRows(columns[0].codes, rowCount);
  const typed: Column[] = [];
  for (const column of columns) {
    typed.push(typedColumn(column, kept, fileName));
    yield typed.length / columns.length;
  }
  return { rowCount: kept?.length ?? rowCount, columns: typed };
}

/** Rows with a name; undefined when all have one. */
function keptRows(names: Codes, rowCount: number): Int32Array | undefined {
  if (!names.subarray(0, rowCount).includes(0)) return undefined;
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row++) if (names[row] !== 0) rows.push(row);
  return Int32Array.from(rows);
}

function typedColumn({ header, codes, values }: OwnColumn, kept: Int32Array | undefined, fileName: string): Column {
  const kind = storageOf(header);
  const fault = (): Problem => new Problem('base_csv_invalide', { fichier: fileName, colonne: header });
  if (kind === undefined) throw fault();
  const picked: Codes = kept === undefined ? codes : Int32Array.from(kept, (row) => codes[row]);
  if (kind === 'text') {
    // The header's own cell is in the dictionary: no row bears it, unless by chance.
    return { kind, name: header, codes: picked, values };
  }
  const used = new Uint8Array(values.length);
  for (const code of picked) used[code] = 1;
  if (kind === 'date') {
    const days = Int32Array.from(values, (text, code) => {
      const day = used[code] === 1 ? parseIsoDay(text) : MISSING_DAY;
      if (code > 0 && used[code] === 1 && day === MISSING_DAY) throw fault();
      return day;
    });
    days[0] = MISSING_DAY;
    return { kind, name: header, days: Int32Array.from(picked, (code) => days[code]) };
  }
  const numbers = Float64Array.from(values, (text, code) => {
    if (code === 0 || used[code] === 0) return NaN;
    if (!NUMBER.test(text)) throw fault();
    return Number(text);
  });
  return { kind, name: header, numbers: Float64Array.from(picked, (code) => numbers[code]) };
}
