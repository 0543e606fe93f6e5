/** What we ship is exported as JSON that the same parser reads back, unchanged. */
import {
  assignmentsJson,
  assignmentsOf,
  crosswalkJson,
  parseAssignments,
  parseCrosswalk,
  parseReferential,
  referentialJson,
  shippedCrosswalks,
  shippedReferentials,
} from '../../../../core/quality/referentials';

it.each(shippedReferentials.map((one) => [one.id, one] as const))('%s', (id, one) => {
  expect(parseReferential(referentialJson(one), `${id}.json`)).toEqual(one);
  expect(parseAssignments(assignmentsJson(one), 'rattachements.json')).toEqual(assignmentsOf(one));
});

it.each(shippedCrosswalks.map((one) => [`${one.de} -> ${one.vers.famille}`, one] as const))('%s', (_, one) => {
  expect(parseCrosswalk(crosswalkJson(one), 'passage.json')).toEqual(one);
});

it('proposes to choose only where the source chose none', () => {
  const proposed = shippedReferentials.map((one) => [one.id, assignmentsOf(one).rattachements.length]);
  expect(proposed).toEqual([
    ['martinique-2010', 24],
    ['charte-2010', 0],
    ['rnq-v9', 0],
    ['rnq-v10', 0],
    ['aap-2025', 16],
  ]);
});
