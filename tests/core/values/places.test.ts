/** Columns of places: postcodes or INSEE codes, départements or regions; decided once per column. */
import { CELL_NUMBER, CELL_TEXT } from '../../../core/table';
import { codeCommune } from '../../../core/values/codeCommune';
import { codePostal } from '../../../core/values/codePostal';
import { departement } from '../../../core/values/departement';
import { nomCommune } from '../../../core/values/nomCommune';
import { columnOf, hints } from './column';
import { type OfficialCommune, officialCommunes } from './officialCommunes';

const POSTCODES = '34000 34070 34080 34090 34200 34400 34500 30000 30900 11000 66000 48000'.split(' ');
const INSEE = '34172 34003 34032 34057 34101 30189 30007 11069 66136 48095 34301 34145'.split(' ');

describe('postcodes or INSEE codes', () => {
  it.each([
    ['Code INSEE', POSTCODES, 'insee'],
    ['Code postal', INSEE, 'postal'],
    ['CP', INSEE, 'postal'],
    ['Code commune', POSTCODES, 'postal'],
    ['Code commune', INSEE, 'insee'],
    // A letter is the evidence of its own cell, unless the rest of the column agrees.
    ['Code postal', [...POSTCODES, '2A004'], 'postal'],
    ['Code commune', [...POSTCODES, '2A004'], 'postal'],
    ['Code', [...Array<string>(90).fill('34090'), '2A004'], 'postal'],
    ['Code postal', [...INSEE, '2A004'], 'insee'],
    ['Code commune', [...INSEE, '2A004'], 'insee'],
    ['Code INSEE', [...POSTCODES, '2A004'], 'insee'],
    ['Code postal', ['2A004', '2A004', '2B033', '2B096', '20200'], 'insee'],
    ['Code postal', [...'20000 20090 20200 20137 20600 20220 20260 20166 20110'.split(' '), '2A004'], 'postal'],
    ['Code commune', ['34172', '34003', '2A004'], 'insee'],
    ['Code commune', ['34000', '34070', '2A004'], 'insee'],
    ['Code commune', ['34000', '34172'], 'insee'],
    ['Code commune', '75001 75002 75013 75014 75015 75018 75019 75020'.split(' '), 'insee'],
  ])('%s', (header, cells, expected) => {
    expect(codeCommune.decide!(columnOf(cells), hints(header, 'code_commune'))).toEqual({ code_lieu: expected });
  });

  it('a letter among many mute codes leaves the column to the rubrique', () => {
    const cells = [...Array.from({ length: 80 }, (_, i) => `750${String(1 + (i % 20)).padStart(2, '0')}`), '2A004'];
    expect(codePostal.decide!(columnOf(cells), hints('Code', 'code_postal'))).toEqual({ code_lieu: 'postal' });
  });

  it('the minority cell of a column of postcodes is the only finding', () => {
    const cells = [...Array.from({ length: 90 }, (_, i) => POSTCODES[i % POSTCODES.length]), '2A004'];
    const choices = codePostal.decide!(columnOf(cells), hints('Code postal', 'code_postal'));
    const found = cells.filter((cell) => codePostal.read(cell, CELL_TEXT, choices).finding !== undefined);
    expect(found).toEqual(['2A004']);
  });

  it('by its values alone, every département is told right, or left to the rubrique overseas', () => {
    const byDepartement = new Map<string, OfficialCommune[]>();
    for (const commune of officialCommunes) {
      if (commune.codesPostaux.length === 0) continue;
      byDepartement.set(commune.departement, [...(byDepartement.get(commune.departement) ?? []), commune]);
    }
    // Residents live where people live: one row per thousand inhabitants.
    const cells = (list: OfficialCommune[], code: (commune: OfficialCommune) => string): string[] =>
      list.flatMap((commune) => Array<string>(Math.round(commune.population / 1000)).fill(code(commune)));
    const wrong: string[] = [];
    for (const [code, list] of byDepartement) {
      const postal = codePostal.decide!(columnOf(cells(list, (c) => c.codesPostaux[0])), hints('Code', 'code_postal'));
      const insee = codeCommune.decide!(columnOf(cells(list, (c) => c.code)), hints('Code', 'code_commune'));
      if (postal.code_lieu !== 'postal') wrong.push(`${code} postal`);
      if (insee.code_lieu !== 'insee') wrong.push(`${code} insee`);
    }
    expect(wrong).toEqual([]);
  });

  it('a code of the other kind is refused but still tells the département', () => {
    expect(codeCommune.read('34090', CELL_TEXT, { code_lieu: 'postal' })).toMatchObject({
      value: null,
      finding: { code: 'code_postal_au_lieu_de_commune' },
      also: { departement: '34' },
    });
    expect(codePostal.read('2A004', CELL_TEXT, {})).toMatchObject({
      value: null,
      also: { departement: '2A', code_commune: '2A004' },
    });
    expect(codePostal.read('34XXX', CELL_TEXT, {}).also).toEqual({ departement: '34' });
    expect(nomCommune.read('Montpellier (34)', CELL_TEXT, {}).also).toEqual({ departement: '34' });
  });
});

describe('a zero lost by the spreadsheet', () => {
  it.each([
    [codePostal, '1250', '01250'],
    [codeCommune, '1053', '01053'],
  ])('is put back and told', (type, raw, value) => {
    for (const kind of [CELL_NUMBER, CELL_TEXT] as const) {
      expect(type.read(raw, kind, {})).toMatchObject({
        value,
        state: 'normalise',
        finding: { code: 'zero_perdu', repair: 'sure' },
        suggestion: value,
      });
    }
  });
});

describe('regions under a département rubrique', () => {
  it.each([
    ['Région', ['76', '84'], 'region'],
    ['Code région', ['01', '02'], 'region'],
    ['Département / Région', ['34', '30'], undefined],
    ['Territoire', '11 24 27 28 32 44 52 53 75 76 84 93 94'.split(' '), 'region'],
    ['Territoire', '11 24 27 28 32 44 52 53 34'.split(' '), undefined],
    ['Département', ['11', '24', '76'], undefined],
  ])('%s %j', (header, cells, expected) => {
    expect(departement.decide!(columnOf(cells), hints(header, 'departement')).territoire).toBe(expected);
  });
});

describe('suggestions of départements', () => {
  it.each([
    ['20', '2A / 2B'],
    ['02 - Martinique', '972'],
    ['34 - Gard', '34 / 30'],
    ['01200', '01 / 74'],
  ])('%s -> %s', (raw, suggestion) => {
    expect(departement.read(raw, CELL_TEXT, {}).suggestion).toBe(suggestion);
  });
});
