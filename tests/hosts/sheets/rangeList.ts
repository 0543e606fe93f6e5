/** `RangeList` of the simulated Sheets: what is set on it is set on each of its ranges, in one call. */
import type { Meter } from './meter';
import { metered } from './meter';
import type { Range } from './range';

/** What a list passes on to its ranges. */
const SETTERS = [
  'setValue',
  'setNumberFormat',
  'setFontSize',
  'setFontWeight',
  'setFontStyle',
  'setFontLine',
  'setFontFamily',
  'setFontColor',
  'setBackground',
  'setHorizontalAlignment',
  'setVerticalAlignment',
  'setWrap',
  'setBorder',
] as const;

/** @param ranges not metered: the list is called once for all */
export function rangeList(meter: Meter, ranges: readonly Range[]): object {
  const list: Record<string, unknown> = {};
  const made: object = metered(meter, 'RangeList', list);
  list.getRanges = () => ranges;
  for (const name of SETTERS) {
    list[name] = (...args: unknown[]) => {
      for (const range of ranges) (range[name] as (...given: unknown[]) => unknown).apply(range, args);
      return made;
    };
  }
  return made;
}
