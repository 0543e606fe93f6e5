/** Dates: every accepted form, every refusal, and that no day moves. */
import fc from 'fast-check';
import type { CellKind } from '../../../core/table';
import { CELL_DATE, CELL_NUMBER, CELL_TEXT, civil, dayNumber, isoDay, parseIsoDay } from '../../../core/table';
import { date } from '../../../core/values/date';
import { dateNaissance } from '../../../core/values/dateNaissance';
import type { Choices, ValueExample, ValueType } from '../../../core/values/type';

function isoOf(type: ValueType, raw: string, kind: CellKind = CELL_TEXT, choices: Choices = {}): string | null {
  const { value } = type.read(raw, kind, choices);
  return value === null ? null : isoDay(Number(value));
}

const titled = (examples: readonly ValueExample[]): [string, ValueExample][] =>
  examples.map((example) => [`${example.raw} ${JSON.stringify(example.choices ?? {})}`, example]);

describe.each([date, dateNaissance])('examples of $id', (type) => {
  it.each(titled(type.examples.valid))('keeps %s', (_, { raw, kind, choices, value, code }) => {
    expect(isoOf(type, raw, kind, choices)).toBe(value);
    expect(type.read(raw, kind ?? CELL_TEXT, choices ?? {}).finding?.code).toBe(code);
  });
  it.each(titled(type.examples.invalid))('refuses %s', (_, { raw, kind, choices, value, code }) => {
    expect(isoOf(type, raw, kind, choices)).toBe(value);
    expect(type.read(raw, kind ?? CELL_TEXT, choices ?? {}).finding?.code).toBe(code);
  });
});

describe('suggestions', () => {
  it.each([
    ['31/02/2024', {}, '2024-02-29'],
    ['29/02/2023', {}, '2023-02-28'],
    ['32/01/2023', {}, '2023-01-31'],
    ['12/25/2023', {}, '2023-12-25'],
    ['2023-25-12', {}, '2023-12-25'],
    ['45/01/2023', {}, undefined],
    ['03/04/2024', { ordre_dates: 'mixte' }, '2024-04-03 / 2024-03-04'],
    ['03/2024', {}, '2024-03'],
    ['sept. 2024', {}, '2024-09'],
    ['2024', {}, '2024'],
    ['00/00/1985', {}, '1985'],
    ['01/02/0024', {}, '2024-02-01'],
    ['01/02/3024', {}, '2024-02-01'],
    ['prévu le 12/05/2024', {}, '2024-05-12'],
    ['report au 05/2024', {}, undefined],
  ] as [string, Choices, string | undefined][])('%s %j -> %s', (raw, choices, suggestion) => {
    expect(date.read(raw, CELL_TEXT, choices).suggestion).toBe(suggestion);
  });
});

describe('states', () => {
  it.each([
    ['2024-02-01', CELL_TEXT, 'valide'],
    ['2024-02-01', CELL_DATE, 'valide'],
    ['2024-02-01T00:00:00', CELL_DATE, 'valide'],
    ['2024-02-01T10:00:00', CELL_DATE, 'normalise'],
    ['01/02/2024', CELL_TEXT, 'normalise'],
    ['45123', CELL_NUMBER, 'normalise'],
    ['', CELL_TEXT, 'vide'],
    ['31/02/2024', CELL_TEXT, 'invalide'],
  ] as const)('%s (kind %d) is %s', (raw, kind, state) => {
    expect(date.read(raw, kind, {}).state).toBe(state);
  });
});

describe('serials', () => {
  it.each([
    [3654, {}, '1910-01-01'],
    [366, {}, null],
    [60, {}, null],
    [36526, {}, '2000-01-01'],
    [36526, { serie: '1904' }, '2004-01-02'],
    [73415, {}, '2100-12-31'],
    [73416, {}, null],
    [1, {}, null],
    [-3, {}, null],
  ] as [number, Choices, string | null][])('%d %j -> %s', (serial, choices, iso) => {
    expect(isoOf(date, String(serial), CELL_NUMBER, choices)).toBe(iso);
  });
});

const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre January February March April May June July August September October November December'.split(
    ' ',
  );
const two = (n: number): string => String(n).padStart(2, '0');

/** Every accepted way to write a civil day, and the choices that it needs. */
const FORMS: [string, (y: number, m: number, d: number) => string, Choices?][] = [
  ['jj/mm/aaaa', (y, m, d) => `${two(d)}/${two(m)}/${y}`],
  ['j/m/aaaa', (y, m, d) => `${d}/${m}/${y}`],
  ['jj/mm/aa', (y, m, d) => `${two(d)}/${two(m)}/${two(y % 100)}`],
  ['mm/jj/aaaa', (y, m, d) => `${two(m)}/${two(d)}/${y}`, { ordre_dates: 'MJA' }],
  ['aa/mm/jj', (y, m, d) => `${two(y % 100)}/${two(m)}/${two(d)}`, { ordre_dates: 'AMJ' }],
  ['jj-mm-aaaa', (y, m, d) => `${two(d)}-${two(m)}-${y}`],
  ['jj.mm.aaaa', (y, m, d) => `${two(d)}.${two(m)}.${y}`],
  ['jj mm aaaa', (y, m, d) => `${two(d)} ${two(m)} ${y}`],
  ['iso', (y, m, d) => `${y}-${two(m)}-${two(d)}`],
  ['aaaa/mm/jj', (y, m, d) => `${y}/${two(m)}/${two(d)}`],
  ['aaaammjj', (y, m, d) => `${y}${two(m)}${two(d)}`],
  ['jjmmaaaa', (y, m, d) => `${two(d)}${two(m)}${y}`],
  ['en lettres', (y, m, d) => `${d === 1 ? '1er' : d} ${MONTHS[m - 1]} ${y}`],
  [
    'capitales sans accents',
    (y, m, d) =>
      `${d} ${MONTHS[m - 1]} ${y}`
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toUpperCase(),
  ],
  ['décomposé', (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`.normalize('NFD')],
  ['anglais', (y, m, d) => `${MONTHS[m + 11]} ${d}, ${y}`],
  ['anglais court', (y, m, d) => `${d}-${MONTHS[m + 11].slice(0, 3)}-${y}`],
  ['minuit', (y, m, d) => `${two(d)}/${two(m)}/${y} 00:00:00`],
  ['instant, jour civil', (y, m, d) => `${y}-${two(m)}-${two(d)}T00:00:00Z`, { heure: 'civile' }],
  ['espaces insécables', (y, m, d) => `\u00a0${two(d)}/${two(m)}/${y}\u202f`],
  ['point final', (y, m, d) => `${two(d)}/${two(m)}/${y}.`],
];

describe.each(FORMS)('%s', (_, write, choices = {}) => {
  it('gives back every day from 2000 to 2099', () => {
    // 2000-01-01 to 2099-12-30: 2099-12-31 is "the end of time", a null date.
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(2000, 1, 1), max: dayNumber(2099, 12, 30) }), (day) => {
        const { year, month, day: dayOfMonth } = civil(day);
        expect(date.read(write(year, month, dayOfMonth), CELL_TEXT, choices).value).toBe(day);
      }),
    );
  });
});

describe('properties', () => {
  const anyDay = fc.integer({ min: dayNumber(1900, 1, 2), max: dayNumber(2099, 12, 30) });
  it('is idempotent: the canonical text reads as itself, under any choice', () => {
    const orders = fc.constantFrom('JMA', 'MJA', 'AMJ', 'mixte');
    fc.assert(
      fc.property(anyDay, orders, (day, ordre) => {
        expect(date.read(isoDay(day), CELL_TEXT, { ordre_dates: ordre })).toEqual({ value: day, state: 'valide' });
      }),
    );
  });
  it('gives a serial back, in both systems', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(1910, 1, 1), max: dayNumber(2099, 12, 30) }), (day) => {
        expect(date.read(String(day + 25569), CELL_NUMBER, {}).value).toBe(day);
        expect(date.read(String(day + 24107), CELL_NUMBER, { serie: '1904' }).value).toBe(day);
      }),
    );
  });
  it('never makes a day of one that the calendar has not', () => {
    const absent = fc
      .tuple(fc.integer({ min: 1901, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
      .filter(([y, m, d]) => parseIsoDay(`${y}-${two(m)}-${two(d)}`) < -1e6);
    fc.assert(
      fc.property(absent, ([y, m, d]) => {
        for (const raw of [
          `${two(d)}/${two(m)}/${y}`,
          `${y}-${two(m)}-${two(d)}`,
          `${d} ${MONTHS[m - 1]} ${y}`,
          `${y}${two(m)}${two(d)}`,
        ]) {
          const reading = date.read(raw, CELL_TEXT, {});
          expect([raw, reading.value, reading.finding?.code]).toEqual([raw, null, 'date_impossible']);
        }
      }),
    );
  });
  it('never throws, whatever the text, and suggests nothing as a value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(0, 1, 2, 3, 4), (raw, kind) => {
        const reading = date.read(raw, kind as CellKind, { ordre_dates: 'mixte', serie: '1900' });
        expect(reading.value === null || Number.isInteger(reading.value)).toBe(true);
      }),
    );
  });
});
