/** Match keys of names and dates: what shares a hash, and what does not. */
import fc from 'fast-check';
import { dateEvidence } from '../../../core/privacy/dateKeys';
import { demonstrationKey, keyedHash } from '../../../core/privacy/keys';
import { NameEvidenceBuilder } from '../../../core/privacy/matchKeys';
import { firstNameHeads, surnameHeads } from '../../../core/privacy/nameHeads';
import type { Lists } from '../../../core/privacy/numberLists';
import { dayNumber } from '../../../core/table';

const hash = keyedHash(demonstrationKey('appariement'), 'block');
const listOf = (lists: Lists<Int32Array | Float64Array>, i: number): number[] =>
  Array.from(lists.values.subarray(lists.offsets[i], lists.offsets[i + 1]));

function twoSurnames(a: string, b: string) {
  const builder = new NameEvidenceBuilder(hash);
  const [i, j] = [builder.surname(a), builder.surname(b)];
  const names = builder.build();
  const shared = listOf(names.near, i).filter((one) => listOf(names.near, j).includes(one));
  return { names, i, j, near: shared.length > 0 };
}

describe('near', () => {
  const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const name = fc.string({ unit: letter, minLength: 5, maxLength: 12 });

  it('is shared by names one slip apart', () => {
    fc.assert(
      fc.property(name, fc.nat(), letter, (text, place, c) => {
        const at = place % text.length;
        const [head, rest] = [text.slice(0, at), text.slice(at)];
        const slips = [head + c + rest, head + rest.slice(1), head + c + rest.slice(1)];
        if (rest.length > 1) slips.push(head + rest[1] + rest[0] + rest.slice(2));
        for (const slip of slips) expect(twoSurnames(text, slip).near).toBe(true);
      }),
    );
  });

  it.each([
    ['DURAND', 'DUPONT'],
    ['LEA', 'LEO'],
    ['MARTIN', 'MORTENSEN'],
  ])('is not shared by %s and %s', (a, b) => expect(twoSurnames(a, b).near).toBe(false));

  it('lets a letter be added to three', () => {
    expect(twoSurnames('RUX', 'ROUX').near).toBe(true);
  });

  it('is sorted, each hash once', () => {
    const { names, i } = twoSurnames('DE LA TESTARDIERE', 'X');
    const list = listOf(names.near, i);
    expect([...list].sort((a, b) => a - b)).toEqual(list);
  });
});

describe('a name', () => {
  it('of one letter is the initial of the others', () => {
    const builder = new NameEvidenceBuilder(hash);
    const [j, jean] = [builder.firstName('J'), builder.firstName('JEAN')];
    const names = builder.build();
    expect(names.full[j]).toBe(names.initial[jean]);
    expect(names.full[jean]).not.toBe(names.initial[jean]);
  });

  it('is hashed once, surnames and first names apart but alike', () => {
    const builder = new NameEvidenceBuilder(hash);
    const indices = [
      builder.surname('MARTIN'),
      builder.surname('MARTIN'),
      builder.firstName('MARTIN'),
      builder.surname(''),
    ];
    expect(indices).toEqual([0, 0, 1, -1]);
    const names = builder.build();
    expect(names.count).toBe(2);
    expect(names.full[0]).toBe(names.full[1]);
    expect(names.phon[0]).not.toBe(names.full[0]);
  });

  it('in two words is one turned round', () => {
    const { names, i, j } = twoSurnames('DURAND LEROUX', 'LEROUX DURAND');
    expect(names.turned[i]).toBe(names.turned[j]);
    expect(names.full[i]).not.toBe(names.full[j]);
  });

  it('shows its words rather than not, of two spellings', () => {
    const builder = new NameEvidenceBuilder(hash);
    const [apart, glued] = [builder.surname('DA SILVA'), builder.surname('DASILVA')];
    expect([builder.better(apart, glued), builder.better(glued, apart)]).toEqual([apart, apart]);
  });
});

it.each([
  ['TESTARDIERE', ['TESTARD', 'TESTARDI', 'TESTARDIE']],
  ['LETESTARD', ['LETESTA', 'TESTARD']],
  ['DELATESTARD', ['DELATES', 'DELATEST', 'DELATESTA', 'LATESTARD', 'TESTARD', 'ATESTARD']],
  ['LEROY', []],
  ['MARTIN', []],
])('%s may be cut to %j', (full, heads) => expect(surnameHeads(full).sort()).toEqual([...heads].sort()));

it.each([
  ['JEAN PIERRE MARCEL', ['JEAN', 'JEANPIERRE', 'JEANPIE', 'JEANPIER', 'JEANPIERR', 'JEANPIERREM']],
  ['MARIE LAURE', ['MLAURE', 'MARIEL']],
  ['JEAN PIERRE', ['JPIERRE', 'JEANP']],
  ['MARIE', []],
  ['J PAUL', []],
])('%s may be cut to %j, among others', (words, heads) => {
  const found = firstNameHeads(words.split(' '));
  for (const head of heads) expect(found).toContain(head);
  expect(new Set(found).size).toBe(found.length);
  if (heads.length === 0) expect(found).toEqual([]);
});

describe('birth dates', () => {
  const day = fc.integer({ min: dayNumber(1920, 1, 1), max: dayNumber(2010, 12, 31) });

  it('share a mask when one digit differs, and only then', () => {
    const digits = (n: number): string => {
      const date = new Date(n * 86_400_000).toISOString();
      return date.slice(0, 10).replace(/-/g, '');
    };
    fc.assert(
      fc.property(day, day, (a, b) => {
        const dates = dateEvidence([a, b], hash);
        const masks = Array.from({ length: 8 }, (_, k) => dates.masks[k] === dates.masks[8 + k]);
        const differing = [...digits(a)].filter((c, k) => c !== digits(b)[k]).length;
        expect(masks.filter(Boolean).length).toBe(differing === 0 ? 8 : differing === 1 ? 1 : 0);
      }),
    );
  });

  it('are swapped where that is another date', () => {
    const days = [dayNumber(1980, 5, 12), dayNumber(1980, 12, 5), dayNumber(1980, 5, 5), dayNumber(1980, 5, 13)];
    const { full, swapped, byDefault } = dateEvidence([...days, dayNumber(1980, 1, 1)], hash);
    expect([swapped[0], swapped[1]]).toEqual([full[1], full[0]]);
    expect([swapped[2], swapped[3], swapped[4]]).toEqual([NaN, NaN, NaN]);
    expect(Array.from(byDefault)).toEqual([0, 0, 0, 0, 1]);
  });
});
