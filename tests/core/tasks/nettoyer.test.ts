/** Cleaning one file: findings grouped, the day of the data, before and after, and its files. */
import { drain, groupFindings, nettoyer } from '../../../core/tasks';
import { dataDay } from '../../../core/rules/dataDay';
import { outputNames } from '../../../core/tasks/cleaningOutputs';
import { dayNumber, MISSING_DAY, parseIsoDay } from '../../../core/table';
import { rawOf } from '../rawOf';
import { tableOf } from '../tableOf';

const HEADERS = ['Dossier', 'Sexe', 'CP', 'Dép', 'Dépôt', 'Décision'];
const RUBRIQUES = ['id_dossier_source', 'sexe', 'code_postal', 'departement', 'date_depot_l1', 'decision_recevabilite'];
const profile = {
  version: 1 as const,
  certificateur: 'essai',
  colonnes: HEADERS.map((entete, i) => ({ entete, rubrique: RUBRIQUES[i] })),
};
const raw = rawOf(HEADERS, [
  ['D1', 'F', '34000', '', '01/02/2024', 'Recevable'],
  ['D2', 'femme', '34000', '34', '31/02/2024', 'recevabel'],
  ['D3', 'NC', '', '', '5/2/24', 'FAVORABLE'],
  ['D4', '', '30000', '', '01/02/2034', 'Recevable'],
]);

it('counts before and after in five classes, and rubriques that others tell', () => {
  const { changes } = drain(nettoyer(raw, profile, [], MISSING_DAY));
  const of = (id: string) => changes.find(({ rubrique }) => rubrique === id);
  expect(of('sexe')).toMatchObject({ inchange: 1, normalise: 1, complete: 0, vide: 1, toujours_vide: 1, index: 1 });
  expect(of('departement')).toMatchObject({ inchange: 1, complete: 2, toujours_vide: 1, index: 3 });
  expect(of('date_depot_l1')).toMatchObject({ inchange: 2, normalise: 1, vide: 1 });
  for (const { index, ...one } of changes) {
    const { inchange, normalise, complete, vide, toujours_vide } = one;
    expect([index, inchange + normalise + complete + vide + toujours_vide]).toEqual([index, 4]);
  }
});

it('groups findings by rubrique and code, the gravest then the most frequent first', () => {
  const { groups, findings } = drain(nettoyer(raw, profile, [], parseIsoDay('2024-12-31')));
  expect(groups.reduce((sum, group) => sum + group.findings.length, 0)).toBe(findings.length);
  const severities = groups.map(({ severity }) => severity);
  expect(severities).toEqual(
    ['bloquant', 'a_verifier', 'information'].flatMap((one) => severities.filter((severity) => severity === one)),
  );
  expect(groups.find(({ code }) => code === 'date_future')).toMatchObject({ rubrique: 'date_depot_l1' });
  expect(groupFindings([])).toEqual([]);
});

it('takes the last believable day of the events as that of the data, unless it is said', () => {
  const days = Array.from({ length: 120 }, (_, i) => `2024-0${(i % 9) + 1}-15`);
  expect(dataDay(tableOf({ date_depot_l1: days }))).toBe(dayNumber(2024, 9, 15));
  expect(dataDay(tableOf({ date_depot_l1: [...days, '2042-01-01'] }))).toBe(dayNumber(2024, 9, 15));
  expect(dataDay(tableOf({ date_depot_l1: ['2024-01-01', '2025-06-01'] }))).toBe(dayNumber(2024, 1, 1));
  // A jury whose result is told has sat; one without is planned.
  const blank = days.slice(1).map(() => '');
  const told = { date_depot_l1: days, 'date_jury#1': ['2025-03-04', ...blank], 'resultat_jury#1': ['VT', ...blank] };
  expect(dataDay(tableOf(told))).toBe(dayNumber(2025, 3, 4));
  expect(dataDay(tableOf({ ...told, 'resultat_jury#1': ['', ...blank] }))).toBe(dayNumber(2024, 9, 15));
  expect(dataDay(tableOf({ 'date_jury#1': ['2024-05-06'], date_naissance: ['1980-01-01'] }))).toBe(
    dayNumber(2024, 5, 6),
  );
  expect(dataDay(tableOf({ date_naissance: ['1980-01-01'] }))).toBe(MISSING_DAY);
  expect(drain(nettoyer(raw, profile, [], 12345)).closingDay).toBe(12345);
});

it('has nobody born in the future in a file that dates no event', () => {
  const born = rawOf(['Nom', 'Prénom', 'Né le'], [['Exemple', 'Alba', '25/02/1980']]);
  const mapped = ['nom_naissance', 'prenom', 'date_naissance'];
  const colonnes = ['Nom', 'Prénom', 'Né le'].map((entete, i) => ({ entete, rubrique: mapped[i] }));
  const { findings } = drain(nettoyer(born, { ...profile, colonnes }, [], MISSING_DAY));
  expect(findings.filter(({ code }) => code !== 'rubrique_absente')).toEqual([]);
});

it('names the files of several deliveries without a clash', () => {
  expect(outputNames(['export.csv', 'Export.xlsx', 'a/b.csv', '.csv'])).toEqual([
    'export',
    'Export-2',
    'a-b',
    'fichier',
  ]);
});
