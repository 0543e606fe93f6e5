/** Looks of fields and of formulas; room that they take. */
import {
  columnFormat,
  columnWidths,
  hasFormulas,
  lookKey,
  lookOf,
  rowHeights,
  TEXT_FORMAT,
} from '../../../core/workbook';
import type { Cell, Sheet } from '../../../core/workbook';

function sheet(cellules: (Cell | null)[][], more: Partial<Sheet> = {}): Sheet {
  return { nom: 'A', blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules }], ...more };
}

it('tells free cells from the others, whatever their style', () => {
  expect(lookOf(lookKey({ style: 'saisie', libre: true })).free).toBe(true);
  expect(lookOf(lookKey({ libre: true })).free).toBe(true);
  expect(lookOf(lookKey({ style: 'saisie' })).free).toBeUndefined();
  expect(lookKey({})).toBe('');
});

it('never gives a formula the format of a text: editing it would make it one', () => {
  for (const style of ['brut', 'code', 'favorable', 'saisie_code'] as const) {
    expect(lookOf(lookKey({ style })).format).toBe(TEXT_FORMAT);
    expect(lookOf(lookKey({ style, formule: 'A1' })).format).toBeUndefined();
  }
  expect(lookKey({ style: 'taux', formule: 'A1' })).toBe(lookKey({ style: 'taux' }));
});

it('frees the columns to be filled in of a protected sheet', () => {
  const formats = ['brut', 'saisie_date', undefined] as const;
  const free = (protection: boolean): unknown[] =>
    [0, 1, 2].map((column) => {
      const key = columnFormat(sheet([], { formats, protection }), column);
      return key && (lookOf(key).free ?? false);
    });
  expect(free(true)).toEqual([false, true, undefined]);
  expect(free(false)).toEqual([false, false, undefined]);
});

it('says which sheets compute something', () => {
  expect(hasFormulas(sheet([[null, { valeur: 1, formule: 'B1' }]]))).toBe(true);
  expect(hasFormulas(sheet([[null, { valeur: '=B1' }]]))).toBe(false);
});

it('gives room to what formulas gave, to dates to come, and none to bands', () => {
  const widths = columnWidths(
    sheet(
      [
        [
          { valeur: 'à rappeler avant la fin du mois', formule: 'A9&" mois"', style: 'calcul' },
          { valeur: null, style: 'saisie_date', libre: true },
          { valeur: '1 Un très long intitulé de critère, sur plusieurs colonnes', style: 'bandeau' },
        ],
      ],
      { formats: [undefined, undefined, undefined, 'saisie'] },
    ),
  );
  expect(widths).toEqual([33, 12, 8, 8]);
});

it('raises rows to the lines of a field, and to those of a formula’s text', () => {
  const text = 'mot '.repeat(30).trim();
  const heights = rowHeights(
    sheet([
      [{ valeur: text, style: 'saisie', libre: true }],
      [{ valeur: text, style: 'cellule', formule: 'REPT("mot ",30)' }],
      [{ valeur: null, style: 'saisie', libre: true }],
    ]),
    [30],
  );
  expect(heights.get(0)).toBeGreaterThanOrEqual(4 * 16);
  expect(heights.get(1)).toBe(heights.get(0));
  expect(heights.has(2)).toBe(false);
});
