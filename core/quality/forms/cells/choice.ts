/** Reads choices in a list of codes: one, or several. */
import { CELL_TEXT } from '../../../table';
import { foldLabel, indexList, readCode, type ListIndex } from '../../../values';
import type { CodedLabel, Field } from '../types';
import { doubtful, NOTHING, notUnderstood, read, readWithRest, type CellReading, type TypedText } from './outcome';

const INDEXES = new WeakMap<readonly CodedLabel[], ListIndex>();

/** A list of a field ready for reading, made once. */
export function choiceIndex(list: readonly CodedLabel[]): ListIndex {
  let index = INDEXES.get(list);
  if (index === undefined) {
    const codes = list.map(({ code, libelle, autres }) => ({ code, libelle, graphies: autres ?? [] }));
    index = indexList({ id: 'formulaire', titre: '', source: '', codes });
    INDEXES.set(list, index);
  }
  return index;
}

/** « 3.0 », « 03 »: what a number becomes on its way through a spreadsheet. */
export function withoutDecimals(text: string): string {
  return text.replace(/^\s*0*(\d+)(?:[.,]0+)?\s*$/, '$1');
}

/** The code of a text that says one, with what readCode doubts of. */
function codeOf(list: readonly CodedLabel[], text: string): { code: string | null; sure: boolean; blank: boolean } {
  const reading = readCode(choiceIndex(list), withoutDecimals(text), CELL_TEXT);
  if (typeof reading.value === 'string') return { code: reading.value, sure: true, blank: false };
  // A misspelt label, which no other is near: read, and said.
  const near = reading.suggestion ?? null;
  return { code: near, sure: false, blank: reading.state === 'vide' };
}

/** Degrees of a scale: « 3/4 » when the best is 4. */
function outOf(list: readonly CodedLabel[], text: string): string | undefined {
  const match = /^\s*(\d+)\s*(?:\/|sur)\s*(\d+)\s*$/.exec(text);
  const degrees = list.filter(({ code }) => /^\d+$/.test(code)).map(({ code }) => Number(code));
  if (match === null || degrees.length !== list.length || Number(match[2]) !== Math.max(...degrees)) return undefined;
  return list.find(({ code }) => code === match[1])?.code;
}

const ELSE = 'autre';

/** « Autre : hébreu ». */
function isElse(list: readonly CodedLabel[], text: string): boolean {
  return /^autres? /.test(foldLabel(text)) && list.some(({ code }) => code === ELSE);
}

/** Reads one choice. */
export function readChoice({ liste = [] }: Field, { text }: TypedText): CellReading {
  const degree = outOf(liste, text);
  if (degree !== undefined) return read(degree);
  const { code, sure, blank } = codeOf(liste, text);
  if (blank) return { ...NOTHING, reste: true };
  if (sure) return read(code);
  if (isElse(liste, text)) return readWithRest(ELSE);
  return code === null
    ? notUnderstood('qualite_lecture_choix_inconnu')
    : doubtful(code, 'qualite_lecture_choix_proche');
}

/** « Tous publics », « tous les niveaux ». */
const ALL = /^(?:tous?|toutes?|all)(?: (?:les )?\w+)?(?: confondus| confondues)?$/;

/** Every code, but those that mean something else. */
function everyCode(list: readonly CodedLabel[]): string[] {
  return list.map(({ code }) => code).filter((code) => code !== ELSE && code !== 'sans_niveau');
}

/** « 3 à 6 », « niveaux V à III »: codes that are whole numbers, both ends included. */
function range(list: readonly CodedLabel[], text: string): string[] | undefined {
  const match = /^(?:du |de |des )?(?:niveaux? )?(\w+) ?(?:a|au|jusqu a|jusqu au) ?(?:niveau )?(\w+)$/.exec(
    foldLabel(text.replace(/[-–—>→]+/g, ' à ')),
  );
  if (match === null) return undefined;
  const ends = [match[1], match[2]].map((end) => choiceIndex(list).byLabel.get(end));
  const [from, to] = ends.map(Number).sort((a, b) => a - b);
  if (!Number.isInteger(from) || !Number.isInteger(to)) return undefined;
  return list.map(({ code }) => code).filter((code) => Number(code) >= from && Number(code) <= to);
}

interface Several {
  readonly codes: string[];
  /** Words that are no code, or nearly. */
  unknown: boolean;
  near: boolean;
  rest: boolean;
}

const BULLET = /^[\s\-–—•*·▪]+|[\s.]+$/g;
const STRONG = /[;\n\r|•]+/;
const WEAK = /[,/+&]+|\s(?:et|ou|and)\s|\s[-–—]\s/i;

function take(list: readonly CodedLabel[], item: string, several: Several, weaker: boolean): void {
  const text = item.replace(BULLET, '');
  if (text === '') return;
  if (ALL.test(foldLabel(text))) {
    several.codes.push(...everyCode(list));
    return;
  }
  const exact = choiceIndex(list).byLabel.get(foldLabel(withoutDecimals(text)));
  if (exact !== undefined) {
    several.codes.push(exact);
    return;
  }
  const between = range(list, text);
  if (between !== undefined) {
    several.codes.push(...between);
    return;
  }
  if (weaker && WEAK.test(text)) {
    for (const part of text.split(WEAK)) take(list, part, several, false);
    return;
  }
  const { code, sure, blank } = codeOf(list, text);
  if (sure) several.codes.push(code as string);
  else if (isElse(list, text)) {
    several.codes.push(ELSE);
    several.rest = true;
  } else if (code !== null) {
    several.codes.push(code);
    several.near = true;
  } else if (blank) several.rest = true;
  else several.unknown = true;
}

/** Reads several choices, in the order in which they were typed, each once. */
export function readChoices({ liste = [] }: Field, { text }: TypedText): CellReading {
  const several: Several = { codes: [], unknown: false, near: false, rest: false };
  for (const item of text.split(STRONG)) take(liste, item, several, true);
  const codes = Array.from(new Set(several.codes));
  const value = codes.length === 0 ? null : codes;
  if (several.unknown) return { ...notUnderstood('qualite_lecture_choix_en_partie'), value };
  if (several.near) return doubtful(value, 'qualite_lecture_choix_proche');
  return { value, reste: several.rest };
}
