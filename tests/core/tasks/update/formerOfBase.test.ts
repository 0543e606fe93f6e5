/** A base remembers how its deliveries were filled: the one that is replaced is what the new one is compared with. */
import { drain, openBaseFiles, planDeliveries } from '../../../../core/tasks';
import type { Line } from './updateBaseCase';
import { cells, given, region, texts, updated } from './updateBaseCase';

const line = (person: number): Line => ({
  number: '',
  person,
  certification: 1,
  year: 2024,
  admissible: 'Favorable',
  juries: [['10/01/2024', 'Validation totale']],
});
const rows = [0, 1, 2].map((person) => cells(line(person)));
const before = updated(null, [given('alpha', 'a.csv', rows), given('alpha', 'b.csv', rows.slice(0, 2))]);

function formers(...deliveries: ReturnType<typeof given>[]): unknown[] {
  return planDeliveries(region, drain(openBaseFiles(before)), deliveries).map(({ former }) =>
    former?.files.map(({ fichier, scorecard }) => [fichier, scorecard.get('sexe')]),
  );
}

it('keeps the scorecard of each delivery, and of one that it no longer reads', () => {
  const kept = (written: typeof before): unknown =>
    (JSON.parse(texts(written).description) as { livraisons: { completude: object }[] }).livraisons[0].completude;
  const after = updated(before, [given('alpha', 'b.csv', rows)]);
  expect(kept(before)).toMatchObject({ sexe: [3, 0, 0, 0] });
  expect(kept(after)).toEqual(kept(before));
});

it('compares a delivery with the one that it replaces', () => {
  expect(formers(given('alpha', 'b.csv', rows.slice(1)))).toEqual([[['b.csv', [2, 0, 0, 0]]]]);
});

it('compares a new one with what its certifier had sent, and one that is there already with nothing', () => {
  expect(formers(given('alpha', 'c.csv', rows.slice(1)))).toEqual([
    [
      ['a.csv', [3, 0, 0, 0]],
      ['b.csv', [2, 0, 0, 0]],
    ],
  ]);
  expect(formers(given('alpha', 'a.csv', rows), given('beta', 'a.csv', rows.slice(1)))).toEqual([undefined, undefined]);
});
