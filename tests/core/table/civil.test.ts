/** Civil dates, against the host's calendar and at their edges. */
import fc from 'fast-check';
import { addMonths, civil, completedYears, dayNumber, isoDay, MISSING_DAY, parseIsoDay } from '../../../core/table';

describe('civil dates', () => {
  it('agree with the calendar of the host', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200000, max: 200000 }), (day) => {
        const host = new Date(day * 86400000);
        const { year, month, day: d } = civil(day);
        expect([year, month, d]).toEqual([host.getUTCFullYear(), host.getUTCMonth() + 1, host.getUTCDate()]);
        expect(dayNumber(year, month, d)).toBe(day);
      }),
    );
  });

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2024-02-31', false],
    ['2024-13-01', false],
    ['24-01-01', false],
    ['', false],
  ])('%s exists: %s', (text, exists) => {
    expect(parseIsoDay(text) !== MISSING_DAY).toBe(exists);
    if (exists) expect(isoDay(parseIsoDay(text))).toBe(text);
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-03-15', 12, '2025-03-15'],
    ['2024-03-15', -3, '2023-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(isoDay(addMonths(parseIsoDay(from), months))).toBe(to);
  });

  it.each([
    ['1990-05-20', '2024-05-19', 33],
    ['1990-05-20', '2024-05-20', 34],
    ['2000-02-29', '2023-02-28', 22],
    ['2000-02-29', '2023-03-01', 23],
  ])('from %s to %s: %i years', (from, to, years) => {
    expect(completedYears(parseIsoDay(from), parseIsoDay(to))).toBe(years);
  });
});
