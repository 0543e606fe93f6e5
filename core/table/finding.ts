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
  abstract [Symbol.iterator](): Iterator<Finding>;

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
    let i = 0;
    for (const finding of this) look(finding, i++);
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

/** What findings of one kind about one rubrique share, and how many numbers each adds: row, column, suggestion. */
interface Shared {
  readonly kind: FindingKind;
  readonly rubrique: string;
  readonly autre: string;
}

const STRIDE = 4;
const FIRST_ROOM = 16;

class NumberedTexts extends Numbered<string> {
  protected keyOf(text: string): string {
    return text;
  }
}

class NumberedShared extends Numbered<Shared> {
  protected keyOf({ kind, rubrique, autre }: Shared): string {
    return `${kind.code} ${kind.severity} ${kind.verdict} ${kind.repair} ${rubrique} ${autre}`;
  }
}

/**
 * Growing list of the findings of one raw table: sixteen bytes each, whatever their number. Its texts are held once.
 */
export class FindingLog extends FindingList {
  /** Of finding i, from `i * STRIDE` on: what it shares, row, column, suggestion. */
  private cells = new Int32Array(FIRST_ROOM * STRIDE);
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
    if (last === null || last.kind !== kind || last.rubrique !== rubrique || last.autre !== autre) {
      const { code, severity, verdict, repair } = kind;
      this.last = { kind, rubrique, autre };
      this.lastNumber = this.shared.of({ kind: { code, severity, verdict, repair }, rubrique, autre });
    }
    const at = this.count++ * STRIDE;
    if (at === this.cells.length) this.grow();
    this.cells[at] = this.lastNumber;
    this.cells[at + 1] = row;
    this.cells[at + 2] = column;
    this.cells[at + 3] = this.suggestions.of(suggestion);
  }

  /** Adds a finding as it is. */
  push(finding: Finding): void {
    this.add(finding, finding.rubrique, finding.row, finding.column, finding.suggestion, finding.autre);
  }

  /** Takes back the findings that another column of the row has settled. */
  drop(settled: (finding: Finding) => boolean): void {
    let kept = 0;
    for (let i = 0; i < this.count; i++) {
      if (settled(this.finding(i))) continue;
      this.cells.copyWithin(kept++ * STRIDE, i * STRIDE, (i + 1) * STRIDE);
    }
    this.count = kept;
  }

  *[Symbol.iterator](): Iterator<Finding> {
    for (let i = 0; i < this.count; i++) yield this.finding(i);
  }

  get findings(): Findings {
    return this;
  }

  private finding(i: number): Finding {
    const at = i * STRIDE;
    const { kind, rubrique, autre } = this.shared.items[this.cells[at]];
    const { code, severity, verdict, repair } = kind;
    const suggestion = this.suggestions.items[this.cells[at + 3]];
    return {
      code,
      severity,
      verdict,
      repair,
      rubrique,
      row: this.cells[at + 1],
      column: this.cells[at + 2],
      suggestion,
      autre,
    };
  }

  private grow(): void {
    const grown = new Int32Array(this.cells.length * 2);
    grown.set(this.cells);
    this.cells = grown;
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

  *[Symbol.iterator](): Iterator<Finding> {
    for (const list of this.lists) yield* list;
  }
}

/** Several lists read as one, without copying them. */
export function joinFindings(...lists: readonly Findings[]): Findings {
  return new JoinedFindings(lists);
}
