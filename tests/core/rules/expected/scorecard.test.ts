/** The scorecard: each row in one state, what is sent and nothing else, files added up. */
import { addScorecards, scorecardOf, scoresSteps } from '../../../../core/rules';
import { lastOf } from '../../../../core/table';
import { sampleDelivery, sampleRows } from '../../reports/sampleDelivery';

const { file } = sampleDelivery(sampleRows(80));

it('has each row of a rubrique in one of four states', () => {
  const scorecard = scorecardOf(file);
  expect(scorecard.size).toBeGreaterThan(8);
  for (const [rubrique, states] of scorecard) {
    expect([rubrique, states.reduce((sum, n) => sum + n, 0)]).toEqual([rubrique, 80]);
  }
});

it('keeps what the file sends, and only that', () => {
  const sent = lastOf(scoresSteps(file)).filter(({ nonEnvoyee }) => !nonEnvoyee);
  expect([...scorecardOf(file).keys()]).toEqual(sent.map(({ rubrique }) => rubrique));
});

it('is the same whenever it is asked for', () => {
  expect(lastOf(scoresSteps(file))).toEqual(lastOf(scoresSteps({ ...file })));
});

it('adds files up', () => {
  const sum = addScorecards([
    new Map([['sexe', [1, 2, 3, 4]]]),
    new Map([
      ['sexe', [10, 20, 30, 40]],
      ['niveau_vise', [1, 0, 0, 0]],
    ]),
  ]);
  expect([...sum]).toEqual([
    ['sexe', [11, 22, 33, 44]],
    ['niveau_vise', [1, 0, 0, 0]],
  ]);
});
