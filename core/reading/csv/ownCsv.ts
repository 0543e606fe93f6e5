/** Reads back a CSV that we wrote (contract): UTF-8, `;`, one header row, every other row as it stands. */
import type { Codes } from '../../table/codes';
import { VALUES_A_STEP } from '../../table/steps';
import type { Steps } from '../../table/steps';
import { CellDecoder } from '../encoding/decode';
import { ByteTable } from './byteTable';

const SEPARATOR = 0x3b;
/** Bytes cut in one step: some milliseconds. */
const BYTES_A_STEP = 1 << 18;

/** One column: `values[codes[row]]`; code 0 is the empty cell. */
export interface OwnColumn {
  readonly header: string;
  readonly codes: Codes;
  readonly values: readonly string[];
}

export interface OwnCsv {
  /** Records below the header, blank ones included. */
  readonly rowCount: number;
  readonly columns: readonly OwnColumn[];
}

/**
 * No guess is made: the first record is the header, whatever it holds. The apostrophe before a formula is removed.
 * @throws Problem `trop_de_colonnes`, `ligne_demesuree`
 */
export function* readOwnCsv(bytes: Uint8Array): Steps<OwnCsv> {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const table = new ByteTable(SEPARATOR);
  for (let at = isMarked ? 3 : 0; at < bytes.length; at += BYTES_A_STEP) {
    table.push(bytes.subarray(at, at + BYTES_A_STEP));
    yield at / bytes.length / 2;
  }
  table.finish();
  const decoder = new CellDecoder(true, 'windows-1252');
  const rowCount = Math.max(0, table.rows - 1);
  const columns: OwnColumn[] = [];
  for (const column of table.columns) {
    const codes = column.release(table.rows);
    const values = [''];
    for (let code = 1; code < column.size; code++) {
      values.push(decoder.text(column.arena, column.starts[code], column.starts[code + 1]));
      if (code % VALUES_A_STEP === 0) yield 0.5 + columns.length / table.columns.length / 2;
    }
    columns.push({ header: values[codes[0] ?? 0], codes: codes.subarray(1), values });
    yield 0.5 + columns.length / table.columns.length / 2;
  }
  return { rowCount, columns };
}
