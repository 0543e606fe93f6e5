/** Reads a SIRET, and the id of a structure, which often is one. */
import { valueTypeById } from '../../../values';
import { doubtful, NOTHING, notUnderstood, read, type CellReading, type TypedText } from './outcome';

/**
 * Whether the key of a SIRET or SIREN is right: Luhn's algorithm (ISO/IEC 7812-1), as INSEE uses it. La Poste
 * (SIREN 356000000) numbers its establishments so that the sum of the figures is a multiple of five.
 */
export function hasRightKey(figures: string): boolean {
  let sum = 0;
  let plain = 0;
  for (let i = 0; i < figures.length; i++) {
    const digit = Number(figures[figures.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
    plain += digit;
  }
  return sum % 10 === 0 || (figures.startsWith('356000000') && plain % 5 === 0);
}

const SIRET = 14;
const SIREN = 9;

/** A spreadsheet takes leading zeros away from a number: put back when the key then is right. */
function padded(figures: string): string {
  const whole = figures.padStart(SIRET, '0');
  return figures.length > 11 && figures.length < SIRET && hasRightKey(whole) ? whole : figures;
}

function figuresOf({ text, kind }: TypedText): string | null {
  const reading = valueTypeById('identifiant').read(text, kind, {});
  if (reading.state === 'vide') return '';
  if (reading.value === null) return null;
  const figures = String(reading.value)
    .replace(/^\s*(?:n[°ºo]\s*)?(?:siret|siren)\s*(?:n[°ºo])?\s*:?/i, '')
    .replace(/[\s\u00a0\u202f.-]/g, '');
  return /^\d+$/.test(figures) ? padded(figures) : null;
}

/** Reads a SIRET; a wrong key or a SIREN is kept, and said. */
export function readSiret(typed: TypedText): CellReading {
  const figures = figuresOf(typed);
  if (figures === '') return { ...NOTHING, reste: true };
  if (figures === null) return notUnderstood('qualite_lecture_siret_illisible');
  if (figures.length === SIRET)
    return hasRightKey(figures) ? read(figures) : doubtful(figures, 'qualite_lecture_siret_cle');
  if (figures.length === SIREN && hasRightKey(figures)) return doubtful(figures, 'qualite_lecture_siren');
  return notUnderstood('qualite_lecture_siret_illisible');
}

/** Reads the id of a structure: a SIRET, or what the region chose. */
export function readStructureId(typed: TypedText): CellReading {
  const { value, state } = valueTypeById('identifiant').read(typed.text, typed.kind, {});
  if (state === 'vide') return { ...NOTHING, reste: true };
  if (value === null) return notUnderstood('qualite_lecture_identifiant_illisible');
  const figures = figuresOf(typed);
  if (figures === null || figures.length !== SIRET) return read(String(value));
  return hasRightKey(figures) ? read(figures) : doubtful(figures, 'qualite_lecture_siret_cle');
}
