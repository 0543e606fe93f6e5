/** Updating a base: invariants over random deliveries of persons with exact identities. */
import fc from 'fast-check';
import type { GivenDelivery } from '../../../../core/tasks';
import { cells, given, texts, updated } from './updateBaseCase';
import type { Line, Written } from './updateBaseCase';

const jury = fc.tuple(
  fc.constantFrom('', '10/01/2024', '12/06/2024', '03/02/2025'),
  fc.constantFrom('', 'Validation totale', 'Validation partielle', 'Aucune validation'),
);

const line: fc.Arbitrary<Line> = fc.record({
  number: fc.constantFrom('', 'D', '=', '00'),
  person: fc.integer({ min: -1, max: 7 }),
  certification: fc.integer({ min: -1, max: 2 }),
  year: fc.constantFrom(0, 2022, 2023, 2024),
  admissible: fc.constantFrom('', 'Favorable', 'Défavorable'),
  juries: fc.array(jury, { maxLength: 2 }),
});

const rows = fc.array(line.map(cells), { minLength: 1, maxLength: 8 });
const delivery = fc
  .tuple(fc.constantFrom('alpha', 'beta'), fc.constantFrom('a.csv', 'b.csv', 'c.csv'), rows)
  .map(([certifier, name, lines]) => ({ certifier, name, lines }));
interface Drawn {
  readonly certifier: string;
  readonly name: string;
  readonly lines: readonly (readonly string[])[];
}
const deliveries: fc.Arbitrary<Drawn[]> = fc.uniqueArray(delivery, {
  minLength: 2,
  maxLength: 5,
  selector: ({ certifier, name }) => `${certifier} ${name}`,
});

const read = (list: readonly Drawn[]): GivenDelivery[] =>
  list.map(({ certifier, name, lines }) => given(certifier, name, lines));

/** So that files come in the order of their names whether they are given at once or in two goes. */
const inOrder = (list: readonly Drawn[]): Drawn[] =>
  [...list].sort((a, b) => (a.certifier + a.name < b.certifier + b.name ? -1 : 1));

const RUNS = { numRuns: 40, seed: 20261126 };

/** Files whose bytes are all different: the same file twice is no second delivery. */
const distinct = (list: readonly Drawn[]): boolean =>
  new Set(list.map(({ certifier, lines }) => certifier + JSON.stringify(lines))).size === list.length;

/** Every row tells its person, or has no file number either. */
const named = (list: readonly Drawn[]): Drawn[] =>
  list.map((one) => ({ ...one, lines: one.lines.map((row) => (row[1] === '' ? ['', ...row.slice(1)] : row)) }));

const updatedBy = (before: Written | null, list: readonly Drawn[]): Written => updated(before, read(list));

const rowCount = ({ result }: Written): number => result.consolidated.base.parcours.rowCount;

describe('updateBase', () => {
  it('in two goes makes the base that all the files make at once', () => {
    fc.assert(
      fc.property(deliveries, fc.nat(5), (list, cut) => {
        const sorted = inOrder(named(list));
        fc.pre(distinct(sorted));
        const at = cut % (sorted.length + 1);
        const once = updatedBy(null, sorted);
        const twice = updatedBy(updatedBy(null, sorted.slice(0, at)), sorted.slice(at));
        expect(texts(twice)).toEqual(texts(once));
      }),
      RUNS,
    );
  });

  it('in two goes, in any order, makes as many parcours as at once', () => {
    fc.assert(
      fc.property(deliveries, fc.nat(5), (list, cut) => {
        fc.pre(distinct(list));
        const at = cut % (list.length + 1);
        const twice = updatedBy(updatedBy(null, list.slice(0, at)), list.slice(at));
        expect(rowCount(twice)).toBe(rowCount(updatedBy(null, list)));
      }),
      RUNS,
    );
  });

  it('given the same files again, changes no byte', () => {
    fc.assert(
      fc.property(deliveries, fc.nat(), (list, which) => {
        fc.pre(distinct(list));
        const before = updatedBy(null, list);
        const again = updatedBy(before, [list[which % list.length]]);
        expect(again.result.changed).toEqual([]);
        expect(texts(again)).toEqual(texts(before));
      }),
      RUNS,
    );
  });

  it('replacing a file then restoring it gives the first bytes', () => {
    fc.assert(
      fc.property(deliveries, rows, fc.nat(), (list, other, which) => {
        const all = named(list);
        const [one] = named([{ ...all[which % all.length], lines: other }]);
        fc.pre(distinct([...all, one]));
        const before = updatedBy(null, all);
        const replaced = updatedBy(before, [one]);
        expect(replaced.result.deliveries.length).toBe(list.length);
        const restored = updatedBy(replaced, [all[which % all.length]]);
        expect(texts(restored)).toEqual(texts(before));
      }),
      RUNS,
    );
  });

  it('leaves the parcours and passages that the new files do not touch as they were', () => {
    fc.assert(
      fc.property(deliveries, (list) => {
        const sorted = named(list);
        fc.pre(distinct(sorted));
        const before = updatedBy(null, sorted.slice(1));
        const after = updatedBy(before, sorted.slice(0, 1));
        const lines = (written: Written, file: 'parcours' | 'passages'): string[] => {
          const text = texts(written)[file];
          return text.split('\r\n').filter((row) => row !== '');
        };
        // A parcours that a new row has joined has one row more than before, or tells of the new delivery.
        const numbers = new Set(sorted[0].lines.map(([number]) => number));
        const people = new Set(sorted[0].lines.map((row) => row.slice(1, 3).join(' ')));
        const own = new Set(
          sorted
            .slice(1)
            .flatMap(({ lines: rowsOf }) => rowsOf)
            .filter((row) => !numbers.has(row[0]) && !people.has(row.slice(1, 3).join(' ')) && row[0] !== '')
            .map(([number]) => number),
        );
        const untouched = lines(before, 'parcours').filter((row) => own.has(row.split(';')[4].replace(/^'/, '')));
        const ids = untouched.map((row) => row.split(';')[0]);
        expect(lines(after, 'parcours')).toEqual(expect.arrayContaining(untouched));
        const passages = lines(before, 'passages').filter((row) => ids.includes(row.split(';')[0]));
        expect(lines(after, 'passages')).toEqual(expect.arrayContaining(passages));
      }),
      RUNS,
    );
  });

  it('accounts for every row, kept or new', () => {
    fc.assert(
      fc.property(deliveries, (list) => {
        fc.pre(distinct(list));
        const { result } = updatedBy(updatedBy(null, list.slice(1)), list.slice(0, 1));
        for (const { read: one, counts } of result.deliveries) {
          expect(one.raw.rowCount).toBe(counts.retenues + counts.refusees);
        }
        const kept = result.deliveries.reduce((sum, { counts }) => sum + counts.retenues - counts.fusionnees, 0);
        expect(result.consolidated.base.parcours.rowCount).toBe(kept);
        const lues = list.reduce((sum, { lines }) => sum + lines.length, 0);
        expect(result.deliveries.reduce((sum, { read: one }) => sum + one.raw.rowCount, 0)).toBe(lues);
      }),
      RUNS,
    );
  });
});
