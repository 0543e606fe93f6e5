/** Reads a date: true dates, serials, texts; a day told among other words is read, and said. */
import { CELL_TEXT, isoDay, type CellKind } from '../../../table';
import { foldLabel, valueTypeById, type Reading } from '../../../values';
import { doubtful, NOTHING, notUnderstood, read, type CellReading, type TypedText } from './outcome';

const DATE = valueTypeById('date');

function readDay(text: string, kind: CellKind, date1904: boolean): Reading {
  return DATE.read(text, kind, { serie: date1904 ? '1904' : '1900' });
}

/** « 12 et 13 mai 2024 », « du 12/05/2024 au 13/05/2024 »: the first day. */
function firstDay(text: string): string | undefined {
  const numbers = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:\d{4}|\d{2})(?!\d)|\d{4}-\d{2}-\d{2}/.exec(text);
  if (numbers !== null) return numbers[0];
  const words = /(\d{1,2})(?:er)?(?:\s*(?:et|au|-|–|&|,)\s*\d{1,2})*\s+(\p{L}{3,}\.?)\s+(\d{4})/iu.exec(text);
  return words === null ? undefined : `${words[1]} ${words[2]} ${words[3]}`;
}

const MONTHS =
  'janvier|janv|jan|fevrier|fevr|fev|mars|avril|avr|mai|juin|juillet|juil|aout|septembre|sept|octobre|oct|novembre|nov|decembre|dec';

/** « fin 2025 », « mi-mai 2025 », « 1er trimestre 2026 », « rentrée », folded: a time, but no day. */
const PARTIAL = new RegExp(
  `(?:^| )(?:(?:19|20)\\d\\d|${MONTHS}|printemps|ete|automne|hiver|rentree|\\w+ (?:trimestre|semestre)|[ts][1-4])(?: |$)`,
);

/** Reads a date as an ISO day. */
export function readDate({ text, kind, date1904 = false }: TypedText): CellReading {
  const reading = readDay(text, kind, date1904);
  // The type refuses a year that is not likely; a date without its day is one too, for a person to complete.
  // A date beside words is for a person to confirm.
  if (typeof reading.value === 'number' && reading.finding === undefined) return read(isoDay(reading.value));
  if (reading.state === 'vide') return { ...NOTHING, reste: true };
  if (reading.finding?.code === 'date_partielle') return notUnderstood('qualite_lecture_date_partielle');
  const day = kind === CELL_TEXT ? firstDay(text) : undefined;
  const found = day === undefined ? null : readDay(day, CELL_TEXT, date1904).value;
  if (typeof found === 'number') return doubtful(isoDay(found), 'qualite_lecture_date_parmi_des_mots');
  const folded = foldLabel(text);
  // « 31/02/2024 » tells a day, which does not exist.
  const isPartial = kind === CELL_TEXT && PARTIAL.test(folded) && !/\d{1,2} \d{1,2} \d{2,4}/.test(folded);
  return notUnderstood(isPartial ? 'qualite_lecture_date_partielle' : 'qualite_lecture_date_illisible');
}
