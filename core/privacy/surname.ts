/** A surname as written -> birth name and name of use, each as words, and the forms that are compared. */
import { foldName } from '../values/names/foldName';
import { BIRTH_WORDS, FILLER_WORDS, PARTICLES, TITLES, USE_WORDS } from '../values/names/nameWords';

/** The names of one cell, each as folded words joined by single spaces; '' when the cell does not tell. */
export interface SurnameCell {
  /** Birth name, or the only name of a cell that does not say which one it is. */
  readonly birth: string;
  /** Name of use, when the cell says so or gives a second name in brackets. */
  readonly use: string;
  /** The cell itself says which is which (« née », « épouse »). */
  readonly told: boolean;
}

const NOTHING: SurnameCell = { birth: '', use: '', told: false };

type Role = 'plain' | 'birth' | 'use';

/** Splits words at the spouse syntax: [role, words] in order. */
function segments(folded: string): { role: Role; words: string[] }[] {
  const out: { role: Role; words: string[] }[] = [{ role: 'plain', words: [] }];
  for (const part of folded.split('/')) {
    let first = true;
    for (const word of part.split(/[ -]/)) {
      const last = out[out.length - 1];
      if (BIRTH_WORDS.has(word) && (out.length > 1 || last.words.length > 0 || part !== word)) {
        out.push({ role: 'birth', words: [] });
      } else if (USE_WORDS.has(word)) {
        out.push({ role: 'use', words: [] });
      } else if (word === 'E' && last.words.length === 0 && last.role === 'birth') {
        // « né(e) »
      } else if (first && last.words.length > 0) {
        // A bracket or a slash opens another name.
        out.push({ role: 'plain', words: [word] });
      } else {
        last.words.push(word);
      }
      first = false;
    }
  }
  return out;
}

function tidy(words: readonly string[]): string {
  let from = 0;
  while (from < words.length - 1 && TITLES.has(words[from])) from++;
  // A particle left dangling by « nom d'usage ».
  let to = words.length;
  while (to > from && (FILLER_WORDS.has(words[to - 1]) || (to - from > 1 && /^(D|DE)$/.test(words[to - 1])))) to--;
  const kept = words.slice(from, to).filter((word) => !FILLER_WORDS.has(word));
  return kept.join(' ');
}

function isOneWord(folded: string): boolean {
  return !folded.includes(' ') && !folded.includes('-') && !folded.includes('/');
}

/**
 * Reads a surname cell: titles removed; « X épouse Y » is birth X, use Y; « Y née X » is use Y, birth X; « X (Y) » and
 * « X / Y » are two names of the person, the first one first.
 */
export function readSurname(text: string): SurnameCell {
  const folded = foldName(text);
  if (folded === '') return NOTHING;
  // Most cells are one word, and say no more.
  if (isOneWord(folded) && !USE_WORDS.has(folded) && !FILLER_WORDS.has(folded)) {
    return { birth: folded, use: '', told: false };
  }
  const parts = segments(folded)
    .map(({ role, words }) => ({ role, name: tidy(words) }))
    .filter(({ name }) => name !== '');
  const birth = parts.find(({ role }) => role === 'birth')?.name ?? '';
  const use = parts.find(({ role }) => role === 'use')?.name ?? '';
  const plain = parts.filter(({ role }) => role === 'plain').map(({ name }) => name);
  if (birth !== '') return { birth, use: plain[0] ?? use, told: true };
  if (use !== '') return { birth: plain[0] ?? '', use, told: true };
  return { birth: plain[0] ?? '', use: plain[1] ?? '', told: false };
}

/** SAINT and ST, SAINTE and STE are one word, glued or not; a name that is only « SAINT » stays. */
function saintless(word: string, alone: boolean): string {
  if (word === 'SAINT' || word === 'SAINTE') return alone ? word : word === 'SAINT' ? 'ST' : 'STE';
  // SAINTPIERRE, SAINTECROIX: written in one word.
  if (word.startsWith('SAINTE') && word.length > 8) return 'STE' + word.slice(6);
  if (word.startsWith('SAINT') && word.length > 7) return 'ST' + word.slice(5);
  return word;
}

/** The chunks of a name: each word with the particles and ST before it. « DE LA TOUR SAINT PIERRE » has two. */
export interface NameChunks {
  /** All words glued, particles kept: the form that makes the pseudonym. */
  readonly full: string;
  /** Without particles. */
  readonly bare: string;
  /** Halves of a double name, without particles. */
  readonly chunks: readonly string[];
}

/** The forms of a surname given as folded words (see readSurname). */
export function surnameForms(name: string): NameChunks {
  const words = name.split(' ');
  if (words.length === 1) {
    const word = saintless(name, true);
    return { full: word, bare: word, chunks: [word] };
  }
  const written = words.map((word) => saintless(word, false));
  const chunks: string[] = [];
  let held = '';
  written.forEach((word, i) => {
    const last = i === written.length - 1;
    if (!last && PARTICLES.has(word)) return;
    if (!last && (word === 'ST' || word === 'STE')) held += word;
    else {
      chunks.push(held + word);
      held = '';
    }
  });
  return { full: written.join(''), bare: chunks.join(''), chunks };
}
