/** How the generator writes dates. */
import { dayNumber } from '../../../core/table/civil';
import * as dates from '../../../templates/generateur/dates';

it.each([
  ['jma', '05/03/2024'],
  ['jmaTirets', '05-03-2024'],
  ['jmaPoints', '05.03.2024'],
  ['jmaCourt', '05/03/24'],
  ['jmaSansZero', '5/3/2024'],
  ['mja', '03/05/2024'],
  ['iso', '2024-03-05'],
  ['amj', '2024/03/05'],
  ['compact', '20240305'],
  ['long', '5 mars 2024'],
  ['longAbrege', '05 mars 2024'],
  ['longJour', 'mardi 5 mars 2024'],
] as const)('%s writes %s', (name, expected) => {
  expect(dates.writeDay(dates[name], dayNumber(2024, 3, 5))).toBe(expected);
});

it('a real date where the day exists, typed text where it does not', () => {
  expect(dates.serie.write(2024, 2, 29)).toEqual({ day: dayNumber(2024, 2, 29) });
  expect(dates.serie.write(2024, 2, 31)).toBe('31/02/2024');
});

it('instants of isoZulu are midnight in Paris, around both changes of hour', () => {
  const paris = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'medium' });
  for (const [y, m, d] of [
    [2024, 1, 1],
    [2024, 3, 31],
    [2024, 4, 1],
    [2024, 10, 27],
    [2024, 10, 28],
    [2025, 3, 30],
    [2025, 7, 14],
  ]) {
    const day = dates.writeDay(dates.iso, dayNumber(y, m, d));
    expect(paris.format(new Date(dates.isoZulu.write(y, m, d) as string))).toBe(`${day} 00:00:00`);
  }
});
