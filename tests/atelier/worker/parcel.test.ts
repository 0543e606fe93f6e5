/** Values cut into messages: whole again at the other end, and no message that is long to read. */
import fc from 'fast-check';
import { Assembly, type Parcel, parcels } from '../../../atelier/worker/parcel';

/** Sends as postMessage does: everything is copied, or its memory moves. */
function received(sent: Iterable<Parcel>): unknown {
  const assembly = new Assembly();
  for (const { message, transfer } of sent) {
    const data = structuredClone(message, { transfer: [...transfer] });
    if (data.kind === 'rest') return assembly.whole(data);
    assembly.add(data);
  }
  throw new Error('no rest');
}

/** Jest's own equality takes minutes on large arrays, and Node's minds that clones come from another realm. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return Object.is(a, b);
  if (Object.prototype.toString.call(a) !== Object.prototype.toString.call(b)) return false;
  if (Array.isArray(a) || ArrayBuffer.isView(a)) {
    const [left, right] = [a as ArrayLike<unknown>, b as ArrayLike<unknown>];
    if (left.length !== right.length) return false;
    for (let i = 0; i < left.length; i++) if (!same(left[i], right[i])) return false;
    return true;
  }
  const names = Object.keys(a);
  const record = (value: object) => value as Record<string, unknown>;
  return names.length === Object.keys(b).length && names.every((name) => same(record(a)[name], record(b)[name]));
}

const texts = (length: number) => Array.from({ length }, (_, i) => `valeur ${i}`);

describe('parcels', () => {
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'abc'],
    ['small members', { a: [1, 2, { b: undefined, c: true }], d: new Uint8Array([1, 2]) }],
    ['many texts', { columns: [{ values: texts(45_000) }, { values: texts(3) }] }],
    ['many objects', { marques: Array.from({ length: 9000 }, (_, i) => ({ ligne: i, colonne: 1, note: `n${i}` })) }],
    ['rows of cells', Array.from({ length: 3000 }, (_, r) => [{ valeur: r }, null, { valeur: `t${r}` }])],
    ['an array whose first places are empty', [...new Array<null>(3000).fill(null), 'fin']],
    ['a large typed array', new Float64Array(40_000).fill(1.5)],
    ['one larger than what is copied at once', { bytes: new Uint8Array(9 << 20).fill(7) }],
    ['columns of typed arrays', Array.from({ length: 40 }, () => ({ codes: new Int32Array(20_000).fill(3) }))],
  ])('%s arrives whole', (_kind, value) => {
    expect(same(received(parcels(value, false)), value)).toBe(true);
  });

  it('arrives whole whatever its shape', () => {
    const leaf = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true }),
      fc.constant(null),
      fc.nat(5000).map(texts),
      fc.nat(20_000).map((length) => new Int32Array(length).fill(length)),
    );
    const value = fc.oneof(
      leaf,
      fc.array(leaf, { maxLength: 4 }),
      fc.dictionary(fc.string({ minLength: 1 }), leaf, { maxKeys: 4 }),
    );
    fc.assert(
      fc.property(value, fc.boolean(), (sent, give) => {
        const copy = structuredClone(sent);
        return same(received(parcels(sent, give)), copy);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what it copies, and lets go of what it gives', () => {
    const kept = { codes: new Int32Array(50_000) };
    received(parcels(kept, false));
    expect(kept.codes.length).toBe(50_000);
    const given = { codes: new Int32Array(50_000), shared: new Int32Array(60_000).subarray(0, 50_000) };
    received(parcels(given, true));
    expect(given.codes.length).toBe(0);
    // Part of a memory that others see is never given away.
    expect(given.shared.length).toBe(50_000);
  });

  it('reads lazy members, as those of a raw table', () => {
    const table = {
      get values() {
        return texts(12_000);
      },
    };
    expect(received(parcels(table, true))).toEqual({ values: texts(12_000) });
  });

  it('puts at most 10 000 texts in a message', () => {
    const value = { a: texts(100_000), b: Array.from({ length: 5000 }, (_, i) => ({ x: i, y: 'a', z: 'b' })) };
    const sizes = [...parcels(value, false)].map(({ message }) => (message.kind === 'part' ? message.items.length : 0));
    expect(sizes.slice(0, 10)).toEqual(new Array(10).fill(10_000));
    expect(Math.max(...sizes.slice(10))).toBeLessThanOrEqual(2500);
  });
});
