/** Weights: better agreement never weighs less, rarer values weigh more, larger bases ask for more. */
import {
  DATE,
  dateWeight,
  FIRST,
  firstWeight,
  linkThreshold,
  PLACE,
  placeWeight,
  SEX,
  sexWeight,
  strangerShare,
  SURNAME,
  surnameWeight,
  UNSEEN_DAY,
  UNSEEN_FIRST,
  UNSEEN_SURNAME,
} from '../../../../core/base/link/weights';

const rising = (weights: readonly number[]): boolean => weights.every((w, i) => i === 0 || w >= weights[i - 1]);

it('of a rare surname rise with agreement', () => {
  const levels = [SURNAME.different, SURNAME.nearSound, SURNAME.near, SURNAME.sound, SURNAME.exact];
  expect(rising(levels.map((level) => surnameWeight(level, UNSEEN_SURNAME, 8, false, false)))).toBe(true);
});

it('of a rare first name rise with agreement', () => {
  const levels = [
    FIRST.different,
    FIRST.conflict,
    FIRST.commonNear,
    FIRST.initial,
    FIRST.near,
    FIRST.sound,
    FIRST.exact,
  ];
  expect(rising(levels.map((level) => firstWeight(level, UNSEEN_FIRST)))).toBe(true);
});

it('of dates rise with agreement, and 1 January weighs less', () => {
  const levels = [DATE.different, DATE.missing, DATE.parts, DATE.digit, DATE.swapped, DATE.exact];
  expect(rising(levels.map((level) => dateWeight(level, UNSEEN_DAY, false)))).toBe(true);
  expect(dateWeight(DATE.exact, UNSEEN_DAY, true)).toBeLessThan(dateWeight(DATE.exact, UNSEEN_DAY, false));
});

it('of frequent values are lower', () => {
  for (const level of [SURNAME.exact, SURNAME.sound, SURNAME.half]) {
    expect(surnameWeight(level, 0.01, 8, false, false)).toBeLessThan(
      surnameWeight(level, UNSEEN_SURNAME, 8, false, false),
    );
  }
  expect(firstWeight(FIRST.exact, 0.02)).toBeLessThan(firstWeight(FIRST.exact, UNSEEN_FIRST));
  expect(strangerShare(2, 1000, UNSEEN_SURNAME)).toBe(UNSEEN_SURNAME);
  expect(strangerShare(12, 1000, UNSEEN_SURNAME)).toBeCloseTo(0.01 + UNSEEN_SURNAME);
});

it('a name of use forgives another surname, a slip in a long name is sure', () => {
  const other = (use: boolean): number => surnameWeight(SURNAME.different, 1, 0, false, use);
  expect(other(true)).toBeGreaterThan(other(false));
  const slip = (letters: number, common: boolean): number => surnameWeight(SURNAME.near, 1, letters, common, false);
  expect(slip(9, false)).toBeGreaterThan(slip(4, false));
  expect(slip(9, true)).toBeLessThan(slip(4, false));
});

it('missing values say nothing', () => {
  expect([
    surnameWeight(SURNAME.missing, 1, 0, false, false),
    firstWeight(FIRST.missing, 1),
    dateWeight(DATE.missing, 1, false),
    sexWeight(SEX.missing),
    placeWeight(PLACE.missing, 1),
  ]).toEqual([0, 0, 0, 0, 0]);
});

it('a larger base asks for more', () => {
  expect(linkThreshold(100_000)).toBeGreaterThan(linkThreshold(2000));
  expect(linkThreshold(10)).toBe(linkThreshold(1000));
});
