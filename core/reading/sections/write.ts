/** Gives each row the title above it, and the title above that one where there are two levels. */
import type { CellKind } from '../../table';
import { BLANK, HEADER_AGAIN } from '../furniture';
import type { Lone, Sections } from './types';

/** Titles that follow each other with no row of data between them. */
function runsOf(titles: readonly Lone[], rows: Uint8Array): Lone[][] {
  const runs: Lone[][] = [];
  for (const title of titles) {
    let before = title.row - 1;
    while (rows[before] === BLANK || rows[before] === HEADER_AGAIN) before--;
    const last = runs[runs.length - 1];
    if (last !== undefined && last[last.length - 1].row === before) last.push(title);
    else runs.push([title]);
  }
  return runs;
}

/**
 * Whether the title above another one goes on after the next title: only when the two are surely of two levels, for a
 * section without any row looks the same ("DEAES" directly above "CAP").
 */
function hasLevels(runs: readonly Lone[][]): boolean {
  const two = runs.filter((run) => run.length > 1);
  const lower = two.map((run) => run[run.length - 1]);
  return (
    two.length > 0 &&
    (two.every((run) => run[run.length - 2].column < run[run.length - 1].column) ||
      new Set(lower.map(({ text }) => text)).size < lower.length)
  );
}

class Writer {
  readonly codes: Int32Array;
  readonly texts: string[] = [''];
  readonly kinds: CellKind[] = [0];
  private readonly known = new Map<string, number>([['', 0]]);

  constructor(rows: number) {
    this.codes = new Int32Array(rows);
  }

  fill(from: number, to: number, { text, kind }: Pick<Lone, 'text' | 'kind'>): void {
    const key = text === '' ? '' : `${kind} ${text}`;
    let code = this.known.get(key);
    if (code === undefined) {
      this.known.set(key, (code = this.texts.push(text) - 1));
      this.kinds.push(kind);
    }
    if (code > 0) this.codes.fill(code, from, to);
  }
}

const NOTHING: Pick<Lone, 'text' | 'kind'> = { text: '', kind: 0 };

/** @param titleAbove of the rows before the first title; '' for none */
export function written(titles: readonly Lone[], rows: Uint8Array, titleAbove: string): Sections {
  const runs = runsOf(titles, rows);
  const levels = hasLevels(runs);
  const upperColumns = new Set(runs.filter((run) => run.length > 1).map((run) => run[run.length - 2].column));
  const lowerColumns = new Set(runs.filter((run) => run.length > 1).map((run) => run[run.length - 1].column));
  const [own, upper] = [new Writer(rows.length), new Writer(rows.length)];
  own.fill(0, titles[0].row, { text: titleAbove, kind: 0 });
  let above = NOTHING;
  runs.forEach((run, i) => {
    const last = run[run.length - 1];
    const from = last.row + 1;
    const to = runs[i + 1]?.[0].row ?? rows.length;
    const isUpper = levels && run.length === 1 && upperColumns.has(last.column) && !lowerColumns.has(last.column);
    if (run.length > 1) {
      const texts = run.slice(0, -1);
      above = texts.length === 1 ? texts[0] : { text: texts.map(({ text }) => text).join(' / '), kind: 0 };
    } else if (isUpper) above = last;
    else if (!levels) above = NOTHING;
    own.fill(from, to, isUpper ? NOTHING : last);
    upper.fill(from, to, above);
  });
  return { count: titles.length, titles: own, upper: upper.texts.length > 1 ? upper : null };
}
