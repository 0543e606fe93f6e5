/** Large values cut into messages that neither side is long to write or to read, and put together again. */

/** A message that carries part of an array; parts of one array follow each other. */
export interface Part {
  readonly kind: 'part';
  /** Which array of the value, in the order in which they are met. */
  readonly array: number;
  /** Of the whole array. */
  readonly length: number;
  readonly items: readonly unknown[] | TypedArray;
}

/** The message that closes a value: all that is small, with marks where its large arrays belong. */
export interface Rest {
  readonly kind: 'rest';
  readonly value: unknown;
}

/** One message, and the memory that it gives away. */
export interface Parcel {
  readonly message: Part | Rest;
  readonly transfer: readonly ArrayBuffer[];
}

type TypedArray = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** Stands for a large array in what is left of a value. No value of ours has such a name. */
const MARK = '\u0000tableau';

/**
 * Weight of a message, in cells: a text, a number, a member of an object. 10 000 texts are read in 2 to 6 ms (measured in
 * Chromium, on an idle and on a busy machine), within the 12 ms of a slice (architecture.md).
 */
const MOST = 10_000;
/** Arrays that weigh less stay where they are. */
const LIGHT = 2_000;
/** Bytes copied at once when memory is not given away: a few milliseconds. */
const COPIED_BYTES = 8 << 20;
/** Typed arrays that are smaller stay where they are. */
const SMALL_BYTES = 1 << 16;

function isTyped(value: object): value is TypedArray {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

/** An element that tells what the others weigh: arrays are of one kind, where some may be missing. */
function sample(items: readonly unknown[]): unknown {
  return items[0] ?? items[items.length >> 1] ?? items[items.length - 1];
}

/** The weight of a value, told by samples. */
function weightOf(value: unknown, depth = 3): number {
  if (typeof value !== 'object' || value === null || depth === 0) return 1;
  if (ArrayBuffer.isView(value)) return value.byteLength / 8 + 1;
  if (Array.isArray(value)) return 1 + value.length * weightOf(sample(value), depth - 1);
  return 1 + Object.values(value).reduce((sum: number, member) => sum + weightOf(member, depth - 1), 0);
}

/**
 * Cuts a value made of plain objects, arrays and typed arrays.
 * @param give whether the sender parts with the memory of its typed arrays
 */
export function* parcels(value: unknown, give: boolean): Generator<Parcel, void, void> {
  const large: (readonly unknown[] | TypedArray)[] = [];
  const rest = withoutLarge(value, large);
  for (const [array, items] of large.entries()) {
    if (isTyped(items)) yield* typedParts(items, array, give);
    else yield* listParts(items, array);
  }
  yield { message: { kind: 'rest', value: rest }, transfer: [] };
}

/** The value with marks instead of its large arrays, which are put in `large`. */
function withoutLarge(value: unknown, large: (readonly unknown[] | TypedArray)[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const mark = (items: readonly unknown[] | TypedArray): unknown => ({ [MARK]: large.push(items) - 1 });
  // A view of a part of a larger memory would be posted with all of it: it is copied first.
  if (isTyped(value)) return value.byteLength > SMALL_BYTES ? mark(value) : value.slice();
  if (Array.isArray(value)) {
    const each = weightOf(sample(value));
    return value.length * each > LIGHT && each < LIGHT ? mark(value) : value.map((item) => withoutLarge(item, large));
  }
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutLarge(member, large)]));
}

function* listParts(items: readonly unknown[], array: number): Generator<Parcel, void, void> {
  const most = Math.max(1, Math.floor(MOST / weightOf(sample(items))));
  for (let at = 0; at < items.length; at += most) {
    const part = items.slice(at, at + most);
    yield { message: { kind: 'part', array, length: items.length, items: part }, transfer: [] };
  }
}

function* typedParts(items: TypedArray, array: number, give: boolean): Generator<Parcel, void, void> {
  const { length } = items;
  if (give && items.byteLength === items.buffer.byteLength) {
    yield { message: { kind: 'part', array, length, items }, transfer: [items.buffer as ArrayBuffer] };
    return;
  }
  const most = COPIED_BYTES / items.BYTES_PER_ELEMENT;
  for (let at = 0; at < length; at += most) {
    const part = items.slice(at, at + most);
    yield { message: { kind: 'part', array, length, items: part }, transfer: [part.buffer as ArrayBuffer] };
  }
}

/** Puts a value together: parts in their order, then the rest. */
export class Assembly {
  private readonly arrays: (unknown[] | TypedArray)[] = [];
  private filled = 0;

  add({ array, length, items }: Part): void {
    if (this.arrays[array] === undefined) this.filled = 0;
    if (!Array.isArray(items)) {
      this.addTyped(array, length, items as TypedArray);
      return;
    }
    const whole = (this.arrays[array] ??= []) as unknown[];
    for (const item of items) whole.push(item);
  }

  private addTyped(array: number, length: number, items: TypedArray): void {
    if (items.length === length) this.arrays[array] = items;
    else {
      const Kind = items.constructor as new (length: number) => TypedArray;
      const whole = (this.arrays[array] ??= new Kind(length)) as TypedArray;
      whole.set(items, this.filled);
      this.filled += items.length;
    }
  }

  /** The value, with its large arrays where they belong. */
  whole(rest: Rest): unknown {
    return this.filledIn(rest.value);
  }

  private filledIn(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
    if (Array.isArray(value)) return value.map((item) => this.filledIn(item));
    if (MARK in value) return this.arrays[(value as Record<string, number>)[MARK]];
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.filledIn(member)]));
  }
}
