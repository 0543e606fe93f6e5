/** A sheet that gathers the others is told by the rows that the profile reads. */
import { sharedSheetWarning } from '../../../cli/read/sharedSheets';
import type { Profile } from '../../../core/profiles';
import { rawOf } from '../../core/rawOf';

const PROFILE: Profile = {
  version: 1,
  certificateur: 'essai',
  colonnes: [
    { entete: 'N°', rubrique: null },
    { entete: 'Nom', rubrique: 'nom_naissance' },
    { entete: 'Né le', rubrique: 'date_naissance' },
    { entete: 'Année', rubrique: 'date_demande' },
  ],
};

/** A sheet of candidates by number; the first column counts the rows of that sheet. */
function sheet(name: string, candidates: readonly number[], year?: string) {
  const headers = ['N°', 'Nom', 'Né le', ...(year === undefined ? [] : ['Année'])];
  const rows = candidates.map((n, i) => [
    ...[String(i + 1), `Fictif${n}`, `0${(n % 9) + 1}/06/1990`],
    ...(year === undefined ? [] : [year]),
  ]);
  const raw = rawOf(headers, rows);
  return { raw: { ...raw, source: { ...raw.source, fileName: 'e.xlsx', sheet: name } }, profile: PROFILE };
}

it.each<[string, ReturnType<typeof sheet>[], string | null]>([
  ['a sheet a year', [sheet('2023', [1, 2]), sheet('2024', [3, 4])], null],
  ['after the others', [sheet('2023', [1, 2]), sheet('2024', [3]), sheet('Tous', [1, 2, 3])], '« Tous » : 3 de ses 3'],
  ['before the others', [sheet('Tous', [3, 1, 2]), sheet('2023', [1, 2]), sheet('2024', [3])], '« Tous » : 3 de ses 3'],
  [
    'with a column more',
    [sheet('2023', [1]), sheet('2024', [2]), sheet('Tous', [1, 2], '2024')],
    '« Tous » : 2 de ses 2',
  ],
  ['a few rows in common', [sheet('2023', [1, 2, 3]), sheet('2024', [3, 4, 5])], null],
  ['one sheet', [sheet('Export', [1, 1])], null],
])('%s', (_title, sheets, expected) => {
  const told = sharedSheetWarning(sheets);
  expect(told).toHaveLength(expected === null ? 0 : 1);
  if (expected !== null) expect(told[0]).toContain(`e.xlsx, feuille ${expected} lignes`);
});
