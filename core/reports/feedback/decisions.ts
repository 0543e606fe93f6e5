/** What there is to correct, line by line: findings that one decision mends together are one line, the widest first. */
import type { Finding, Steps } from '../../table';
import { sortSteps, VALUES_A_STEP, within } from '../../table';
import type { FeedbackFile } from './fileSheet';
import { rubriqueRank, severityRank } from './told';

/** Cells that hold the same value and have the same fault: a habit from that number on, chance below. */
const A_HABIT = 3;
/** Faults whose cells differ but hang on one decision about their column: which comes first, the day or the month. */
const OF_THE_COLUMN: ReadonlySet<string> = new Set(['date_ambigue', 'nombre_ambigu']);
/** A column that no file sends: asked once of the certifier, apart from what is wrong in the cells. */
const ABSENT = 'rubrique_absente';

/** One line of the list. */
export interface Line {
  readonly file: FeedbackFile;
  /** The finding that is told: the first of those that the line stands for. */
  readonly finding: Finding;
  /** Raw rows of all the findings of the line, in the file's order; one of -1 for a whole column or file. */
  readonly rows: readonly number[];
  /** Whether its cells all hold the same value. */
  readonly isSameValue: boolean;
}

export interface ToCorrect {
  /** Decisions on several cells, then single cells. */
  readonly lines: readonly Line[];
  /** Columns that are not sent. */
  readonly absent: readonly Line[];
  /** Findings that the lines stand for, absent columns left out. */
  readonly points: number;
}

/** What makes two findings of a file hang on the same decision; null for one that stands alone. */
function decisionKey({ delivery }: FeedbackFile, finding: Finding): string | null {
  const { row, column, autre, code, severity, suggestion } = finding;
  // A fault between two rubriques is a matter of its row, whatever the cell holds.
  if (row < 0 || column < 0 || autre !== '') return null;
  if (OF_THE_COLUMN.has(code)) return `${code} ${severity} ${column}`;
  const value = delivery.read.raw.columns[column].codes[row];
  return value === 0 ? null : `${code} ${severity} ${column} ${value} ${suggestion}`;
}

/** Lines of one file, in no order. */
function* fileLines(file: FeedbackFile): Steps<Line[]> {
  const groups = new Map<string, { finding: Finding; rows: number[] }>();
  const lines: Line[] = [];
  const alone = (finding: Finding): void => void lines.push({ file, finding, rows: [finding.row], isSameValue: false });
  const { findings } = file.delivery;
  for (const [i, finding] of findings.entries()) {
    if (i % VALUES_A_STEP === 0) yield (0.7 * i) / findings.length;
    if (finding.severity === 'information') continue;
    const key = decisionKey(file, finding);
    if (key === null) {
      alone(finding);
      continue;
    }
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { finding, rows: [finding.row] });
    else group.rows.push(finding.row);
  }
  for (const { finding, rows } of groups.values()) {
    if (rows.length < A_HABIT) for (const row of rows) alone({ ...finding, row });
    else {
      rows.sort((a, b) => a - b);
      const told = { ...finding, row: rows[0] };
      lines.push({ file, finding: told, rows, isSameValue: !OF_THE_COLUMN.has(finding.code) });
    }
  }
  return lines;
}

/** 0 for what one decision mends in several cells, a whole column or the whole file; 1 for a single cell or row. */
function reach({ finding, rows }: Line): number {
  return rows.length > 1 || finding.row < 0 ? 0 : 1;
}

/**
 * What there is to correct, by the effort that it saves: first the decisions that mend several cells (the gravest, then
 * the widest), then the single cells (the gravest, in the dictionary's order); absent columns apart. Each finding that
 * is no mere information is on one line.
 */
export function* toCorrectLines(files: readonly FeedbackFile[]): Steps<ToCorrect> {
  const all: Line[] = [];
  for (let i = 0; i < files.length; i++) {
    for (const line of yield* within(fileLines(files[i]), (0.5 * i) / files.length, 0.5 / files.length)) all.push(line);
  }
  const isAbsent = ({ finding }: Line): boolean => finding.code === ABSENT;
  const lines = all.filter((line) => !isAbsent(line));
  const order = new Map(files.map((file, i) => [file, i]));
  const place = (a: Line, b: Line): number =>
    rubriqueRank(a.finding.rubrique) - rubriqueRank(b.finding.rubrique) ||
    (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) ||
    a.finding.row - b.finding.row ||
    a.finding.column - b.finding.column ||
    (a.finding.code < b.finding.code ? -1 : 1);
  const sorting = sortSteps(
    lines,
    (a, b) =>
      reach(a) - reach(b) ||
      severityRank(a.finding.severity) - severityRank(b.finding.severity) ||
      (reach(a) === 0 ? b.rows.length - a.rows.length : 0) ||
      place(a, b),
  );
  yield* within(sorting, 0.5, 0.5);
  const points = lines.reduce((sum, { rows }) => sum + rows.length, 0);
  return { lines, absent: all.filter(isAbsent).sort(place), points };
}
