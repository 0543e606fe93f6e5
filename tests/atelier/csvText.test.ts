/** The CSV of the contract. */
import { csvBytes, csvText } from '../../atelier/csvText';

it.each([
  [[['a', 'b']], 'a;b\r\n'],
  [[['a;b', 'c"d', 'e\nf']], '"a;b";"c""d";"e\nf"\r\n'],
  [[['=1+1', '+33', '-5', '@x', '\tx']], "'=1+1;'+33;'-5;'@x;'\tx\r\n"],
  [[['007', '']], '007;\r\n'],
])('%j', (grid, expected) => {
  expect(csvText(grid)).toBe(expected);
});

it('is made in blocks, after a byte order mark, and stops when it is asked to', async () => {
  const grid = Array.from({ length: 4500 }, (_, row) => [`é${row}`, '007']);
  const told: number[] = [];
  const bytes = await csvBytes(grid, (done) => told.push(done));
  expect(Buffer.from(bytes).toString('utf8')).toBe(`\uFEFF${csvText(grid)}`);
  expect(told).toEqual([2000, 4000, 4500]);
  const stop = new Error('stop');
  await expect(
    csvBytes(grid, () => {
      throw stop;
    }),
  ).rejects.toBe(stop);
});
