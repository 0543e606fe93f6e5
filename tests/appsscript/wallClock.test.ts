/** Dates on the clock of a spreadsheet, in zones where the script's own clock gives another day. */
import { WallClock } from '../../appsscript/wallClock';
import { formatMoment, momentOf } from '../hosts/sheets/zone';

const ZONES = ['Europe/Paris', 'Indian/Reunion', 'America/Martinique', 'Pacific/Noumea', 'Africa/Casablanca'];

describe.each(ZONES)('%s', (zone) => {
  const told: Date[] = [];
  const clock = new WallClock((date) => {
    told.push(date);
    return formatMoment(date.getTime(), zone, 'yyyy-MM-dd HH:mm:ss');
  });

  it('every day of thirty years, its hours too, is the serial that the sheet holds', () => {
    const wrong: number[] = [];
    for (let serial = 33_000; serial < 44_000; serial++) {
      const at = serial + (serial % 2) * 0.75;
      if (Math.abs(clock.serial(new Date(momentOf(at, zone))) - at) > 1e-6) wrong.push(at);
    }
    expect(wrong).toEqual([]);
  });

  it('takes two calls per month, more only in months where the clock changes', () => {
    expect(told.length).toBeLessThan(2 * 365 + 4 * 31 * 31);
  });
});

it('asks nothing where the script runs on the clock of the spreadsheet', () => {
  expect(new WallClock(null).serial(new Date(2025, 1, 1, 18))).toBe(45689.75);
});
