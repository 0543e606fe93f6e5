/** What a date column decides for all its cells: order, zone, serials; mixed columns are flagged, never guessed. */
import fc from 'fast-check';
import type { CellKind } from '../../../core/table';
import { CELL_DATE, CELL_NUMBER, CELL_TEXT, civil, dayNumber, isoDay } from '../../../core/table';
import { date } from '../../../core/values/date';
import { dateNaissance } from '../../../core/values/dateNaissance';
import type { Choices, DistinctColumn } from '../../../core/values/type';
import { columnOf, hints, mixedColumn } from './column';

const decide = (column: DistinctColumn, header = 'Date', date1904 = false): Choices =>
  date.decide!(column, hints(header, 'date_jury', date1904));
const iso = (raw: string, choices: Choices, kind: CellKind = CELL_TEXT): string | null => {
  const { value } = date.read(raw, kind, choices);
  return value === null ? null : isoDay(Number(value));
};
const two = (n: number): string => String(n).padStart(2, '0');

describe('the end of a date on two-digit years where the year is', () => {
  it.each([
    ['years are near, days are not', ['23-12-31', '24-01-15', '23-02-28'], ['2023-12-31', '2024-01-15', '2023-02-28']],
    ['the same at the other end', ['15-03-24', '31-12-23', '05-06-24'], ['2024-03-15', '2023-12-31', '2024-06-05']],
    [
      'days of one week, of one year',
      ['05-01-24', '06-01-24', '08-01-24', '12-01-24'],
      ['2024-01-05', '2024-01-06', '2024-01-08', '2024-01-12'],
    ],
    ['nothing tells', ['23-12-31', '22-06-05'], [null, null]],
    ['another hand in a column of slashes', ['15/03/2024', '23-12-31'], ['2024-03-15', null]],
    ['a number over 31', ['98-12-25', '12-01-13'], ['2098-12-25', '2012-01-13']],
    ['slashes: the day is first', ['01/02/24', '03/04/24'], ['2024-02-01', '2024-04-03']],
  ] as [string, string[], (string | null)[]][])('%s', (_, cells, days) => {
    const choices = decide(columnOf(cells));
    expect(cells.map((cell) => iso(cell, choices))).toEqual(days);
  });
});

describe('order of day and month', () => {
  it.each([
    ['day first', ['25/12/2023', '03/04/2024'], 'JMA'],
    ['month first', ['12/25/2023', '03/04/2024'], 'MJA'],
    ['both', ['25/12/2023', '12/25/2023', '03/04/2024'], 'mixte'],
    ['none tells', ['03/04/2024', '05/06/2024'], 'JMA'],
    ['year first on two digits', ['98/12/25', '99/01/13'], 'AMJ'],
    ['ISO says nothing of it', ['2024-12-25', '03/04/2024'], 'JMA'],
    ['impossible dates say nothing of it', ['45/45/2023', '12/25/2023'], 'MJA'],
    ['with times', ['12/25/2023 14:30', '3/4/2024 2:35:00 PM'], 'MJA'],
    ['empty column', [], 'JMA'],
  ] as [string, string[], string][])('%s', (_, cells, order) => {
    expect(decide(columnOf(cells)).ordre_dates).toBe(order);
  });

  const dayFirst = (n: number): string[] =>
    Array.from({ length: n }, (_, i) => `${13 + (i % 16)}/0${1 + (i % 9)}/${1960 + (i % 40)}`);
  const monthFirst = (n: number): string[] =>
    Array.from({ length: n }, (_, i) => `0${1 + (i % 9)}/${13 + (i % 16)}/${1960 + (i % 40)}`);
  it.each([
    ['one in 141', 140, 1, 'JMA'],
    ['one in 21', 20, 1, 'JMA'],
    ['one in 20: too few to know', 19, 1, 'mixte'],
    ['two in 42', 40, 2, 'mixte'],
    ['two in 102', 100, 2, 'JMA'],
    ['eight in 408', 400, 8, 'JMA'],
    ['nine in 409', 400, 9, 'mixte'],
    ['a part of a large file', 5000, 60, 'mixte'],
    ['as few of a large file', 5000, 25, 'JMA'],
    ['the other way round', 1, 140, 'MJA'],
    ['both in number', 70, 70, 'mixte'],
  ] as [string, number, number, string][])('tells slips from a mixed column: %s', (_, days, months, order) => {
    expect(decide(columnOf([...dayFirst(days), ...monthFirst(months), '03/04/2024'])).ordre_dates).toBe(order);
  });

  it('refuses the slip alone, with the other order as a proposal', () => {
    const births = [...dayFirst(140), ...Array.from({ length: 61 }, (_, i) => `0${1 + (i % 9)}/1${i % 3}/1980`)];
    const choices = dateNaissance.decide!(columnOf([...births, '12/13/1980']), hints('Né le', 'date_naissance'));
    expect(births.filter((raw) => dateNaissance.read(raw, CELL_TEXT, choices).value === null)).toEqual([]);
    expect(dateNaissance.read('12/13/1980', CELL_TEXT, choices)).toMatchObject({
      value: null,
      finding: { code: 'date_impossible', repair: 'proposed' },
      suggestion: '1980-12-13',
    });
  });

  it('counts rows, not distinct values', () => {
    const cells = [...dayFirst(400), ...Array<string>(9).fill('12/25/2023')];
    expect(decide(columnOf(cells)).ordre_dates).toBe('mixte');
  });

  it('in a mixed column keeps what is sure, flags the rest with both readings', () => {
    const choices = decide(columnOf(['25/12/2023', '12/25/2023', '03/04/2024', '05/05/2024']));
    expect(['25/12/2023', '12/25/2023', '05/05/2024', '03/04/2024'].map((raw) => iso(raw, choices))).toEqual([
      '2023-12-25',
      '2023-12-25',
      '2024-05-05',
      null,
    ]);
    expect(date.read('03/04/2024', CELL_TEXT, choices)).toMatchObject({
      state: 'invalide',
      finding: { code: 'date_ambigue' },
      suggestion: '2024-04-03 / 2024-03-04',
    });
  });

  it('property: a column written in one order, with a day over 12, reads back whole', () => {
    const days = fc.array(fc.integer({ min: dayNumber(2002, 1, 1), max: dayNumber(2030, 1, 1) }), { minLength: 1 });
    fc.assert(
      fc.property(days, fc.boolean(), (list, monthFirst) => {
        const write = (day: number): string => {
          const { year, month, day: d } = civil(day);
          return monthFirst ? `${two(month)}/${two(d)}/${year}` : `${two(d)}/${two(month)}/${year}`;
        };
        const all = [...list, dayNumber(2024, 6, 25)];
        const choices = decide(columnOf(all.map(write)));
        expect(all.map((day) => date.read(write(day), CELL_TEXT, choices).value)).toEqual(all);
      }),
    );
  });
});

describe('dates swapped by a month-first workbook', () => {
  const swapped: [string, CellKind][] = Array.from({ length: 12 }, (_, i) => [`2024-${two(i + 1)}-05`, CELL_DATE]);
  const texts: [string, CellKind][] = ['25/03/2024', '14/05/2024', '30/06/2024'].map((raw) => [raw, CELL_TEXT]);

  it('flags date cells when they are all on days 1-12 and the texts all on later days', () => {
    const choices = decide(mixedColumn([...swapped, ...texts]));
    expect(choices.cellules).toBe('inversees');
    expect(date.read('2024-03-05', CELL_DATE, choices)).toMatchObject({
      value: null,
      finding: { code: 'date_ambigue' },
      suggestion: '2024-05-03 / 2024-03-05',
    });
    expect(iso('25/03/2024', choices)).toBe('2024-03-25');
    expect(iso('2024-05-05', choices, CELL_DATE)).toBe('2024-05-05');
  });
  it.each([
    ['a date cell on a later day', [...swapped, ...texts, ['2024-03-15', CELL_DATE]]],
    ['a text on an earlier day', [...swapped, ...texts, ['05/03/2024', CELL_TEXT]]],
    ['date cells alone', swapped],
  ] as [string, [string, CellKind][]][])('leaves them with %s', (_, cells) => {
    expect(decide(mixedColumn(cells)).cellules).toBeUndefined();
  });
});

describe('time zones', () => {
  it.each([
    ['midnights in UTC', ['1985-07-14T00:00:00Z', '1990-01-02T00:00:00.000Z'], '1985-07-14T00:00:00Z', '1985-07-14'],
    ['French midnights in UTC', ['1985-07-13T22:00:00Z', '1990-01-01T23:00:00Z'], '1985-07-13T22:00:00Z', '1985-07-14'],
    [
      'before summer time existed',
      ['1970-07-13T23:00:00Z', '1985-07-13T22:00:00Z'],
      '1970-07-13T23:00:00Z',
      '1970-07-14',
    ],
    ['midnights of La Réunion', ['1985-07-13T20:00:00Z', '1990-01-01T20:00:00Z'], '1985-07-13T20:00:00Z', '1985-07-14'],
    ['ends of day', ['1985-07-14T23:59:59Z'], '1985-07-14T23:59:59Z', '1985-07-14'],
    ['real times, summer', ['2024-07-01T22:30:00Z', '2024-07-01T08:12:41Z'], '2024-07-01T22:30:00Z', '2024-07-02'],
    ['real times, winter', ['2024-01-01T22:30:00Z', '2024-07-01T08:12:41Z'], '2024-01-01T22:30:00Z', '2024-01-01'],
    ['local offsets', ['2024-07-01T23:30:00+02:00'], '2024-07-01T23:30:00+02:00', '2024-07-01'],
    ['no zone', ['2024-07-01 23:30:00', '2024-07-01T22:00:00'], '2024-07-01 23:30:00', '2024-07-01'],
    [
      'French midnights whose zone was dropped',
      [
        '1985-07-13 22:00:00',
        '1990-01-01 23:00:00',
        '1991-01-01 23:00:00',
        '1992-01-01 23:00:00',
        '1993-01-01 23:00:00',
      ],
      '1985-07-13 22:00:00',
      '1985-07-14',
    ],
  ])('%s', (_, cells, raw, expected) => {
    expect(iso(raw, decide(columnOf(cells)))).toBe(expected);
  });

  it.each([
    // Last Sundays of March and October 2024: the 31st and the 27th.
    ['2024-03-30T22:00:00Z', '2024-03-30'],
    ['2024-03-31T22:00:00Z', '2024-04-01'],
    ['2024-10-26T22:00:00Z', '2024-10-27'],
    ['2024-10-27T22:00:00Z', '2024-10-27'],
    ['2024-12-31T23:00:00Z', '2025-01-01'],
    ['1995-10-01T22:00:00Z', '1995-10-01'],
    ['1996-10-01T22:00:00Z', '1996-10-02'],
  ])('%s is the %s in metropolitan France', (raw, expected) => {
    expect(iso(raw, { heure: 'utc' })).toBe(expected);
  });

  it('property: a birthday never moves, however a tool serialised its midnight', () => {
    const days = fc.array(fc.integer({ min: dayNumber(1976, 1, 1), max: dayNumber(2009, 12, 31) }), { minLength: 1 });
    fc.assert(
      fc.property(
        days,
        fc.constantFrom('T00:00:00Z', 'T22:00:00Z', 'T23:00:00.000Z', 'T00:00:00+01:00'),
        (list, tail) => {
          const before = /T2[23]/.test(tail) ? 1 : 0;
          const write = (day: number): string => isoDay(day - before) + tail;
          const choices = dateNaissance.decide!(columnOf(list.map(write)), hints('Né le', 'date_naissance'));
          expect(list.map((day) => dateNaissance.read(write(day), CELL_TEXT, choices).value)).toEqual(list);
        },
      ),
    );
  });
});

describe('serials', () => {
  const serials = ['45123', '45207', '45300', '45366', '45481', '45522', '45604', '45698', '45713'];
  it.each([
    ['number cells', columnOf(serials, CELL_NUMBER), 'Jury', false, '1900'],
    ['a 1904 workbook', columnOf(serials, CELL_NUMBER), 'Jury', true, '1904'],
    ['text alone', columnOf(serials), 'Jury', false, '1900'],
    ['text among dates', columnOf(['01/02/2024', '45123']), 'Code', false, '1900'],
    ['a header of numbers', columnOf(serials), 'Code dossier', false, 'non'],
    ['a header of dates that names a file', columnOf(serials), 'Date dossier complet', false, '1900'],
    ['postcodes', columnOf('34000 34070 34080 34090 34200 34400 34500 35000 44000'.split(' ')), 'CP', false, 'non'],
    [
      'postcodes under a blank header',
      columnOf('44000 44100 44200 44300 44400 44500 44600 44700'.split(' ')),
      '',
      false,
      'non',
    ],
    ['numbers too small', columnOf(['12', '345', '99'], CELL_NUMBER), 'Jury', false, 'non'],
  ])('%s', (_, column, header, date1904, serie) => {
    expect(decide(column, header, date1904).serie).toBe(serie);
  });
  it('says nothing of serials in a column that has none', () => {
    expect(decide(columnOf(['01/02/2024']))).toEqual({ ordre_dates: 'JMA' });
  });
});
