/** The committed icons: valid PNG files of the size their name says, drawn by the committed script. */
import * as fs from 'node:fs';
import * as zlib from 'node:zlib';
import { SIZES, pixels } from '../../addin/assets/draw-icons.js';

it.each(SIZES)('icon-%i.png', (size) => {
  const file = fs.readFileSync(`addin/assets/icon-${size}.png`);
  expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([size, size]);
  // One IDAT chunk after IHDR (8 + 25 bytes); compressed bytes may differ between zlib versions, pixels may not.
  const length = file.readUInt32BE(33);
  expect(file.subarray(37, 41).toString('latin1')).toBe('IDAT');
  expect(zlib.inflateSync(file.subarray(41, 41 + length)).equals(pixels(size))).toBe(true);
});
