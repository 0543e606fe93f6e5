/** Judges a row that fills one cell: by what it is a title, if it is one. */
import type { CellColumn } from '../cells';
import { BLANK, HEADER_AGAIN, isNoteText, isTotalText } from '../furniture';
import { isBlank, shapeOf } from '../head/row';
import { foldLabel } from '../../values';
import { ownValues, styleOf, type Own } from './ownValues';
import { USUAL, type Sampled } from './sample';
import { ALIEN, HEADED, MERGED, OTHER_STYLE, WORDS, type Lone, type Spans } from './types';
import { isHeading, REMARK } from './words';

/** Columns, among those that hold something, in which a title begins. */
const FIRST_COLUMNS = 3;
/** A column that rows of data hardly ever fill. */
const SELDOM = 0.1;
/** Share of a column's values written as the title is, under which the title is no value of it. */
const OTHERWISE = 0.02;
/** Longer texts are remarks. */
const LONGEST = 120;

/** Filled columns of a row, up to two. */
function firstFilled(columns: readonly CellColumn[], row: number): number[] {
  const filled: number[] = [];
  for (let c = 0; c < columns.length && filled.length < 2; c++) {
    const code = columns[c].codes[row];
    if (code !== 0 && !isBlank(columns[c].text(code))) filled.push(c);
  }
  return filled;
}

/** Keeps what it has learnt of each column. */
export class Judge {
  private readonly own = new Map<number, Own>();

  constructor(
    private readonly columns: readonly CellColumn[],
    private readonly rows: Uint8Array,
    private readonly sample: Sampled,
    private readonly spans: Spans,
  ) {}

  private ownOf(c: number): Own {
    let own = this.own.get(c);
    if (own === undefined) this.own.set(c, (own = ownValues(this.columns[c], this.sample.rows)));
    return own;
  }

  /** A cell merged over a column that rows of data fill separately. */
  private isMerged(row: number, c: number): boolean {
    const span = this.spans.get(row) ?? 1;
    for (let other = c + 1; other < c + span; other++) if ((this.sample.shares[other] ?? 0) >= USUAL) return true;
    return false;
  }

  private isHeaded(row: number): boolean {
    let next = row + 1;
    while (this.rows[next] === BLANK) next++;
    return this.rows[next] === HEADER_AGAIN;
  }

  /** The row as a title, when it stands alone; null else. */
  lone(row: number): Lone | null {
    const filled = firstFilled(this.columns, row);
    if (filled.length !== 1) return null;
    const [c] = filled;
    const code = this.columns[c].codes[row];
    const kind = this.columns[c].kind(code);
    const text = this.columns[c].text(code).trim();
    const found = { row, column: c, text, kind };
    if (text.length > LONGEST) return { ...found, evidence: 0 };
    return { ...found, evidence: this.evidence(found) };
  }

  private evidence({ row, column: c, text, kind }: Omit<Lone, 'evidence'>): number {
    const folded = foldLabel(text);
    if (isNoteText(text, folded) || isTotalText(folded)) return 0;
    const merged = this.isMerged(row, c) ? MERGED : 0;
    const headed = this.isHeaded(row) ? HEADED : 0;
    if (merged !== 0) return merged | headed;
    const before = this.sample.shares.slice(0, c).filter((share) => share > 0).length;
    const shape = shapeOf(text, kind);
    // A lone remark is beside a row, not above others.
    if (before >= FIRST_COLUMNS || REMARK.test(folded)) return 0;
    const own = this.ownOf(c);
    const isOutline = own.filled <= this.sample.rows.length * SELDOM;
    // Rows are numbered ahead of time, and left blank.
    if (own.values.has(text) || (!isOutline && (shape === 'number' || shape === 'code'))) return 0;
    const alien = isOutline || (own.shape !== 'text' && own.shape !== shape) ? ALIEN : 0;
    const words = shape === 'text' && isHeading(folded) && own.headings <= own.filled * SELDOM ? WORDS : 0;
    const style = own.shape === 'text' && (own.styles.get(styleOf(text)) ?? 0) <= own.filled * OTHERWISE;
    return headed | alien | words | (style ? OTHER_STYLE : 0);
  }
}
