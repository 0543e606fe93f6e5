/** Dropping rows leaves the column that reading the others alone would give. */
import fc from 'fast-check';
import { dropRows, recoded, type CellColumn } from '../../../core/reading/cells';

function columnOf(cells: readonly string[]): CellColumn {
  const texts = ['', ...new Set(cells.filter((cell) => cell !== ''))];
  const codes = Int32Array.from(cells, (cell) => texts.indexOf(cell));
  return { codes, size: texts.length, text: (code) => texts[code], kind: () => 0 };
}
const shown = ({ codes, size, text }: CellColumn) => ({
  codes: [...codes],
  texts: Array.from({ length: size }, (_, code) => text(code)),
});

describe('dropRows', () => {
  it('gives the column of the rows that stay', () => {
    const cells = fc.array(fc.tuple(fc.constantFrom('', 'a', 'b', 'c', 'd'), fc.boolean()), { maxLength: 40 });
    fc.assert(
      fc.property(cells, (rows) => {
        const dropped = rows.flatMap(([, isDropped], row) => (isDropped ? [row] : []));
        const kept = rows.filter(([, isDropped]) => !isDropped).map(([cell]) => cell);
        expect(shown(dropRows(columnOf(rows.map(([cell]) => cell)), dropped))).toEqual(shown(columnOf(kept)));
      }),
      { numRuns: 500 },
    );
  });

  it('drops a total at the end', () => {
    expect(shown(dropRows(columnOf(['a', 'b', 'a', 'Total']), [3]))).toEqual({
      codes: [1, 2, 1],
      texts: ['', 'a', 'b'],
    });
  });
});

describe('recoded', () => {
  it('renumbers by first appearance', () => {
    expect(shown(recoded(columnOf(['a', 'b', 'c']), Int32Array.of(3, 0, 3)))).toEqual({
      codes: [1, 0, 1],
      texts: ['', 'c'],
    });
  });
});
