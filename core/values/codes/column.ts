/** What a column says as a whole, for the decisions that no single cell can take. */
import { foldLabel } from '../spelling/fold';
import { isNullWord } from '../spelling/nullWords';
import type { DistinctColumn } from '../type';

/** A whole number written as text, "1.0" and "01" included: the codes of coded columns. Null for anything else. */
export function codedNumber(raw: string): string | null {
  const match = /^\s*(-?)0*(\d{1,3})(?:[.,]0+)?\s*$/.exec(raw);
  return match === null ? null : match[1] + match[2];
}

export interface ColumnView {
  /** Distinct raw values that say something. */
  readonly raws: readonly string[];
  /** Their folded forms. */
  readonly folded: ReadonlySet<string>;
  /** The coded numbers among them. */
  readonly numbers: ReadonlySet<string>;
}

/** The distinct values of a column, blanks and null words left out. */
export function viewColumn(column: DistinctColumn): ColumnView {
  const raws: string[] = [];
  const folded = new Set<string>();
  const numbers = new Set<string>();
  for (let i = 1; i < column.values.length; i++) {
    const raw = column.values[i];
    const label = foldLabel(raw);
    if (isNullWord(label)) continue;
    raws.push(raw);
    folded.add(label);
    const number = codedNumber(raw);
    if (number !== null) numbers.add(number);
  }
  return { raws, folded, numbers };
}

/** Whether every coded number of the column is among those given, and there is one at least. */
export function onlyNumbers({ numbers }: ColumnView, ...allowed: readonly string[]): boolean {
  return numbers.size > 0 && Array.from(numbers).every((number) => allowed.includes(number));
}

/**
 * What a header may say of its own codes, as readings number -> folded word: "(1 = oui, 2 = non)" numbers first, "F:1 H:2"
 * words first. Both orders may fit one header; the caller keeps the one whose words it knows.
 */
export function legendsOf(header: string): ReadonlyMap<string, string>[] {
  const folded = foldLabel(header);
  const forward = /(?:^| )(\d) ([a-z]+) (\d) ([a-z]+)(?: |$)/.exec(folded);
  const backward = /(?:^| )([a-z]+) (\d) ([a-z]+) (\d)(?: |$)/.exec(folded);
  const legends: ReadonlyMap<string, string>[] = [];
  if (forward !== null)
    legends.push(
      new Map([
        [forward[1], forward[2]],
        [forward[3], forward[4]],
      ]),
    );
  if (backward !== null)
    legends.push(
      new Map([
        [backward[2], backward[1]],
        [backward[4], backward[3]],
      ]),
    );
  return legends;
}

/** The coding, among several, that a header spells out; undefined when it spells none. `codeOf`: code of a folded word. */
export function codingOfHeader(
  header: string,
  codings: Readonly<Record<string, Readonly<Record<string, string>>>>,
  codeOf: (word: string) => string | undefined,
): string | undefined {
  for (const legend of legendsOf(header)) {
    for (const [name, coding] of Object.entries(codings)) {
      const told = Array.from(legend).every(
        ([number, word]) => coding[number] !== undefined && codeOf(word) === coding[number],
      );
      if (told) return name;
    }
  }
  return undefined;
}
