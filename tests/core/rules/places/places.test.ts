/** Official lists of places: every code of INSEE and La Poste is in them, nothing else is, and unknown ones are told. */
import { harmonise } from '../../../../core/harmonise';
import { places, unknownPlacesSteps } from '../../../../core/rules';
import { lastOf } from '../../../../core/table';
import { valueTypeById } from '../../../../core/values';
import { rawOf } from '../../rawOf';
import { everyCommuneCode, officialCommunes } from '../../values/officialCommunes';

const postcodes = new Set(officialCommunes.flatMap(({ codesPostaux }) => codesPostaux));

/** Every code of five characters that begins as some place does. */
function* everyCode(): Generator<string> {
  const heads = new Set([...everyCommuneCode, ...postcodes].map((code) => code.slice(0, 2)));
  for (const head of heads) for (let n = 0; n < 1000; n++) yield head + String(n).padStart(3, '0');
}

it('communes are those of INSEE, of today and of before, and no other', () => {
  const wrong = [...everyCode()].filter((code) => places.isCommune(code) !== everyCommuneCode.has(code));
  expect(wrong).toEqual([]);
  expect(everyCommuneCode.size).toBeGreaterThan(39000);
});

it('postcodes are those of La Poste, the whole of towns with districts, and no other', () => {
  const wrong = [...everyCode()].filter(
    (code) => /^\d/.test(code) && places.isPostcode(code) !== postcodes.has(code) && !code.startsWith('980'),
  );
  expect(wrong).toEqual(['13000', '69000', '75000']);
});

it.each([
  ['99100', true],
  ['2A004', true],
  ['2C004', false],
  ['4172', false],
  ['', false],
])('commune %s: %s', (code, known) => {
  expect(places.isCommune(code)).toBe(known);
});

it.each([
  ['00100', true],
  ['98000', true],
  ['34961', false],
  ['2A004', false],
])('postcode %s: %s', (code, known) => {
  expect(places.isPostcode(code)).toBe(known);
});

const told = (header: string, rubrique: string, cells: readonly string[]): unknown[] => {
  const colonnes = [
    { entete: 'Dossier', rubrique: 'id_dossier_source' },
    { entete: header, rubrique },
  ];
  const rows = cells.map((cell, i) => [`D${i}`, cell]);
  const file = harmonise(rawOf(['Dossier', header], rows), { version: 1, certificateur: 'essai', colonnes }, [], {
    places,
  });
  return lastOf(unknownPlacesSteps(file)).map(({ code, row, column }) => [code, row, column]);
};

it('well-formed codes that nobody knows are told, each cell of them; merged communes and CEDEX are not', () => {
  // 01340 has merged into Arboys en Bugey.
  const communes = ['34172', '34999', '01340', '1999', '', '34999', '2A004'];
  expect(told('Code INSEE', 'code_commune', communes)).toEqual([
    ['commune_inconnue', 1, 1],
    ['commune_inconnue', 3, 1],
    ['commune_inconnue', 5, 1],
  ]);
  const codes = ['34000', '34961 MONTPELLIER CEDEX 2', '34003', '75000', '97200', '1000'];
  expect(told('Code postal', 'code_postal', codes)).toEqual([['code_postal_inconnu', 2, 1]]);
});

describe('a column of codes is told by the lists', () => {
  const decide = (type: string, header: string, codes: readonly string[]): string | undefined => {
    const values = ['', ...codes];
    const column = { values, kinds: new Uint8Array(values.length), counts: new Uint32Array(values.length).fill(1) };
    return valueTypeById(type).decide?.(column, { header, rubrique: type, date1904: false, places }).code_lieu;
  };
  // Postcodes that are no commune's, communes that are no postcode, codes of both lists.
  const postal = ['34000', '34090', '34500', '34700', '30000', '30900', '13005', '75012'].filter(
    (code) => !places.isCommune(code),
  );
  const insee = ['34172', '34057', '34003', '30189', '30007', '13055', '75056', '69123'];
  const both = [...postcodes].filter((code) => everyCommuneCode.has(code)).slice(40, 60);

  it.each([
    ['code_postal', 'Code commune', insee.slice(0, 4), 'insee'],
    ['code_commune', 'Code commune', postal.slice(0, 4), 'postal'],
    // Few codes do not gainsay a header, many do.
    ['code_postal', 'Code postal', insee.slice(0, 4), 'postal'],
    ['code_postal', 'Code postal', insee, 'insee'],
    ['code_commune', 'Code INSEE', [...insee, '34000'], 'insee'],
    // Codes of both lists say nothing.
    ['code_postal', 'Code postal', both, 'postal'],
    // A lost zero is put back before it is looked for.
    ['code_postal', 'Code', ['1053', '1283', '1033', '1004'], 'insee'],
  ])('%s under « %s »', (type, header, codes, expected) => {
    expect(decide(type, header, codes)).toBe(expected);
  });
});
