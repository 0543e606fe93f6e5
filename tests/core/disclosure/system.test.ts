/** The joint cell system: the sums that the declarations imply, true on every base; and what can be deduced from them. */
import fc from 'fast-check';
import { catalogue } from '../../../core/indicators';
import { Bounds, flatten } from '../../../core/disclosure/bounds';
import { buildSystem } from '../../../core/disclosure/build';
import { deductions } from '../../../core/disclosure/exactAttack';
import { populationsOf } from '../../../core/disclosure/populations';
import { relationsSteps } from '../../../core/disclosure/relations';
import type { System } from '../../../core/disclosure/system';
import { SystemBuilder } from '../../../core/disclosure/system';
import { lastOf } from '../../../core/table';
import { compute } from '../indicators/compute';
import { baseOf, randomBases } from '../indicators/randomBase';

const CERTIFIERS = [
  { id: 'aa', ministere: 'EN' },
  { id: 'bb', ministere: 'EN' },
];

describe('populations', () => {
  const { byRow } = populationsOf(catalogue);
  const key = (row: string, what: 'compte' | 'denominateur'): string => byRow.get(row)?.[what]?.key ?? row;

  it.each([
    ['V08|flux', 'compte', 'V09|flux', 'denominateur'],
    ['V10|flux', 'denominateur', 'V11|flux', 'denominateur'],
    ['V02|flux', 'compte', 'V03|flux', 'denominateur'],
    ['V03|flux', 'compte', 'V07C|cohorte', 'denominateur'],
    ['V07C|cohorte', 'denominateur', 'V15|cohorte', 'denominateur'],
    ['V24.recevable|flux', 'compte', 'V07C|cohorte', 'denominateur'],
    ['V24.demande|cohorte', 'compte', 'V24.recevable|cohorte', 'compte'],
    ['V24.vt|cohorte', 'compte', 'V15|cohorte', 'compte'],
    ['V05.mediane|flux', 'denominateur', 'V05.part_2_mois|flux', 'denominateur'],
  ] as const)('%s %s counts the same units as %s %s', (a, ofA, b, ofB) => {
    expect(key(a, ofA)).toBe(key(b, ofB));
  });

  it('holds V09, V10 and V11 for the parts of the presented', () => {
    const parts = ['V09|flux', 'V10|flux', 'V11|flux'].map((row) => key(row, 'compte')).sort();
    const found = lastOf(relationsSteps(populationsOf(catalogue))).some(
      ({ whole, parts: own }) =>
        whole.key === key('V09|flux', 'denominateur') &&
        own
          .map((one) => one.key)
          .sort()
          .join() === parts.join(),
    );
    expect(found).toBe(true);
  });
});

describe('buildSystem', () => {
  it('adds no sum that the rows contradict', () => {
    fc.assert(
      fc.property(randomBases(80), (drawn) => {
        const system = buildSystem(compute(baseOf(drawn), drawn.scope), catalogue, CERTIFIERS);
        expect(system.contradictions).toEqual([]);
        const wrong = system.whole.filter(
          (whole, e) => system.parts[e].reduce((sum, part) => sum + system.values[part], 0) !== system.values[whole],
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

describe('SystemBuilder', () => {
  const builder = new SystemBuilder();
  // Values 0..5, so that every sum below holds, and every sum of two parts has another of the same total.
  const [, one, two, three, four, five] = Array.from({ length: 6 }, (_, value) =>
    builder.variable('population', `cellule ${value}`, value),
  );

  it('keeps each sum once, whatever the order of its parts, and every other one', () => {
    const told = [
      [five, [two, three]],
      [five, [three, two, -1]],
      [five, [one, four]],
      [four, [two, two]],
      [four, [one, three]],
      [five, [one, two, two]],
      [five, [two, one, two]],
      [five, [five]],
    ] as const;
    expect(told.map(([whole, parts]) => builder.sum(whole, parts))).toEqual(told.map(() => true));
    expect(builder.whole.map((whole, e) => [whole, builder.parts[e]])).toEqual([
      [five, [two, three]],
      [five, [one, four]],
      [four, [two, two]],
      [four, [one, three]],
      [five, [one, two, two]],
    ]);
  });

  it('refuses a sum that the values contradict', () => {
    expect([builder.sum(five, [one, two]), builder.contradictions.length]).toEqual([false, 1]);
    expect([builder.sum(five, [one, two], false), builder.contradictions.length]).toEqual([false, 1]);
    expect(builder.whole).toHaveLength(5);
  });
});

/** A system of values and sums `whole = parts`. */
function systemOf(values: number[], sums: readonly (readonly [number, readonly number[]])[]): System {
  return {
    values,
    names: values.map(String),
    counted: values.map(() => 1),
    whole: sums.map(([whole]) => whole),
    parts: sums.map(([, parts]) => parts),
    rows: [],
    contradictions: [],
  };
}

describe('Bounds', () => {
  const system = systemOf(
    [10, 3, 7, 4, 3],
    [
      [0, [1, 2]],
      [2, [3, 4]],
    ],
  );

  it('finds single unknowns from sum to sum, and forgets them', () => {
    const bounds = new Bounds(flatten(system), 5, 5, () => false);
    const mark = bounds.mark();
    for (const v of [0, 1, 3]) bounds.narrow(v, system.values[v], system.values[v]);
    bounds.deduce();
    expect([2, 4].map((v) => [bounds.low[v], bounds.high[v]])).toEqual([
      [7, 7],
      [3, 3],
    ]);
    bounds.rollback(mark);
    expect([0, 4].map((v) => [bounds.low[v], bounds.high[v]])).toEqual([
      [0, Infinity],
      [0, Infinity],
    ]);
  });

  it('knows that a count with a gap is 0 or at least the threshold', () => {
    const bounds = new Bounds(flatten(system), 5, 5, () => false);
    bounds.declareGap(2);
    bounds.narrow(2, 1, 9);
    expect([bounds.low[2], bounds.high[2]]).toEqual([5, 9]);
    const other = new Bounds(flatten(system), 5, 5, () => false);
    other.declareGap(2);
    other.narrow(2, 0, 4);
    expect(other.high[2]).toBe(0);
  });
});

describe('deductions', () => {
  it('finds what no single unknown gives: three pairs give their three terms', () => {
    // a + b = 5, b + c = 7, a + c = 6.
    const system = systemOf(
      [2, 3, 4, 5, 7, 6],
      [
        [3, [0, 1]],
        [4, [1, 2]],
        [5, [0, 2]],
      ],
    );
    const found = deductions(system, (v) => v > 2, [0, 1, 2]);
    expect(found.map(({ variable }) => variable)).toEqual([0, 1, 2]);
    expect(found.map(({ grounds }) => [...grounds].sort())).toEqual([
      [3, 4, 5],
      [3, 4, 5],
      [3, 4, 5],
    ]);
  });

  it('leaves a square of four unknown alone', () => {
    const sums = [
      [4, [0, 1]],
      [5, [2, 3]],
      [6, [0, 2]],
      [7, [1, 3]],
    ] as const;
    const system = systemOf([1, 2, 3, 4, 3, 7, 4, 6], sums);
    expect(deductions(system, (v) => v > 3, [0, 1, 2, 3])).toEqual([]);
  });
});
