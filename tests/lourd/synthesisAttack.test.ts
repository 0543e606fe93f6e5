/** Random sequences of syntheses, every possible world of each: nobody deduces the result of a structure. */
import { attack, BINARY, type Scenario, structures, TERNARY } from '../core/quality/synthesis/attacker';
import { draws } from '../core/quality/sampleNetwork';

const SEQUENCES = 40;
/** Documents in all: 2^13 or 3^8 worlds. */
const MOST = { binary: 13, ternary: 8 };

/** Structures enter, leave, are audited again. */
function drawn(draw: (n: number) => number, most: number): Scenario {
  let [document, structure] = [0, 0];
  let now: Record<string, number> = {};
  const enter = (n: number): void => {
    for (let i = 0; i < n && document < most; i++) now[`s${structure++}`] = document++;
  };
  const one = (): string => Object.keys(now)[draw(Object.keys(now).length)];
  enter(6 + draw(3));
  const scenario = [now];
  for (let times = 1 + draw(4); times > 0; times--) {
    now = { ...now };
    for (let n = draw(2) * draw(6); n > 0 && Object.keys(now).length > 1; n--) delete now[one()];
    for (let n = draw(2) * draw(6); n > 0 && document < most; n--) now[one()] = document++;
    enter(draw(5));
    scenario.push(now);
  }
  // Documents that no synthesis saw are not worth a world.
  const seen = [...new Set(scenario.flatMap((time) => Object.values(time)))];
  return scenario.map((time) => Object.fromEntries(Object.entries(time).map(([id, n]) => [id, seen.indexOf(n)])));
}

/** Sequences in which a weaker method told results. */
const KNOWN: readonly Scenario[] = [
  [structures(6), structures(9), structures(12)],
  [structures(8), structures(12)],
  [structures(8), { ...structures(8), s1: 8, s3: 9, s4: 10, s8: 11 }],
  [structures(8), structures(9), { ...structures(9), s0: 9, s6: 10, s7: 11 }],
];

describe('known sequences', () => {
  it.each(KNOWN.map((scenario, i) => ({ i, scenario })))('$i tells nobody’s result', ({ scenario }) => {
    expect(attack(BINARY, scenario)).toMatchObject({ deduced: 0, deducedByMember: 0, smallGroups: 0 });
  });
});

describe('random sequences', () => {
  it.each(Array.from({ length: SEQUENCES }, (_, seed) => seed))('of seed %i tell nobody’s result', (seed) => {
    const draw = draws(seed + 1);
    const isBinary = seed % 4 !== 0;
    const scenario = drawn(draw, isBinary ? MOST.binary : MOST.ternary);
    const { deduced, deducedByMember, smallGroups } = attack(isBinary ? BINARY : TERNARY, scenario);
    expect({ scenario, deduced, deducedByMember, smallGroups }).toEqual({
      scenario,
      deduced: 0,
      deducedByMember: 0,
      smallGroups: 0,
    });
  });
});
