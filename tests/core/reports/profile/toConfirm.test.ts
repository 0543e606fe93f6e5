/** A column to confirm whose answer is spread over columns: whoever chooses its rubrique has nothing more to fill in. */
import { harmonise } from '../../../../core/harmonise';
import { profileFromProposal, proposeMapping } from '../../../../core/profiles';
import { profileWorkbook, readProfileTable } from '../../../../core/reports';
import { rawOf } from '../../rawOf';
import { grids, plainSheets } from './grids';

const HEADERS = ['N° dossier', 'Résultat du jury', 'CCP1', 'CCP2', 'CCP3'];
const ROWS = Array.from({ length: 30 }, (_, i) => [
  `D${i}`,
  i % 3 === 0 ? 'VT' : 'VP',
  'X',
  i % 3 === 0 ? 'X' : '',
  i % 3 === 0 ? 'X' : '',
]);

function chosen(rubrique: string): ReturnType<typeof readProfileTable> {
  const raw = rawOf(HEADERS, ROWS);
  const proposals = proposeMapping(raw);
  expect(proposals[2]).toMatchObject({ statut: 'a_confirmer', rubrique: null });
  const profile = profileFromProposal(raw, proposals, 'essai');
  const sheets = plainSheets(profileWorkbook(profile, 0, { raw, proposals, columns: [], values: [] }));
  const { rows } = sheets.find(({ nom }) => nom === 'Colonnes')!;
  const head = rows.findIndex((cells) => cells.includes('Rubrique'));
  for (const row of rows.slice(head + 1)) {
    if (String(row[rows[head].indexOf('En-tête')]).startsWith('CCP')) row[rows[head].indexOf('Rubrique')] = rubrique;
  }
  return readProfileTable(grids(sheets), 'p.xlsx');
}

it('reads the ticks of blocs once « Blocs validés » is chosen', () => {
  const { table } = harmonise(rawOf(HEADERS, ROWS), chosen('Blocs validés'));
  const column = table.columns.find(({ name }) => name.startsWith('blocs_valides'))!;
  expect(column.kind === 'text' && [column.values[column.codes[0]], column.values[column.codes[1]]]).toEqual([
    'CCP1;CCP2;CCP3',
    'CCP1',
  ]);
});

it('a bloc left beside another rubrique, or beside none, changes nothing', () => {
  const names = (rubrique: string): string[] =>
    harmonise(rawOf(HEADERS, ROWS), chosen(rubrique)).table.columns.map(({ name }) => name);
  expect(names('').some((name) => name.startsWith('blocs_valides'))).toBe(false);
  expect(names('Remarques').some((name) => name.startsWith('blocs_valides'))).toBe(false);
});
