/** Slots of days in each rhythm, and their codes in the contract. */
import { RHYTHMS } from '../../../core/indicators/rhythm';
import type { RhythmName } from '../../../core/indicators/rhythm';
import { parseIsoDay } from '../../../core/table';

const codeOf = (rhythm: RhythmName, day: string): string =>
  RHYTHMS[rhythm].code(RHYTHMS[rhythm].slotOf(parseIsoDay(day)));

describe('rhythms', () => {
  it.each<[string, string, string, string]>([
    ['2024-01-01', '2024', '2024-T1', '2023-2024'],
    ['2024-03-31', '2024', '2024-T1', '2023-2024'],
    ['2024-04-01', '2024', '2024-T2', '2023-2024'],
    ['2024-08-31', '2024', '2024-T3', '2023-2024'],
    ['2024-09-01', '2024', '2024-T3', '2024-2025'],
    ['2024-12-31', '2024', '2024-T4', '2024-2025'],
    // Outside the table of days that are looked up.
    ['1985-09-01', '1985', '1985-T3', '1985-1986'],
    ['2065-08-31', '2065', '2065-T3', '2064-2065'],
  ])('%s is in %s, %s, %s', (day, annee, trimestre, scolaire) => {
    expect([codeOf('annee', day), codeOf('trimestre', day), codeOf('scolaire', day)]).toEqual([
      annee,
      trimestre,
      scolaire,
    ]);
  });

  it.each<RhythmName>(['annee', 'trimestre', 'scolaire'])(
    'slots of %s ascend with time, and begin in their year',
    (name) => {
      const { slotOf, yearOf } = RHYTHMS[name];
      let last = -Infinity;
      for (let day = parseIsoDay('2019-12-01'); day < parseIsoDay('2022-02-01'); day += 9) {
        const slot = slotOf(day);
        expect(slot).toBeGreaterThanOrEqual(last);
        expect(Math.abs(yearOf(slot) - RHYTHMS.annee.slotOf(day))).toBeLessThanOrEqual(1);
        last = slot;
      }
    },
  );
});
