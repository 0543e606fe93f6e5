/** Draws the icons of the add-in (16, 32, 80 pixels): three growing bars and a tick on a blue tile. Run by `npm run icones`. */
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const zlib = require('node:zlib');

const SIZES = [16, 32, 80];
const BLUE = [11, 79, 138];
const WHITE = [255, 255, 255];
const AMBER = [255, 200, 87];
const SAMPLES = 4; // per pixel and direction: smooth edges without a drawing library

/** Distance from a point to a segment. */
function toSegment(x, y, [x1, y1], [x2, y2]) {
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
}

/** Colour of a point of the unit square, or null outside the tile. */
function colourAt(x, y) {
  const corner = 0.18;
  const dx = Math.max(corner - x, x - (1 - corner), 0);
  const dy = Math.max(corner - y, y - (1 - corner), 0);
  if (Math.hypot(dx, dy) > corner) return null;
  const tick = Math.min(toSegment(x, y, [0.2, 0.36], [0.36, 0.5]), toSegment(x, y, [0.36, 0.5], [0.66, 0.17]));
  if (tick < 0.065) return AMBER;
  if (tick < 0.11) return BLUE; // a margin between the tick and the bars
  for (const [left, top] of [
    [0.18, 0.66],
    [0.42, 0.54],
    [0.66, 0.34],
  ]) {
    if (x >= left && x <= left + 0.17 && y >= top && y <= 0.84) return WHITE;
  }
  return BLUE;
}

/** RGBA pixels of an icon, each row preceded by filter type 0 (PNG, RFC 2083 §6). */
function pixels(size) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let py = 0; py < size; py++) {
    for (let px = 0; px < size; px++) {
      const sum = [0, 0, 0];
      let inside = 0;
      for (let s = 0; s < SAMPLES * SAMPLES; s++) {
        const x = (px + ((s % SAMPLES) + 0.5) / SAMPLES) / size;
        const y = (py + (Math.floor(s / SAMPLES) + 0.5) / SAMPLES) / size;
        const colour = colourAt(x, y);
        if (!colour) continue;
        inside++;
        for (let c = 0; c < 3; c++) sum[c] += colour[c];
      }
      const at = py * (size * 4 + 1) + 1 + px * 4;
      for (let c = 0; c < 3; c++) rows[at + c] = inside ? Math.round(sum[c] / inside) : 0;
      rows[at + 3] = Math.round((255 * inside) / (SAMPLES * SAMPLES));
    }
  }
  return rows;
}

/** CRC-32 of a PNG chunk (RFC 2083 §15). */
function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** A whole PNG file. */
function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits, RGBA, no interlace
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = zlib.deflateSync(pixels(size), { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

module.exports = { SIZES, pixels, png };

if (require.main === module) {
  for (const size of SIZES) fs.writeFileSync(path.join(__dirname, `icon-${size}.png`), png(size));
}
