/** What the ribbon commands write. */
import { sampleGrid } from '../../addin/commands';

it('the sample sheet is a full rectangle with a title above each column', () => {
  const grid = sampleGrid('fr');
  expect(new Set(grid.map((row) => row.length)).size).toBe(1);
  expect(grid[0]).toContain('des dates');
});
