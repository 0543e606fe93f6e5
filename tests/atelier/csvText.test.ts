/** The CSV of the contract. */
import { csvText } from '../../atelier/csvText';

it.each([
  [[['a', 'b']], 'a;b\r\n'],
  [[['a;b', 'c"d', 'e\nf']], '"a;b";"c""d";"e\nf"\r\n'],
  [[['=1+1', '+33', '-5', '@x', '\tx']], "'=1+1;'+33;'-5;'@x;'\tx\r\n"],
  [[['007', '']], '007;\r\n'],
])('%j', (grid, expected) => {
  expect(csvText(grid)).toBe('\uFEFF' + expected);
});
