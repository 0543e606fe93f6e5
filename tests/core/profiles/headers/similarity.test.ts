import { dice, editDistance, jaroWinkler, trigrams } from '../../../../core/profiles/headers/similarity';

describe('editDistance', () => {
  it.each([
    ['recevabilite', 'recevabilite', 0],
    ['naissance', 'naisance', 1],
    ['jury', 'jruy', 1],
    ['abc', '', 3],
  ])('%s / %s', (a, b, distance) => expect(editDistance(a, b, 3)).toBe(distance));
  it('stops beyond the limit', () => expect(editDistance('certification', 'abandon', 1)).toBe(2));
});

describe('jaroWinkler', () => {
  // Winkler 1990, table of examples.
  it.each([
    ['martha', 'marhta', 0.961],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.813],
    ['abc', 'xyz', 0],
  ])('%s / %s', (a, b, expected) => expect(jaroWinkler(a, b)).toBeCloseTo(expected, 3));
});

describe('dice', () => {
  it('is 1 for the same text and 0 for nothing shared', () => {
    expect(dice(trigrams('date jury'), trigrams('date jury'))).toBe(1);
    expect(dice(trigrams('abc'), trigrams('xyz'))).toBe(0);
  });
});
