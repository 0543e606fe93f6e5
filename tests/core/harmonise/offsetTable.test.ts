/** A table that stands away from the first column: findings name its columns, letters are those of the sheet. */
import { harmonise } from '../../../core/harmonise';
import { gridOfRows, readGrid } from '../../../core/reading';
import { checkRows } from '../../../core/rules';
import { dayNumber, sheetLetter } from '../../../core/table';

it('places findings of values and of rules alike', () => {
  const grid = gridOfRows('Export', [
    ['', '', 'N° dossier', 'Date de dépôt L1', 'Date de décision'],
    ['', '', 'EX-1', '31/02/2024', '05/03/2024'],
    ['', '', 'EX-2', '01/02/2034', '05/03/2024'],
    ['', '', 'EX-3', '01/02/2024', '05/03/2024'],
  ]);
  const raw = readGrid([grid], { fileName: 'export.xlsx', format: 'xlsx', ligne_entete: 1 });
  const rubriques = ['id_dossier_source', 'date_depot_l1', 'date_decision_recevabilite'];
  const colonnes = raw.columns.map(({ header }, i) => ({ entete: header, rubrique: rubriques[i] }));
  const file = harmonise(raw, { version: 1, certificateur: 'essai', colonnes });
  const found = [...file.findings, ...checkRows(file, dayNumber(2025, 1, 1))].filter(({ row }) => row >= 0);
  const places = found.map(({ code, row, column }) => `${code} ${sheetLetter(raw, column)}${raw.rowNumbers[row]}`);
  expect(places).toEqual(expect.arrayContaining(['date_impossible D2', 'date_future D3']));
  for (const { column, rubrique } of found) expect(rubriques[column]).toBe(rubrique);
});
