/** The region's quality workbook: every row in one state, certifiers side by side, what to ask first, no value. */
import { completenessSteps } from '../../../core/reports';
import type { ReportedDelivery } from '../../../core/reports';
import { scorecardOf } from '../../../core/rules';
import { lastOf, parseIsoDay } from '../../../core/table';
import { sampleDelivery, sampleRows } from './sampleDelivery';
import { sampleMeta, sampleRegion } from './sampleRegion';
import { cellsOf, rowsOf, sheetOf, textsOf } from './seen';

const [dava, universite] = sampleRegion.certificateurs;
const of = (delivery: ReportedDelivery, certifier: typeof dava): ReportedDelivery => ({
  ...delivery,
  read: { ...delivery.read, certifier },
});
const absent = (rubrique: string) => ({
  code: 'rubrique_absente',
  severity: 'a_verifier' as const,
  verdict: 'non_verifiable' as const,
  rubrique,
  row: -1,
  column: -1,
  repair: 'manual' as const,
  suggestion: '',
  autre: '',
});
const deliveries = [
  of(sampleDelivery(sampleRows(60), { more: [absent('situation_emploi')] }), dava),
  of(sampleDelivery(sampleRows(20, 5)), dava),
  of(sampleDelivery(sampleRows(40, 7)), universite),
];
const model = lastOf(completenessSteps(sampleRegion, deliveries, sampleMeta));
const matrix = sheetOf(model, 'Remplissage');
const states = sheetOf(model, 'Cinq états');

it('sets certifiers side by side, rows and findings above, and names who has delivered nothing', () => {
  const rows = rowsOf(matrix);
  const header = rows.findIndex(([first]) => first === 'Rubrique');
  expect(rows[header]).toEqual(['Rubrique', 'Ensemble', dava.nom, universite.nom]);
  expect(rows[header + 1]).toEqual(['Lignes lues', 120, 80, 40]);
  const count = (some: readonly ReportedDelivery[]): number =>
    some.reduce(
      (sum, { findings }) => sum + findings.filter((f) => f.row >= 0 && f.severity !== 'information').length,
      0,
    );
  expect(rows[header + 2].slice(1)).toEqual([
    (100 * count(deliveries)) / 120,
    (100 * count(deliveries.slice(0, 2))) / 80,
    (100 * count(deliveries.slice(2))) / 40,
  ]);
  expect(textsOf(matrix)).toContain('N’ont rien livré : DREETS, titres professionnels');
  expect(matrix.figer).toEqual({ lignes: header + 2, colonnes: 1 });
});

it('has each row of a certifier in one state, and the shares of the matrix from them', () => {
  const rows = rowsOf(states).filter(([first]) => first === dava.nom || first === universite.nom);
  for (const row of rows) {
    const sum = row.slice(2, 7).reduce<number>((total, n) => total + Number(n), 0);
    expect([row[1], sum]).toEqual([row[1], row[0] === dava.nom ? 80 : 40]);
  }
  const shown = rowsOf(matrix).find(([first]) => first === 'Date de dépôt du livret 1')!;
  const line = rows.find(([first, second]) => first === dava.nom && second === 'Date de dépôt du livret 1')!;
  expect(shown[2]).toBeCloseTo(Number(line[2]) / (80 - Number(line[5])), 10);
});

it('says which columns are absent, and colours the shares by rule', () => {
  const row = rowsOf(matrix).find(([first]) => first === "Situation d'emploi")!;
  expect(row.slice(1, 3)).toEqual(['absente', 'absente']);
  expect(matrix.regles?.map(({ style }) => style)).toEqual(['favorable', 'a_verifier', 'bloquant']);
});

it('asks at most five things of each certifier, the gravest then the widest first', () => {
  const table = rowsOf(sheetOf(model, 'À demander d’abord')).filter(([, gravite]) =>
    ['Bloquant', 'À vérifier'].includes(String(gravite)),
  );
  for (const { nom } of [dava, universite]) {
    const asks = table.filter(([first]) => first === nom);
    expect(asks.length).toBeGreaterThan(0);
    expect(asks.length).toBeLessThanOrEqual(5);
    const verify = asks.filter(([, gravite]) => gravite === 'À vérifier').map(([, , , n]) => Number(n));
    expect(verify).toEqual([...verify].sort((a, b) => b - a));
  }
});

it('holds no value of a file and no unfilled slot', () => {
  for (const sheet of model.feuilles) {
    expect(textsOf(sheet)).not.toMatch(/\{\w+[}|]/);
    expect(textsOf(sheet)).not.toMatch(/EXEMPLE|FICTIF|Recev\. sous cond\.|31\/02\/2024|2024-00/);
    expect(cellsOf(sheet).size).toBeGreaterThan(5);
  }
});

describe('beside former deliveries', () => {
  const emptied = sampleRows(60).map((row) => row.map((cell, c) => (c === 7 ? '' : cell)));
  const before = sampleDelivery(emptied).file;
  const files = [{ fichier: 'avant.csv', feuille: null, scorecard: scorecardOf(before) }];
  const former = { jour: parseIsoDay('2025-03-31'), files };
  const known = deliveries.map((one, i) => (i === 0 ? { ...one, read: { ...one.read, former } } : one));
  const trend = sheetOf(lastOf(completenessSteps(sampleRegion, known, sampleMeta)), 'Évolution');
  const rows = rowsOf(trend);

  it('has the points of each certifier whose former delivery is known, and of no other', () => {
    const header = rows.findIndex(([first]) => first === 'Rubrique');
    expect(rows[header]).toEqual(['Rubrique', dava.nom]);
    expect(rows[header + 1]).toEqual(['Livraison précédente', 'avant.csv, données au 31/03/2025']);
    expect(rows.find(([first]) => first === 'Niveau visé')).toEqual(['Niveau visé', 100]);
    expect(rows.find(([first]) => first === 'Sexe')).toEqual(['Sexe', 0]);
    expect(trend.regles?.map(({ style }) => style)).toEqual(['favorable', 'bloquant', 'a_verifier']);
  });

  it('is not there when none is known', () => {
    expect(model.feuilles.map(({ nom }) => nom)).not.toContain('Évolution');
  });
});
