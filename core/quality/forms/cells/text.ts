/** Reads texts, and addresses to write to. */
import { CELL_BOOLEAN, CELL_DATE, CELL_ERROR } from '../../../table';
import { valueTypeById } from '../../../values';
import { doubtful, NOTHING, notUnderstood, read, type CellReading, type TypedText } from './outcome';

/** `2024-05-12` as people read it. */
function frenchDay(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match === null ? iso : `${match[3]}/${match[2]}/${match[1]}`;
}

/** The text as typed, its line breaks kept. */
export function plainText({ text, kind }: TypedText): string {
  if (kind === CELL_DATE) return frenchDay(text);
  if (kind === CELL_BOOLEAN) return text === 'VRAI' ? 'oui' : 'non';
  return text
    .replace(/_x000[dD]_\n?|\r\n?/g, '\n')
    .replace(/[\u200b\ufeff]/g, '')
    .trim();
}

/** Reads a `texte` or a `texte_long`. */
export function readText(typed: TypedText): CellReading {
  if (typed.kind === CELL_ERROR) return notUnderstood('qualite_lecture_cellule_en_erreur');
  const text = plainText(typed);
  return text === '' ? NOTHING : read(text);
}

/** Reads by a value type of the common dictionary: its canonical text, or a finding. */
export function readCanonical(type: string, code: string, { text, kind }: TypedText): CellReading {
  const { value, state } = valueTypeById(type).read(text, kind, {});
  if (state === 'vide') return { ...NOTHING, reste: true };
  return value === null ? notUnderstood(code) : read(String(value));
}

/** Two e-mails or two numbers in one cell: the first one is the value, the cell is kept aside. */
export function readFirstOf(type: string, code: string, typed: TypedText): CellReading {
  const reading = readCanonical(type, code, typed);
  const isSeveral = /[;\n,]|\/.*\/.*\d|\sou\s|\set\s/.test(typed.text.trim());
  return reading.value !== null && isSeveral ? { ...reading, reste: true } : reading;
}

/** A name of host with a path; nothing that a browser would run (`javascript:`). */
const WEB = /^(?:https?:\/\/)?(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,24}(?::\d{2,5})?(?:[/?#][^\s<>"']*)?$/iu;

/** Reads the address of a site, with its scheme. */
export function readWebAddress({ text }: TypedText): CellReading {
  const typed = text.trim();
  if (/^(?:non|aucun|pas de site|néant|neant|en cours|en construction)\b/i.test(typed))
    return { ...NOTHING, reste: true };
  if (WEB.test(typed)) return read(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`);
  const first = typed.split(/[\s;,]+/).find((part) => WEB.test(part) && part.includes('.'));
  if (first === undefined) return notUnderstood('qualite_lecture_adresse_web');
  return doubtful(
    /^https?:\/\//i.test(first) ? first : `https://${first}`,
    'qualite_lecture_adresse_web_parmi_des_mots',
  );
}
