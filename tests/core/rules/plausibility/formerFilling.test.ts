/** A rubrique that the former delivery had and that this one has lost: told of its column; what may be chance is not. */
import type { FormerDelivery, FourStates } from '../../../../core/rules';
import { plausibilitySteps } from '../../../../core/rules';
import { lastOf, MISSING_DAY } from '../../../../core/table';
import { sampleDelivery, sampleRows } from '../../reports/sampleDelivery';

const CODE = 'remplissage_en_chute_livraison';
/** Column 7 holds the level. */
const emptied = (column: number, every: number): ReturnType<typeof sampleDelivery> =>
  sampleDelivery(sampleRows(80).map((row, i) => row.map((cell, c) => (c === column && i % every !== 0 ? '' : cell))));

function former(...states: (FourStates | null)[]): FormerDelivery {
  const files = states.map((one, i) => ({
    fichier: `avant-${i}.csv`,
    feuille: null,
    scorecard: new Map(one === null ? [] : [['niveau_vise', one]]),
  }));
  return { jour: MISSING_DAY, files };
}

function told({ file }: ReturnType<typeof sampleDelivery>, before?: FormerDelivery): string[] {
  return [...lastOf(plausibilitySteps(file, MISSING_DAY, before))]
    .filter(({ code }) => code === CODE)
    .map(({ rubrique, row, column, suggestion }) => `${rubrique} ${row} ${column} ${suggestion}`);
}

it('tells the column, and both shares', () => {
  expect(told(emptied(7, 10), former([95, 0, 5, 0]))).toEqual([
    'niveau_vise -1 7 detail.chute_livraison;avant=95;apres=10',
  ]);
});

it.each([
  ['no former delivery', emptied(7, 10), undefined],
  ['a file that did not send it', emptied(7, 10), former(null)],
  ['one that hardly filled it in', emptied(7, 10), former([50, 0, 50, 0])],
  ['one of few rows', emptied(7, 10), former([20, 0, 0, 80])],
  ['one of its files that never filled it in', emptied(7, 10), former([95, 0, 5, 0], [5, 0, 95, 0])],
  ['a small loss', emptied(7, 1), former([100, 0, 0, 0])],
])('says nothing after %s', (_, delivery, before) => {
  expect(told(delivery, before)).toEqual([]);
});

it('counts what was filled in and not understood as filled in', () => {
  expect(told(emptied(7, 10), former([0, 95, 5, 0]))).toHaveLength(1);
});
