/** Findings: what is wrong, where, never a sentence; held by columns so that a million of them stay small. */

export type Severity = 'bloquant' | 'a_verifier' | 'information';
/** Three-valued (R `validate`): a finding is never `vrai`, but a scorecard counts them. */
export type Verdict = 'faux' | 'non_verifiable';
/** `sure`: done, logged, reversible; `proposed`: one click; `manual`: the certifier must look. */
export type Repair = 'sure' | 'proposed' | 'manual';

/** One finding of a file. `row` indexes the raw table (-1: the whole column or file); `column` its columns (-1: none). */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly rubrique: string;
  readonly row: number;
  readonly column: number;
  readonly repair: Repair;
  /** What we would write instead, for `sure` and `proposed`; for `manual`, a detail of the sentence (core/messages). */
  readonly suggestion: string;
  /** The other rubrique of a rule over two ('' when there is none). */
  readonly autre: string;
}

/** What a finding code declares once: how grave, how sure, how it is mended. */
export interface FindingKind {
  readonly code: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly repair: Repair;
}

/**
 * Findings to read, in order: an array of them is one, and so is a FindingLog, which makes each object as it is asked
 * for. Keep the list, not its findings, where there may be a million.
 */
export interface Findings extends Iterable<Finding> {
  readonly length: number;
  filter(keeps: (finding: Finding, index: number) => boolean): Finding[];
  map<Result>(of: (finding: Finding, index: number) => Result): Result[];
  some(holds: (finding: Finding, index: number) => boolean): boolean;
  every(holds: (finding: Finding, index: number) => boolean): boolean;
  find(holds: (finding: Finding, index: number) => boolean): Finding | undefined;
  forEach(look: (finding: Finding, index: number) => void): void;
  entries(): IterableIterator<[number, Finding]>;
}

/** The reading half, over whatever gives findings one by one. */
abstract class FindingList implements Findings {
  abstract readonly length: number;
  /** The finding of that place, made as it is asked for. */
  abstract nth(index: number): Finding;

  *[Symbol.iterator](): Iterator<Finding> {
    for (let i = 0; i < this.length; i++) yield this.nth(i);
  }

  filter(keeps: (finding: Finding, index: number) => boolean): Finding[] {
    const kept: Finding[] = [];
    this.forEach((finding, i) => {
      if (keeps(finding, i)) kept.push(finding);
    });
    return kept;
  }

  map<Result>(of: (finding: Finding, index: number) => Result): Result[] {
    const results: Result[] = [];
    this.forEach((finding, i) => results.push(of(finding, i)));
    return results;
  }

  some(holds: (finding: Finding, index: number) => boolean): boolean {
    return this.find(holds) !== undefined;
  }

  every(holds: (finding: Finding, index: number) => boolean): boolean {
    return !this.some((finding, i) => !holds(finding, i));
  }

  find(holds: (finding: Finding, index: number) => boolean): Finding | undefined {
    let i = 0;
    for (const finding of this) if (holds(finding, i++)) return finding;
    return undefined;
  }

  forEach(look: (finding: Finding, index: number) => void): void {
    const { length } = this;
    for (let i = 0; i < length; i++) look(this.nth(i), i);
  }

  *entries(): IterableIterator<[number, Finding]> {
    let i = 0;
    for (const finding of this) yield [i++, finding];
  }
}

/** Distinct things numbered in the order they come. */
abstract class Numbered<Item> {
  readonly items: Item[] = [];
  private readonly numbers = new Map<string, number>();

  protected abstract keyOf(item: Item): string;

  of(item: Item): number {
    const key = this.keyOf(item);
    let number = this.numbers.get(key);
    if (number === undefined) this.numbers.set(key, (number = this.items.push(item) - 1));
    return number;
  }
}

/** What findings of one kind about one rubrique share, and how many numbers each adds: itself, row, suggestion. */
interface Shared {
  readonly kind: FindingKind;
  readonly rubrique: string;
  readonly column: number;
  readonly autre: string;
}

const STRIDE = 3;
const FIRST_ROOM = 16;
/** Findings of a page: a long log grows by pages, none of which is ever copied. */
const PAGE_BITS = 14;
const PAGE_ROOM = 1 << PAGE_BITS;

class NumberedTexts extends Numbered<string> {
  protected keyOf(text: string): string {
    return text;
  }
}

class NumberedShared extends Numbered<Shared> {
  protected keyOf({ kind, rubrique, column, autre }: Shared): string {
    return `${kind.code} ${kind.severity} ${kind.verdict} ${kind.repair} ${rubrique} ${column} ${autre}`;
  }
}

/**
 * Growing list of the findings of one raw table: twelve bytes each, whatever their number. Its texts are held once.
 */
export class FindingLog extends FindingList {
  /**
   * Of finding i, from `(i % PAGE_ROOM) * STRIDE` on in its page: what it shares, row, suggestion. The first page grows
   * until it is whole: most logs are short.
   */
  private readonly pages = [new Int32Array(FIRST_ROOM * STRIDE)];
  private count = 0;
  private readonly shared = new NumberedShared();
  private readonly suggestions = new NumberedTexts();
  /** Findings of one kind and rubrique come in runs: what the last one shared. */
  private last: Shared | null = null;
  private lastNumber = 0;

  get length(): number {
    return this.count;
  }

  add(kind: FindingKind, rubrique: string, row: number, column: number, suggestion = '', autre = ''): void {
    const { last } = this;
    const isShared =
      last?.kind === kind && last.rubrique === rubrique && last.column === column && last.autre === autre;
    if (!isShared) {
      const { code, severity, verdict, repair } = kind;
      this.last = { kind, rubrique, column, autre };
      this.lastNumber = this.shared.of({ kind: { code, severity, verdict, repair }, rubrique, column, autre });
    }
    const page = this.room(this.count);
    const at = (this.count++ & (PAGE_ROOM - 1)) * STRIDE;
    page[at] = this.lastNumber;
    page[at + 1] = row;
    page[at + 2] = this.suggestions.of(suggestion);
  }

  /** Adds a finding as it is. */
  push(finding: Finding): void {
    this.add(finding, finding.rubrique, finding.row, finding.column, finding.suggestion, finding.autre);
  }

  /** Takes back the findings that another column of the row has settled. */
  drop(settled: (finding: Finding) => boolean): void {
    let kept = 0;
    for (let i = 0; i < this.count; i++) {
      if (settled(this.nth(i))) continue;
      const from = (i & (PAGE_ROOM - 1)) * STRIDE;
      const to = (kept & (PAGE_ROOM - 1)) * STRIDE;
      const page = this.pages[i >> PAGE_BITS];
      this.pages[kept++ >> PAGE_BITS].set(page.subarray(from, from + STRIDE), to);
    }
    this.count = kept;
  }

  get findings(): Findings {
    return this;
  }

  nth(i: number): Finding {
    const page = this.pages[i >> PAGE_BITS];
    const at = (i & (PAGE_ROOM - 1)) * STRIDE;
    const { kind, rubrique, column, autre } = this.shared.items[page[at]];
    const { code, severity, verdict, repair } = kind;
    const suggestion = this.suggestions.items[page[at + 2]];
    return { code, severity, verdict, repair, rubrique, row: page[at + 1], column, suggestion, autre };
  }

  /** The page of finding i, which is the next one. */
  private room(i: number): Int32Array {
    const { pages } = this;
    const page = i >> PAGE_BITS;
    if (page === pages.length) pages.push(new Int32Array(PAGE_ROOM * STRIDE));
    const last = pages[page];
    if ((i & (PAGE_ROOM - 1)) * STRIDE < last.length) return last;
    const grown = new Int32Array(last.length * 2);
    grown.set(last);
    return (pages[page] = grown);
  }
}

/** Lists one after the other. */
class JoinedFindings extends FindingList {
  constructor(private readonly lists: readonly Findings[]) {
    super();
  }

  get length(): number {
    return this.lists.reduce((sum, { length }) => sum + length, 0);
  }

  nth(index: number): Finding {
    let i = index;
    for (const list of this.lists) {
      if (i < list.length) return findingAt(list, i);
      i -= list.length;
    }
    throw new RangeError(`no finding ${index}`);
  }

  override *[Symbol.iterator](): Iterator<Finding> {
    for (const list of this.lists) yield* list;
  }

  override forEach(look: (finding: Finding, index: number) => void): void {
    let before = 0;
    for (const list of this.lists) {
      const from = before;
      list.forEach((finding, i) => look(finding, from + i));
      before += list.length;
    }
  }
}

/** Several lists read as one, without copying them. */
export function joinFindings(...lists: readonly Findings[]): Findings {
  return new JoinedFindings(lists);
}

/** The finding of that place in a list. */
export function findingAt(findings: Findings, index: number): Finding {
  return findings instanceof FindingList ? findings.nth(index) : (findings as readonly Finding[])[index];
}

/** Some findings of a list, by their places: four bytes each. */
class PickedFindings extends FindingList {
  constructor(
    private readonly all: Findings,
    private readonly places: Int32Array,
  ) {
    super();
  }

  get length(): number {
    return this.places.length;
  }

  nth(index: number): Finding {
    return findingAt(this.all, this.places[index]);
  }
}

/** The findings that `keeps` says, in their order, without making a list of objects. */
export function keptFindings(findings: Findings, keeps: (finding: Finding) => boolean): Findings {
  const places = new Int32Array(findings.length);
  let count = 0;
  findings.forEach((finding, i) => {
    if (keeps(finding)) places[count++] = i;
  });
  return count === findings.length ? findings : new PickedFindings(findings, places.slice(0, count));
}
