/** The crosswalks, typed out from design/quality.md: main indicator (secondary ones), commitment. */
import { library } from '../../../../../core/quality/referentials';

const TABLE = [
  '1->17(26,1) I · 2->1(31) I · 3->6(10) I · 4->10(12) I · 5->1 II · 6->4 VII · 7->4(26) VII · 8->1(23) II ·',
  '9->10(4,6) V · 10->18(10) IV · 11->9(17) IV · 12->10(4,6) V · 13->6(1,5) V · 14->26(10,4) V · 15->6(9,1) V ·',
  '16->17(19) V · 17->9(16) I · 18->5(4) III · 19->19(6) V · 20->2(21) VI · 21->3(16,1,24) V · 22->21(22) VI ·',
  '23->11(10,12) VIII · 24->30(32) VIII',
].join(' ');

const shipped = library();

it('leads from each of the 24 indicators to the RNQ and to a commitment', () => {
  const rnq = shipped.crosswalk('martinique-2010', 'rnq');
  const charter = shipped.crosswalk('martinique-2010', 'charte');
  const told = rnq?.liens.map(({ de, principal, secondaires }, i) => {
    const more = secondaires.length > 0 ? `(${secondaires.join(',')})` : '';
    expect(charter?.liens[i].de).toBe(de);
    return `${de}->${principal}${more} ${charter?.liens[i].principal}`;
  });
  expect(told?.join(' · ')).toBe(TABLE);
  expect(rnq?.vers.genre).toBe('indicateur');
  expect(charter?.vers.genre).toBe('critere');
});

it.each(['2012-06-01', '2026-10-31', '2026-11-01', '2030-01-01'])(
  'computes what is missing for Qualiopi on %s',
  (day) => {
    expect(shipped.withoutCounterpart('martinique-2010', 'rnq', day).join(' ')).toBe('12 16 22 23 24 25 27 31 32');
  },
);

it('leaves no commitment without an indicator', () => {
  expect(shipped.withoutCounterpart('martinique-2010', 'charte', '2012-06-01')).toEqual([]);
});

it('computes it from the links: a region that answers 31 lacks 31 no more', () => {
  const rnq = shipped.crosswalk('martinique-2010', 'rnq')!;
  const own = {
    ...rnq,
    liens: rnq.liens.map((lien) => (lien.de === '2' ? { de: '2', principal: '31', secondaires: ['1'] } : lien)),
  };
  expect(library([], [own]).withoutCounterpart('martinique-2010', 'rnq', '2026-01-01').join(' ')).toBe(
    '12 16 22 23 24 25 27 32',
  );
});
