/** Lists the combinations that the cells of several columns make, each once. */
import type { RawColumn, RawTable, Steps } from '../../table';
import { CELL_TEXT, inChunks, ROWS_A_STEP, valuesSteps, within } from '../../table';
import type { Reading } from '../../values';
import type { Made } from './types';

export interface Combinations {
  /** By row. */
  readonly codes: Int32Array;
  /** By combination: the code of each column, in the order they were given. */
  readonly tuples: readonly Int32Array[];
}

/** The combinations of the columns at `indices`; the first is of empty cells. */
export function* combinationsSteps(raw: RawTable, indices: readonly number[]): Steps<Combinations> {
  const columns = indices.map((index) => raw.columns[index]);
  for (const column of columns) yield* within(valuesSteps(column), 0, 0.1);
  let codes = new Int32Array(raw.rowCount);
  let tuples: number[][] = [[]];
  for (const [at, column] of columns.entries()) {
    const known = new Map<number, number>();
    const next: number[][] = [];
    const width = column.values.length;
    const place = (before: number, code: number): number => {
      const key = before * width + code;
      let found = known.get(key);
      if (found === undefined) {
        known.set(key, (found = next.push([...tuples[before], code]) - 1));
      }
      return found;
    };
    place(0, 0);
    const joined = new Int32Array(raw.rowCount);
    const joining = inChunks(raw.rowCount, ROWS_A_STEP, (from, to) => {
      for (let row = from; row < to; row++) joined[row] = place(codes[row], column.codes[row]);
    });
    yield* within(joining, 0.1 + (0.9 * at) / columns.length, 0.9 / columns.length);
    [codes, tuples] = [joined, next];
  }
  return { codes, tuples: tuples.map((tuple) => Int32Array.from(tuple)) };
}

/** What one combination says. */
export interface Said {
  /** '' for an empty cell. */
  readonly text: string;
  readonly reading?: Reading;
  /** Index of the raw column where its finding is told. */
  readonly place: number;
}

/** The column that combinations make, at the place of the first of the columns. */
export function madeColumn(first: RawColumn, { codes, tuples }: Combinations, say: (tuple: Int32Array) => Said): Made {
  const values = [''];
  const readings: (Reading | undefined)[] = [undefined];
  const places = [first.index];
  const codeOf = tuples.map((tuple) => {
    const { text, reading, place } = say(tuple);
    if (text === '') return 0;
    readings.push(reading);
    places.push(place);
    return values.push(text) - 1;
  });
  const { index, header } = first;
  return {
    column: {
      index,
      header,
      codes: codes.map((code) => codeOf[code]),
      values,
      kinds: new Uint8Array(values.length).fill(CELL_TEXT),
    },
    given: {
      readings,
      places: Int32Array.from(places),
      isWhole: readings.every((one, i) => i === 0 || one !== undefined),
    },
  };
}
