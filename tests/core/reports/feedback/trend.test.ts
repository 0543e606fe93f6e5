/** What has changed since the former delivery: by rubrique, in points and in words, never from too few rows. */
import { feedback } from '../../../../core/reports';
import type { ReportedDelivery } from '../../../../core/reports';
import { compareDeliveries, trendsOf } from '../../../../core/reports/feedback/trend';
import type { FormerDelivery, FourStates } from '../../../../core/rules';
import { scorecardOf } from '../../../../core/rules';
import { MISSING_DAY, parseIsoDay } from '../../../../core/table';
import { sampleDelivery, sampleRows } from '../sampleDelivery';
import { sampleMeta, sampleRegion } from '../sampleRegion';
import { cellsOf, rowsOf, sheetOf, textsOf } from '../seen';

const CASES: readonly (readonly [string, FourStates | null, FourStates | null, string | null, number | null])[] = [
  ['more is filled in', [50, 0, 50, 0], [80, 0, 20, 0], 'progres', 30],
  ['less is', [80, 0, 20, 0], [500, 0, 500, 9], 'recul', -30],
  ['nearly the same', [80, 0, 20, 0], [81, 0, 19, 0], 'stable', 1],
  ['what cannot be read counts as not filled in', [100, 0, 0, 0], [90, 10, 0, 0], 'recul', -10],
  ['it is sent at last', null, [10, 0, 90, 0], 'nouvelle', null],
  ['it is sent, and empty', null, [0, 0, 90, 0], null, null],
  ['it is no longer sent', [80, 0, 20, 0], null, 'perdue', null],
  ['an empty column is no longer sent', [0, 0, 100, 0], null, null, null],
  ['it was expected in few rows', [10, 0, 19, 900], [100, 0, 0, 0], 'peu', null],
  ['it is expected in few rows', [100, 0, 0, 0], [0, 0, 29, 900], 'peu', null],
  ['it is expected nowhere', [0, 0, 0, 50], [0, 0, 0, 60], null, null],
];

it.each(CASES)('%s: %j, then %j: %s', (_, before, now, change, points) => {
  const card = (states: FourStates | null): Map<string, FourStates> =>
    new Map(states === null ? [] : [['sexe', states]]);
  const [trend] = trendsOf(card(before), card(now));
  expect([trend?.change ?? null, trend?.points ?? null]).toEqual([change, points]);
});

/** A delivery of the sample whose columns of index `emptied` are empty. */
function delivered(emptied: readonly number[], count = 80): ReportedDelivery {
  return sampleDelivery(sampleRows(count).map((row) => row.map((cell, c) => (emptied.includes(c) ? '' : cell))));
}

function formerOf({ file }: ReportedDelivery, fichier = 'export_2024.csv'): FormerDelivery {
  return { jour: parseIsoDay('2025-03-31'), files: [{ fichier, feuille: null, scorecard: scorecardOf(file) }] };
}

function summaryAfter(before: FormerDelivery | undefined, now: ReportedDelivery) {
  const read = before === undefined ? now.read : { ...now.read, former: before };
  return sheetOf(feedback(sampleRegion, [{ ...now, read }], sampleMeta), 'Synthèse');
}

describe('the summary', () => {
  // Column 5: postcodes; 6: certifications; 8: livret 1.
  const sheet = summaryAfter(formerOf(delivered([6])), delivered([8]));
  const text = textsOf(sheet);

  it('opens with a sentence that names the former delivery', () => {
    expect(rowsOf(sheet)[1][0]).toMatch(
      /^Par rapport à votre livraison précédente \(export_2024\.csv, données au 31\/03\/2025\) : 1 rubrique en progrès, 1 en recul, \d+ stables\.$/,
    );
  });

  it('has the losses first, with a sign and a word beside the colour', () => {
    const rows = rowsOf(sheet);
    const at = rows.findIndex(([first]) => first === 'Évolution depuis la livraison précédente');
    expect(rows.slice(at + 2, at + 4).map((row) => [row[0], row[4]])).toEqual([
      ['Date de dépôt du livret 1', '▼ en recul'],
      ['Intitulé de la certification', '▲ en progrès'],
    ]);
    expect(rows[at + 2][3]).toBeLessThan(-50);
    expect(rows[at + 3][3]).toBe(100);
    const looks = [...cellsOf(sheet).values()]
      .filter(({ valeur }) => /^[▲▼]/.test(String(valeur)))
      .map(({ style }) => style);
    expect(looks).toEqual(['bloquant', 'favorable']);
    expect(text).toMatch(/Stables, à moins de 2 points près : .*Sexe/);
  });

  it('praises what has been won', () => {
    expect(text).toContain(
      'En progrès depuis votre livraison précédente : Intitulé de la certification (+100 points).',
    );
  });

  it('says nothing of a change when no former delivery is known', () => {
    expect(textsOf(summaryAfter(undefined, delivered([])))).not.toMatch(/livraison précédente/);
  });

  it('says that a few rows cannot be compared', () => {
    const few = textsOf(summaryAfter(formerOf(delivered([], 20)), delivered([8], 20)));
    expect(few).toMatch(/Trop peu de lignes pour comparer à votre livraison précédente/);
    expect(few).not.toMatch(/en recul/);
  });

  it('names three files of the former delivery, and counts the others', () => {
    const [file] = formerOf(delivered([])).files;
    const files = ['a.csv', 'b.csv', 'c.csv', 'd.csv', 'e.csv'].map((fichier) => ({ ...file, fichier }));
    const said = rowsOf(summaryAfter({ jour: MISSING_DAY, files }, delivered([])))[1][0];
    expect(said).toMatch(/précédente \(a\.csv, b\.csv, c\.csv et 2 autres\) : \d+ rubriques stables\.$/);
  });
});

it('compares rubriques, whatever the columns are called', () => {
  const now = delivered([]);
  const columns = now.read.raw.columns.map((column) => ({ ...column, header: `x ${column.header}` }));
  const raw = { ...now.read.raw, columns };
  const renamed = { ...now, read: { ...now.read, raw, former: formerOf(now) }, file: { ...now.file, raw } };
  expect(compareDeliveries([renamed])?.trends.map(({ change }) => change)).not.toContain('perdue');
});

it('adds up the files that have changed, and leaves out those that have not', () => {
  const before = formerOf(delivered([]));
  const changed = { ...delivered([]), read: { ...delivered([]).read, former: before } };
  const all = compareDeliveries([changed, delivered([0, 1, 2, 3, 4, 5, 6, 7, 8])]);
  expect(new Set(all?.trends.map(({ change }) => change))).toEqual(new Set(['stable']));
});

it('praises no file without a row', () => {
  const text = textsOf(summaryAfter(undefined, delivered([], 0)));
  expect(text).toContain('Aucune ligne n’a été lue');
  expect(text).not.toMatch(/Aucun point bloquant|Aucune ligne refusée/);
});
