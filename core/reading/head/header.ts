/** Finds the header among the first rows of a sheet: below title rows, over one row or two, or not there at all. */
import { lastOf, type Steps } from '../../table';
import { isDeliveryMark } from '../deliveryMark';
import { below, votes, type Below, type Votes } from './below';
import type { HeadRow } from './row';
import { headerOfFirstTable } from './stacked';
import { isGroupRow } from './twoRows';

/** Rows among which a header is looked for. */
export const HEADER_ROWS = 30;

/** Where the header is, by index in the head rows. */
export interface HeaderPlan {
  /** First header row; -1 when the sheet has none. */
  readonly top: number;
  /** Last header row: `top` itself unless the header spans two. */
  readonly bottom: number;
  /** Index of the first row below the header. */
  readonly firstData: number;
  /** Whether nothing confirms that the row is a header. */
  readonly doubtful: boolean;
}

export interface HeaderOptions {
  readonly knownLabels?: (text: string) => boolean;
  /** Index of the row that the person has chosen. */
  readonly chosen?: number;
}

/** A row that may be the header, and what speaks for it. */
export interface Candidate {
  readonly index: number;
  readonly score: number;
  readonly known: number;
  readonly votes: Votes;
  readonly under: Below;
}

// What each kind of evidence weighs, the change of type below being the surest.
const COVERAGE = 3;
const LABELS = 2;
const UNIQUE = 1;
const KNOWN = 3;
const CHANGE = 3;
/** Against each well-filled row that would be taken for a title: rows of data above a header would be lost. */
const ABOVE = 2;
/** A row is well filled when it has that share of the cells of the candidate below it. */
const WELL_FILLED = 0.6;
/** A header fills at least that share of the cells that the rows below it fill. */
const NARROW = 0.4;
/** Between equals, the first row. */
const POSITION = 0.01;
/** Longer cells are notes, not labels (survey questions reach 200 characters). */
const LONGEST_LABEL = 250;

function knownCells(row: HeadRow, knownLabels: HeaderOptions['knownLabels']): number {
  if (knownLabels === undefined) return 0;
  return row.texts.filter((text, i) => row.shapes[i] === 'text' && knownLabels(text)).length;
}

function hasKnownCell(row: HeadRow, knownLabels: HeaderOptions['knownLabels']): boolean {
  if (knownLabels === undefined) return false;
  return row.texts.some((text, i) => row.shapes[i] === 'text' && knownLabels(text));
}

/**
 * 0 to 1: how much the known labels of a row tell. Data has some too ("Recevable", "Accompagnement"): less than a sixth
 * of the cells proves nothing, half proves a header.
 */
function evidenceOfKnown(known: number, row: HeadRow): number {
  return Math.min(1, Math.max(0, (known / row.filled - 1 / 6) * 3));
}

function candidate(rows: readonly HeadRow[], index: number, options: HeaderOptions): Candidate {
  const row = rows[index];
  const under = below(rows, index + 1);
  const labels = row.shapes.filter((shape, i) => shape === 'text' && row.texts[i].length <= LONGEST_LABEL).length;
  const filledTexts = row.texts.filter((_, i) => row.shapes[i] !== 'blank').map((text) => text.trim());
  const known = knownCells(row, options.knownLabels);
  const vote = votes(row, under);
  const voices = vote.for + vote.against;
  const knownShare = evidenceOfKnown(known, row);
  const wellFilledAbove = rows.slice(0, index).filter(({ filled }) => filled >= Math.max(2, row.filled * WELL_FILLED));
  const score =
    COVERAGE * Math.min(1, row.filled / Math.max(1, under.typicalFill)) +
    LABELS * (labels / row.filled) +
    UNIQUE * (new Set(filledTexts).size / row.filled) +
    KNOWN * knownShare +
    CHANGE * (voices === 0 ? 0 : (vote.for - vote.against) / voices) -
    ABOVE * wellFilledAbove.length * (1 - knownShare) -
    POSITION * index;
  return { index, score, known, votes: vote, under };
}

/** "5.1;5.2;5.3;...": numbers that grow from left to right number the questions of a form. */
function isNumbering(row: HeadRow): boolean {
  const numbers = row.texts.filter((_, i) => row.shapes[i] === 'number' || row.shapes[i] === 'date');
  if (numbers.length < 3) return false;
  const keys = numbers.map((text) => text.split(/[.,]/).map(Number));
  return keys.every((key, i) => {
    if (key.some(Number.isNaN)) return false;
    if (i === 0) return true;
    const before = keys[i - 1];
    const at = key.findIndex((part, j) => part !== (before[j] ?? -1));
    return at >= 0 && key[at] > (before[at] ?? -1);
  });
}

/** Whether the row that looks most like a header is one more row of data. */
function isData(row: HeadRow, { known, votes: vote, under }: Candidate): boolean {
  if (evidenceOfKnown(known, row) >= 0.5) return false;
  if (isNumbering(row)) return false;
  if (under.rows === 0)
    return row.shapes.filter((shape) => shape !== 'text' && shape !== 'blank').length * 4 > row.filled;
  return vote.against > vote.for;
}

function chosenIndex(candidates: readonly Candidate[], best: Candidate, options: HeaderOptions): number {
  const chosen = candidates.find(({ index }) => index === options.chosen);
  if (chosen === undefined) return -1;
  // The layout moved since the profile was made: a row of known labels beats the remembered row that has none.
  return chosen.known === 0 && best.known >= 2 ? -1 : chosen.index;
}

/** The plan of the header of a sheet whose first rows are given; null when all of them are blank. */
export function findHeader(rows: readonly HeadRow[], options: HeaderOptions = {}): HeaderPlan | null {
  return lastOf(findHeaderSteps(rows, options));
}

/** The same, row by row: knowing labels takes a while. */
export function* findHeaderSteps(rows: readonly HeadRow[], options: HeaderOptions = {}): Steps<HeaderPlan | null> {
  // Our own deliveries say where their header is.
  const marked = rows.findIndex(({ texts }) => texts.some(isDeliveryMark));
  if (marked >= 0) return { top: marked, bottom: marked, firstData: marked + 1, doubtful: false };
  // A chosen row that holds a known label is the header, whatever the others look like.
  const chosenRow = options.chosen === undefined ? undefined : rows[options.chosen];
  if (chosenRow !== undefined && hasKnownCell(chosenRow, options.knownLabels)) {
    return { ...widen(rows, options.chosen as number, true), doubtful: false };
  }
  const candidates: Candidate[] = [];
  for (const [index, row] of rows.entries()) {
    const wanted = index < HEADER_ROWS || index === options.chosen || candidates.length === 0;
    if (row.filled === 0 || !wanted) continue;
    candidates.push(candidate(rows, index, options));
    yield (index + 1) / rows.length;
  }
  if (candidates.length === 0) return null;
  // A title fills a cell or two of a wide sheet: it is no header, even above data that has none.
  const wide = candidates.filter(({ index, under }) => rows[index].filled >= under.typicalFill * NARROW);
  let best = wide[0] ?? candidates[0];
  for (const one of wide) if (one.score > best.score) best = one;
  // A header repeated on each printed page, or by files put end to end (then after a BOM, which trim removes): the first.
  const text = rowText(rows[best.index]);
  best = candidates.find(({ index }) => rowText(rows[index]) === text) ?? best;
  // Two tables one above the other: rows of the first are no titles of the second.
  best = headerOfFirstTable(rows, candidates, best);
  const chosen = chosenIndex(candidates, best, options);
  if (chosen < 0 && isData(rows[best.index], best)) return headless(rows, rows[best.index].filled);
  const index = chosen < 0 ? best.index : chosen;
  const plan = widen(rows, index, chosen >= 0);
  const { votes: vote, known } = candidates.find((one) => one.index === index) ?? best;
  return { ...plan, doubtful: chosen < 0 && known === 0 && vote.for <= vote.against };
}

function rowText({ texts }: HeadRow): string {
  return texts.map((text) => text.trim()).join('\n');
}

/** A sheet that begins with data, a row of which has `filled` cells: rows above the first well-filled one are titles. */
function headless(rows: readonly HeadRow[], filled: number): HeaderPlan {
  const first = rows.findIndex((row) => row.filled >= Math.max(1, filled / 2));
  return { top: -1, bottom: -1, firstData: first, doubtful: true };
}

/** Takes in the row above (names of groups of columns) or the row below (what each group holds). */
function widen(rows: readonly HeadRow[], index: number, chosen: boolean): Omit<HeaderPlan, 'doubtful'> {
  if (index > 0 && isGroupRow(rows[index - 1], rows[index], below(rows, index + 1))) {
    return { top: index - 1, bottom: index, firstData: index + 1 };
  }
  // A chosen row is the last one of its header.
  if (!chosen && index + 1 < rows.length && isGroupRow(rows[index], rows[index + 1], below(rows, index + 2))) {
    return { top: index, bottom: index + 1, firstData: index + 2 };
  }
  return { top: index, bottom: index, firstData: index + 1 };
}
