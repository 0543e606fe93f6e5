/** A whole name in one cell gives the family name and the first names, where the file tells which is which. */
import { harmonise } from '../../../../core/harmonise';
import type { Profile } from '../../../../core/profiles';
import { findColumn } from '../../../../core/table';
import { linesTable } from '../../profiles/rawTable';

function apart(header: string, names: readonly string[], more: Partial<Profile> = {}): string[] {
  const raw = linesTable(
    ['Dossier', header],
    names.map((name, i) => [`A${i}`, name]),
  );
  const file = harmonise(raw, {
    version: 1,
    certificateur: 'essai',
    colonnes: [
      { entete: 'Dossier', rubrique: 'id_dossier_source' },
      { entete: header, rubrique: 'nom_prenom' },
    ],
    ...more,
  });
  const texts = (id: string): string[] => {
    const column = findColumn(file.table, id);
    return column?.kind === 'text' ? Array.from(column.codes, (code) => column.values[code]) : names.map(() => '');
  };
  const [families, uses, firsts, sexes] = ['nom_naissance', 'nom_usage', 'prenom', 'sexe'].map(texts);
  const flagged = new Set(file.findings.filter(({ code }) => code === 'ordre_noms_indecis').map(({ row }) => row));
  return names.map((_, row) =>
    [families[row] || (uses[row] && `(${uses[row]})`), firsts[row], sexes[row], flagged.has(row) ? '?' : '']
      .filter((part) => part !== '')
      .join(' | '),
  );
}

describe('a whole name', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'Candidat',
      ['TESTARD Marie', 'Paul FICTIF', 'de la TOURELLE Anne'],
      ['TESTARD | Marie', 'FICTIF | Paul', 'de la TOURELLE | Anne'],
    ],
    ['Candidat', ['Testard, Marie', 'Fictif, Jean-Paul'], ['Testard | Marie', 'Fictif | Jean-Paul']],
    [
      'Identité',
      ['Mme TESTARD Marie', 'M. FICTIF Paul', 'M FICTIF Paul'],
      ['TESTARD | Marie | F', 'FICTIF | Paul | H', 'FICTIF | Paul | H'],
    ],
    [
      'Candidat',
      ['TESTARD MARIE', 'FICTIF PAUL', 'EXEMPLA JEANNE', 'ZYX ABC'],
      ['TESTARD | MARIE', 'FICTIF | PAUL', 'EXEMPLA | JEANNE', 'ZYX | ABC'],
    ],
    [
      'Candidat',
      ['Marie Testard', 'Paul Fictif', 'Jeanne Exempla'],
      ['Testard | Marie', 'Fictif | Paul', 'Exempla | Jeanne'],
    ],
    ['Prénom NOM', ['Zyx Abc', 'Kor Wim'], ['Abc | Zyx', 'Wim | Kor']],
    ["Nom d'usage et prénom", ['TESTARD Marie'], ['(TESTARD) | Marie']],
    ['Candidat', ['Zyx Abc', 'TESTARD', 'ESSAI Li'], ['?', '', 'ESSAI | Li']],
  ])('%s: %j', (header, names, expected) => expect(apart(header, names)).toEqual(expected));

  it('follows the order that the profile has chosen', () => {
    expect(apart('Candidat', ['Zyx Abc'], { choix: { ordre_noms: { Candidat: 'prenom_nom' } } })).toEqual([
      'Abc | Zyx',
    ]);
  });
});
