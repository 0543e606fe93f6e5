/** Duplicates inside a file: what is told, with its reasons; what is left alone; nothing of a name in a finding. */
import fc from 'fast-check';
import type { DuplicateOptions } from '../../../../core/base';
import { duplicateSteps } from '../../../../core/base';
import { harmonise } from '../../../../core/harmonise';
import { lastOf } from '../../../../core/table';
import { rawOf } from '../../rawOf';

const RUBRIQUES = {
  N: 'id_dossier_source',
  Nom: 'nom_naissance',
  Usage: 'nom_usage',
  Prénom: 'prenom',
  'Né le': 'date_naissance',
  Sexe: 'sexe',
  Commune: 'commune',
  Diplôme: 'intitule_certification',
  Demande: 'date_demande',
  Jury: 'date_jury',
} as const;
type Row = Partial<Record<keyof typeof RUBRIQUES, string>>;

const ONE: Row = {
  N: 'D1',
  Nom: 'MARTINAUD',
  Prénom: 'Anne',
  'Né le': '12/03/1980',
  Sexe: 'F',
  Commune: 'Exempleville',
  Diplôme: 'DE Aide-soignant',
  Demande: '02/01/2024',
};

function duplicates(rows: readonly Row[], options: DuplicateOptions = { demandes: true }): string[] {
  const headers = Object.keys(RUBRIQUES) as (keyof typeof RUBRIQUES)[];
  const raw = rawOf(
    headers,
    rows.map((row) => headers.map((header) => row[header] ?? '')),
  );
  const colonnes = headers.map((entete) => ({ entete, rubrique: RUBRIQUES[entete] }));
  const file = harmonise(raw, { version: 1, certificateur: 'essai', colonnes });
  return lastOf(duplicateSteps(file, options)).map(({ code, row, suggestion }) => {
    const reasons = suggestion.split('|').map((part) => part.replace('detail.', '').replace('ligne;ligne=', ''));
    return [row + 2, code, ...reasons].join(' ');
  });
}

const beside = (row: Row, options?: DuplicateOptions): string[] =>
  duplicates([ONE, { ...ONE, N: 'D2', ...row }], options);

describe('one row twice', () => {
  it('is told on the later one, with the line of the first', () => {
    expect(duplicates([ONE, { ...ONE, N: 'D2', Nom: 'AUTRE' }, ONE, ONE])).toEqual([
      '4 ligne_en_double 2',
      '5 ligne_en_double 2',
    ]);
  });
});

describe('one application twice', () => {
  it.each<[Row, string[]]>([
    [{}, ['3 demande_en_double 2 meme_personne meme_certification meme_annee']],
    [{ Nom: 'Martinaud', Demande: '' }, ['3 demande_en_double 2 meme_personne meme_certification dates_inconnues']],
    [{ N: '', Demande: '05/06/2024' }, ['3 demande_en_double 2 meme_personne meme_certification meme_annee']],
    // Another year, another certification, another person.
    [{ Demande: '05/06/2025' }, []],
    [{ Diplôme: 'BTS Tourisme' }, []],
    [{ Prénom: 'Zoé' }, []],
    // Several rows of one dossier, one per jury.
    [{ N: 'D1', Jury: '05/06/2025' }, []],
  ])('%j', (row, expected) => {
    expect(beside(row)).toEqual(expected);
  });

  it('is left to consolidation where there is one', () => {
    expect(beside({}, { demandes: false })).toEqual([]);
  });

  it('is not told of the juries of a parcours without a number', () => {
    const jury = (day: string): Row => ({ ...ONE, N: '', Jury: day });
    expect(duplicates([jury('01/02/2025'), jury('01/06/2025')])).toEqual([]);
  });
});

describe('persons who may be one', () => {
  const other = { Diplôme: 'BTS Tourisme' };

  it.each<[Row, string]>([
    [{ Nom: 'MARTINEAU', Commune: 'Autreville' }, 'meme_naissance nom_proche meme_prenom autre_commune'],
    [{ Nom: 'MARTINAU' }, 'meme_naissance nom_proche meme_prenom meme_commune'],
    [{ Nom: 'MARTINAUD-FICTIF' }, 'meme_naissance nom_partiel meme_prenom meme_commune'],
    [{ Prénom: 'Ane Marie', Nom: 'Martinaud' }, 'meme_naissance meme_nom prenom_partiel meme_commune'],
    [{ Prénom: 'Annne' }, 'meme_naissance meme_nom prenom_proche meme_commune'],
    [{ Nom: 'ANNE', Prénom: 'Martinaud' }, 'meme_naissance noms_inverses meme_commune'],
    [{ Nom: 'FICTIF', Usage: 'MARTINAUD' }, 'meme_naissance nom_usage meme_prenom meme_commune'],
    [{ 'Né le': '03/12/1980', Commune: '' }, 'naissance_inversee meme_nom meme_prenom'],
    [{ Nom: 'MARTINEAU', Prénom: 'Annne' }, 'meme_naissance nom_proche prenom_proche meme_commune'],
  ])('%j', (row, reasons) => {
    expect(beside({ ...other, ...row })).toEqual([`3 personne_proche 2 ${reasons}`]);
  });

  it.each<Row>([
    { Prénom: 'Zoé' },
    { Nom: 'MARTINEAU', 'Né le': '13/03/1980' },
    { Nom: 'FAUXBOURG' },
    { Nom: 'MARTINEAU', Prénom: 'Annne', Commune: 'Autreville' },
    { Prénom: 'Annie', Sexe: 'H' },
    { Nom: 'Martinaud', Prénom: 'ANNE' },
    { Nom: 'MARTINEAU', 'Né le': '' },
  ])('not %j', (row) => {
    expect(beside({ ...other, ...row })).toEqual([]);
  });

  it('does not take brothers for one', () => {
    const brother = (Prénom: string): Row => ({ ...ONE, Sexe: 'H', Prénom });
    expect(duplicates([brother('Jean-Pierre'), { ...brother('Jean-Paul'), ...other, N: 'D2' }])).toEqual([]);
  });

  it('looks at days that many share by one name at a time', () => {
    const crowd = Array.from({ length: 80 }, (_, i): Row => ({
      ...ONE,
      ...other,
      N: `C${i}`,
      Nom: `FICTIF${'BCDFGHJKLM'[i % 10]}U${'BCDFGHJKLM'[(i / 10) | 0]}O`,
      Prénom: 'Zoé',
    }));
    const found = duplicates([ONE, ...crowd, { ...ONE, ...other, N: 'D2', Nom: 'MARTINEAU' }]);
    expect(found.filter((one) => one.startsWith('83 '))).toEqual([
      '83 personne_proche 2 meme_naissance nom_proche meme_prenom meme_commune',
    ]);
  });
});

it('says how many persons were not compared: too many of one name and birth', () => {
  const letters = 'BCDFGHJKLMNPQRSTVWXZ';
  const crowd = (n: number): Row[] =>
    Array.from({ length: n }, (_, i) => ({
      'Né le': '01/01/1970',
      Prénom: 'Zoé',
      Nom: `${letters[i % 20]}AG${letters[(i / 20) | 0]}IRU`,
      N: `C${i}`,
    }));
  const about = (n: number): string[] => duplicates(crowd(n)).filter((one) => one.includes('non_comparees'));
  expect(about(400)).toEqual([]);
  expect(about(401)).toEqual(['1 personnes_non_comparees personnes;n=401']);
});

it('holds no name, whatever the names', () => {
  const name = fc.constantFrom('Zorglub', 'ZorgluB', 'Zorglube', 'Fauxbourg', 'Fauxbours');
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name), { minLength: 2, maxLength: 8 }), (names) => {
      const rows = names.map(([Nom, Prénom], i): Row => ({ ...ONE, N: `D${i}`, Nom, Prénom }));
      for (const told of duplicates(rows)) expect(told).not.toMatch(/zorg|faux/i);
    }),
    { numRuns: 30 },
  );
});
