/** No identity rubrique, and no column that nobody declared, passes the door. */
import { rubriques } from '../../../core/dictionary';
import { dropIdentity } from '../../../core/privacy/drop';
import { emptyText } from '../../../core/table';

const names = (kept?: readonly string[], ...columns: string[]): string[] =>
  dropIdentity({ rowCount: 2, columns: columns.map((name) => emptyText(name, 2)) }, kept).columns.map(
    ({ name }) => name,
  );

it('drops every identity rubrique, alone or numbered', () => {
  const identity = rubriques.filter(({ niveau }) => niveau === 'identite').map(({ id }) => id);
  expect(identity).toEqual(expect.arrayContaining(['nom_naissance', 'prenom', 'date_naissance', 'courriel', 'nir']));
  expect(names([], ...identity, ...identity.map((id) => `${id}#2`))).toEqual([]);
});

it('keeps the other rubriques, in their order', () => {
  expect(names([], 'nom_usage', 'sexe', 'date_jury#2', 'prenom', 'code_rncp')).toEqual([
    'sexe',
    'date_jury#2',
    'code_rncp',
  ]);
});

it('drops what is not declared unless it is asked for', () => {
  expect(names(['livraison'], 'colonne inconnue', 'livraison', 'sexe')).toEqual(['livraison', 'sexe']);
  expect(() => names(['nom_usage'], 'nom_usage')).toThrow(RangeError);
});
