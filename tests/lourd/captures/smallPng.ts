/** Makes a picture of an interface small: the same pixels, or nearly, out of a palette of 256 colours (PNG, W3C). */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTE = 256;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** One number a pixel: 0xRRGGBB. */
  readonly colours: Uint32Array;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** §9.4 of the standard: filter type 4. */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** Undoes the filters of the lines, in place. @param depth bytes of a pixel */
function unfilter(lines: Buffer, stride: number, depth: number): void {
  for (let start = 0; start < lines.length; start += stride + 1) {
    const filter = lines[start];
    for (let at = start + 1; at <= start + stride; at++) {
      const left = at - depth > start ? lines[at - depth] : 0;
      const up = start > 0 ? lines[at - stride - 1] : 0;
      const corner = start > 0 && at - depth > start ? lines[at - depth - stride - 1] : 0;
      const added = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      lines[at] = (lines[at] + added) & 0xff;
    }
  }
}

/** @param png 8 bits a channel, RGB or opaque RGBA, not interlaced: what browsers write */
function decode(png: Buffer): Pixels {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  if (png[24] !== 8 || (png[25] !== 2 && png[25] !== 6) || png[28] !== 0) throw new Error('unexpected kind of PNG');
  const depth = png[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const lines = inflateSync(Buffer.concat(parts));
  const stride = width * depth;
  unfilter(lines, stride, depth);
  const colours = new Uint32Array(width * height);
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0, at = y * (stride + 1) + 1; x < width; x++, at += depth) {
      colours[pixel++] = (lines[at] << 16) | (lines[at + 1] << 8) | lines[at + 2];
    }
  }
  return { width, height, colours };
}

function distance(a: number, b: number): number {
  const [red, green, blue] = [16, 8, 0].map((shift) => ((a >> shift) & 0xff) - ((b >> shift) & 0xff));
  return red * red + green * green + blue * blue;
}

/** The most frequent colours; every other one goes to the nearest of them. @returns palette, and index by colour */
function paletteOf(colours: Uint32Array): { palette: number[]; places: Map<number, number> } {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const sorted = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || a - b);
  const palette = sorted.slice(0, PALETTE);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  for (const colour of sorted.slice(PALETTE)) {
    let best = 0;
    for (let i = 1; i < palette.length; i++) {
      if (distance(palette[i], colour) < distance(palette[best], colour)) best = i;
    }
    places.set(colour, best);
  }
  return { palette, places };
}

/** The same picture in a palette, two to four times smaller. */
export function smallPng(png: Buffer): Buffer {
  const { width, height, colours } = decode(png);
  const { palette, places } = paletteOf(colours);
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 1; x <= width; x++) lines[y * (width + 1) + x] = places.get(colours[pixel++])!;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
