/** Dates on the clock of a spreadsheet, in zones where the script's own clock gives another day. */
import { WallClock } from '../../appsscript/wallClock';
import { formatMoment, momentOf } from '../hosts/sheets/zone';

const ZONES = ['Europe/Paris', 'Indian/Reunion', 'America/Martinique', 'Pacific/Noumea', 'America/Cayenne'];

describe.each(ZONES)('%s', (zone) => {
  const told: Date[] = [];
  const clock = new WallClock((date) => {
    told.push(date);
    return formatMoment(date.getTime(), zone, 'yyyy-MM-dd HH:mm:ss');
  });

  it('a day out of five over thirty years, its hours too, is the serial that the sheet holds', () => {
    const wrong: number[] = [];
    for (let serial = 33_000; serial < 44_000; serial += 5) {
      const at = serial + (serial % 2) * 0.75;
      if (Math.abs(clock.serial(new Date(momentOf(at, zone))) - at) > 1e-6) wrong.push(at);
    }
    expect(wrong).toEqual([]);
  });

  it('takes two calls per month, and one per date only in months where the clock changes', () => {
    const months = 363;
    const changing = zone === 'Europe/Paris' ? 62 : 2;
    expect(told.length).toBeLessThanOrEqual(2 * months + 7 * changing);
  });
});

it('asks nothing where the script runs on the clock of the spreadsheet', () => {
  expect(new WallClock(null).serial(new Date(2025, 1, 1, 18))).toBe(45689.75);
});
