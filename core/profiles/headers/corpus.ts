/** The label corpus, compiled once: every declared header as concepts, with the weight of each concept. */
import { entetes, LEURRES, NEUTRES, rubriques, type EntetesConditionnels } from '../../dictionary';
import { inChunks, inTurn, lastOf } from '../../table';
import type { Steps } from '../../table';
import { readHeader } from './header';
import { expand } from './headerText';
import { trigrams } from './similarity';

/** How much a label tells: named without doubt, or when no better column is there, or only under conditions. */
export type LabelStrength = 'sur' | 'secondaire' | 'conditionnel';

export interface Label {
  readonly key: string;
  readonly tokens: readonly string[];
  readonly numbers: readonly number[];
  readonly strength: LabelStrength;
  readonly conditions: EntetesConditionnels | null;
  /** Total weight of its concepts. */
  readonly weight: number;
  /** Counts only letter for letter. */
  readonly exactOnly: boolean;
  readonly text: string;
  readonly grams: ReadonlySet<string>;
}

export interface Target {
  /** Rubrique id; null for the decoys. */
  readonly rubrique: string | null;
  readonly repeated: boolean;
  readonly isDate: boolean;
  /** One label for each set of concepts. */
  readonly labels: readonly Label[];
  /** Labels by key, for headers known letter for letter. */
  readonly exact: ReadonlyMap<string, readonly Label[]>;
  readonly neutral: ReadonlySet<string>;
  readonly forbidden: ReadonlySet<string>;
  /** One of these must be there for a mere resemblance to count; empty when none is asked. */
  readonly required: ReadonlySet<string>;
}

export interface Corpus {
  readonly targets: readonly Target[];
  readonly decoys: Target;
  /** Weight of a concept: the rarer among the rubriques, the more it tells; unknown words weigh `unknown`. */
  readonly weights: ReadonlyMap<string, number>;
  readonly unknown: number;
  readonly keys: ReadonlySet<string>;
  readonly sets: ReadonlySet<string>;
}

interface Draft {
  readonly text: string;
  readonly exactOnly?: boolean;
  readonly strength: LabelStrength;
  readonly conditions: EntetesConditionnels | null;
}

const words = (list: string | undefined): string[] =>
  list === undefined ? [] : list.split(' ').filter((w) => w !== '');

/** The key of a set of concepts. */
export const setKey = (tokens: readonly string[], numbers: readonly number[]): string =>
  `${[...tokens].sort().join(' ')}|${[...numbers].sort().join(' ')}`;

let compiled: Corpus | null = null;

/** The compiled corpus (made once, at the first proposal). */
export function corpus(): Corpus {
  return lastOf(corpusSteps());
}

/** The same in steps: it takes a fifth of a second. A face that must stay alive runs them before anything asks for it. */
export function* corpusSteps(): Steps<Corpus> {
  compiled ??= yield* compile();
  return compiled;
}

/** Header texts read in one step. */
const TEXTS_A_STEP = 32;

function* compile(): Steps<Corpus> {
  const drafts = entetes.map((declared) => ({
    declared,
    drafts: [
      ...(declared.exacts ?? []).map((text): Draft => ({ text, exactOnly: true, strength: 'sur', conditions: null })),
      ...declared.libelles.map((text): Draft => ({ text, strength: 'sur', conditions: null })),
      ...(declared.secondaires ?? []).map((text): Draft => ({ text, strength: 'secondaire', conditions: null })),
      ...(declared.conditionnels ?? []).flatMap((conditions) =>
        conditions.libelles.map((text): Draft => ({ text, strength: 'conditionnel', conditions })),
      ),
    ].flatMap((draft) => expand(draft.text).map((text) => ({ ...draft, text }))),
  }));
  const readings = new Map<string, ReturnType<typeof readHeader>>();
  const read = (text: string): ReturnType<typeof readHeader> => {
    let header = readings.get(text);
    if (header === undefined) readings.set(text, (header = readHeader(text)));
    return header;
  };
  yield 0;
  const decoyTexts = LEURRES.flatMap(expand);
  // The first reading compiles the words and the phrases: a step of its own.
  read(decoyTexts[0]);
  yield 0;
  const texts = [...drafts.flatMap((one) => one.drafts.map(({ text }) => text)), ...decoyTexts];
  yield* inChunks(texts.length, TEXTS_A_STEP, (from, to) => texts.slice(from, to).forEach(read));
  const weights = weigh([
    ...drafts.map((one) => one.drafts.map(({ text }) => read(text).readings[0].tokens)),
    ...decoyTexts.map((text) => [read(text).readings[0].tokens]),
  ]);
  const unknown = Math.max(...weights.values());
  const label = ({ text, exactOnly = false, strength, conditions }: Draft): Label => {
    const header = read(text);
    const { tokens, numbers } = header.readings[0];
    const joined = tokens.join(' ');
    const weight = tokens.reduce((sum, token) => sum + (weights.get(token) ?? unknown), 0);
    return {
      key: header.key,
      tokens,
      numbers,
      strength,
      conditions,
      weight,
      exactOnly,
      text: joined,
      grams: trigrams(joined),
    };
  };
  const everywhere = words(NEUTRES);
  const byId = new Map(rubriques.map((rubrique) => [rubrique.id, rubrique]));
  const target = (
    rubrique: string | null,
    list: readonly Draft[],
    neutral: string[],
    forbidden: string[],
    required: string[],
  ): Target => {
    const all = list.map(label).filter(({ tokens }) => tokens.length > 0);
    const declared = rubrique === null ? undefined : byId.get(rubrique);
    const exact = new Map<string, Label[]>();
    for (const one of all) exact.set(one.key, [...(exact.get(one.key) ?? []), one]);
    return {
      rubrique,
      repeated: declared?.repetee === true,
      isDate: declared?.storage === 'date',
      labels: distinctSets(all),
      exact,
      neutral: new Set([...everywhere, ...neutral]),
      forbidden: new Set(forbidden),
      required: new Set(required),
    };
  };
  const targets = yield* inTurn(drafts, function* ({ declared, drafts: list }) {
    return target(declared.rubrique, list, words(declared.neutres), words(declared.interdits), words(declared.exige));
  });
  const decoys = target(
    null,
    decoyTexts.map((text): Draft => ({ text, strength: 'sur', conditions: null })),
    [],
    [],
    [],
  );
  yield 1;
  const everyTarget = [...targets, decoys];
  return {
    targets,
    decoys,
    weights,
    unknown,
    keys: new Set(everyTarget.flatMap(({ exact }) => [...exact.keys()])),
    sets: new Set(everyTarget.flatMap(({ labels }) => labels.map((one) => setKey(one.tokens, one.numbers)))),
  };
}

/** One label of each set of concepts, of each strength and under the same conditions. */
function distinctSets(labels: readonly Label[]): Label[] {
  const seen = new Set<string>();
  const ids = new Map<EntetesConditionnels | null, number>();
  return labels.filter((one) => {
    if (one.exactOnly) return false;
    if (!ids.has(one.conditions)) ids.set(one.conditions, ids.size);
    const key = `${setKey(one.tokens, one.numbers)}|${one.strength}|${ids.get(one.conditions)}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** Inverse document frequency of each concept; a document is a rubrique, or one decoy. */
function weigh(documents: readonly (readonly (readonly string[])[])[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>();
  for (const labels of documents)
    for (const token of new Set(labels.flat())) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  return new Map(
    [...frequency].map(([token, n]) => [token, Math.log(1 + documents.length / n) / Math.log(1 + documents.length)]),
  );
}
