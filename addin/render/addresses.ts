/** Rectangles as addresses of several ranges: few calls for many cells. */
import { type Area, areaName } from '../../core/workbook';

/** Longest address that `getRanges` takes (its reference: 8192 characters). */
const ADDRESS = 8000;

/** Areas as addresses, each short enough for `getRanges`. */
export function addresses(areas: readonly Area[]): string[] {
  const all: string[] = [];
  for (const area of areas) {
    const one = areaName(area);
    const last = all.length - 1;
    if (last >= 0 && all[last].length + one.length < ADDRESS) all[last] += `,${one}`;
    else all.push(one);
  }
  return all;
}
