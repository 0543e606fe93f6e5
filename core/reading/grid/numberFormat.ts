/** What a number format says of the numbers under it: dates, durations, padded codes, or plain numbers (ECMA-376 18.8.31). */

export type FormatKind = 'number' | 'date' | 'time' | 'padded';

/** The first section (positive numbers), without quoted texts, escaped characters, colours and conditions. */
function bare(format: string): string {
  return format
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';')[0];
}

function classify(format: string): FormatKind {
  const tokens = bare(format).toLowerCase();
  if (tokens === '' || tokens === 'general' || tokens === 'standard' || tokens === '@') return 'number';
  if (/\[(h+|m+|s+)\]/.test(tokens)) return 'time';
  // French letters too (jj/mm/aaaa): some hosts give the format as the person sees it.
  if (/[ydja]/.test(tokens.replace(/am\/pm|a\/p/g, ''))) return 'date';
  if (/[hs]/.test(tokens)) return 'time';
  if (/m/.test(tokens)) return 'date';
  return isPadded(format) ? 'padded' : 'number';
}

/** A code rather than a quantity: several zeros, or groups ("00000", `0#" "##" "##`), no decimals, thousands, percent, exponent. */
function isPadded(format: string): boolean {
  const tokens = bare(format);
  if (/[.,%e?/]/i.test(tokens)) return false;
  const zeros = tokens.replace(/[^0]/g, '').length;
  return zeros >= 2 || (zeros === 1 && tokens.replace(/[^0#]/g, '').length >= 4 && /^\D*0#/.test(tokens));
}

const known = new Map<string, FormatKind>();

/** The kind of a format; '' and General are plain numbers. */
export function formatKind(format: string): FormatKind {
  let kind = known.get(format);
  if (kind === undefined) known.set(format, (kind = classify(format)));
  return kind;
}

/**
 * A whole number in a padded format, as displayed: 1250 in "00000" is "01250", 612345678 in `0#" "##" "##" "##" "##` is
 * "06 12 34 56 78". Null when the format does not apply (decimals, negative numbers).
 */
export function padded(value: number, format: string): string | null {
  if (!Number.isInteger(value) || value < 0 || value > Number.MAX_SAFE_INTEGER) return null;
  const pattern = firstSection(format);
  const places = pattern.filter((token) => token === '0' || token === '#').length;
  const digits = String(value);
  // More digits than places go before the first one.
  let extra = digits.length - places;
  let next = 0;
  let text = '';
  let begun = false;
  let placesLeft = places;
  for (const token of pattern) {
    if (token !== '0' && token !== '#') {
      text += token.slice(1);
      continue;
    }
    while (extra > 0) {
      text += digits[next++];
      extra--;
      begun = true;
    }
    if (placesLeft > digits.length - next) {
      if (token === '0' || begun) text += '0';
      if (token === '0') begun = true;
    } else {
      text += digits[next++];
      begun = true;
    }
    placesLeft--;
  }
  return text;
}

/** The tokens of the first section: `0`, `#`, or a literal written `"` + its characters. */
function firstSection(format: string): string[] {
  const tokens: string[] = [];
  for (let i = 0; i < format.length; i++) {
    const character = format[i];
    if (character === ';') break;
    if (character === '"') {
      const end = format.indexOf('"', i + 1);
      const stop = end < 0 ? format.length : end;
      tokens.push(`"${format.slice(i + 1, stop)}`);
      i = stop;
    } else if (character === '\\') tokens.push(`"${format[++i] ?? ''}`);
    else if (character === '_' || character === '*') i++;
    else if (character === '[') i = Math.max(i, format.indexOf(']', i));
    else if (character === '0' || character === '#') tokens.push(character);
    else tokens.push(`"${character}`);
  }
  return tokens;
}
