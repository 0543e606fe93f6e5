/** The generic reader, step by step, on a list of its own. */
import fc from 'fast-check';
import type { CodeList } from '../../../../core/dictionary';
import { codeLists } from '../../../../core/dictionary';
import { indexList, readCode } from '../../../../core/values/codes/codeList';

const LIST: CodeList = {
  id: 'essai',
  titre: 'Essai',
  source: 'test',
  codes: [
    { code: 'ouvert', libelle: 'Ouvert', graphies: ['ouverte', 'accord favorable', 'agréé(e)(s)'], prefixes: ['10'] },
    {
      code: 'fermé',
      libelle: 'Fermé',
      graphies: ['non ouvert', 'refusé', 'accord défavorable', 'clos'],
      prefixes: ['50'],
    },
  ],
};
const index = indexList(LIST, 'guichet');

describe('readCode', () => {
  it.each([
    ['ouvert', 'ouvert', 'valide', 'the code itself'],
    ['OUVERT', 'ouvert', 'normalise', 'case'],
    ['Fermé', 'fermé', 'normalise', 'accents'],
    ['agréées', 'ouvert', 'normalise', 'optional parts'],
    ['ouvert(e)', 'ouvert', 'normalise', 'inclusive ending in parentheses'],
    ['ouvert·e·s', 'ouvert', 'normalise', 'inclusive ending with dots'],
    ['refusé.e', 'fermé', 'normalise', 'inclusive ending with a full stop'],
    ['favorable accord', 'ouvert', 'normalise', 'another order'],
    ['10-Peu importe', 'ouvert', 'normalise', 'declared number'],
    ['50-Refusé', 'fermé', 'normalise', 'number and words that agree'],
    ['[10] Ouvert', 'ouvert', 'normalise', 'bracketed number'],
    ['3 - Ouvert', 'ouvert', 'normalise', 'rank in a list'],
    ['b) Fermé', 'fermé', 'normalise', 'letter in a list'],
    ['Ouvert (10)', 'ouvert', 'normalise', 'number behind'],
    ['Ferm\uFFFD', 'fermé', 'normalise', 'lost letter'],
    ['Ferm?', 'fermé', 'normalise', 'letter turned to ?'],
    ['accord d?favorable', 'fermé', 'normalise', 'letter turned to ? in a longer label'],
    ['FermÃ©', 'fermé', 'normalise', 'text decoded twice'],
    ['accord fav.', 'ouvert', 'normalise', 'words cut short'],
    ['accord défavora', 'fermé', 'normalise', 'column of fixed width'],
    ['Dossier ouvert le 12/03/2024', 'ouvert', 'normalise', 'words that do not matter'],
    ['guichet ouvert', 'ouvert', 'normalise', "the list's own words that do not matter"],
  ])('%s -> %s (%s): %s', (raw, value, state) => {
    expect(readCode(index, raw, 0)).toEqual({ value, state });
  });

  it.each(['', ' ', 'NC', 'n/a', '#N/A', '--', 'NR'])('%j is empty', (raw) => {
    expect(readCode(index, raw, 0)).toEqual({ value: null, state: 'vide' });
  });

  it.each([
    ['10-Refusé', 'code_ambigu', undefined],
    ['ouvert ou fermé', 'code_ambigu', undefined],
    ['ouvert aux femmes', 'code_a_confirmer', 'ouvert'],
    ['Ouvert ?', 'code_a_confirmer', 'ouvert'],
    ['pas ouvert', 'code_inconnu', undefined],
    ['ouvert sous réserve', 'code_inconnu', undefined],
    ['ouverrte', 'code_proche', 'ouvert'],
    ['accord favorabel', 'code_proche', 'ouvert'],
    ['acord defavorable', 'code_proche', 'fermé'],
    ['30 jours', 'code_inconnu', undefined],
    ['12/03/2024', 'code_inconnu', undefined],
    ['tout autre chose', 'code_inconnu', undefined],
  ])('%s is not taken: %s, proposal %s', (raw, code, suggestion) => {
    const reading = readCode(index, raw, 0);
    expect(reading.value).toBeNull();
    expect(reading.finding?.code).toBe(code);
    expect(reading.suggestion).toBe(suggestion);
  });

  it('takes the only label among free words when the list allows it, negations apart', () => {
    expect(readCode(index, 'clos à Nantes', 0, { freeRemainder: true }).value).toBe('fermé');
    expect(readCode(index, 'pas clos à Nantes', 0, { freeRemainder: true }).value).toBeNull();
  });

  it('takes the specific of two codes of which one refines the other, unless a slash leaves the choice', () => {
    const refined = indexList(LIST, '', { fermé: 'ouvert' });
    expect(readCode(refined, 'ouvert puis clos', 0).finding?.code).toBe('code_a_confirmer');
    expect(readCode(refined, 'ouvert, refusé', 0).value).toBe('fermé');
    expect(readCode(refined, 'ouvert / clos', 0).finding?.code).toBe('code_ambigu');
  });

  it('refuses a cell in error', () => {
    expect(readCode(index, '#REF!', 4)).toMatchObject({ value: null, state: 'invalide' });
  });

  it('refuses to compile a spelling that belongs to two codes', () => {
    const twice = { ...LIST, codes: [...LIST.codes, { code: 'autre', libelle: 'Autre', graphies: ['Clôs'] }] };
    expect(() => indexList(twice).labels).toThrow(RangeError);
  });
});

describe('any text', () => {
  const words = codeLists.flatMap((list) => list.codes.flatMap(({ graphies }) => graphies)).slice(0, 400);
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom(...words, 'non', 'pas', '-', '/', '(', ')', '12', '?'), { maxLength: 5 })
      .map((t) => t.join(' ')),
  );
  it.each(codeLists.map((list) => [list.id, list] as const))(
    'gives a code of %s, or none with the reason',
    (_id, list) => {
      const compiled = indexList(list);
      const codes = list.codes.map(({ code }) => code);
      fc.assert(
        fc.property(text, (raw) => {
          const { value, state, finding, suggestion } = readCode(compiled, raw, 0);
          if (value !== null) expect(codes).toContain(value);
          expect(value === null).toBe(state !== 'valide' && state !== 'normalise');
          expect(finding === undefined).toBe(state === 'vide' || value !== null);
          if (suggestion !== undefined) expect(codes).toContain(suggestion);
          if (state === 'valide') expect(value).toBe(raw);
        }),
        { numRuns: 150 },
      );
    },
  );
});
