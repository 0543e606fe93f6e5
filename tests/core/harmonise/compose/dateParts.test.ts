/** A date in three columns becomes one: every way of writing its parts, and what is missing of them. */
import { composedDate, composePartsSteps } from '../../../../core/harmonise/compose';
import { harmonise } from '../../../../core/harmonise';
import type { Profile } from '../../../../core/profiles';
import { dayNumber, findColumn, lastOf, MISSING_DAY } from '../../../../core/table';
import { rawTable } from '../../profiles/rawTable';

describe('composedDate', () => {
  it.each([
    ['4', '4', '1975', '1975-04-04'],
    ['04', '12.0', '1980', '1980-12-04'],
    ['31', '2', '1980', '1980-02-31'],
    ['4', '4', '75', '04/04/75'],
    ['4', 'avril', '1975', '4 avril 1975'],
    ['', '4', '1975', '04/1975'],
    ['', '', '1975', '1975'],
    ['', '', '', ''],
    ['4', '4', '', '4/4/'],
    ['NC', 'NC', 'NC', 'NC NC NC'],
  ])('%s | %s | %s -> %s', (day, month, year, text) => expect(composedDate(day, month, year)).toBe(text));
});

const raw = rawTable(
  [
    ['Dossier', ['A1', 'A2', 'A3', 'A4']],
    ['Jour', ['4', '31', '', '1']],
    ['Mois', ['4', '2', '', 'mars']],
    ['Année', ['1975', '1980', '', '1968']],
  ],
  4,
);
const profile: Profile = {
  version: 1,
  certificateur: 'essai',
  colonnes: [
    { entete: 'Dossier', rubrique: 'id_dossier_source' },
    { entete: 'Jour', rubrique: 'date_naissance', partie: 'jour' },
    { entete: 'Mois', rubrique: 'date_naissance', partie: 'mois' },
    { entete: 'Année', rubrique: 'date_naissance', partie: 'annee' },
  ],
};

describe('a date without its day', () => {
  const months = rawTable(
    [
      ['Dossier', ['A1', 'A2', 'A3']],
      ['Mois du jury', ['3', '13', '']],
      ['Année du jury', ['2024', '2024', '']],
    ],
    3,
  );

  it('is partial: nothing is invented, and the wrong month is shown', () => {
    const { table, findings, mapping } = harmonise(months, {
      version: 1,
      certificateur: 'essai',
      colonnes: [
        { entete: 'Dossier', rubrique: 'id_dossier_source' },
        { entete: 'Mois du jury', rubrique: 'date_jury', partie: 'mois' },
        { entete: 'Année du jury', rubrique: 'date_jury', partie: 'annee' },
      ],
    });
    const column = findColumn(table, 'date_jury#1');
    expect(column?.kind === 'date' && column.days.every((day) => day === MISSING_DAY)).toBe(true);
    expect(mapping[1].colonnes).toEqual([1, 2]);
    expect(findings.filter(({ row }) => row >= 0).map(({ row, column: at }) => [row, at])).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });
});

describe('a profile that composes a date', () => {
  it('gives the birth date, and tells what is wrong at the day', () => {
    const { table, findings, mapping } = harmonise(raw, profile);
    const column = findColumn(table, 'date_naissance');
    expect(column?.kind === 'date' && [...column.days]).toEqual([
      dayNumber(1975, 4, 4),
      MISSING_DAY,
      MISSING_DAY,
      dayNumber(1968, 3, 1),
    ]);
    expect(mapping.map(({ index, rubrique }) => [index, rubrique])).toEqual([
      [0, 'id_dossier_source'],
      [1, 'date_naissance'],
    ]);
    const faulty = findings.filter(({ rubrique, code }) => rubrique === 'date_naissance' && code === 'date_impossible');
    expect(faulty.map(({ row, column: at }) => [row, at])).toEqual([[1, 1]]);
  });

  it('feeds nothing when the month has no column, and leaves the raw table as it was', () => {
    const parts = [
      { index: 1, rubrique: 'date_naissance', rang: 0, partie: 'jour' as const },
      { index: 3, rubrique: 'date_naissance', rang: 0, partie: 'annee' as const },
    ];
    expect(lastOf(composePartsSteps(raw, parts)).mapping).toEqual([]);
    expect(raw.columns[1].values).toEqual(['', '4', '31', '1']);
  });
});
