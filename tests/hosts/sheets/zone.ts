/** Clocks of time zones: the Date that Sheets builds from a cell, and the text of a moment in a zone. */

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const formatters = new Map<string, Intl.DateTimeFormat>();

const HOUR_MS = 3_600_000;
/** By zone and hour: clocks change at whole hours, and sheets hold the same days again and again. */
const offsets = new Map<string, number>();

/** Milliseconds from UTC to a zone's clock at a moment. */
function offset(moment: number, zone: string): number {
  const key = `${zone} ${Math.floor(moment / HOUR_MS)}`;
  let known = offsets.get(key);
  if (known === undefined) offsets.set(key, (known = offsetByIntl(moment, zone)));
  return known;
}

function offsetByIntl(moment: number, zone: string): number {
  let formatter = formatters.get(zone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  const parts = Object.fromEntries(formatter.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const told = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
  return told - Math.floor(moment / 1000) * 1000;
}

/** The moment at which the clock of a zone shows a serial number of Sheets, in milliseconds since 1970. */
export function momentOf(serial: number, zone: string): number {
  const told = Math.round((EPOCH + serial * DAY_MS) / 1000) * 1000;
  const guess = told - offset(told, zone);
  return told - offset(guess, zone);
}

/** The serial number that the clock of a zone shows at a moment. */
export function serialAt(moment: number, zone: string): number {
  return (moment + offset(moment, zone) - EPOCH) / DAY_MS;
}

/** `Utilities.formatDate` for the letters y, M, d, H, m, s. */
export function formatMoment(moment: number, zone: string, pattern: string): string {
  const told = new Date(moment + offset(moment, zone));
  const values: Record<string, number> = {
    y: told.getUTCFullYear(),
    M: told.getUTCMonth() + 1,
    d: told.getUTCDate(),
    H: told.getUTCHours(),
    m: told.getUTCMinutes(),
    s: told.getUTCSeconds(),
  };
  return pattern.replace(/([yMdHms])\1*/g, (token) => String(values[token[0]]).padStart(token.length, '0'));
}
