/** Numbers: what one cell tells, what only the column tells, and what stays ambiguous. */
import fc from 'fast-check';
import { CELL_NUMBER, CELL_TEXT } from '../../../core/table';
import { entier } from '../../../core/values/entier';
import { nombre } from '../../../core/values/nombre';
import { columnOf, hints } from './column';

const decide = (cells: string[], rubrique = 'montant') => nombre.decide!(columnOf(cells), hints('Montant', rubrique));

describe('the decimal sign of a column', () => {
  it.each([
    [['12,5', '1.234'], { decimale: 'virgule' }],
    [['12.5', '1,234'], { decimale: 'point' }],
    [['1.234,50', '1.234'], { decimale: 'virgule' }],
    [['1,234,567', '1,234'], { decimale: 'point' }],
    [['0,125', '1.234'], { decimale: 'virgule' }],
    [['1 234,5 €', '12'], { decimale: 'virgule' }],
    [['1.234', '5.678'], {}],
    [['12', '24'], {}],
    [['01/02/2024', 'texte'], {}],
  ])('%j -> %j', (cells, choices) => {
    expect(decide(cells)).toEqual(choices);
  });
  it('settles the ambiguous cells of the column', () => {
    expect(nombre.read('1.234', CELL_TEXT, decide(['12,5', '1.234'])).value).toBe(1234);
    expect(nombre.read('1.234', CELL_TEXT, decide(['12.5', '1.234'])).value).toBe(1.234);
    expect(nombre.read('1.234', CELL_TEXT, decide(['1.234']))).toMatchObject({
      value: null,
      finding: { code: 'nombre_ambigu' },
      suggestion: '1234 / 1.234',
    });
  });
  it('does not take the point of number cells for evidence', () => {
    const column = columnOf(['12.5', '13.25'], CELL_NUMBER);
    expect(nombre.decide!(column, hints('Montant', 'montant'))).toEqual({});
  });
  it('counts months in a rubrique of years only', () => {
    expect(decide(['18 mois'], 'annees_experience')).toEqual({ unite: 'annees' });
    expect(decide(['18 mois'])).toEqual({});
  });
});

describe('what is no number', () => {
  it.each([
    '12 00',
    '1.2.3',
    '1,23,456.7.8',
    '10 à 12',
    '~24',
    '<10',
    '1/2',
    '2 jours',
    '7h/jour',
    '1h75',
    '12-15',
    '1e3',
  ])('refuses %s', (raw) => {
    expect(nombre.read(raw, CELL_TEXT, {})).toMatchObject({ value: null, state: 'invalide' });
  });
});

describe('properties', () => {
  const cents = fc.integer({ min: -1e9, max: 1e9 });
  const grouped = (n: number, by: string): string => String(n).replace(/\B(?=(\d{3})+$)/g, by);
  it.each([
    ['\u202f', ','],
    ['\u00a0', ','],
    [' ', ','],
    ['.', ','],
    [',', '.'],
    ["'", '.'],
    ['', ','],
  ])('reads back amounts grouped by %j with decimals after %j', (by, sign) => {
    fc.assert(
      fc.property(cents, (value) => {
        const [whole, rest] = [Math.floor(Math.abs(value) / 100), Math.abs(value) % 100];
        const text = `${value < 0 ? '-' : ''}${grouped(whole, by)}${sign}${String(rest).padStart(2, '0')}`;
        // -0 is 0 for a person.
        expect(Number(nombre.read(text, CELL_TEXT, {}).value) + 0).toBe(value / 100 + 0);
      }),
    );
  });
  it('reads its own text back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), (value) => {
        expect(entier.read(String(value), CELL_TEXT, {})).toEqual({ value, state: 'valide' });
      }),
    );
  });
  it('never throws and never gives NaN', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-+() hE\u00a0€:\u2212') }), (raw) => {
        for (const type of [nombre, entier]) {
          const { value } = type.read(raw, CELL_TEXT, {});
          expect(value === null || Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});
