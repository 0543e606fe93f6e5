/** Serial numbers of dates, written for the hosts on their own: they check the product's, so they share nothing with it. */

const DAY_MS = 86_400_000;
/** Days between the epochs of the two date systems of Excel. */
export const DAYS_1904 = 1462;

/** Serial of a civil date in Excel's 1900 system, which counts a 29 February 1900. */
export function excelSerial(year: number, month: number, day: number): number {
  const days = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY_MS);
  return days < 61 ? days - 1 : days;
}

/** Serial of a civil date in Sheets, which counts true days from 1899-12-30. */
export function sheetsSerial(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY_MS);
}

/** Whether the calendar has that day. */
export function isCivil(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1;
}

/** Wall-clock fields of a serial of Excel's 1900 system. */
export function excelFields(serial: number): { y: number; m: number; d: number; h: number; min: number; s: number } {
  const whole = Math.floor(serial);
  const seconds = Math.round((serial - whole) * 86400);
  const date = new Date(Date.UTC(1899, 11, 30) + (whole < 60 ? whole + 1 : whole) * DAY_MS + seconds * 1000);
  return {
    y: date.getUTCFullYear(),
    m: date.getUTCMonth() + 1,
    d: date.getUTCDate(),
    h: date.getUTCHours(),
    min: date.getUTCMinutes(),
    s: date.getUTCSeconds(),
  };
}
