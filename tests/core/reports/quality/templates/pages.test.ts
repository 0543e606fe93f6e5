/** How sheets are cut into pages: across for wide tables, down between groups of rows. */
import { breaksBefore } from '../../../../../core/reports/quality/templates/pageBreaks';
import { pagesAcross } from '../../../../../core/reports/quality/templates/pagesAcross';
import type { Sheet } from '../../../../../core/workbook';

describe('pagesAcross', () => {
  it.each([
    ['a narrow table', [10, 20, 30], undefined],
    ['what the smallest scale still holds', [10, 100, 100], undefined],
    ['more than one page holds', [10, 100, 120], 2],
    ['twice as much', [10, 100, 120, 100, 120], 4],
    ['many narrow columns', Array.from({ length: 40 }, () => 20), 5],
  ])('%s', (_what, widths, pages) => {
    expect(pagesAcross(widths, 1)).toEqual(pages === undefined ? undefined : { pages, repeterColonnes: 1 });
  });
});

describe('breaksBefore', () => {
  /** Groups of so many rows of 40 points, under one row of titles. */
  const sheet = (groups: readonly number[]): readonly [Sheet, number[]] => {
    const rows = groups.reduce((sum, one) => sum + one, 0);
    let next = 1;
    const starts = groups.map((count) => {
      const from = next;
      next += count;
      return from;
    });
    return [
      {
        nom: 'Feuille',
        largeurs: [100],
        blocs: [
          {
            genre: 'cellules',
            ligne: 0,
            colonne: 0,
            cellules: Array.from({ length: rows + 1 }, () => [{ valeur: 'x' }]),
          },
        ],
        hauteurs: Object.fromEntries(Array.from({ length: rows }, (_, i) => [i + 1, 2.5])),
        impression: { paysage: true, repeterLignes: 1 },
      },
      starts,
    ];
  };

  // A page holds 450 points: the titles (16) and ten rows.
  it.each([
    ['all on one page', [3, 3, 4], []],
    ['the one that does not fit begins a page', [6, 6, 3], [7]],
    ['each on its own', [8, 8, 8], [9, 17]],
    ['one taller than a page', [2, 14, 6], [3]],
  ])('%s', (_what, groups, breaks) => {
    const [drawn, starts] = sheet(groups);
    expect(breaksBefore(drawn, starts)).toEqual(breaks);
  });
});
