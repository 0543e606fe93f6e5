/** A code list made ready for reading: every spelling folded once, with what the matching steps ask of it. */
import type { CodeList } from '../../dictionary';
import { letterMask } from '../spelling/distance';
import { foldLabel } from '../spelling/fold';
import { isNegated } from '../spelling/guards';
import { expandOptional } from './labels';

export interface Label {
  readonly folded: string;
  readonly tokens: readonly string[];
  readonly code: string;
  readonly mask: number;
}

export interface ListIndex {
  readonly list: CodeList;
  /** Code by folded spelling. */
  readonly byLabel: ReadonlyMap<string, string>;
  /** Code by fingerprint (sorted words); absent when two codes share it. */
  readonly byFingerprint: ReadonlyMap<string, string>;
  /** Code by declared numeric prefix. */
  readonly byPrefix: ReadonlyMap<string, string>;
  readonly labels: readonly Label[];
  /** Labels by first word, longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly Label[]>;
  /** Labels by first character. */
  readonly byInitial: ReadonlyMap<string, readonly Label[]>;
  /** Specific code -> the general one that its label may repeat: "accepté (partiellement)" is the specific. */
  readonly refines: ReadonlyMap<string, string>;
  /** Codes that a doubtful spelling may mean, by `doubtKey`. */
  readonly byDoubt: ReadonlyMap<string, readonly string[]>;
  /** Words of this list that may surround a label without changing its sense. */
  readonly noise: ReadonlySet<string>;
}

/** Words that carry no sense of their own beside a label. */
const LINKS: ReadonlySet<string> = new Set('le la les du de des un une au aux a et en par pour est the of'.split(' '));
const VOWEL = /^[aeiouyh]/;

/**
 * The words that count, sorted: "recevable partiellement" and "partiellement recevable" have the same. `''` when a
 * single word is left: there is no order to forget, and "n a" (#N/A) is not "n".
 */
export function fingerprint(tokens: readonly string[]): string {
  const kept = tokens.filter((token, i) => {
    if (LINKS.has(token)) return false;
    // An elided "d'" or "l'" only before a vowel: "d favorable" is a "défavorable" that lost its accent.
    return !((token === 'd' || token === 'l') && i + 1 < tokens.length && VOWEL.test(tokens[i + 1]));
  });
  return kept.length < 2 ? '' : kept.sort().join(' ');
}

/** Words before a state that say no more than that somebody is in it: "en congé parental", "bénéficiaire du RSA". */
const LEADS: ReadonlySet<string> = new Set(
  'beneficiaire beneficiaires allocataire titulaire percoit personne actuellement situation'.split(' '),
);

/** A doubtful spelling as it is looked for, whatever leads to it. */
export function doubtKey(folded: string): string {
  return folded
    .split(' ')
    .filter((word) => !LINKS.has(word) && !LEADS.has(word) && word !== 'l' && word !== 'd')
    .join(' ');
}

function doubtsOf({ id, codes, douteuses = [] }: CodeList): Map<string, readonly string[]> {
  const known = new Set(codes.map(({ code }) => code));
  const doubts = new Map<string, readonly string[]>();
  for (const { graphies, codes: may } of douteuses) {
    if (!may.every((code) => known.has(code))) throw new RangeError(`${id}: no such code among ${may.join(', ')}`);
    for (const graphie of graphies.flatMap(expandOptional)) doubts.set(doubtKey(foldLabel(graphie)), may);
  }
  return doubts;
}

function labelsOf(list: CodeList): Label[] {
  const labels = new Map<string, Label>();
  for (const { code, libelle, graphies } of list.codes) {
    for (const graphie of [code, libelle, ...graphies].flatMap(expandOptional)) {
      const folded = foldLabel(graphie);
      const known = labels.get(folded);
      if (known !== undefined && known.code !== code) {
        throw new RangeError(`${list.id}: "${graphie}" is a spelling of ${known.code} and of ${code}`);
      }
      if (folded !== '' && known === undefined) {
        labels.set(folded, { folded, tokens: folded.split(' '), code, mask: letterMask(folded) });
      }
    }
  }
  return Array.from(labels.values());
}

function groupBy(labels: readonly Label[], keyOf: (label: Label) => string): Map<string, Label[]> {
  const groups = new Map<string, Label[]>();
  for (const label of labels) {
    const group = groups.get(keyOf(label));
    if (group === undefined) groups.set(keyOf(label), [label]);
    else group.push(label);
  }
  return groups;
}

/**
 * A list ready for reading, compiled when it is first asked something: a script that serves one cell function does not
 * wait for the other lists.
 * @param noise space-separated words
 * @throws RangeError, then, when a spelling belongs to two codes (a fault of ours)
 */
export function indexList(list: CodeList, noise = '', refines: Readonly<Record<string, string>> = {}): ListIndex {
  let compiled: ListIndex | null = null;
  const index = (): ListIndex => (compiled ??= compile(list, noise, refines));
  return {
    list,
    get byLabel() {
      return index().byLabel;
    },
    get byFingerprint() {
      return index().byFingerprint;
    },
    get byPrefix() {
      return index().byPrefix;
    },
    get labels() {
      return index().labels;
    },
    get byFirstWord() {
      return index().byFirstWord;
    },
    get byInitial() {
      return index().byInitial;
    },
    get refines() {
      return index().refines;
    },
    get byDoubt() {
      return index().byDoubt;
    },
    get noise() {
      return index().noise;
    },
  };
}

function compile(list: CodeList, noise: string, refines: Readonly<Record<string, string>>): ListIndex {
  const labels = labelsOf(list);
  const byFingerprint = new Map<string, string>();
  const shared = new Set<string>();
  const byFirstWord = groupBy(labels, (label) => label.tokens[0]);
  const byInitial = groupBy(labels, (label) => label.folded[0]);
  for (const label of labels) {
    const print = fingerprint(label.tokens);
    // Order tells what is denied: "absent non excusé" is not "non absent, excusé". Two words leave no choice.
    if (label.tokens.length > 2 && label.tokens.some(isNegated)) continue;
    const known = byFingerprint.get(print);
    if (known !== undefined && known !== label.code) shared.add(print);
    byFingerprint.set(print, label.code);
  }
  for (const print of shared) byFingerprint.delete(print);
  byFingerprint.delete('');
  for (const group of byFirstWord.values()) group.sort((a, b) => b.tokens.length - a.tokens.length);
  return {
    list,
    byLabel: new Map(labels.map((label) => [label.folded, label.code])),
    byFingerprint,
    byPrefix: new Map(
      list.codes.flatMap(({ code, prefixes }) => (prefixes ?? []).map((p): [string, string] => [p, code])),
    ),
    labels,
    byFirstWord,
    byInitial,
    refines: new Map(Object.entries(refines)),
    byDoubt: doubtsOf(list),
    noise: new Set(noise.split(' ')),
  };
}
