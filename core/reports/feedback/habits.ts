/** Which findings of a file hang on one decision, in numbers only: a file of a million rows may have millions of them. */
import type { Finding } from '../../table';
import { findingAt, PairIndex } from '../../table';
import type { FeedbackFile } from './fileSheet';

/** Cells that hold the same value and have the same fault: a habit from that number on, chance below. */
const A_HABIT = 3;
/** Faults whose cells differ but hang on one decision about their column: which comes first, the day or the month. */
export const OF_THE_COLUMN: ReadonlySet<string> = new Set(['date_ambigue', 'nombre_ambigu']);
/** A finding that no decision on others mends; one that is no fault. */
const ALONE = -1;
const NO_FAULT = -2;

/**
 * Findings of a file by the decision that they hang on: numbers only, since there may be millions. A habit is a group of
 * A_HABIT findings or more.
 */
export class Decisions {
  /** By finding: its group, ALONE or NO_FAULT. */
  readonly groups: Int32Array;
  /** By group: findings, their first raw row, the first finding. */
  readonly counts: number[] = [];
  readonly rows: number[] = [];
  readonly firsts: number[] = [];
  private readonly pairs = new PairIndex();
  private readonly kinds = new Map<string, Map<string, number>>();
  private kindCount = 0;

  constructor(readonly file: FeedbackFile) {
    this.groups = new Int32Array(file.delivery.findings.length).fill(NO_FAULT);
  }

  /** Takes finding i. */
  take(i: number): void {
    const { findings, read } = this.file.delivery;
    const { row, column, autre, code, severity, suggestion } = findingAt(findings, i);
    if (severity === 'information') return;
    this.groups[i] = ALONE;
    // A fault between two rubriques is a matter of its row, whatever the cell holds.
    if (row < 0 || column < 0 || autre !== '') return;
    const isOfColumn = OF_THE_COLUMN.has(code);
    const value = isOfColumn ? 0 : read.raw.columns[column].codes[row];
    if (value === 0 && !isOfColumn) return;
    const kind = this.kind(`${code} ${severity} ${column}`, isOfColumn ? '' : suggestion);
    const group = this.pairs.of(kind, value);
    this.groups[i] = group;
    if (group === this.counts.length) {
      this.counts.push(0);
      this.rows.push(row);
      this.firsts.push(i);
    }
    this.counts[group]++;
    if (row < this.rows[group]) this.rows[group] = row;
  }

  private kind(name: string, suggestion: string): number {
    let known = this.kinds.get(name);
    if (known === undefined) this.kinds.set(name, (known = new Map<string, number>()));
    let kind = known.get(suggestion);
    if (kind === undefined) known.set(suggestion, (kind = this.kindCount++));
    return kind;
  }

  /** The line that finding i begins; null when another one does. */
  lineOf(i: number, order: number): Candidate | null {
    const group = this.groups[i];
    if (group === NO_FAULT) return null;
    const count = group === ALONE ? 1 : this.counts[group];
    const finding = findingAt(this.file.delivery.findings, i);
    if (count < A_HABIT) return { decisions: this, order, i, finding, count: 1, isAlone: group === ALONE };
    if (this.firsts[group] !== i) return null;
    return { decisions: this, order, i, finding: { ...finding, row: this.rows[group] }, count, isAlone: false };
  }
}

/** A line, before its rows are listed. */
export interface Candidate {
  readonly decisions: Decisions;
  /** Of the file among the files. */
  readonly order: number;
  readonly i: number;
  readonly finding: Finding;
  readonly count: number;
  readonly isAlone: boolean;
}
