/** Lists of numbers by index, in two typed arrays. */
import { NumberList } from './numberIndex';

/** A list of numbers for each index: those of i are `values[offsets[i]] .. values[offsets[i + 1] - 1]`. */
export interface Lists<A extends Int32Array | Float64Array> {
  readonly offsets: Int32Array;
  readonly values: A;
}

/** Builds lists one index after the other. */
export class ListBuilder<A extends Int32Array | Float64Array> {
  private readonly offsets = new NumberList(new Int32Array(16));
  private readonly values: NumberList<A>;
  constructor(array: A) {
    this.offsets.push(0);
    this.values = new NumberList(array);
  }
  add(values: Iterable<number>): void {
    for (const value of values) this.values.push(value);
    this.offsets.push(this.values.length);
  }
  build(): Lists<A> {
    return { offsets: this.offsets.take(), values: this.values.take() };
  }
}
