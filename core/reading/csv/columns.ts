/** Columns of bytes to columns of texts, decoded when they are asked for. */
import { CELL_TEXT, inChunks, inTurn, VALUES_A_STEP } from '../../table';
import type { Steps } from '../../table';
import { recoded, type CellColumn } from '../cells';
import type { CellDecoder } from '../encoding/decode';
import type { ByteColumn } from './byteColumn';
import type { ByteTable } from './byteTable';

function lazyColumn(column: ByteColumn, rows: number, decoder: CellDecoder): CellColumn {
  const codes = column.release(rows);
  const { arena, starts, size } = column;
  return {
    codes,
    size,
    text: (code) => decoder.text(arena, starts[code], starts[code + 1]),
    kind: () => CELL_TEXT,
  };
}

/** In a file of two encodings, cells of different bytes may be the same text: they take the same code. */
function* merged(column: CellColumn): Steps<CellColumn> {
  const known = new Map<string, number>();
  const firsts = new Int32Array(column.size);
  yield* inChunks(column.size, VALUES_A_STEP * 4, (from, to) => {
    for (let code = from; code < to; code++) {
      const text = column.text(code);
      const first = known.get(text);
      if (first === undefined) known.set(text, code);
      firsts[code] = first ?? code;
    }
  });
  return recoded(
    column,
    column.codes.map((code) => firsts[code]),
  );
}

/** The columns of a table that is finished. Yields the share that is done. */
export function decodedColumns(table: ByteTable, decoder: CellDecoder, mixed: boolean): Steps<CellColumn[]> {
  const { rows } = table;
  return inTurn(table.columns, function* (column) {
    const cells = lazyColumn(column, rows, decoder);
    return mixed ? yield* merged(cells) : cells;
  });
}
