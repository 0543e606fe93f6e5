/** Places the names of a radar's axes around it, so that none is cut nor covers another: wrapped more, or the radar larger. */
import { wrapLines } from '../../page';

/** Of the text of the drawing, in its units: baseline to baseline, and a generous mean width of a character (0.6 em). */
export const FONT = 14;
const LINE = 17;
const CHARACTER = 0.6 * FONT;
/** Between the end of an axis and its name. */
const AWAY = 12;

/** What is tried, the most compact first: radius, then characters of a line. */
const RADII = [115, 135, 160, 190, 220];
const WIDTHS = [16, 20, 26, 34];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedLabel {
  readonly lines: readonly string[];
  readonly x: number;
  /** Of the baseline of each line. */
  readonly y: readonly number[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

export interface Layout {
  readonly radius: number;
  readonly labels: readonly PlacedLabel[];
}

/** Angle of an axis, clockwise from the top. */
export function angleOf(i: number, axes: number): number {
  return (2 * Math.PI * i) / axes - Math.PI / 2;
}

function place(text: string, angle: number, radius: number, width: number): PlacedLabel {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const lines = wrapLines(text, width);
  const height = lines.length * LINE;
  const long = Math.max(...lines.map((line) => line.length)) * CHARACTER;
  const x = cos * (radius + AWAY);
  const anchor = Math.abs(cos) < 0.2 ? 'middle' : cos > 0 ? 'start' : 'end';
  // Above, the last line stands next to the axis; below, the first one; at the sides, the middle.
  const top = sin * (radius + AWAY) - ((1 - sin) / 2) * height;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
  return {
    lines,
    x,
    y: lines.map((_, i) => top + i * LINE + FONT),
    anchor,
    box: { left, top, right: left + long, bottom: top + height + 4 },
  };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Around a centre at 0, 0; null when no size keeps the names apart. */
export function layOut(names: readonly string[]): Layout | null {
  for (const radius of RADII) {
    for (const width of WIDTHS) {
      const labels = names.map((name, i) => place(name, angleOf(i, names.length), radius, width));
      const isFree = labels.every(({ box }, i) => labels.slice(i + 1).every((other) => !overlap(box, other.box)));
      if (isFree) return { radius, labels };
    }
  }
  return null;
}

/** What holds the axes and their names, with a margin. */
export function frameOf({ radius, labels }: Layout): Box {
  const all = labels.map(({ box }) => box);
  const edge = (side: keyof Box, pick: (...values: number[]) => number, own: number): number =>
    Math.round(pick(own, ...all.map((box) => box[side])));
  return {
    left: edge('left', Math.min, -radius) - 6,
    top: edge('top', Math.min, -radius) - 6,
    right: edge('right', Math.max, radius) + 6,
    bottom: edge('bottom', Math.max, radius) + 6,
  };
}
