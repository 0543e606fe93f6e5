/** Finds answers that a file spreads over columns to tick, the headers being the answers: "H | F", "CPF | OPCO | Région". */
import { rubriques } from '../../dictionary';
import type { Rubrique } from '../../dictionary';
import type { CellKind, RawColumn, RawTable } from '../../table';
import { CELL_DATE, CELL_TEXT } from '../../table';
import { foldLabel } from '../../values/spelling/fold';
import { tickOf } from '../../values/codes/ticks';
import { valueType } from '../proposal/columnFacts';
import { corpus } from '../headers/corpus';
import { readHeader } from '../headers/header';
import { labelEvidence } from '../headers/labelEvidence';
import { sectionOf } from '../headers/section';
import { refuted } from './rivals';
import type { Column } from '../proposal/understand';

export interface TickColumn {
  readonly index: number;
  readonly rubrique: string;
  readonly coche: string;
}

/** Columns to tick of one answer. */
export interface TickGroup {
  readonly rubrique: string;
  /** How well the words above the answers name it, 0..1. */
  readonly named: number;
  /** In file order. */
  readonly columns: readonly TickColumn[];
  /** False where another rubrique would read the same headers. */
  readonly isSure: boolean;
}

/** Share of the filled cells that are ticks. */
const MOSTLY = 0.95;
/** A column that is hardly filled may hold this many remarks, when its neighbours are ticked. */
const FEW_WRONG = 2;
/** More distinct cells than this are no ticks; dates are counted apart. */
const FEW_VALUES = 40;
/** Rows ticked twice, among those that are ticked: beyond, the columns are questions of their own. */
const TWICE = 0.2;
/** Answers of which several may hold. */
const SEVERAL: ReadonlySet<string> = new Set(['financement', 'motif_abandon']);
const TWICE_OF_SEVERAL = 0.5;
/** Rows looked at. */
const ROWS = 20_000;
/** A group that names the rubrique so well says what is asked. */
const NAMES = 0.5;
/** Dates under these headers are those of the answer. */
const DATED: ReadonlySet<string> = new Set(['decision_recevabilite', 'resultat_jury']);

const LISTED: readonly Rubrique[] = rubriques.filter(
  ({ codes, niveau }) => codes !== undefined && niveau !== 'identite',
);

/** What a column to tick may answer: its label, alone and under the group that asks. */
interface Answer {
  readonly label: string;
  /** '' where the label is the whole header. */
  readonly group: string;
}

const isDated = (text: string, kind: CellKind): boolean =>
  kind === CELL_DATE || /^\s*\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?:[ T].*)?\s*$/.test(text);

interface Ticks {
  /** By code: 1 ticked, 0 not. */
  readonly ticked: Uint8Array;
  readonly dates: boolean;
  readonly filled: number;
  /** Filled cells that are no ticks. */
  readonly wrong: number;
}

/** The ticks of a column; null when its cells are something else. */
function ticksOf({ values, kinds, codes }: RawColumn, label: string): Ticks | null {
  if (values.length > FEW_VALUES && !isDated(values[1], kinds[1] as CellKind)) return null;
  const ticked = new Uint8Array(values.length);
  const odd = new Uint8Array(values.length);
  let dates = false;
  const own = foldLabel(label);
  for (let code = 1; code < values.length; code++) {
    const tick = tickOf(values[code], kinds[code] as CellKind);
    const dated = tick === 'autre' && isDated(values[code], kinds[code] as CellKind);
    if (tick === 'coche' || tick === 'croix' || dated || (tick === 'autre' && foldLabel(values[code]) === own)) {
      ticked[code] = 1;
    } else if (tick === 'autre') odd[code] = 1;
    dates ||= dated;
  }
  let [filled, wrong] = [0, 0];
  const rows = Math.min(codes.length, ROWS);
  for (let row = 0; row < rows; row++) {
    if (codes[row] === 0) continue;
    filled++;
    wrong += odd[codes[row]];
  }
  return wrong > (1 - MOSTLY) * filled && wrong > FEW_WRONG ? null : { ticked, dates, filled, wrong };
}

const SPLIT = /[\s:;_\-–—/(]+/u;

/** The words that two headers begin with, and what is left of the first: "Sexe : H" beside "Sexe : F". */
function sharedStart(header: string, other: string): Answer | null {
  const [mine, theirs] = [header.trim().split(SPLIT), other.trim().split(SPLIT)];
  let n = 0;
  while (n < mine.length - 1 && n < theirs.length - 1 && foldLabel(mine[n]) === foldLabel(theirs[n])) n++;
  if (n === 0) return null;
  const group = mine.slice(0, n).join(' ');
  let label = header.trim();
  for (let i = 0; i < n; i++) label = label.slice(mine[i].length).replace(/^[\s:;_\-–—/(]+/u, '');
  return { group, label: label.replace(/\)\s*$/, '') };
}

/** The ways to read the header of a column as an answer. */
function answersOf(raw: RawTable, index: number): Answer[] {
  const { header, headerRows } = raw.columns[index];
  if (header.trim() === '') return [];
  const answers: Answer[] = [{ label: header, group: '' }];
  if (headerRows !== undefined) answers.push({ label: headerRows.name, group: headerRows.group });
  for (const beside of [index - 1, index + 1]) {
    const shared = beside < 0 || beside >= raw.columns.length ? null : sharedStart(header, raw.columns[beside].header);
    if (shared !== null) answers.push(shared);
  }
  return answers;
}

/** How well the words above the answers ask for that rubrique, by name or by saying nothing else; 0 where they do not. */
function asks(group: string, rubrique: Rubrique): number {
  if (group === '' || sectionOf(group) === 'section') return rubrique.type === 'booleen' ? 0 : NAMES;
  const target = corpus().targets.find((one) => one.rubrique === rubrique.id);
  const evidence = target === undefined ? null : labelEvidence(readHeader(group), target, false);
  if (evidence === null || evidence.score < NAMES || (rubrique.type === 'booleen' && evidence.match === 'proche'))
    return 0;
  return evidence.score;
}

/** The code that a label says whole, with no doubt; '' for none. */
function codeOf(label: string, { type, codes }: Rubrique): string {
  // One letter is a word of its own list only: "R", "A", "V" say too many things.
  if (codes !== 'sexe' && foldLabel(label).length < 2) return '';
  const reading = valueType(type)?.read(label, CELL_TEXT, {});
  if (reading === undefined || reading.value === null || reading.finding !== undefined || reading.also !== undefined)
    return '';
  return String(reading.value);
}

function isMostlyTicked(run: readonly { readonly ticks: Ticks }[]): boolean {
  const [filled, wrong] = run.reduce(([f, w], { ticks }) => [f + ticks.filled, w + ticks.wrong], [0, 0]);
  return wrong <= (1 - MOSTLY) * filled;
}

/** Rows ticked, and ticked under two answers. */
function twiceTicked(raw: RawTable, members: readonly (TickColumn & { readonly ticks: Ticks })[]): [number, number] {
  const rows = Math.min(raw.rowCount, ROWS);
  let [once, twice] = [0, 0];
  for (let row = 0; row < rows; row++) {
    let said = '';
    let isTwice = false;
    for (const { index, coche, ticks } of members) {
      if (ticks.ticked[raw.columns[index].codes[row]] === 0) continue;
      if (said !== '' && said !== coche) isTwice = true;
      said = coche;
    }
    if (said !== '') once++;
    if (isTwice) twice++;
  }
  return [once, twice];
}

/** Whether the columns answer one question: two answers at the least, seldom both in one row. */
function isOneAnswer(
  raw: RawTable,
  members: readonly (TickColumn & { readonly ticks: Ticks })[],
  rubrique: string,
): boolean {
  if (new Set(members.map(({ coche }) => coche)).size < 2) return false;
  const [once, twice] = twiceTicked(raw, members);
  return once > 0 && twice <= (SEVERAL.has(rubrique) ? TWICE_OF_SEVERAL : TWICE) * once;
}

/** Rows ticked in two columns or more, be they the same answer, among those that are ticked. */
function shareTwice(raw: RawTable, members: readonly (TickColumn & { readonly ticks: Ticks })[]): number {
  const [once, twice] = twiceTicked(
    raw,
    members.map((one) => ({ ...one, coche: String(one.index) })),
  );
  return once === 0 ? 0 : twice / once;
}

/** Columns side by side that are ticked together, as two answers: "Recevable | Non recevable" then "Total | Partiel | Refus". */
function asTwo(
  raw: RawTable,
  run: readonly (TickColumn & { readonly ticks: Ticks })[],
  rubrique: string,
): (TickColumn & { readonly ticks: Ticks })[][] {
  if (SEVERAL.has(rubrique) || shareTwice(raw, run) <= TWICE) return [];
  for (let at = 2; at <= run.length - 2; at++) {
    const halves = [run.slice(0, at), run.slice(at)];
    if (halves.every((half) => isOneAnswer(raw, half, rubrique) && shareTwice(raw, half) <= TWICE)) return halves;
  }
  return [];
}

/**
 * The groups of columns to tick of a file, the widest first; no column is in two.
 * @param sureAt the rubrique that a column surely gives by itself, '' for none
 * @param isGiven whether a column outside the group surely gives its rubrique
 */
export function tickGroups(
  raw: RawTable,
  columns: readonly Column[],
  sureAt: (index: number) => string = () => '',
  isGiven: (group: TickGroup) => boolean = () => false,
): readonly TickGroup[] {
  const ticks = columns.map(({ index, facts }) => ticksOf(facts.column, raw.columns[index].headerRows?.name ?? ''));
  const found: TickGroup[] = [];
  const answers = columns.map(({ index }) => (ticks[index] === null ? [] : answersOf(raw, index)));
  for (const rubrique of LISTED) {
    let run: (TickColumn & { readonly ticks: Ticks })[] = [];
    let named = 1;
    const close = (): void => {
      if (!isMostlyTicked(run)) run = run.filter((one) => isMostlyTicked([one]));
      // "Complet le" beside "Recevable | Non recevable" is a step of its own: its dates are no answer.
      const undated = run.filter(({ ticks: { dates } }) => !dates);
      const two = asTwo(raw, run, rubrique.id);
      const one = [run, undated].find((members) => isOneAnswer(raw, members, rubrique.id));
      for (const columns of two.length > 0 ? two : one === undefined ? [] : [one]) {
        found.push({ rubrique: rubrique.id, named, columns, isSure: true });
      }
      [run, named] = [[], 1];
    };
    for (const { index } of columns) {
      const own = ticks[index];
      const usable = own === null || (own.dates && !DATED.has(rubrique.id)) ? [] : answers[index];
      const read = usable
        .map(({ label, group }) => ({ coche: codeOf(label, rubrique), asked: asks(group, rubrique) }))
        .filter(({ coche, asked }) => coche !== '' && asked > 0)
        .sort((x, y) => y.asked - x.asked);
      const { coche, asked } = read[0] ?? { coche: '', asked: 0 };
      // The same answer again begins another passage.
      if (coche === '' || (run.some((one) => one.coche === coche) && isRepeat(raw, run, index))) close();
      if (coche === '' || own === null) continue;
      run.push({ index, rubrique: rubrique.id, coche, ticks: own });
      named = Math.min(named, asked);
    }
    close();
  }
  const out = refuted(found, sureAt, isGiven);
  const kept = found.filter((group) => !out.has(group));
  return withoutRivals(kept.sort((a, b) => b.columns.length - a.columns.length || b.named - a.named));
}

/** Whether the header of a column is the one of a column of the run, word for word. */
function isRepeat(raw: RawTable, run: readonly TickColumn[], index: number): boolean {
  const { header } = raw.columns[index];
  const name = raw.columns[index].headerRows?.name;
  return run.some((one) => {
    const other = raw.columns[one.index];
    return foldLabel(other.header) === foldLabel(header) || (name !== undefined && other.headerRows?.name === name);
  });
}

/** A name above the answers this much nearer settles which rubrique they are of. */
const NEARER = 0.1;

function isAsGood(group: TickGroup, other: TickGroup): boolean {
  return group.columns.length === other.columns.length && group.named > other.named - NEARER;
}

/** A column that two rubriques would read is the widest group's; of two as wide, nobody knows. */
function withoutRivals(groups: readonly TickGroup[]): TickGroup[] {
  const kept: TickGroup[] = [];
  for (const group of groups) {
    const own = new Set(group.columns.map(({ index }) => index));
    const rival = kept.findIndex(({ columns }) => columns.some(({ index }) => own.has(index)));
    if (rival < 0) kept.push(group);
    else if (isAsGood(group, kept[rival])) kept[rival] = { ...kept[rival], isSure: false };
  }
  return kept;
}
