/** Value type: a whole number, such as a rank or an age. */
import type { CellKind } from '../table';
import { foldLabel } from './spelling/fold';
import { decideNumber, nombre } from './nombre';
import { parseNumber } from './numbers/parse';
import { kept, refused } from './readings';
import type { Choices, Reading, ValueType } from './type';
import { ENTIER_ATTENDU, NOMBRE_ILLISIBLE } from './valueFindings';

/** "1er", "2ème passage", "jury n° 2", "premier": a rank in letters. */
const RANK =
  /^(?:(?:jury|passage|rang|session|presentation|tentative) )?(?:n |no |numero )?(\d+) ?(?:er|ere|re|e|eme|ieme|nd|nde)?(?: (?:jury|passage|presentation|tentative|fois))?$/;
const RANK_WORDS = ['premier', 'deuxieme', 'troisieme', 'quatrieme', 'cinquieme'];

function rank(raw: string): number | null {
  const folded = foldLabel(raw);
  const found = RANK.exec(folded);
  if (found !== null) return Number(found[1]);
  const word = folded
    .split(' ')[0]
    .replace('premiere', 'premier')
    .replace(/^seconde?$/, 'deuxieme');
  const index = RANK_WORDS.indexOf(word);
  return index < 0 ? null : index + 1;
}

function read(raw: string, kind: CellKind, choices: Choices): Reading {
  const reading = nombre.read(raw, kind, choices);
  if (typeof reading.value === 'number') return Number.isInteger(reading.value) ? reading : refused(ENTIER_ATTENDU);
  if (reading.state === 'vide') return reading;
  const values = parseNumber(raw, choices);
  // "1.234" may be 1 234 or 1,234: only the first is a whole number.
  const whole = typeof values === 'object' && values !== null ? values.filter(Number.isInteger) : [];
  if (whole.length === 1) return kept(whole[0], raw);
  // A bound or a sign is no rank: folded, "> 24" would be 24.
  const ranked = reading.finding === NOMBRE_ILLISIBLE && !/[<>≤≥~±]/.test(raw) ? rank(raw) : null;
  return ranked === null ? reading : kept(ranked, raw);
}

export const entier: ValueType = {
  id: 'entier',
  doc: 'Un nombre entier ; un rang peut être écrit « 1er » ou « 2e passage ».',
  specificity: 0.1,
  decide: decideNumber,
  read,
  examples: {
    valid: [
      { raw: '3', value: 3 },
      { raw: '3,0', value: 3 },
      { raw: '3.0', value: 3 },
      { raw: '1 200', value: 1200 },
      { raw: '1.200', value: 1200 },
      { raw: '34 ans', value: 34 },
      { raw: '1er', value: 1 },
      { raw: '2ème passage', value: 2 },
      { raw: 'Jury n° 2', value: 2 },
      { raw: 'Seconde', value: 2 },
      { raw: 'non renseigné', value: null },
    ],
    invalid: [
      { raw: '12,5', value: null, code: 'entier_attendu' },
      { raw: 'beaucoup', value: null, code: 'nombre_illisible' },
      { raw: '> 24', value: null, code: 'nombre_imprecis' },
      { raw: '24 à 30', value: null, code: 'nombre_imprecis' },
    ],
  },
};
