/** Identities that slipped into columns that stay are cleared; what only looks like a name is kept. */
import { clearOwnIdentity } from '../../../core/privacy';
import { findColumn, textOf } from '../../../core/table';
import { tableOf } from '../tableOf';

const hash = (numero: string): string => `#${numero.length}`;

function cleared(cells: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> {
  const { table } = clearOwnIdentity(tableOf(cells), hash);
  return Object.fromEntries(
    Object.keys(cells).map((name) => {
      const { codes, values } = textOf(table, name);
      return [name, [...codes].map((code) => values[code])];
    }),
  );
}

const PERSON = { nom_naissance: ['Zzérable'], prenom: ['Ozéa-Lou'] };
const titleOf = (title: string, person: Readonly<Record<string, readonly string[]>> = PERSON): string =>
  cleared({ ...person, intitule_certification: [title] }).intitule_certification[0];

describe('clearOwnIdentity', () => {
  it.each([
    'CAP Cuisine (Zzérable Ozéa-Lou)',
    'ZZERABLE OZEA LOU - BTS',
    'Dossier de ozea-lou ZZÉRABLE',
    'BTS, joindre ozea@exemple.invalid',
    'BTS 06 39 98 01 02',
  ])('empties « %s »', (title) => {
    expect(titleOf(title)).toBe('');
  });

  it.each(['CAP Cuisine', 'BTS Zzérable', 'Titre Ozéa-Lou', 'Bac pro 2024-2025', 'RNCP 35830'])(
    'keeps « %s »',
    (title) => {
      expect(titleOf(title)).toBe(title);
    },
  );

  it('knows the use name, and both names in one cell', () => {
    expect(titleOf('BTS Azurine Uzio', { nom_usage: ['Uzio'], prenom: ['Azurine'] })).toBe('');
    expect(titleOf('BTS UZIO Azurine', { nom_prenom: ['Uzio Azurine'] })).toBe('');
    expect(titleOf('BTS Uzio', { nom_prenom: ['Uzio'] })).toBe('BTS Uzio');
  });

  it('a file number with the surname becomes its hash, on every row that has it; others stay', () => {
    const { id_dossier_source } = cleared({
      nom_naissance: ['Zzérable', '', 'Zzuberlu', 'Uz'],
      prenom: ['Ozéa', '', 'Izaline', 'Ozéa'],
      id_dossier_source: ['ZZERABLE-2024-1', 'ZZERABLE-2024-1', 'DAVA-2024-2', 'UZ-0639980102'],
    });
    expect(id_dossier_source).toEqual(['#15', '#15', 'DAVA-2024-2', 'UZ-0639980102']);
  });

  it('leaves no trace in the values, tells the rows, and returns an untouched table as it is', () => {
    const { table, cleared: told } = clearOwnIdentity(
      tableOf({ ...PERSON, intitule_certification: ['CAP Zzérable Ozéa-Lou'] }),
      hash,
    );
    const column = findColumn(table, 'intitule_certification');
    expect(column?.kind === 'text' && column.values.join('')).toBe('');
    expect(told).toEqual([{ column: 'intitule_certification', rows: [0] }]);
    const clean = tableOf({ ...PERSON, intitule_certification: ['CAP'] });
    expect(clearOwnIdentity(clean, hash).table).toBe(clean);
  });
});
