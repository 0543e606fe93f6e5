/** Reads numbers of indicators, several in one cell. */
import { CELL_DATE, CELL_NUMBER } from '../../../table';
import { foldLabel } from '../../../values';
import type { Referential } from '../../referentials';
import { doubtful, notUnderstood, type CellReading, type TypedText } from './outcome';

/** The number of an indicator as the référentiel writes it: « n° 04 », « iv-2 », « IV 2 » are 4 and IV.2. */
export function indicatorNumber(text: string, referential: Referential | null): string | undefined {
  const typed = text
    .trim()
    .replace(/^(?:indicateurs?|ind\.?|engagements?|crit[eè]res?|n[°ºo]\.?|num[ée]ros?)\s*(?:n[°ºo]\.?)?\s*/i, '')
    .replace(/[\s.:)°]+$/, '');
  const key = numberKey(typed);
  if (key === '') return undefined;
  return referential?.indicateurs.find(({ numero }) => numberKey(numero) === key)?.numero;
}

function numberKey(text: string): string {
  return foldLabel(text)
    .replace(/\b0+(?=\d)/g, '')
    .replace(/ /g, '.');
}

/** Indicators of a criterion named as a whole: the commitment « IV » of a charter. */
function ofCriterion(text: string, referential: Referential): string[] {
  const key = numberKey(text.trim());
  const criterion = referential.criteres.find(({ numero }) => numberKey(numero) === key);
  // Where indicators are numbered through, a bare number is theirs.
  if (criterion === undefined || /^\d+$/.test(criterion.numero)) return [];
  return referential.indicateurs.filter(({ critere }) => critere === criterion.numero).map(({ numero }) => numero);
}

function between(from: string, to: string, referential: Referential): string[] | undefined {
  const numbers = referential.indicateurs.map(({ numero }) => numero);
  const [a, b] = [from, to].map((end) => numbers.indexOf(indicatorNumber(end, referential) ?? ''));
  return a < 0 || b < a ? undefined : numbers.slice(a, b + 1);
}

const SEPARATORS = /[;,\n\r/+&|]+|\s+(?:et|ou)\s+/i;
const RANGE = /^(.+?)\s*(?:\s+à\s+|\s+au\s+|\s*[-–—]\s*)(.+)$/i;
/** Room left for what is no number: « 4 (partiel) ». */
const PLAIN = /^[\p{L}\d][\p{L}\d.\s°-]*$/u;

function numbersOf(item: string, referential: Referential | null): string[] | undefined {
  const text = item.trim().replace(/^(?:indicateurs?|ind\.?|n[°ºo]\.?)\s*(?:n[°ºo]\.?)?\s*/i, '');
  if (text === '') return [];
  const own = indicatorNumber(text, referential);
  if (own !== undefined) return [own];
  if (referential === null) return /^[\dIVXLC]+(?:\.\d+)*$/i.test(text) ? [text.replace(/^0+(?=\d)/, '')] : undefined;
  if (/^(?:tous?|toutes?)(?: les \w+)?$/i.test(text)) return referential.indicateurs.map(({ numero }) => numero);
  const range = RANGE.exec(text);
  const many = range === null ? undefined : between(range[1], range[2], referential);
  if (many !== undefined) return many;
  const whole = ofCriterion(text, referential);
  if (whole.length > 0) return whole;
  const words = text.split(/\s+/);
  if (words.length > 1 && words.every((word) => indicatorNumber(word, referential) !== undefined))
    return words.map((word) => indicatorNumber(word, referential) as string);
  // A number that the référentiel has not: kept, for the checks to tell.
  return PLAIN.test(text) && /^[\dIVXLC]+(?:[.\s-]\d+)*$/i.test(text) ? [text] : undefined;
}

/** Reads a cell of numbers, in the order in which they were typed, each once. */
export function readIndicators({ text, kind }: TypedText, referential: Referential | null): CellReading {
  // « 1/4 » and « 1-4 », made a date by the spreadsheet: it cannot be told which was meant.
  if (kind === CELL_DATE) return notUnderstood('qualite_lecture_indicateurs_date');
  const found: string[] = [];
  let unknown = false;
  // « 1,4 » typed in a French spreadsheet is the number 1.4.
  const isDecimal = kind === CELL_NUMBER && /^\d+\.\d+$/.test(text) && indicatorNumber(text, referential) === undefined;
  for (const item of (isDecimal ? text.replace('.', ';') : text).split(SEPARATORS)) {
    const numbers = numbersOf(item, referential);
    if (numbers === undefined) unknown = true;
    else found.push(...numbers);
  }
  const numbers = Array.from(new Set(found));
  const value = numbers.length === 0 ? null : numbers;
  if (unknown) return { ...notUnderstood('qualite_lecture_indicateurs_en_partie'), value };
  return isDecimal ? doubtful(value, 'qualite_lecture_indicateurs_decimal') : { value, reste: false };
}
