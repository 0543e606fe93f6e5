/** Tells the system of a column's numbers from the types of certification on the same rows: a CAP at "5" is in the old one. */
import { fromOld } from './systems';

/** Types whose level is always the same (RNCP); DE, TP, CQP and others exist at several. Bac pro, BP... are 4 in both systems. */
const LEVELS: Readonly<Record<string, number>> = {
  CAP: 3,
  BEP: 3,
  BTS: 5,
  BTSA: 5,
  DEUST: 5,
  DEJEPS: 5,
  Licence: 6,
  'Licence pro': 6,
  DCG: 6,
  DESJEPS: 6,
  Master: 7,
  Ingénieur: 7,
  DSCG: 7,
  Doctorat: 8,
};

/** Rows needed, and the share of them that must agree: a few files bear a wrong type or level. */
const ENOUGH = 3;
const AGREEMENT = 0.95;

/**
 * `ancien` or `nouveau` when the rows prove it, else `indecidable`. For a column whose own decision is `indecidable`.
 * @param rows bare number of the level and code of type_certification, row by row or with repetitions.
 */
export function levelSystemFromTypes(rows: Iterable<readonly [number, string]>): 'ancien' | 'nouveau' | 'indecidable' {
  let ancien = 0;
  let nouveau = 0;
  for (const [number, type] of rows) {
    const level = LEVELS[type];
    if (level === undefined) continue;
    if (number === level) nouveau++;
    else if (fromOld(number) === level || (number === 1 && level > 6)) ancien++;
  }
  const votes = ancien + nouveau;
  if (votes < ENOUGH) return 'indecidable';
  if (nouveau >= AGREEMENT * votes) return 'nouveau';
  return ancien >= AGREEMENT * votes ? 'ancien' : 'indecidable';
}
