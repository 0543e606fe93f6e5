/** The column that the cells of several columns make together: each of their combinations says one thing. */
import type { RawColumn, RawTable, Steps } from '../../table';
import { CELL_TEXT, valuesSteps, within } from '../../table';
import type { Reading } from '../../values';
import type { Combinations } from '../combinations';
import { combinationsSteps } from '../combinations';
import type { Made } from './types';

/** Share of the steps that decodes the texts of the columns. */
const DECODED = 0.1;

/** The combinations of the cells of the columns at `indices`. */
export function* cellCombinationsSteps(raw: RawTable, indices: readonly number[]): Steps<Combinations> {
  const columns = indices.map((index) => raw.columns[index]);
  for (const column of columns) yield* within(valuesSteps(column), 0, DECODED);
  return yield* within(combinationsSteps(columns, raw.rowCount), DECODED, 1 - DECODED);
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
