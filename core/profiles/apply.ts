/** Applies a certifier's profile to a new delivery: columns may move or change their spelling, nothing is guessed. */
import type { RawTable } from '../table';
import { foldLabel } from '../values/spelling/fold';
import type { Part } from './composed/parts';
import { setKey } from './headers/corpus';
import { readHeader } from './headers/header';
import type { Profile } from './profile';
import { editDistance } from './headers/similarity';

export interface MappedColumn {
  readonly index: number;
  readonly rubrique: string;
  /** Rank of the passage for repeated rubriques; 0 when the header has none. */
  readonly rang: number;
  /** Which part of a date in several columns; absent for a whole value. */
  readonly partie?: Part;
  /** Which code a tick here says, where an answer is spread over columns to tick. */
  readonly coche?: string;
  /** Which bloc the column gives the result of. */
  readonly bloc?: string;
}

/** What changed since the profile was made. New headers are counted, never quoted: they may be anything. */
export interface Drift {
  readonly nouvelles: number;
  /** Headers of the profile that the file no longer has. */
  readonly disparues: readonly { readonly entete: string; readonly rubrique: string | null }[];
  /** Headers of the profile that are written otherwise in the file, at that column. */
  readonly renommees: readonly { readonly entete: string; readonly index: number; readonly rubrique: string | null }[];
}

export interface AppliedProfile {
  readonly columns: readonly MappedColumn[];
  readonly drift: Drift;
}

/** The rubrique whose answer may be spread over one column a bloc. */
const WITH_BLOCS = 'blocs_valides';

/** Only longer headers bear one wrong letter without becoming another header. */
const TYPO_LENGTH = 8;

const digits = (text: string): string => text.replace(/\D+/g, ' ').trim();

/** Same concepts and numbers in every reading. */
function conceptKey(text: string): string {
  return readHeader(text)
    .readings.map(({ tokens, numbers }) => setKey(tokens, numbers))
    .sort()
    .join('/');
}

/** One letter wrong, in a word that is not in our vocabulary ("Libélé" is read; "Diplomme" is). */
function nearlySame(a: string, b: string): boolean {
  const [x, y] = [foldLabel(a), foldLabel(b)];
  return (
    x.length >= TYPO_LENGTH &&
    digits(x) === digits(y) &&
    editDistance(x, y, 1) <= 1 &&
    conceptKey(a).split(' ').length === conceptKey(b).split(' ').length &&
    sameKnown(a, b)
  );
}

/** Two headers whose known words differ are two headers ("complet", "incomplet"). */
function sameKnown(a: string, b: string): boolean {
  const [x, y] = [readHeader(a), readHeader(b)];
  const [s, t] = [new Set(x.readings[0].tokens), new Set(y.readings[0].tokens)];
  const onlyX = [...s].filter((token) => !t.has(token));
  const onlyY = [...t].filter((token) => !s.has(token));
  return (
    onlyX.length === onlyY.length &&
    onlyX.every((token, i) => token.length >= 5 && foldLabel(a).includes(token) && foldLabel(b).includes(onlyY[i]))
  );
}

/** Pairs profile entries with columns of the same key: the k-th with the k-th. */
function pairByKey(
  entries: readonly string[],
  headers: readonly string[],
  found: number[],
  taken: boolean[],
  key: (text: string) => string,
  only: boolean,
): void {
  if (entries.every((entry, i) => found[i] >= 0 || entry.trim() === '')) return;
  const waiting = new Map<string, number[]>();
  headers.forEach((header, index) => {
    if (taken[index]) return;
    const k = key(header);
    waiting.set(k, [...(waiting.get(k) ?? []), index]);
  });
  const asked = new Map<string, number>();
  entries.forEach((entry, i) => {
    if (found[i] < 0) asked.set(key(entry), (asked.get(key(entry)) ?? 0) + 1);
  });
  entries.forEach((entry, i) => {
    if (found[i] >= 0 || entry.trim() === '') return;
    const k = key(entry);
    const queue = waiting.get(k) ?? [];
    // Renamed headers are followed only when one stands for one.
    if (k === '' || queue.length === 0 || (only && (queue.length !== 1 || asked.get(k) !== 1))) return;
    const index = queue.shift()!;
    found[i] = index;
    taken[index] = true;
  });
}

/** A column without a header has only its place: it is found there as long as the file has the same columns. */
function pairByPlace(entries: readonly string[], headers: readonly string[], found: number[], taken: boolean[]): void {
  if (entries.length !== headers.length) return;
  entries.forEach((entry, i) => {
    if (entry.trim() !== '' || headers[i].trim() !== '') return;
    found[i] = i;
    taken[i] = true;
  });
}

/** Where the entries of a profile are in a file. */
export interface MatchedEntries {
  /** By entry: the column of the raw table; -1 where there is none. */
  readonly found: readonly number[];
  /** The same before renamed headers were followed. */
  readonly written: readonly number[];
  /** By column: whether an entry of the profile is there. */
  readonly taken: readonly boolean[];
}

/**
 * Finds the columns of a profile in a file. Matching, in order: no header, at the same place; same header; same header but
 * for case, accents, spaces and punctuation; same concepts, one for one; one letter wrong, one for one.
 */
export function matchEntries(raw: RawTable, profile: Profile): MatchedEntries {
  const entries = profile.colonnes.map(({ entete }) => entete);
  const headers = raw.columns.map(({ header }) => header);
  const found = new Array<number>(entries.length).fill(-1);
  const taken = new Array<boolean>(headers.length).fill(false);
  pairByPlace(entries, headers, found, taken);
  pairByKey(entries, headers, found, taken, (text) => text, false);
  pairByKey(entries, headers, found, taken, foldLabel, false);
  const written = [...found];
  pairByKey(entries, headers, found, taken, conceptKey, true);
  entries.forEach((entry, i) => {
    if (found[i] >= 0 || entry.trim() === '') return;
    const near = headers.map((_, index) => index).filter((index) => !taken[index] && nearlySame(entry, headers[index]));
    const claimants =
      near.length === 1 ? entries.filter((other, j) => found[j] < 0 && nearlySame(other, headers[near[0]])) : [];
    if (claimants.length !== 1) return;
    found[i] = near[0];
    taken[near[0]] = true;
  });
  return { found, written, taken };
}

/** The columns that a profile feeds in this file; what has no match is drift. */
export function applyProfile(raw: RawTable, profile: Profile): AppliedProfile {
  const entries = profile.colonnes.map(({ entete }) => entete);
  const headers = raw.columns.map(({ header }) => header);
  const { found, written, taken } = matchEntries(raw, profile);
  const columns = profile.colonnes
    .map(({ rubrique, rang, partie, coche, bloc }, i) => ({
      index: found[i],
      rubrique,
      rang: rang ?? 0,
      ...(partie === undefined ? {} : { partie }),
      ...(coche === undefined ? {} : { coche }),
      // A bloc that was proposed may stay beside another rubrique that a person chose.
      ...(bloc === undefined || rubrique !== WITH_BLOCS ? {} : { bloc }),
    }))
    .filter((column): column is MappedColumn => column.index >= 0 && column.rubrique !== null)
    .sort((a, b) => a.index - b.index);
  const entry = (i: number): { entete: string; rubrique: string | null } => ({
    entete: entries[i],
    rubrique: profile.colonnes[i].rubrique,
  });
  const known = entries.map((_, i) => i).filter((i) => entries[i].trim() !== '');
  return {
    columns,
    drift: {
      nouvelles: headers.filter((header, index) => !taken[index] && header.trim() !== '').length,
      disparues: known.filter((i) => found[i] < 0).map(entry),
      renommees: known.filter((i) => found[i] >= 0 && written[i] < 0).map((i) => ({ ...entry(i), index: found[i] })),
    },
  };
}
