/** The distinct values of a raw column, counted: what a type decides and reads of. */
import type { RawColumn } from '../table';
import type { DistinctColumn } from './type';

/** The distinct values of a raw column with the number of rows that hold each. */
export function distinctOf({ codes, values, kinds }: RawColumn, rowCount: number): DistinctColumn {
  const counts = new Uint32Array(values.length);
  for (let row = 0; row < rowCount; row++) counts[codes[row]]++;
  return { values, kinds, counts };
}
