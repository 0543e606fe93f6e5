/** Rows of one filled cell that head the rows below them ("Session de juin", "Site de Lyon"): found only when sure, kept as a column. */
import { inChunks, ROWS_A_STEP } from '../table';
import type { CellKind, Steps } from '../table';
import { foldLabel } from '../values';
import type { CellColumn } from './cells';
import { BLANK, DATA, HEADER_AGAIN, isNoteText, isTotalText, SECTION } from './furniture';
import { isBlank, shapeOf, type Shape } from './head/row';

/** Header of the column that holds, row by row, the title above; and the title above that one, where there are two. */
export const SECTION_HEADER = 'Titre de section';
export const UPPER_SECTION_HEADER = 'Titre de section supérieure';

/** Rows that tell what a row of data usually holds. */
const SAMPLE = 300;
/** A table of fewer cells a row has no room for titles: a lone cell is a row like others. */
const FEWEST_CELLS = 3;
/** Columns looked at first: a title fills one of them at most. */
const WITNESSES = 4;
const USUAL = 0.5;
/** Columns, among those that hold something, in which a title begins. */
const FIRST_COLUMNS = 3;
/** A column that rows of data hardly ever fill. */
const SELDOM = 0.1;
/** Share of a column's values written as the title is, under which the title is no value of it. */
const OTHERWISE = 0.02;
const DOMINANT = 0.7;
/** Longer texts are remarks. */
const LONGEST = 120;

/** What titles begin with, folded: words that no name is. */
const HEADING =
  /^(sessions?|jurys?|sites?|antennes?|academies?|departements?|regions?|promotions?|promo|groupes?|annees?|centres?|etablissements?|services?|dispositifs?|certifications?|diplomes?|formations?|filieres?|specialites?|mentions?|secteurs?|niveaux?|territoires?|campagnes?|trimestres?|semestres?|mois|periodes?|commissions?|dossiers|candidats|candidates|candidatures|titre professionnel|titre pro|vae|deaes|deas|deap|deme|dees|deass|deeje|decesf|deets|detisf|deis|cafdes|caferuis|bpjeps|dejeps|desjeps|cap|bts|bep|bac|bac pro|baccalaureat|brevet|licence|licence pro|dut|deust|cqp|cqpi|rncp|d e)\b/;
/** A year beside words: "Juin 2024", "Jury du 12/06/2024". */
const YEAR = /\b(19|20)\d\d\b/;
/** What is written beside a row, not above several. */
const REMARK =
  /\b(annulee?s?|abandon\w*|incomplete?s?|idem|absente?s?|revoir|attente|doublons?|voir|cf|reporte?e?s?|rappel\w*|relance\w*|ok|vide|neant|non|oui)\b/;

/** What a title is known by besides standing alone. */
const MERGED = 1;
const HEADED = 2;
const WORDS = 4;
const ALIEN = 8;
const OTHER_STYLE = 16;
/** Enough by itself, wherever the row is; the others only where a title opens the table. */
const SURE = MERGED | HEADED | WORDS;

/** For cells merged over several columns, by row below the header: how many columns the merge covers. */
export type Spans = ReadonlyMap<number, number>;

interface Lone {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly kind: CellKind;
  readonly evidence: number;
}

/** Titles by row, as codes of `texts`; code 0 where none stands above. */
export interface Titles {
  readonly codes: Int32Array;
  readonly texts: readonly string[];
  readonly kinds: readonly CellKind[];
}

export interface Sections {
  /** Rows that are titles. */
  readonly count: number;
  readonly titles: Titles;
  /** Null where no title stands above another. */
  readonly upper: Titles | null;
}

/** What rows of data usually hold. */
interface Sampled {
  readonly shares: readonly number[];
  readonly fill: number;
  readonly witnesses: readonly CellColumn[];
  readonly rows: readonly number[];
}

function sampled(columns: readonly CellColumn[], rows: Uint8Array): Sampled | null {
  const every = Math.max(1, Math.floor(rows.length / SAMPLE));
  const counts = new Array<number>(columns.length).fill(0);
  const kept: number[] = [];
  const fills: number[] = [];
  // From one title to the next may be as regular as the sample: rows two by two.
  for (let row = 0; row < rows.length; row += every > 1 && row % 2 === 1 ? 2 * every - 1 : 1) {
    if (rows[row] !== DATA) continue;
    const filled = columns.flatMap(({ codes }, c) => (codes[row] === 0 ? [] : [c]));
    if (filled.length < 2) continue;
    kept.push(row);
    fills.push(filled.length);
    for (const c of filled) counts[c]++;
  }
  if (kept.length === 0) return null;
  const shares = counts.map((count) => count / kept.length);
  const order = shares.map((_, c) => c).sort((a, b) => shares[b] - shares[a] || a - b);
  const witnesses = order.filter((c) => shares[c] >= USUAL).slice(0, WITNESSES);
  const fill = fills.sort((a, b) => a - b)[fills.length >> 1];
  if (fill < FEWEST_CELLS || witnesses.length < FEWEST_CELLS) return null;
  return { shares, fill, witnesses: witnesses.map((c) => columns[c]), rows: kept };
}

/** Rows that fill one witness at the most. */
function* nearlyBlank(rows: Uint8Array, { witnesses }: Sampled): Steps<number[]> {
  const found: number[] = [];
  const codes = witnesses.map((column) => column.codes);
  const [first, second] = codes;
  yield* inChunks(rows.length, ROWS_A_STEP, (from, to) => {
    for (let row = from; row < to; row++) {
      // Nearly every row ends here.
      if ((first[row] !== 0 && second[row] !== 0) || rows[row] !== DATA) continue;
      let filled = 0;
      for (let w = 0; w < codes.length && filled < 2; w++) if (codes[w][row] !== 0) filled++;
      if (filled < 2) found.push(row);
    }
  });
  return found;
}

/** Filled columns of a row, up to two. */
function firstFilled(columns: readonly CellColumn[], row: number): number[] {
  const filled: number[] = [];
  for (let c = 0; c < columns.length && filled.length < 2; c++) {
    const code = columns[c].codes[row];
    if (code !== 0 && !isBlank(columns[c].text(code))) filled.push(c);
  }
  return filled;
}

/** How a text is written: in capitals, with a first capital, without any. Words are not counted: names have several. */
function styleOf(text: string): string {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters === letters.toUpperCase() ? 'A' : /^\p{Lu}/u.test(letters) ? 'Aa' : 'a';
}

/** What a column's own values look like. */
interface Own {
  readonly filled: number;
  readonly shape: Shape;
  readonly values: ReadonlySet<string>;
  readonly headings: number;
  readonly styles: ReadonlyMap<string, number>;
}

function isHeading(folded: string): boolean {
  return HEADING.test(folded) || (YEAR.test(folded) && /[a-z]{3}/.test(folded));
}

function ownValues(column: CellColumn, rows: readonly number[]): Own {
  const shapes = new Map<Shape, number>();
  const styles = new Map<string, number>();
  const values = new Set<string>();
  let [filled, headings] = [0, 0];
  for (const row of rows) {
    const code = column.codes[row];
    const text = column.text(code).trim();
    if (code === 0 || text === '') continue;
    filled++;
    values.add(text);
    const shape = shapeOf(text, column.kind(code));
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
    styles.set(styleOf(text), (styles.get(styleOf(text)) ?? 0) + 1);
    if (isHeading(foldLabel(text))) headings++;
  }
  const shape = (['number', 'date', 'code'] as const).find((one) => (shapes.get(one) ?? 0) >= filled * DOMINANT);
  return { filled, shape: shape ?? 'text', values, headings, styles };
}

class Judge {
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

/** Lone rows that head rows of data, by the evidence that all of them give together. */
function accepted(found: readonly Lone[], rows: Uint8Array, hasTitleAbove: boolean): Lone[] {
  // Headers that printing repeats stand anywhere: only where each has a title above it is that title known by it.
  const headers = rows.reduce((sum, kind) => (kind === HEADER_AGAIN ? sum + 1 : sum), 0);
  const isEach = found.filter(({ evidence }) => (evidence & HEADED) !== 0).length === headers;
  const lones = isEach ? found : found.map((lone) => ({ ...lone, evidence: lone.evidence & ~HEADED }));
  const byRow = new Map(lones.map((lone) => [lone.row, lone]));
  const heads = lones.filter(({ row, evidence }) => {
    if (evidence === 0) return false;
    let next = row + 1;
    while (rows[next] === BLANK || rows[next] === HEADER_AGAIN || byRow.has(next)) next++;
    return rows[next] === DATA;
  });
  if (heads.length === 0) return [];
  const first = rows.findIndex((kind, row) => kind === DATA && !byRow.has(row));
  const opening = heads.filter(({ row }) => row < first);
  const columns = new Set(opening.map(({ column }) => column));
  const sure = heads.filter(({ column, evidence }) => (evidence & SURE) !== 0 || columns.has(column));
  if (sure.length === 0) return [];
  if (sure.length > 1) return sure;
  const [only] = sure;
  if (hasTitleAbove && (only.evidence & HEADED) !== 0) return sure;
  return only.row < first && (only.evidence & (SURE | ALIEN)) !== 0 ? sure : [];
}

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

function written(titles: readonly Lone[], rows: Uint8Array, titleAbove: string): Sections {
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

/**
 * Marks the titles in `rows` (by row, what `findFurnitureSteps` found) and gives the title of each row; null when the table
 * has none.
 * @param titleAbove the lone cell right above the header, '' when there is none: the first title where headers are repeated
 */
export function* findSectionsSteps(
  columns: readonly CellColumn[],
  rows: Uint8Array,
  spans: Spans,
  titleAbove: string,
): Steps<Sections | null> {
  const sample = sampled(columns, rows);
  if (sample === null) return null;
  const found = yield* nearlyBlank(rows, sample);
  if (found.length === 0) return null;
  const judge = new Judge(columns, rows, sample, spans);
  const lones = found.flatMap((row) => judge.lone(row) ?? []);
  const titles = accepted(lones, rows, titleAbove !== '');
  if (titles.length === 0) return null;
  for (const { row } of titles) rows[row] = SECTION;
  const headed = titles.every(({ evidence }) => (evidence & HEADED) !== 0);
  return written(titles, rows, headed ? titleAbove : '');
}
