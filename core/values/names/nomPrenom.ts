/** Splits a « Nom Prénom » cell into surname and first names; the order is decided once per column. */
import { FIRST_NAMES } from './firstNameList';
import { foldName } from './foldName';
import { BIRTH_WORDS, PARTICLES, TITLES, USE_WORDS } from './nameWords';

export type NameOrder = 'nom_prenom' | 'prenom_nom';

/** The two halves, as written: read them with readSurname and readFirstName. */
export interface SplitName {
  readonly nom: string;
  readonly prenom: string;
}

interface Word {
  readonly text: string;
  readonly folded: string;
}

function wordsOf(text: string): Word[] {
  const words = text
    .replace(/[()/]/g, ' ')
    .split(/[\s\u00a0]+/)
    .map((word) => ({ text: word, folded: foldName(word) }))
    .filter(({ folded }) => folded !== '');
  while (words.length > 1 && TITLES.has(words[0].folded)) words.shift();
  return words;
}

const join = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
const isMarker = ({ folded }: Word): boolean => BIRTH_WORDS.has(folded) || USE_WORDS.has(folded) || folded === 'NE/E';
/** Written in capitals, with two letters at least: an initial says nothing. */
const isCapital = ({ text, folded }: Word): boolean => folded.length > 1 && text === text.toUpperCase();
const isFirstName = ({ folded }: Word): boolean => FIRST_NAMES.has(folded.split('-')[0]);
const isParticle = ({ folded }: Word): boolean => PARTICLES.has(folded) || folded === 'ST' || folded === 'STE';

/** Surname words before `at`, particles and spouse syntax taken along; returns the index after them. */
function afterSurname(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length - 1 && (isParticle(words[at]) || /^SAINTE?$/.test(words[at].folded))) at++;
  at++;
  return at < words.length - 1 && isMarker(words[at]) ? afterSurname(words, at + 1) : at;
}

/** « DUPONT Marie », « Marie DUPONT », « de la TOUR Marie »: capitals are the surname. Undefined when case says nothing. */
function splitByCase(words: readonly Word[]): SplitName | undefined {
  if (words.every((word) => isCapital(word) || isMarker(word)) || !words.some(isCapital)) return undefined;
  const surname = words.map(isCapital);
  for (let i = words.length - 2; i >= 0; i--) {
    // Particles and « née » belong to the capitals that follow them.
    if (!surname[i] && surname[i + 1] && (isMarker(words[i]) || isParticle(words[i]))) surname[i] = true;
  }
  const first = words.filter((_, i) => !surname[i]);
  return first.length === 0 ? undefined : { nom: join(words.filter((_, i) => surname[i])), prenom: join(first) };
}

function splitByOrder(words: readonly Word[], order: NameOrder): SplitName {
  if (words.length < 2) return { nom: join(words), prenom: '' };
  if (order === 'prenom_nom') {
    let at = 1;
    while (at < words.length - 1 && isFirstName(words[at]) && !isParticle(words[at])) at++;
    return { nom: join(words.slice(at)), prenom: join(words.slice(0, at)) };
  }
  const least = afterSurname(words, 0);
  // A double surname written without a hyphen: the first names start at the first known one.
  let at = least;
  while (at < words.length && !isFirstName(words[at])) at++;
  if (at >= words.length) at = Math.min(least, words.length - 1);
  return { nom: join(words.slice(0, at)), prenom: join(words.slice(at)) };
}

/** Splits one cell; `order` serves only when neither a comma nor capitals tell. */
export function splitNomPrenom(text: string, order: NameOrder): SplitName {
  const commas = text.split(/[,;]/);
  // « LANGLOIS Patricia, Françoise »: the comma parts first names, the capitals have told the surname already.
  const head = wordsOf(commas[0]);
  if (commas.length > 1 && !head.some(isMarker) && splitByCase(head) !== undefined) {
    const split = splitByCase(wordsOf(commas.join(' ')));
    if (split !== undefined) return split;
  }
  if (commas.length === 2 && foldName(commas[0]) !== '' && foldName(commas[1]) !== '') {
    return order === 'prenom_nom' && !isCapital({ text: commas[0].trim(), folded: foldName(commas[0]) })
      ? { nom: commas[1].trim(), prenom: commas[0].trim() }
      : { nom: commas[0].trim(), prenom: commas[1].trim() };
  }
  const words = wordsOf(text);
  return splitByCase(words) ?? splitByOrder(words, order);
}

/** Whether capitals or a comma tell which half is which, whatever the order of the column. */
export function isToldByWriting(text: string): boolean {
  const commas = text.split(/[,;]/);
  if (commas.length === 2 && foldName(commas[0]) !== '' && foldName(commas[1]) !== '') return true;
  return splitByCase(wordsOf(text)) !== undefined;
}

/** Cells that must vote, and by how much they must agree, before a column is read in an order. */
const LEAST_VOTES = 3;
const MAJORITY = 2;

/** The order of a column as known first names show it, in the cells whose case says nothing; null when they do not. */
export function votedNameOrder(values: readonly string[]): NameOrder | null {
  let opening = 0;
  let closing = 0;
  for (const value of values) {
    const words = wordsOf(value);
    if (words.length < 2 || splitByCase(words) !== undefined) continue;
    const first = isFirstName(words[0]);
    const last = isFirstName(words[words.length - 1]);
    if (first && !last) opening++;
    if (last && !first) closing++;
  }
  if (opening >= LEAST_VOTES && opening > MAJORITY * closing) return 'prenom_nom';
  return closing >= LEAST_VOTES && closing > MAJORITY * opening ? 'nom_prenom' : null;
}

/** The same, surname first where nothing tells (the French administrative habit). */
export function decideNameOrder(values: readonly string[]): NameOrder {
  return votedNameOrder(values) ?? 'nom_prenom';
}
