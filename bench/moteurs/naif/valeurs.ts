/** Reads one cell at a time, from its own shape: written apart from both the generator and the baseline, so that they can disagree. */

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** [year, month, day] of a date in any of the usual French layouts (day first), or null. */
function parts(text: string): [number, number, number] | null {
  let found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (found) return [Number(found[1]), Number(found[2]), Number(found[3])];
  found = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text);
  if (found) {
    // Two digits only ever date a step of a VAE, which exists since 2002.
    const year = found[3].length === 2 ? 2000 + Number(found[3]) : Number(found[3]);
    return [year, Number(found[2]), Number(found[1])];
  }
  found = /^(\d{1,2})(?:er)? ([a-zéû]+) (\d{4})$/.exec(text);
  if (found) return [Number(found[3]), MONTHS.indexOf(found[2]) + 1, Number(found[1])];
  return null;
}

/** `AAAA-MM-JJ`, or '' for what is no date or is in no calendar. */
export function isoDate(text: string | undefined): string {
  const found = parts((text ?? '').trim());
  if (found === null) return '';
  const [year, month, day] = found;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : '';
}

/** Completed years between two ISO dates, or null when one is unknown. */
export function ageAt(birth: string, day: string): number | null {
  if (birth === '' || day === '') return null;
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** Published age bands, system A and system B (dictionary). */
export function ageBands(age: number | null): { a: string; b: string } {
  if (age === null) return { a: '', b: '' };
  return {
    a: age < 30 ? '<30' : age <= 44 ? '30-44' : '45+',
    b: age < 30 ? '<30' : age <= 39 ? '30-39' : age <= 49 ? '40-49' : '50+',
  };
}

/** The département of a postcode, its lost zero given back. */
export function departementOfPostcode(postcode: string): string {
  if (postcode === '') return '';
  const code = postcode.padStart(5, '0');
  if (code === '97133') return '977';
  if (code === '97150') return '978';
  if (/^9[78]/.test(code)) return code.slice(0, 3);
  if (/^20[01]/.test(code)) return '2A';
  if (/^20/.test(code)) return '2B';
  return code.slice(0, 2);
}

/** "34 - Hérault", "9" or "2A" to the département's code. */
export function departementOf(text: string): string {
  const code = text.split(' ')[0];
  return code.length === 1 ? `0${code}` : code;
}

/** Capitals without accents; punctuation as spaces. */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase()
    .replace(/[^A-Z]+/g, ' ')
    .trim();
}
