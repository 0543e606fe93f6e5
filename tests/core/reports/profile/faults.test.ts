/** What a person may get wrong in the table of a profile: every fault is told with its cell; titles, ids, case are all read. */
import { Problem, tellProblem } from '../../../../core/messages';
import type { Profile } from '../../../../core/profiles';
import { profileWorkbook, readProfileTable } from '../../../../core/reports';
import type { PlainSheet } from './grids';
import { grids, plainSheets } from './grids';

const PROFILE: Profile = {
  version: 1,
  certificateur: 'essai',
  colonnes: [
    { entete: 'Civilité', rubrique: 'sexe' },
    { entete: 'Né le', rubrique: 'date_naissance' },
    { entete: 'Avis', rubrique: 'decision_recevabilite' },
    { entete: 'Divers', rubrique: null },
  ],
  choix: { ordre_dates: { 'Né le': 'JMA' } },
  valeurs: { decision_recevabilite: { ok: 'recevable' } },
  absentes: ['rqth'],
};

/** The sheets, where cells are written over: sheet, header of the column, row of the list, text. */
function edited(
  ...cells: readonly (readonly [sheet: string, column: string, row: number, text: string])[]
): PlainSheet[] {
  const sheets = plainSheets(profileWorkbook(PROFILE, 0));
  for (const [name, column, row, text] of cells) {
    const { rows } = sheets.find(({ nom }) => nom === name)!;
    const isList = name !== 'Lecture';
    const head = rows.findIndex((cells) => (isList ? cells.includes(column) : cells[0] === column));
    const [line, at] = isList ? [head + 1 + row, rows[head].indexOf(column)] : [head, 1];
    rows[line] ??= [];
    rows[line][at] = text;
  }
  return sheets;
}

const read = (sheets: readonly PlainSheet[]): Profile => readProfileTable(grids(sheets), 'p.xlsx');

function faultsOf(sheets: readonly PlainSheet[]): string {
  try {
    read(sheets);
  } catch (fault) {
    if (fault instanceof Problem) return `${fault.code} ${tellProblem(fault).quoi}`;
    throw fault;
  }
  return '';
}

it.each<[string, readonly [string, string, number, string], Partial<Profile['colonnes'][number]>]>([
  ['a title in another case', ['Colonnes', 'Rubrique', 3, ' RÉSULTAT du jury'], { rubrique: 'resultat_jury' }],
  ['an id', ['Colonnes', 'Rubrique', 3, 'resultat_jury'], { rubrique: 'resultat_jury' }],
  ['a word for none', ['Colonnes', 'Rubrique', 3, '(non utilisée)'], { rubrique: null }],
  ['a rubrique of the region', ['Colonnes', 'Rubrique', 3, 'r_antenne'], { rubrique: 'r_antenne' }],
])('reads %s', (_title, cell, expected) => {
  expect(read(edited(cell)).colonnes[3]).toMatchObject(expected);
});

it('reads a code by its code, its label or both, and leaves an unanswered row alone', () => {
  for (const text of ['non_recevable', 'NON RECEVABLE', 'Non recevable']) {
    expect(read(edited(['Valeurs', 'Ce qu’elle veut dire', 0, text])).valeurs).toEqual({
      decision_recevabilite: { ok: 'non_recevable' },
    });
  }
  expect(read(edited(['Valeurs', 'Ce qu’elle veut dire', 0, ''])).valeurs).toBeUndefined();
  expect(read(edited(['Choix de colonne', 'Votre décision', 0, 'mois, jour, année'])).choix).toEqual({
    ordre_dates: { 'Né le': 'MJA' },
  });
  expect(read(edited(['Rubriques absentes', 'Jamais envoyée ?', 1, 'Oui'])).absentes).toHaveLength(2);
});

it('tells every fault at once, each with its sheet and its cell', () => {
  const told = faultsOf(
    edited(
      ['Colonnes', 'Rubrique', 0, 'Sexee'],
      ['Colonnes', 'Rubrique', 3, 'Machin'],
      ['Colonnes', 'Rang', 1, 'deux'],
      ['Choix de colonne', 'Votre décision', 0, 'à l’envers'],
      ['Valeurs', 'Ce qu’elle veut dire', 0, 'peut-être'],
      ['Rubriques absentes', 'Jamais envoyée ?', 0, 'parfois'],
      ['Lecture', 'Certificateur', 0, 'Mon Greta'],
    ),
  );
  expect(told).toMatch(/^profil_table_invalide .*7 cellules/);
  for (const place of [
    '« Colonnes » D5 : « Sexee » n’est le nom d’aucune rubrique (« Sexe » ?)',
    '« Colonnes » D8 : « Machin »',
    '« Colonnes » E6',
    '« Choix de colonne » F5 : une de ces réponses est attendue : jour, mois, année / mois',
    '« Valeurs » C5 : ce n’est pas un code de « Décision de recevabilité »',
    '« Rubriques absentes » C5',
    '« Lecture » B4',
  ]) {
    expect(told).toContain(place);
  }
  // What was typed about values of the file is not repeated.
  expect(told).not.toContain('peut-être');
});

it.each<[string, readonly [string, string, number, string][], string]>([
  [
    'an identity',
    [
      ['Valeurs', 'Rubrique', 1, 'Prénom'],
      ['Valeurs', 'Valeur du fichier', 1, 'Zoé'],
      ['Valeurs', 'Ce qu’elle veut dire', 1, 'Zoë'],
    ],
    'une identité ne se décide pas',
  ],
  [
    'two meanings of one value',
    [
      ['Valeurs', 'Rubrique', 1, 'Décision de recevabilité'],
      ['Valeurs', 'Valeur du fichier', 1, 'ok'],
      ['Valeurs', 'Ce qu’elle veut dire', 1, 'incomplet'],
    ],
    '« Valeurs » C6 : cette valeur est décidée deux fois',
  ],
])('refuses %s', (_title, cells, sentence) => {
  expect(faultsOf(edited(...cells))).toContain(sentence);
});

it('refuses a workbook that is no profile, and two sheets of one list', () => {
  expect(
    faultsOf([
      {
        nom: 'Candidats',
        masquee: false,
        rows: [
          ['Nom', 'Prénom'],
          ['A', 'B'],
        ],
      },
    ]),
  ).toContain('profil_table_inconnue');
  const sheets = edited();
  const copy = { ...sheets.find(({ nom }) => nom === 'Colonnes')!, nom: 'Colonnes (2)' };
  expect(faultsOf([...sheets, copy])).toContain('« Colonnes (2) »');
});

it('is read without its other sheets, but for the certifier', () => {
  const sheets = edited();
  const few = sheets.filter(({ nom }) => nom === 'Colonnes' || nom === 'Lecture');
  expect(read(few)).toEqual({ version: 1, certificateur: 'essai', colonnes: PROFILE.colonnes });
});
