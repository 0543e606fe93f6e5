/** Joins the evidence of several files: hashes become small ids, the same id for the same hash. */
import type { DateEvidence, NameEvidence } from '../../privacy';
import { DATE_MASKS, NumberIndex } from '../../privacy';
import { inChunks, ROWS_A_STEP } from '../../table';
import type { Steps } from '../../table';
import type { IntLists } from './lists';
import type { DateSpace, NameSpace } from './space';

/** Arrays of hashes end to end, as ids of `index`; -1 for NaN. */
export function* internAll(arrays: readonly Float64Array[], index: NumberIndex): Steps<Int32Array> {
  const out = new Int32Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let base = 0;
  for (const array of arrays) {
    yield* inChunks(array.length, ROWS_A_STEP, (from, to) => {
      for (let i = from; i < to; i++) out[base + i] = Number.isNaN(array[i]) ? -1 : index.intern(array[i]);
    });
    base += array.length;
  }
  return out;
}

function joinOffsets(lists: readonly { offsets: Int32Array; values: { length: number } }[]): Int32Array {
  const out = new Int32Array(lists.reduce((sum, { offsets }) => sum + offsets.length - 1, 1));
  let at = 0;
  let base = 0;
  for (const { offsets, values } of lists) {
    for (let i = 0; i < offsets.length - 1; i++) out[at++] = base + offsets[i];
    base += values.length;
  }
  out[at] = base;
  return out;
}

function joinInts(lists: readonly { offsets: Int32Array; values: Int32Array }[]): IntLists {
  const values = new Int32Array(lists.reduce((sum, list) => sum + list.values.length, 0));
  let at = 0;
  for (const list of lists) {
    values.set(list.values, at);
    at += list.values.length;
  }
  return { offsets: joinOffsets(lists), values };
}

/** The names of all files end to end. */
export function* joinNames(all: readonly NameEvidence[], index: NumberIndex): Steps<NameSpace> {
  const column = (
    name: 'full' | 'bare' | 'turned' | 'phon' | 'phonFull' | 'consonants' | 'initial',
  ): Steps<Int32Array> =>
    internAll(
      all.map((names) => names[name]),
      index,
    );
  function* lists(name: 'parts' | 'partPhons' | 'heads'): Steps<IntLists> {
    const offsets = joinOffsets(all.map((names) => names[name]));
    const values = internAll(
      all.map((names) => names[name].values),
      index,
    );
    return { offsets, values: yield* values };
  }
  return {
    full: yield* column('full'),
    bare: yield* column('bare'),
    turned: yield* column('turned'),
    phon: yield* column('phon'),
    phonFull: yield* column('phonFull'),
    consonants: yield* column('consonants'),
    initial: yield* column('initial'),
    parts: yield* lists('parts'),
    partPhons: yield* lists('partPhons'),
    heads: yield* lists('heads'),
    near: joinInts(all.map(({ near }) => near)),
    nearFirst: joinInts(all.map(({ nearFirst }) => nearFirst)),
  };
}

/** The dates of all files, and the id of each, the files end to end. Dates become their own ids: one per distinct full hash. */
export function* joinDates(all: readonly DateEvidence[]): Steps<{ space: DateSpace; idOf: Int32Array }> {
  const fulls = new NumberIndex();
  const idOf = yield* internAll(
    all.map(({ full }) => full),
    fulls,
  );
  const count = fulls.size;
  const parts = new NumberIndex();
  const column = (): Int32Array => new Int32Array(count).fill(-1);
  const [swapped, yearMonth, yearDay, monthDay, year] = [column(), column(), column(), column(), column()];
  const byDefault = new Uint8Array(count);
  const masks = new Int32Array(count * DATE_MASKS);
  let base = 0;
  for (const dates of all) {
    yield* inChunks(dates.count, ROWS_A_STEP, (from, to) => {
      for (let i = from; i < to; i++) {
        const id = idOf[base + i];
        if (!Number.isNaN(dates.swapped[i])) swapped[id] = fulls.find(dates.swapped[i]);
        yearMonth[id] = parts.intern(dates.yearMonth[i]);
        yearDay[id] = parts.intern(dates.yearDay[i]);
        monthDay[id] = parts.intern(dates.monthDay[i]);
        year[id] = parts.intern(dates.year[i]);
        byDefault[id] = dates.byDefault[i];
        masks.set(dates.masks.subarray(i * DATE_MASKS, (i + 1) * DATE_MASKS), id * DATE_MASKS);
      }
    });
    base += dates.count;
  }
  return { space: { count, swapped, yearMonth, yearDay, monthDay, year, byDefault, masks }, idOf };
}

/** Arrays end to end. */
export function joinFloats(arrays: readonly Float64Array[]): Float64Array {
  const out = new Float64Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    out.set(array, at);
    at += array.length;
  }
  return out;
}
