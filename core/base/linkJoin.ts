/** Joins the evidence of several files: hashes become small ids, the same id for the same hash. */
import type { DateEvidence, NameEvidence } from '../privacy';
import { DATE_MASKS, NumberIndex } from '../privacy';
import type { IntLists } from './linkLists';
import type { DateSpace, NameSpace } from './linkSpace';

/** Arrays of hashes end to end, as ids of `index`; -1 for NaN. */
export function internAll(arrays: readonly Float64Array[], index: NumberIndex): Int32Array {
  const out = new Int32Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    for (let i = 0; i < array.length; i++) out[at++] = Number.isNaN(array[i]) ? -1 : index.intern(array[i]);
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
export function joinNames(all: readonly NameEvidence[], index: NumberIndex): NameSpace {
  const column = (name: 'full' | 'bare' | 'turned' | 'phon' | 'phonFull' | 'consonants' | 'initial'): Int32Array =>
    internAll(
      all.map((names) => names[name]),
      index,
    );
  const lists = (name: 'parts' | 'partPhons' | 'heads'): IntLists => ({
    offsets: joinOffsets(all.map((names) => names[name])),
    values: internAll(
      all.map((names) => names[name].values),
      index,
    ),
  });
  return {
    full: column('full'),
    bare: column('bare'),
    turned: column('turned'),
    phon: column('phon'),
    phonFull: column('phonFull'),
    consonants: column('consonants'),
    initial: column('initial'),
    parts: lists('parts'),
    partPhons: lists('partPhons'),
    heads: lists('heads'),
    near: joinInts(all.map(({ near }) => near)),
    nearFirst: joinInts(all.map(({ nearFirst }) => nearFirst)),
  };
}

/** The dates of all files, and the id of each, the files end to end. Dates become their own ids: one per distinct full hash. */
export function joinDates(all: readonly DateEvidence[]): { space: DateSpace; idOf: Int32Array } {
  const fulls = new NumberIndex();
  const idOf = internAll(
    all.map(({ full }) => full),
    fulls,
  );
  const count = fulls.size;
  const parts = new NumberIndex();
  const column = (): Int32Array => new Int32Array(count).fill(-1);
  const [swapped, yearMonth, yearDay, monthDay, year] = [column(), column(), column(), column(), column()];
  const byDefault = new Uint8Array(count);
  const masks = new Int32Array(count * DATE_MASKS);
  let at = 0;
  for (const dates of all) {
    for (let i = 0; i < dates.count; i++) {
      const id = idOf[at++];
      if (!Number.isNaN(dates.swapped[i])) swapped[id] = fulls.find(dates.swapped[i]);
      yearMonth[id] = parts.intern(dates.yearMonth[i]);
      yearDay[id] = parts.intern(dates.yearDay[i]);
      monthDay[id] = parts.intern(dates.monthDay[i]);
      year[id] = parts.intern(dates.year[i]);
      byDefault[id] = dates.byDefault[i];
      masks.set(dates.masks.subarray(i * DATE_MASKS, (i + 1) * DATE_MASKS), id * DATE_MASKS);
    }
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
