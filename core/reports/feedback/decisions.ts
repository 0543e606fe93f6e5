/** What there is to correct, line by line: findings that one decision mends together are one line, the widest first. */
import type { Finding, Steps } from '../../table';
import { byCodeUnit, findingAt, inChunks, sortSteps, VALUES_A_STEP, within } from '../../table';
import type { FeedbackFile } from './fileSheet';
import type { Candidate } from './habits';
import { Decisions, OF_THE_COLUMN } from './habits';
import { rubriqueRank, severityRank } from './told';

/** A column that no file sends: asked once of the certifier, apart from what is wrong in the cells. */
export const ABSENT = 'rubrique_absente';

/** One line of the list. */
export interface Line {
  readonly file: FeedbackFile;
  /** The finding that is told: the first of those that the line stands for. */
  readonly finding: Finding;
  /** Raw rows of all the findings of the line, in the file's order; one of -1 for a whole column or file. */
  readonly rows: ArrayLike<number>;
  /** Whether its cells all hold the same value. */
  readonly isSameValue: boolean;
}

export interface ToCorrect {
  /** Decisions on several cells, then single cells; at most as many as asked. */
  readonly lines: readonly Line[];
  /** Lines in all. */
  readonly total: number;
  /** Columns that are not sent. */
  readonly absent: readonly Line[];
  /** Findings that the lines stand for, absent columns left out. */
  readonly points: number;
}

/** 0 for a whole column or the whole file, 1 for what one decision mends in several cells, 2 for a single cell or row. */
function reach({ finding, count }: Candidate): number {
  return finding.row < 0 ? 0 : count > 1 ? 1 : 2;
}

/** In the dictionary's order, then by place. Findings that nothing else tells apart keep their order. */
function byPlace(a: Candidate, b: Candidate): number {
  return (
    rubriqueRank(a.finding.rubrique) - rubriqueRank(b.finding.rubrique) ||
    a.order - b.order ||
    a.finding.row - b.finding.row ||
    a.finding.column - b.finding.column ||
    byCodeUnit(a.finding.code, b.finding.code) ||
    Number(b.isAlone) - Number(a.isAlone) ||
    a.i - b.i
  );
}

function byEffort(a: Candidate, b: Candidate): number {
  return (
    reach(a) - reach(b) ||
    severityRank(a.finding.severity) - severityRank(b.finding.severity) ||
    b.count - a.count ||
    byPlace(a, b)
  );
}

/** The first candidates in the order of effort, whatever their number: those that cannot be among them are let go. */
class First {
  private list: Candidate[] = [];
  private last: Candidate | null = null;

  constructor(private readonly most: number) {}

  add(candidate: Candidate): void {
    if (this.last === null || byEffort(candidate, this.last) < 0) this.list.push(candidate);
  }

  /** Lets go of what came too far, once there is as much of it as of what is kept. */
  *cut(): Steps<void> {
    if (this.list.length < this.most * 2) return;
    yield* this.sorted();
    this.last = this.list[this.most - 1];
  }

  *sorted(): Steps<readonly Candidate[]> {
    yield* sortSteps(this.list, byEffort);
    if (this.list.length > this.most) this.list.length = this.most;
    return this.list;
  }
}

/** The lines of some candidates of a file, in their order: rows of the groups are collected in one passage. */
function* linesOf(candidates: readonly Candidate[]): Steps<Line[]> {
  const rows = candidates.map(({ finding, count }) => (count > 1 ? new Int32Array(count) : [finding.row]));
  const filled = new Int32Array(candidates.length);
  for (const decisions of new Set(candidates.map((one) => one.decisions))) {
    const { groups, file } = decisions;
    const byGroup = new Map<number, number>();
    candidates.forEach((one, c) => {
      if (one.count > 1 && one.decisions === decisions) byGroup.set(groups[one.i], c);
    });
    if (byGroup.size === 0) continue;
    yield* inChunks(groups.length, VALUES_A_STEP, (from, to) => {
      for (let i = from; i < to; i++) {
        const c = groups[i] < 0 ? undefined : byGroup.get(groups[i]);
        if (c !== undefined) (rows[c] as Int32Array)[filled[c]++] = findingAt(file.delivery.findings, i).row;
      }
    });
  }
  return candidates.map(({ decisions: { file }, finding, count }, c): Line => {
    const own = rows[c];
    if (count > 1) (own as Int32Array).sort();
    return { file, finding, rows: own, isSameValue: count > 1 && !OF_THE_COLUMN.has(finding.code) };
  });
}

/**
 * What there is to correct, by the effort that it saves: first what is wrong with a whole column, then the decisions that
 * mend several cells (the gravest, then the widest), then the single cells (the gravest, in the dictionary's order); absent columns apart. Each finding that
 * is no mere information is on one line.
 * @param most lines given; all are counted
 */
export function* toCorrectLines(files: readonly FeedbackFile[], most: number): Steps<ToCorrect> {
  const first = new First(most);
  const absent: Candidate[] = [];
  let [points, total] = [0, 0];
  for (const [f, file] of files.entries()) {
    const { findings } = file.delivery;
    const decisions = new Decisions(file);
    const taking = inChunks(findings.length, VALUES_A_STEP, (from, to) => {
      for (let i = from; i < to; i++) decisions.take(i);
    });
    yield* within(taking, (0.6 * f) / files.length, 0.3 / files.length);
    for (let from = 0; from < findings.length; from += VALUES_A_STEP) {
      const to = Math.min(findings.length, from + VALUES_A_STEP);
      for (let i = from; i < to; i++) {
        const candidate = decisions.lineOf(i, f);
        if (candidate === null) continue;
        if (candidate.finding.code === ABSENT) absent.push(candidate);
        else {
          points += candidate.count;
          total++;
          first.add(candidate);
        }
      }
      const done = (0.6 * f + 0.3 + (0.3 * to) / findings.length) / files.length;
      yield done;
      yield* within(first.cut(), done, 0);
    }
  }
  const chosen = yield* within(first.sorted(), 0.6, 0.2);
  const lines = yield* within(linesOf(chosen), 0.8, 0.2);
  return { lines, total, absent: yield* linesOf(absent.sort(byPlace)), points };
}
