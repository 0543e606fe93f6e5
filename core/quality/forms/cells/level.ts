/** Reads a level of a scale: its code, its label, both, or an abbreviation; what the sheet's own formulas miss is said. */
import type { Field } from '../types';
import { foldLabel } from '../../../values';
import { sheetLevel } from '../sheetLevels';
import { choiceIndex, readChoice, withoutDecimals } from './choice';
import { notUnderstood, read, readWithRest, type CellReading, type TypedText } from './outcome';

const UNKNOWN = 'qualite_lecture_niveau_inconnu';
const INTERPRETED = 'qualite_lecture_niveau_interprete';

/** In the trade « NCm » is minor and « NCM » major: case is all the difference. */
function byCase(text: string): string | undefined {
  const match = /^\s*N\.?C\.?\s?([mM])\.?\s*$/.exec(text);
  if (match === null) return undefined;
  return match[1] === 'm' ? 'mineure' : 'majeure';
}

/** A number first, then words: « 2 - Conforme », « 2 (voir le constat) ». */
const NUMBERED = /^\s*(?:niveau\s+|n\s*)?(\d+)\s*[-–—:.)(,;=]+\s*(.*?)\)?\s*$/is;

/** « -1 », « 1+ », « 2- »: a nuance that no scale has. */
const SIGNED = /^\s*(?:[-–—−+]\s*\d+|\d+\s*[-–—−+]+)\s*$/;

/**
 * Reads a level. A text that is not in the scale is no level at all: blocking, since it cannot be counted.
 * What is read where the formulas of the sheet read nothing is told, with the level: its scores are not ours.
 * @param field with the levels of the scale as its list
 */
export function readLevel(field: Field, typed: TypedText): CellReading {
  const { liste = [] } = field;
  const counted = sheetLevel(liste, typed.text);
  if (counted !== undefined) return read(counted);
  if (SIGNED.test(typed.text)) return notUnderstood(UNKNOWN, 'bloquant');
  const reading = readFurther(field, typed);
  const level = liste.find(({ code }) => code === reading.value);
  if (level === undefined) return reading;
  return {
    ...reading,
    code: INTERPRETED,
    // A question mark asks, and a misspelt label may be another.
    gravite: reading.code !== undefined || typed.text.includes('?') ? 'a_verifier' : 'information',
    details: { niveau: level.libelle },
    reste: true,
  };
}

function readFurther(field: Field, typed: TypedText): CellReading {
  const { liste = [] } = field;
  const text = withoutDecimals(typed.text);
  const { byLabel } = choiceIndex(liste);
  const cased = byCase(text);
  if (cased !== undefined) {
    const code = byLabel.get(cased);
    return code === undefined ? notUnderstood(UNKNOWN, 'bloquant') : read(code);
  }
  const exact = byLabel.get(foldLabel(text));
  if (exact !== undefined) return read(exact);
  const numbered = NUMBERED.exec(text);
  if (numbered !== null) {
    const code = byLabel.get(numbered[1]);
    const rest = foldLabel(numbered[2]);
    const said = byLabel.get(rest);
    if (code === undefined) return notUnderstood(UNKNOWN, 'bloquant');
    // « 2-3 » hesitates, « 2 - Partiel » contradicts itself.
    if (said !== undefined && said !== code) return notUnderstood('qualite_lecture_niveau_contradictoire', 'bloquant');
    // « 2,5 » is no level; words that are none of the scale are a remark.
    if (/^\d/.test(rest)) return notUnderstood(UNKNOWN, 'bloquant');
    return said === code ? read(code) : readWithRest(code);
  }
  // What is left to read holds words: a lone number that is not in the scale is near nothing.
  if (!/\p{L}/u.test(text)) return notUnderstood(UNKNOWN, 'bloquant');
  const reading = readChoice(field, { ...typed, text });
  if (reading.value === null) return notUnderstood(UNKNOWN, 'bloquant');
  return reading;
}
