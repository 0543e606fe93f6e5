/** Whether a row that leaves the candidate blank, or half told, goes on with the one above, and which of them do not. */
import type { RawColumn, RawTable } from '../table';
import { isMissing, MISSING_DAY } from '../table';
import { foldLabel } from '../values';
import type { Looked, LookedColumn } from './blankRows';
import { holdsLittle, holdsSomething, isNamelessApplication, tellsLess } from './blankRows';
import type { ColumnSet } from './derive';

/** Share of the blank rows beyond which contradictions show that blanks do not mean "same as above". */
const CONTRADICTED = 1 / 3;
/** One contradiction is a slip. */
const FEWEST_CONTRADICTIONS = 2;

/** Results that end a parcours: no later jury is of the same one. */
const FINAL_RESULT = 'VT';

/** What was found of the rows that name nobody. */
export interface Found {
  /** By row, the named row that it goes with; -1 for every other row. */
  readonly joined: Int32Array;
  readonly count: number;
  /** Rows that go with nobody for sure, ascending: of no candidate. */
  readonly refused: readonly number[];
}

const textOf = ({ values }: RawColumn, code: number): string => foldLabel(values[code]);

/** Whether two cells say the same, one of them at least being blank counting as such when `orBlank`. */
function saysSame({ column, filled }: LookedColumn, a: number, b: number, orBlank: boolean): boolean {
  const [one, other] = [column.codes[a], column.codes[b]];
  if (one === other) return true;
  if (filled[one] === 0 || filled[other] === 0) return orBlank;
  return textOf(column, one) === textOf(column, other);
}

/** Whether what a row tells of the candidate or the parcours is another thing than what the named row tells. */
function contradicts({ facts }: Looked, columns: ColumnSet, row: number, above: number): boolean {
  return facts.some((fact) => {
    if (saysSame(fact, row, above, true)) return false;
    const read = columns.get(fact.rubrique);
    if (read === undefined || isMissing(read, row) || isMissing(read, above)) return true;
    if (read.kind === 'text') return read.codes[row] !== read.codes[above];
    return read.kind === 'date' ? read.days[row] !== read.days[above] : read.numbers[row] !== read.numbers[above];
  });
}

/** How a passage comes after the one of the row above. */
type Follows = 'apres' | 'avant' | 'rien' | 'impossible';

/** Compares a row's jury with that of the row above. */
function passageOrder(view: RawTable, { naming }: Looked, columns: ColumnSet): (row: number) => Follows {
  const [result, date] = [columns.get('resultat_jury#1'), columns.get('date_jury#1')];
  const resultAt = (row: number): string => (result?.kind === 'text' ? result.values[result.codes[row]] : '');
  const dayAt = (row: number): number => (date?.kind === 'date' ? date.days[row] : MISSING_DAY);
  const others = view.columns.filter((column) => !naming.some((one) => one.column === column));
  const differs = (row: number): number =>
    others.filter(({ codes }) => codes[row] !== 0 && codes[row] !== codes[row - 1]).length;
  return (row) => {
    const [before, own] = [resultAt(row - 1), resultAt(row)];
    const [dayBefore, day] = [dayAt(row - 1), dayAt(row)];
    if (dayBefore === MISSING_DAY || day === MISSING_DAY) {
      return before === FINAL_RESULT && own !== '' && differs(row) < 2 ? 'impossible' : 'rien';
    }
    if (day > dayBefore) return before === FINAL_RESULT ? 'impossible' : 'apres';
    if (day < dayBefore) return own === FINAL_RESULT ? 'impossible' : 'avant';
    // One jury, one result: a row of the same day goes with it by what else it tells (one row per bloc).
    return differs(row) > (before === own ? 0 : 1) ? 'rien' : 'impossible';
  };
}

/** The rows of one file as they are decided, top down. */
class Deciding {
  readonly joined: Int32Array;
  readonly refused = new Set<number>();
  /** Blank rows that were joined, and how their jury stands to the one above. */
  readonly blanks = new Map<number, Follows>();
  contradictions = 0;
  private readonly orderOf: (row: number) => Follows;

  constructor(
    private readonly view: RawTable,
    private readonly columns: ColumnSet,
    private readonly looked: Looked,
    private readonly isDecided: boolean,
  ) {
    this.joined = new Int32Array(view.rowCount).fill(-1);
    this.orderOf = passageOrder(view, looked, columns);
  }

  /** The named row that a row stands under; -1 when a row was left out between (a total, a title, a blank row, a header). */
  private above(row: number): number {
    const { rowNumbers } = this.view;
    if (row === 0 || rowNumbers[row] !== rowNumbers[row - 1] + 1 || this.refused.has(row - 1)) return -1;
    return this.joined[row - 1] >= 0 ? this.joined[row - 1] : this.looked.names[row - 1] !== 0 ? row - 1 : -1;
  }

  decide(row: number): void {
    const { looked } = this;
    const above = this.above(row);
    if (looked.names[row] !== 0) {
      if (above >= 0 && this.repeats(row, above)) this.decideRepeat(row, above);
    } else if (holdsSomething(looked, row)) this.decideBlank(row, above);
  }

  /** A name told again, less fully. */
  private repeats(row: number, above: number): boolean {
    const { names, naming, numberBits } = this.looked;
    if (!tellsLess(names, row, above, numberBits) || !holdsSomething(this.looked, row)) return false;
    return naming.every((one) => one.filled[one.column.codes[row]] === 0 || saysSame(one, row, above, false));
  }

  private decideRepeat(row: number, above: number): void {
    // Another application of the same person, maybe: it has a name, it stays.
    if (contradicts(this.looked, this.columns, row, above)) return;
    const order = this.orderOf(row);
    if (order === 'impossible' && !this.isSameDay(row)) this.refused.add(row);
    else this.joined[row] = above;
  }

  private isSameDay(row: number): boolean {
    const date = this.columns.get('date_jury#1');
    return date?.kind === 'date' && date.days[row] === date.days[row - 1];
  }

  private decideBlank(row: number, above: number): void {
    const { looked, columns } = this;
    const isOther = above >= 0 && contradicts(looked, columns, row, above);
    // Somebody whose name was left out: an application of its own, which is counted as such.
    if ((above < 0 || isOther) && isNamelessApplication(looked, row)) return;
    if (above < 0 || isOther || looked.told[above] * 2 < looked.usual) {
      this.refused.add(row);
      if (isOther) this.contradictions++;
      return;
    }
    const order = this.orderOf(row);
    if (order === 'impossible') this.contradictions++;
    // Where the name is all that is left blank, it may have been forgotten: the jury has to follow another one.
    if (order === 'impossible' || (looked.usual < 2 && order !== 'apres' && !this.isDecided)) {
      this.refused.add(row);
      return;
    }
    this.joined[row] = above;
    this.blanks.set(row, order);
  }

  private refuse(rows: Iterable<number>): void {
    for (const row of rows) {
      this.joined[row] = -1;
      this.refused.add(row);
    }
  }

  /** What only the file as a whole tells: that its blanks do not mean "same as above", or not here. */
  settle(): void {
    const rows = [...this.blanks.keys()];
    const ways = { apres: [] as number[], avant: [] as number[] };
    for (const [row, order] of this.blanks) if (order === 'apres' || order === 'avant') ways[order].push(row);
    const few = ways.apres.length < ways.avant.length ? ways.apres : ways.avant;
    const isContradicted =
      this.contradictions >= FEWEST_CONTRADICTIONS &&
      this.contradictions > (rows.length + this.contradictions) * CONTRADICTED;
    // Passages are listed in one order.
    const isMixed = few.length > (ways.apres.length + ways.avant.length) * CONTRADICTED;
    this.refuse(isContradicted || isMixed ? rows : few);
    let last = this.view.rowCount - 1;
    while (last >= 0 && this.looked.names[last] === 0) last--;
    const little = rows.filter((row) => this.joined[row] >= 0 && holdsLittle(this.view, this.looked, row));
    // The last lines of a page (a date, a count by result) are no passage, unless the file writes passages so.
    if (little.every((row) => row > last)) this.refuse(little);
  }
}

/**
 * Finds which rows go with which.
 * @param isDecided whether the profile says that such rows go with the one above: then only contradictions keep one apart
 */
export function findSame(view: RawTable, columns: ColumnSet, looked: Looked, isDecided: boolean): Found {
  const deciding = new Deciding(view, columns, looked, isDecided);
  for (let row = 0; row < view.rowCount; row++) deciding.decide(row);
  if (!isDecided) deciding.settle();
  const { joined, refused } = deciding;
  let count = 0;
  for (const above of joined) if (above >= 0) count++;
  return { joined, count, refused: [...refused].sort((a, b) => a - b) };
}
