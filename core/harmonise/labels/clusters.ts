/**
 * Clusters of the labels of one column: each around its most frequent label, never a chain. Two labels of a cluster say the
 * same thing by every guard, whichever of them is kept (design/harmonisation.md, free labels).
 */
import type { Steps } from '../../table';
import { byCodeUnit, inChunks, sortSteps, within } from '../../table';
import { editDistance } from '../../values/spelling/distance';
import { departementDeLaVille } from '../../values/territoire/villes';
import { isNullWord } from '../../values/spelling/nullWords';
import { typeFromTitle } from '../../values/typeCertification';
import type { Misspelt } from './misspelt';
import { misspeltSteps } from './misspelt';
import { nearWordsSteps } from './nearWords';
import type { Spelling } from './spelling';
import { bestSpelling } from './spelling';
import type { LabelMember, Likeness } from './types';
import type { Wording } from './wording';
import { fingerprint, pairsOfLetters, WordingReader } from './wording';

/** What the labels of a column are. */
export interface LabelKind {
  /** `mots`: jobs, diplomas, states, where words agree in gender and number; `lieux`: names of places, which do not. */
  readonly libelle: 'mots' | 'lieux';
  /** Whether a label is a whole name of commune: then it is near another one only if it is no commune's name itself. */
  readonly commune: boolean;
  /** Labels of a nomenclature by folded text. */
  readonly nomenclature: ReadonlyMap<string, Official>;
}

/** A label of a nomenclature. */
export interface Official {
  readonly label: string;
  /** What it names: another label of the same thing may be its spelling. */
  readonly thing: number;
}

export interface Cluster {
  readonly target: string;
  readonly members: readonly LabelMember[];
}

/** A label: spellings that differ by case, accents and punctuation alone. */
interface Label {
  readonly wording: Wording;
  readonly spellings: Spelling[];
  count: number;
  taken: boolean;
  /** Labels of the same key at each stage, itself among them; none for a sentence. */
  same?: Readonly<Record<Stage, readonly Label[]>>;
}

/** What two labels may have in common, from the surest. */
type Stage = 'words' | 'stems' | 'compact' | 'pairs';

/** Labels of one step: each is cut into words, and looked up several times. */
const LABELS_A_STEP = 256;
/** Longer texts are sentences: two of them are compared as they are, but for case and accents. */
const LONGEST = 120;
const MOST_WORDS = 14;
/** Letters from which joined words, or the same pairs of letters, are no chance. */
const COMPACT_FROM = 8;
const PAIRS_FROM = 10;
/** Letters that may differ between labels of the same pairs. */
const MOST_EDITS = 2;
/** An error is rarer than what was meant: at least so many times; */
const RARER = 2;
/** where each was typed once, only in a label of that many letters. */
const LONG_LABEL = 12;

/** Labels by key; a key that one label has alone is of no use. */
class ByKey {
  private readonly groups = new Map<string, Label[]>();

  add(key: string, label: Label): readonly Label[] {
    const group = this.groups.get(key);
    if (group === undefined) {
      const first = [label];
      this.groups.set(key, first);
      return first;
    }
    group.push(label);
    return group;
  }

  get(key: string): readonly Label[] {
    return this.groups.get(key) ?? NONE;
  }
}
const NONE: readonly Label[] = [];

const isShort = ({ folded, words }: Wording): boolean => folded.length <= LONGEST && words.length <= MOST_WORDS;

const isTown = (folded: string): boolean => departementDeLaVille(folded) !== null;

/** Whether what tells two labels apart is two towns: « Greta de Laon », « Greta de Lyon ». */
export function nameTwoTowns(a: Wording, b: Wording): boolean {
  const own = (one: Wording, other: Wording): string =>
    one.words.filter((word) => !other.words.includes(word)).join(' ');
  const [left, right] = [own(a, b), own(b, a)];
  return left !== '' && right !== '' && ((isTown(left) && isTown(right)) || (isTown(a.folded) && isTown(b.folded)));
}

/** Whether two titles name diplomas of two types, such as BTS and BTSA. */
export function areTwoTypes(a: Wording, b: Wording): boolean {
  const [left, right] = [typeFromTitle(a.folded), typeFromTitle(b.folded)];
  return left !== undefined && right !== undefined && left !== right;
}

/** Whether two labels may be in one cluster. */
function mayMeet(a: Wording, b: Wording): boolean {
  return a.sense === b.sense && !nameTwoTowns(a, b) && !areTwoTypes(a, b);
}

/** Whether the rarer may be an error for the other. */
function isRarer(one: Label, centre: Label): boolean {
  if (one.count * RARER <= centre.count) return true;
  return one.count === 1 && centre.count === 1 && one.wording.compact.length >= LONG_LABEL;
}

/** The labels of a column, and those that each of them may be an error for. */
class Labels {
  readonly all: Label[];
  /** By words as they are, and in the masculine singular: an error may be in an ending, or beside another gender. */
  private misspelt: readonly Misspelt<Label>[] = [];

  constructor(
    labels: Iterable<Label>,
    private readonly kind: LabelKind,
    private readonly acronyms: ReadonlySet<string>,
  ) {
    this.all = [...labels];
  }

  *index(): Steps<void> {
    const [words, stems, compacts, pairs] = [new ByKey(), new ByKey(), new ByKey(), new ByKey()];
    const byCount = (a: Label, b: Label): number =>
      b.count - a.count ||
      byCodeUnit(a.wording.folded, b.wording.folded) ||
      byCodeUnit(a.wording.sense, b.wording.sense);
    yield* within(sortSteps(this.all, byCount), 0, 0.1);
    const short = this.all.filter(({ wording }) => isShort(wording));
    const vocabulary = new Set<string>();
    const first = inChunks(short.length, LABELS_A_STEP, (from, to) => {
      for (const label of short.slice(from, to)) {
        const { wording } = label;
        const { sense, compact } = wording;
        label.same = {
          words: words.add(fingerprint(sense, wording.words), label),
          stems: stems.add(fingerprint(sense, wording.stems), label),
          compact: compact.length < COMPACT_FROM ? NONE : compacts.add(`${sense}\n${compact}`, label),
          pairs: compact.length < PAIRS_FROM ? NONE : pairs.add(pairsKey(wording), label),
        };
        for (const word of [...wording.words, ...wording.stems]) vocabulary.add(word);
      }
    });
    yield* within(first, 0.1, 0.4);
    const near = yield* within(nearWordsSteps([...vocabulary].filter((word) => !this.acronyms.has(word))), 0.5, 0.3);
    this.misspelt = [
      yield* within(
        misspeltSteps(short, near, (wording) => wording.words),
        0.8,
        0.1,
      ),
      yield* within(
        misspeltSteps(short, near, (wording) => wording.stems),
        0.9,
        0.1,
      ),
    ];
  }

  /** Labels that look like the centre, the surest likeness first. */
  *alike(centre: Label): Generator<readonly [Label, Likeness]> {
    const { wording, same } = centre;
    if (same === undefined) return;
    for (const one of same.words) yield [one, 'mots'];
    const agreed: Likeness = this.kind.libelle === 'lieux' ? 'mots' : 'accord';
    for (const one of same.stems) yield [one, agreed];
    for (const one of same.compact) yield [one, 'lettres'];
    for (const one of same.pairs) {
      if (one.taken || !isRarer(one, centre) || !this.mayErr(one, centre)) continue;
      if (editDistance(one.wording.compact, wording.compact, MOST_EDITS) <= MOST_EDITS) yield [one, 'lettres'];
    }
    for (const one of this.misspelt.flatMap((index) => index.of(wording))) {
      if (isRarer(one, centre) && this.mayErr(one, centre)) yield [one, 'faute'];
    }
  }

  /** A real commune is never an error for another one; a name that is on no list may be. */
  private mayErr(one: Label, centre: Label): boolean {
    if (!this.kind.commune) return true;
    return isTown(centre.wording.folded) && !isTown(one.wording.folded);
  }
}

const pairsKey = ({ sense, compact }: Wording): string => `${sense}\n${compact[0]}${pairsOfLetters(compact)}`;

/** Spellings grouped by label; those that say nothing, or have lost letters, are left out. */
function* labelsSteps(spellings: readonly Spelling[], reader: WordingReader): Steps<Map<string, Label>> {
  const labels = new Map<string, Label>();
  for (let i = 0; i < spellings.length; i++) {
    if (i % LABELS_A_STEP === 0) yield i / spellings.length;
    const spelling = spellings[i];
    const wording = reader.wordingOf(spelling.text);
    if (isNullWord(wording.folded) || spelling.text.includes('\uFFFD')) continue;
    const key = `${wording.sense}\n${wording.folded}`;
    let label = labels.get(key);
    if (label === undefined) labels.set(key, (label = { wording, spellings: [], count: 0, taken: false }));
    label.spellings.push(spelling);
    label.count += spelling.count;
  }
  return labels;
}

const byCount = (a: LabelMember, b: LabelMember): number => b.count - a.count || byCodeUnit(a.text, b.text);

/** The cluster of a centre and of the labels that joined it; null when they are one spelling in all. */
function clusterOf(
  centre: Label,
  joined: readonly (readonly [Label, Likeness])[],
  official: Official | undefined,
): Cluster | null {
  const members = [[centre, 'ecriture'] as const, ...joined].flatMap(([label, likeness]) =>
    label.spellings.map(({ text, count }): LabelMember => ({ text, count, likeness })),
  );
  const target = official?.label ?? bestSpelling(centre.spellings).text;
  if (members.every(({ text }) => text === target)) return null;
  const own = members.filter(({ text }) => text === target);
  return { target, members: [...own, ...members.filter(({ text }) => text !== target).sort(byCount)] };
}

/**
 * The clusters of the labels of a column, the most cells to rewrite first.
 * @param spellings distinct texts, in any order
 */
export function* clusterSteps(spellings: readonly Spelling[], kind: LabelKind): Steps<readonly Cluster[]> {
  const reader = new WordingReader(kind.libelle === 'mots');
  const grouped = yield* within(labelsSteps(spellings, reader), 0, 0.4);
  const labels = new Labels(grouped.values(), kind, reader.acronyms);
  yield* within(labels.index(), 0.4, 0.4);
  const clusters: Cluster[] = [];
  for (let i = 0; i < labels.all.length; i++) {
    if (i % LABELS_A_STEP === 0) yield 0.8 + (i / labels.all.length) * 0.2;
    const centre = labels.all[i];
    if (centre.taken) continue;
    centre.taken = true;
    const joined: (readonly [Label, Likeness])[] = [];
    let official = kind.nomenclature.get(centre.wording.folded);
    for (const [one, likeness] of labels.alike(centre)) {
      if (one.taken || !mayMeet(one.wording, centre.wording)) continue;
      // Two labels of the nomenclature are two things, however alike.
      const own = kind.nomenclature.get(one.wording.folded);
      if (own !== undefined && official !== undefined && own.thing !== official.thing) continue;
      if (!joined.every(([other]) => mayMeet(one.wording, other.wording))) continue;
      one.taken = true;
      official ??= own;
      joined.push([one, likeness]);
    }
    const cluster = clusterOf(centre, joined, official);
    if (cluster !== null) clusters.push(cluster);
  }
  const toRewrite = ({ target, members }: Cluster): number =>
    members.reduce((sum, { text, count }) => sum + (text === target ? 0 : count), 0);
  return clusters.sort((a, b) => toRewrite(b) - toRewrite(a) || byCodeUnit(a.target, b.target));
}
