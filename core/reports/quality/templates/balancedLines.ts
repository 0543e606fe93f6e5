/** A sentence cut into lines of about the same length: no last line of one word, which no reader would know as ours. */
import { wrapLines } from '../../page';

/** As few lines of at most `width` characters as it takes, as even as may be. */
export function balancedLines(text: string, width: number): string[] {
  const widest = wrapLines(text, width);
  for (let narrow = Math.ceil(text.length / widest.length); narrow < width; narrow++) {
    const lines = wrapLines(text, narrow);
    if (lines.length <= widest.length) return lines;
  }
  return widest;
}
