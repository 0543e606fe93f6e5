/** The cleaning workbook: their rows and columns repaired and coloured, every change, what is left, the five classes. */
import type { Accepts } from '../../../core/harmonise';
import { cleaningWorkbook, harmonisedCsv } from '../../../core/reports';
import { dataSheetSteps, ROWS_PER_SHEET } from '../../../core/reports/cleaning/dataSheet';
import { summarySheet } from '../../../core/reports/cleaning/summarySheet';
import { dayNumber, decodeUtf8, lastOf } from '../../../core/table';
import type { Column } from '../../../core/table';
import { cleanedDelivery, drain, nettoyer } from '../../../core/tasks';
import type { Sheet, TableBlock, WorkbookModel } from '../../../core/workbook';
import { renderXlsx } from '../../../files';
import { rawOf } from '../rawOf';

const HEADERS = ['N° dossier', 'Nom', 'Genre', 'Dépôt L1', 'Date jury', 'Résultat', 'Remarque interne'];
const RUBRIQUES = ['id_dossier_source', 'nom_naissance', 'sexe', 'date_depot_l1', 'date_jury', 'resultat_jury', null];
const raw = rawOf(HEADERS, [
  ['D1', 'Exemple', 'féminin', '5/2/24', '01/03/2024', 'admis', '=1+1'],
  ['D2', ' Fictif', 'H', '01/02/2024', '31/02/2024', 'à revoir', ''],
  ['D3', 'Essai', 'F', '', '', '', 'rappeler'],
]);
const profile = {
  version: 1 as const,
  certificateur: 'essai',
  colonnes: HEADERS.map((entete, i) => ({ entete, rubrique: RUBRIQUES[i] })),
};
const certifier = { id: 'essai', nom: 'Essai', nature: 'certificateur' as const, exports: [] };
const cleaned = drain(nettoyer(raw, profile, [], dayNumber(2024, 12, 31)));

function workbook(accepts?: Accepts): WorkbookModel {
  return cleaningWorkbook(cleanedDelivery(cleaned, certifier, 'essai-01', 'ab', accepts), dayNumber(2024, 12, 31));
}

const sheetOf = (model: WorkbookModel, name: string): Sheet => model.feuilles.find(({ nom }) => nom === name)!;
const tableIn = ({ blocs }: Sheet): TableBlock => blocs.find((one): one is TableBlock => one.genre === 'table')!;

function cells(column: Column): (string | number)[] {
  if (column.kind === 'text') return Array.from(column.codes, (code) => column.values[code]);
  return Array.from<number>(column.kind === 'date' ? column.days : column.numbers);
}

it('gives their own rows and columns, true dates where a column has nothing else', () => {
  const { entetes, table, marques = [] } = tableIn(sheetOf(workbook(), 'Données nettoyées'));
  expect(entetes).toEqual(HEADERS);
  const [dossier, nom, genre, depot, jury, resultat, remarque] = table.columns;
  expect([cells(dossier), cells(nom), cells(remarque)]).toEqual([
    ['D1', 'D2', 'D3'],
    ['Exemple', ' Fictif', 'Essai'],
    ['=1+1', '', 'rappeler'],
  ]);
  expect(cells(genre)).toEqual(['F', 'H', 'F']);
  expect(depot).toMatchObject({ kind: 'date' });
  expect(cells(depot).slice(0, 2)).toEqual([dayNumber(2024, 2, 5), dayNumber(2024, 2, 1)]);
  expect(cells(jury)).toEqual(['01/03/2024', '31/02/2024', '']);
  expect(cells(resultat)).toEqual(['Validation totale', 'à revoir', '']);
  const styles = marques.map(({ ligne, colonne, style }) => `${ligne},${colonne} ${style}`);
  expect(styles).toEqual(expect.arrayContaining(['0,2 corrige', '0,3 corrige', '0,5 corrige', '1,4 a_verifier']));
  expect(marques.find(({ ligne, colonne }) => ligne === 0 && colonne === 3)?.note).toContain('Avant : 5/2/24');
  expect(styles).toEqual([...styles].sort());
});

it('ends a sheet where sheets end, and says what is beyond and where', () => {
  // One row for the header: 1 048 576 in all.
  expect(ROWS_PER_SHEET + 1).toBe(2 ** 20);
  const delivery = cleanedDelivery(cleaned, certifier, 'essai-01', 'ab');
  const file = lastOf(dataSheetSteps(delivery, 'Données nettoyées', 1));
  const { table, marques = [] } = tableIn(file.sheet);
  expect([table.rowCount, ...table.columns.map((column) => cells(column).length)]).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  expect(marques.every(({ ligne }) => ligne === 0)).toBe(true);
  expect([file.place(0, 2), file.place(1, 2)]).toEqual(['C2', undefined]);
  const told = (one: typeof file): string => JSON.stringify(summarySheet(one, delivery, 'Bilan').blocs);
  expect(told(file)).toMatch(/s’arrête aux 1 premières ; les 2 dernières .*-nettoye\.csv/);
  expect(told(lastOf(dataSheetSteps(delivery, 'Données nettoyées')))).not.toContain('-nettoye.csv');
});

it('says how many rows each rule could not be asked of', () => {
  const bilan = JSON.stringify(sheetOf(workbook(), 'Bilan du nettoyage').blocs);
  const told = cleaned.scores.filter(({ faux, nonVerifiables }) => faux + nonVerifiables > 0);
  expect(told.length).toBeGreaterThan(0);
  expect(bilan).toContain('Les contrôles entre colonnes');
  const { vrais, faux, nonVerifiables } = told[0];
  const figures = [vrais, faux, nonVerifiables].map((valeur) => JSON.stringify({ valeur, style: 'entier' })).join(',');
  expect(bilan).toContain(figures);
  expect(bilan).not.toMatch(/\{\w+[}|]/);
});

it('lists every change with the place that the certifier knows', () => {
  const { table } = tableIn(sheetOf(workbook(), 'Avant-après'));
  const rows = cells(table.columns[0]).map((_, row) => table.columns.slice(0, 6).map((column) => cells(column)[row]));
  expect(rows).toEqual([
    [2, 'C - Genre', 'Sexe', 'féminin', 'F', 'sûre'],
    [2, 'D - Dépôt L1', expect.any(String), '5/2/24', '05/02/2024', 'sûre'],
    [2, 'F - Résultat', expect.any(String), 'admis', 'Validation totale', 'sûre'],
  ]);
});

it('takes off the to-do list what an accepted repair has mended', () => {
  const listed = (model: WorkbookModel): (string | number)[] => {
    const { table } = tableIn(sheetOf(model, 'À corriger'));
    const at = table.columns.find(({ name }) => name === 'valeur')!;
    return cells(at);
  };
  expect(listed(workbook())).toContain('31/02/2024');
  const all = workbook(() => true);
  expect(listed(all)).not.toContain('31/02/2024');
  expect(tableIn(sheetOf(all, 'Données nettoyées')).table.columns[4]).toMatchObject({ kind: 'date' });
  const none = workbook(() => false);
  expect(cells(tableIn(sheetOf(none, 'Données nettoyées')).table.columns[2])).toEqual(['féminin', 'H', 'F']);
  expect(sheetOf(none, 'Avant-après').blocs).toHaveLength(1);
});

it('can be written as a workbook', async () => {
  expect((await renderXlsx(workbook())).length).toBeGreaterThan(5000);
});

it('writes the harmonised file as the contract has it', () => {
  const [head, first, second] = decodeUtf8(harmonisedCsv(cleaned.file))
    .replace(/^\ufeff/, '')
    .split('\r\n');
  const named = (line: string): Record<string, string> =>
    Object.fromEntries(head.split(';').map((name, i) => [name, line.split(';')[i]]));
  expect(head.split(';')[0]).toBe('ligne_source');
  expect(named(first)).toMatchObject({
    ligne_source: '2',
    sexe: 'F',
    date_depot_l1: '2024-02-05',
    resultat_jury: 'VT',
  });
  expect(named(second)).toMatchObject({ nom_naissance: 'Fictif', date_jury: '', resultat_jury: '' });
});

describe('what only a person can say', () => {
  const titles = ['Infirmier', 'Infirmier', 'INFIRMIERE', 'Aide-soignant'];
  const results = ['Zorg', 'admis', 'Zorg', 'à revoir'];
  const asked = rawOf(
    ['N° dossier', 'Diplôme', 'Résultat'],
    titles.map((title, i) => [`D${i}`, title, results[i]]),
  );
  const mapped = ['id_dossier_source', 'intitule_certification', 'resultat_jury'];
  const colonnes = mapped.map((rubrique, i) => ({ entete: asked.columns[i].header, rubrique }));
  const sheets = (more: object): Sheet[] => {
    const done = drain(nettoyer(asked, { ...profile, colonnes, ...more }, [], dayNumber(2024, 12, 31)));
    const model = cleaningWorkbook(cleanedDelivery(done, certifier, 'essai-01', 'ab'), 0);
    return ['Libellés à regrouper', 'Valeurs à préciser'].flatMap((name) => sheetOf(model, name) ?? []);
  };
  const lines = ({ blocs }: Sheet): unknown[][] =>
    blocs.flatMap((bloc) =>
      bloc.genre === 'cellules'
        ? bloc.cellules.filter((row) => row.length > 1).map((row) => row.map((cell) => cell?.valeur))
        : [],
    );

  it('has its sheets, with a cell for the answer', () => {
    const [labels, values] = sheets({});
    expect(lines(labels).slice(1)).toEqual([
      ['Intitulé de la certification', 'Infirmier', 'INFIRMIERE', 1, 'féminin ou pluriel', ''],
    ]);
    expect(
      lines(values)
        .slice(1)
        .map((line) => [line[1], line[2], line[4]]),
    ).toEqual([
      ['Zorg', 2, ''],
      ['à revoir', 1, ''],
    ]);
    expect(values.validations?.[0].liste).toContain('Validation totale');
  });

  it('has none once all is decided', () => {
    const valeurs = {
      intitule_certification: { INFIRMIERE: 'Infirmier' },
      resultat_jury: { Zorg: 'VT', 'à revoir': 'REF' },
    };
    expect(sheets({ valeurs })).toEqual([]);
  });
});
