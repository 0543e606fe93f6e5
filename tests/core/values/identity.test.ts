/** Identity and numbers of files: recognised, kept as text, and told from one another by their values alone. */
import fc from 'fast-check';
import { CELL_NUMBER, CELL_TEXT } from '../../../core/table';
import { adresse } from '../../../core/values/adresse';
import { courriel } from '../../../core/values/courriel';
import { identifiant } from '../../../core/values/identifiant';
import { nir, nirKey } from '../../../core/values/nir';
import { nom } from '../../../core/values/nom';
import { rncp } from '../../../core/values/rncp';
import { telephone } from '../../../core/values/telephone';
import type { ValueType } from '../../../core/values/type';
import { columnOf, hints } from './column';

const COLUMNS: Record<string, string[]> = {
  courriel: ['a.b@exemple.fr', 'c_d@mail.exemple.org'],
  nir: ['255081416802538', '2 55 08 14 168 025 38'],
  telephone: ['06 00 00 00 01', '+33 6 00 00 00 02', '0400000000'],
  adresse: ['12 rue des Exemples', '3 bis av. Fictive', 'Lieu-dit Exemple'],
  siret: ['12345678900012', '98765432100019'],
  siren: ['200066009', '243400017', '512345678'],
  date: ['01/02/2024', '25/12/2023'],
  code_postal: ['34000', '30100', '11000'],
  resultat: ['Validation totale', 'DC1 et DC3 validés', '2 CCP sur 3'],
  certification: ["DE d'accompagnant éducatif et social", 'BTS Tourisme', 'CAP Petite enfance'],
};

/** Whether a type accepts all the values of a column, under its own decision. */
function accepts(type: ValueType, cells: string[]): boolean {
  const choices = type.decide?.(columnOf(cells), hints('')) ?? {};
  return cells.every((cell) => type.read(cell, CELL_TEXT, choices).state !== 'invalide');
}

describe.each([courriel, nir, telephone, adresse])('$id', (type) => {
  it.each(Object.keys(COLUMNS))('against a column of %s', (column) => {
    expect(accepts(type, COLUMNS[column])).toBe(column === type.id);
  });
});

it('a telephone that lost its zero is known by its column', () => {
  expect(accepts(telephone, ['600000001', '700000002', '400000003'])).toBe(true);
  expect(accepts(telephone, COLUMNS.siren)).toBe(false);
});

describe('nir', () => {
  it('property: a number with its key is accepted, with any other key it is not', () => {
    const digits = (length: number) =>
      fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, '0'));
    const thirteen = fc
      .tuple(
        fc.constantFrom('1', '2'),
        digits(2),
        fc.constantFrom('01', '07', '12'),
        fc.constantFrom('34', '2A', '2B', '75', '97', '99'),
        digits(6),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(thirteen, fc.integer({ min: 1, max: 96 }), (number, shift) => {
        const key = nirKey(number);
        const full = (k: number): string => number + String(k).padStart(2, '0');
        expect(nir.read(full(key), CELL_TEXT, {}).value).toBe(full(key));
        expect(nir.read(full(((key - 1 + shift) % 97) + 1), CELL_TEXT, {}).value).toBeNull();
      }),
    );
  });
});

describe('file numbers stay text', () => {
  it('property: digits with leading zeros are kept as they are', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0\d{1,12}$/), (raw) => {
        expect(identifiant.read(raw, CELL_TEXT, {})).toEqual({ value: raw, state: 'valide' });
      }),
    );
  });
  it('property: a float of a whole number gives the number back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (n) => {
        expect(identifiant.read(`${n}.0`, CELL_TEXT, {}).value).toBe(String(n));
        expect(identifiant.read(String(n), CELL_NUMBER, {}).value).toBe(String(n));
      }),
    );
  });
});

it('property: every written form of an RNCP record gives its number', () => {
  const forms: ((n: number) => string)[] = [
    (n) => `RNCP${n}`,
    (n) => `rncp ${n}`,
    (n) => `RNCP-${n}`,
    (n) => `RNCP n° ${n}`,
    (n) => `N°${n}`,
    (n) => `${n}.0`,
    (n) => `RNCP${n}BC02`,
    (n) => `RNCP0${n}`,
    (n) => `DEAES (RNCP${n})`,
  ];
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 9999 }), fc.constantFrom(...forms), (n, write) => {
      expect(rncp.read(write(n), CELL_TEXT, {}).value).toBe(String(n));
    }),
  );
});

it('property: a name is never changed but for its blanks, and never lost', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-ZÀÉa-zéèï]{2,12}[ '-][A-Za-zéï]{2,12}$/), (name) => {
      expect(nom.read(name, CELL_TEXT, {})).toEqual({ value: name, state: 'valide' });
      expect(nom.read(`  ${name.replace(' ', '\u00a0 ')} `, CELL_TEXT, {}).value).toBe(name);
    }),
  );
});
