/** From a postcode or a commune's INSEE code to the département; null when the code does not tell one. */
import { codesPostauxAilleurs, codesPostauxPartages } from './codesPostaux';
import { departements } from './departements';

/** Residence abroad, in the département rubrique. */
export const ETRANGER = '99';

/** A postcode with the letters of its country, on four figures as no French one is: "B-1000", "L-2450", "CH-1201". */
const FOREIGN = /(?:^|[\s(,])(?:B|BE|L|LU|CH|NL|A|AT|P|PT)-\d{4}(?![\d-])/;

/** Whether a text holds a postcode that says by its letters that it is of another country. */
export function hasForeignPostcode(text: string): boolean {
  return FOREIGN.test(text);
}

const CODES: ReadonlySet<string> = new Set(departements.map(({ code }) => code));

/** Whether the text is exactly a département code, `99` (abroad) included. */
export function isDepartement(code: string): boolean {
  return code === ETRANGER || CODES.has(code);
}

const known = (code: string): string | null => (CODES.has(code) ? code : null);

/**
 * Corsica shares 20: postcodes 200 and 201 are Corse-du-Sud, 202 and 206 Haute-Corse (La Poste); the other ones are
 * special mail (CEDEX) of both.
 */
function corsica(cp: string): string | null {
  const third = cp[2];
  if (third === '0' || third === '1') return '2A';
  return third === '2' || third === '6' ? '2B' : null;
}

/**
 * Département of a postcode of five figures: null when it is not one, when communes of two départements share it (16 of
 * them), or for the armies (00). 98000 is Monaco, abroad.
 */
export function departementDuCodePostal(cp: string): string | null {
  if (!/^\d{5}$/.test(cp) || codesPostauxPartages[cp] !== undefined) return null;
  const elsewhere = codesPostauxAilleurs[cp];
  if (elsewhere !== undefined) return elsewhere;
  const head = cp.slice(0, 2);
  if (head === '20') return corsica(cp);
  if (head === '98' && cp[2] === '0') return ETRANGER;
  if (head === '99') return ETRANGER;
  return known(head === '97' || head === '98' ? cp.slice(0, 3) : head);
}

/** Old INSEE codes of the communes that became collectivities in 2007 (loi organique n° 2007-223). */
const FORMER: Readonly<Record<string, string>> = { '97123': '977', '97127': '978' };

/**
 * Département of a commune's INSEE code of five characters (`2A004`, `97411`); `99` for a foreign country's code (99xxx);
 * null when it is not one. 20xxx, from before 1976, tells no département.
 */
export function departementDeLaCommune(code: string): string | null {
  if (!/^(?:\d{2}|2[AB])\d{3}$/.test(code) || code.endsWith('000')) return null;
  if (FORMER[code] !== undefined) return FORMER[code];
  const head = code.slice(0, 2);
  if (head === '99') return ETRANGER;
  if (head === '97' || head === '98') return known(code.slice(0, 3));
  return known(head);
}
