/** Looks at the sheets of a workbook and chooses the one that holds the data. */
import { Problem } from '../../messages';
import type { CellKind, Finding, RawSource, Steps } from '../../table';
import { isDeliveryMark } from '../deliveryMark';
import {
  AUTRES_FEUILLES,
  AUTRES_FEUILLES_SEMBLABLES,
  ENTETES_DEPLACES,
  FEUILLE_RENOMMEE,
  readingFinding,
} from '../findings';
import { findHeaderSteps, type HeaderPlan } from '../head/header';
import { headRow, isBlank, type HeadRow } from '../head/row';
import { headerLabels } from '../head/twoRows';
import type { ReadingOptions } from '../options';
import { emptyCell, type SheetGrid } from './grid';
import { foldedHeaders, isProfileHeader, isSameLayout, sharedHeaders } from './profileHeaders';
import { viewCell, type CellView } from './textView';

/** Rows among which the header is looked for, and what is below it. */
const HEAD_ROWS = 100;

export interface GridReaderOptions extends ReadingOptions {
  readonly fileName: string;
  readonly format: Exclude<RawSource['format'], 'csv'>;
  /** Of the text that the grid was read from (HTML), if any. */
  readonly encoding?: string;
}

/** For a row that cells merged over several columns cross: the first column of each, by column; undefined without any. */
function mergedColumns(sheet: SheetGrid, row: number): number[] | undefined {
  let merged: number[] | undefined;
  for (const { top, bottom, left, right } of sheet.merges) {
    if (row < top || row > bottom || left === right) continue;
    merged ??= new Array<number>(sheet.columnCount).fill(-1);
    for (let column = left; column <= right; column++) merged[column] = left;
  }
  return merged;
}

function headRows(sheet: SheetGrid, most: number): HeadRow[] {
  const cell = emptyCell();
  const view: CellView = { text: '', kind: 0 };
  const rows: HeadRow[] = [];
  for (let row = 0; row < Math.min(most, sheet.rowCount); row++) {
    const texts: string[] = [];
    const kinds: CellKind[] = [];
    for (let column = 0; column < sheet.rowLength(row); column++) {
      if (sheet.read(row, column, cell)) viewCell(cell, sheet.date1904, view);
      else [view.text, view.kind] = ['', 0];
      texts.push(view.text);
      kinds.push(view.kind);
    }
    rows.push(headRow(texts, kinds, mergedColumns(sheet, row)));
  }
  return rows;
}

/** A sheet whose header has been looked for. */
export interface Scanned {
  readonly sheet: SheetGrid;
  readonly head: readonly HeadRow[];
  readonly plan: HeaderPlan | null;
  /** Its headers, folded. */
  readonly headers: ReadonlySet<string>;
  /** Whether the header is not at the row that the profile gives. */
  readonly moved: boolean;
  /** Headers of the sheet that we know. */
  readonly known: number;
  /** Looks like data: rows below the header, more so under known labels. */
  readonly weight: number;
}

function headersOf(head: readonly HeadRow[], plan: HeaderPlan | null): ReadonlySet<string> {
  return foldedHeaders(plan === null || plan.top < 0 ? [] : headerLabels(head[plan.top], head[plan.bottom]));
}

/** Looks for the header of a sheet. */
export function* scan(sheet: SheetGrid, options: GridReaderOptions): Steps<Scanned> {
  const chosen = options.ligne_entete === undefined ? undefined : options.ligne_entete - 1;
  const head = headRows(sheet, Math.max(HEAD_ROWS, (chosen ?? 0) + 2));
  yield 0;
  const { knownLabels } = options;
  let plan = yield* findHeaderSteps(head, { knownLabels, chosen });
  let headers = headersOf(head, plan);
  let moved = false;
  const profile = foldedHeaders(options.entetes ?? []);
  if (chosen !== undefined && profile.size > 0 && !isProfileHeader(headers, profile)) {
    // A title row was added or removed: the profile's headers themselves say where the header is now.
    const found = yield* findHeaderSteps(head, { knownLabels });
    const own = headersOf(head, found);
    if (isProfileHeader(own, profile)) [plan, headers, moved] = [found, own, true];
  }
  if (plan === null) return { sheet, head, plan, headers, moved, known: 0, weight: 0 };
  const header = plan.bottom < 0 ? [] : head[plan.bottom].texts;
  const known = header.filter((text) => !isBlank(text) && (options.knownLabels?.(text) ?? false)).length;
  const labels = header.filter((text) => !isBlank(text)).length;
  // A long list of codes beside the data has rows, but few columns and no label that we know.
  return {
    sheet,
    head,
    plan,
    headers,
    moved,
    known,
    weight: (sheet.rowCount - plan.firstData) * (1 + 10 * known + Math.min(labels, 20)),
  };
}

/** A summary or a page of explanations has rows too, but not several headers that a candidates' sheet would have. */
const CANDIDATE_LABELS = 3;

export function mayHoldCandidates({ known, weight }: Scanned, { knownLabels }: GridReaderOptions): boolean {
  return knownLabels === undefined ? weight > 0 : known >= CANDIDATE_LABELS;
}

/**
 * Exports that are named by date rename their sheet at each delivery: the only sheet of data is the one (where a header
 * of the profile is left), or the one whose headers are the profile's, more than those of any other. Undefined when that leaves a doubt, or no profile is given.
 */
function renamed(scanned: readonly Scanned[], options: GridReaderOptions): Scanned | undefined {
  const profile = foldedHeaders(options.entetes ?? []);
  if (profile.size === 0) return undefined;
  const filled = scanned.filter(
    (one) => !one.sheet.hidden && one.weight > 0 && one.headers.size > 0 && mayHoldCandidates(one, options),
  );
  if (filled.length === 1) return sharedHeaders(filled[0].headers, profile) > 0 ? filled[0] : undefined;
  const [best, next] = filled
    .map((one) => ({ one, shared: sharedHeaders(one.headers, profile) }))
    .sort((a, b) => b.shared - a.shared);
  if (best === undefined || best.shared === next.shared || !isProfileHeader(best.one.headers, profile))
    return undefined;
  return best.one;
}

/** The sheet of that name. */
export function sheetNamed(scanned: readonly Scanned[], name: string): Scanned | undefined {
  return (
    scanned.find(({ sheet }) => sheet.name === name) ?? scanned.find(({ sheet }) => sheet.name.trim() === name.trim())
  );
}

/** Whether a sheet is a pseudonymised delivery of ours. */
export function isOurs({ head, plan }: Scanned): boolean {
  return plan !== null && (head[plan.bottom]?.texts.some(isDeliveryMark) ?? false);
}

/** The sheet that the profile names, else the visible one that looks most like data. */
export function choose(scanned: readonly Scanned[], options: GridReaderOptions): Scanned {
  const { feuille, fileName } = options;
  // A pseudonymised delivery does not stand where the certifier's raw exports do.
  const ours = scanned.find(isOurs);
  if (feuille !== undefined) {
    const named = sheetNamed(scanned, feuille);
    if (named !== undefined) return named;
    if (ours !== undefined) return ours;
    const other = renamed(scanned, options);
    if (other !== undefined) return other;
    const feuilles = scanned.map(({ sheet }) => sheet.name).join(', ');
    throw new Problem('feuille_absente', { fichier: fileName, feuille, feuilles });
  }
  if (ours !== undefined) return ours;
  const filled = scanned.filter(({ plan }) => plan !== null);
  const visible = filled.filter(({ sheet, plan }) => !sheet.hidden && sheet.rowCount > (plan as HeaderPlan).firstData);
  let best: Scanned | undefined;
  for (const one of visible.length > 0 ? visible : filled)
    if (best === undefined || one.weight > best.weight) best = one;
  if (best === undefined) throw new Problem('fichier_vide', { fichier: fileName });
  return best;
}

/** What the choice of the sheet and of its header has to report. */
export function choiceFindings(chosen: Scanned, others: readonly Scanned[], options: GridReaderOptions): Finding[] {
  const { feuille } = options;
  const isRenamed = feuille !== undefined && chosen.sheet.name.trim() !== feuille.trim() && !isOurs(chosen);
  const held = others.filter((other) => mayHoldCandidates(other, options));
  const isSame = held.some(({ headers }) => isSameLayout(headers, chosen.headers));
  return [
    ...(isRenamed ? [readingFinding(FEUILLE_RENOMMEE)] : []),
    ...(chosen.moved ? [readingFinding(ENTETES_DEPLACES)] : []),
    ...(held.length > 0 ? [readingFinding(isSame ? AUTRES_FEUILLES_SEMBLABLES : AUTRES_FEUILLES)] : []),
  ];
}
