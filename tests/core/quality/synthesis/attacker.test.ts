/** Nobody deduces the result of a structure from any sequence of syntheses; taking away any guard lets a reader do it. */
import { ALL_GUARDS, type Guards } from '../../../../core/quality/synthesis/decide';
import { attack, BINARY, type Scenario, structures, TERNARY } from './attacker';

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'one synthesis': [structures(8)],
  'one structure more': [structures(6), structures(7)],
  'four structures more': [structures(6), structures(10)],
  'four structures less': [structures(10), structures(6)],
  'one more each time': [structures(6), structures(7), structures(8), structures(9)],
  'one is replaced by three': [structures(7), { ...structures(6), s7: 7, s8: 8, s9: 9 }],
  'three audited again': [structures(7), { ...structures(7), s0: 7, s1: 8, s2: 9 }],
  'three audited again, one more': [structures(6), { ...structures(6), s0: 6, s1: 7, s2: 8, s6: 9 }],
  'two more, one less': [structures(7), { ...structures(6), s8: 7, s9: 8 }],
};

/** Three audited again and a newcomer, after a first synthesis that may show nothing. */
const AUDITED_AGAIN: Scenario = [structures(7), { ...structures(7), s0: 7, s1: 8, s2: 9, s7: 10 }];

const LEAKS: readonly [guard: keyof Guards, scenario: Scenario][] = [
  ['variety', SCENARIOS['four structures more']],
  ['former', SCENARIOS['four structures less']],
  ['whole', AUDITED_AGAIN],
  ['silence', SCENARIOS['one is replaced by three']],
];

describe('the attacker', () => {
  it.each(Object.keys(SCENARIOS))('deduces nothing: %s', (name) => {
    const { deduced, deducedByMember, published, smallGroups } = attack(BINARY, SCENARIOS[name]);
    expect({ deduced, deducedByMember, smallGroups }).toEqual({ deduced: 0, deducedByMember: 0, smallGroups: 0 });
    expect(published).toBeGreaterThan(0);
  });

  it('deduces nothing with three levels', () => {
    expect(attack(TERNARY, [structures(7)])).toMatchObject({ deduced: 0, deducedByMember: 0, smallGroups: 0 });
  });

  it.each(LEAKS)('wins without the guard « %s »', (guard, scenario) => {
    const without = attack(BINARY, scenario, { ...ALL_GUARDS, [guard]: false });
    expect(without.deduced + without.deducedByMember).toBeGreaterThan(0);
  });

  it('reads small groups without the guard « classes »', () => {
    const without = attack(BINARY, SCENARIOS['one synthesis'], { ...ALL_GUARDS, classes: false });
    expect(without.smallGroups).toBeGreaterThan(0);
  });
});
