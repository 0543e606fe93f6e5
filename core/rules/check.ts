/** Asks every rule of every row of a harmonised file, and logs what is false. */
import { rubriqueById } from '../dictionary';
import type { Harmonised } from '../harmonise';
import { isUnread, retainedRows } from '../harmonise';
import type { Column, Findings, Steps, TextColumn } from '../table';
import { FindingLog, inChunks, isMissing, lastOf, MISSING_DAY, ROWS_A_STEP, within } from '../table';
import { coherenceRules } from './coherence';
import { orderRules } from './order';
import type { RowRule, RuleScore } from './types';

const FIRST_JURY = /#1$/;

type Columns = ReadonlyMap<string, Column>;

/** The numbers of the juries that a file sends; [1] when it sends none. */
function juryNumbers(columns: Columns): readonly number[] {
  const found = [...columns.keys()].flatMap((name) => /^(?:date|resultat)_jury#(\d+)$/.exec(name)?.[1] ?? []);
  return found.length === 0 ? [1] : [...new Set(found.map(Number))].sort((a, b) => a - b);
}

/** A rule over the first jury is asked of every jury that the file sends. */
function forEachJury(rule: RowRule, numbers: readonly number[]): RowRule[] {
  if (![...rule.dates, ...rule.textes].some((id) => FIRST_JURY.test(id))) return [rule];
  return numbers.map((n) => {
    const numbered = (id: string): string => id.replace(FIRST_JURY, `#${n}`);
    return {
      ...rule,
      dates: rule.dates.map(numbered),
      textes: rule.textes.map(numbered),
      facultatives: rule.facultatives?.map(numbered),
      cible: numbered(rule.cible),
      autre: rule.autre === undefined ? undefined : numbered(rule.autre),
    };
  });
}

const bare = (name: string): string => name.replace(/#\d+$/, '');

/**
 * The findings of the coherence rules on the retained rows of one file.
 * @param extraction T, the day the delivery's data were closed at (date_arret, else date_extraction).
 */
export function checkRows(file: Harmonised, extraction: number): Findings {
  return lastOf(checkRowsSteps(file, extraction));
}

/** The same, rule by rule and some thousands of rows at a time: yields the share that is done. */
export function* checkRowsSteps(file: Harmonised, extraction: number): Steps<Findings> {
  return (yield* checkFileSteps(file, extraction)).findings;
}

/** What the rules found, and how often each held. */
export interface Checked {
  readonly findings: Findings;
  /** Of the rules that were asked, in their order; juries together. */
  readonly scores: readonly RuleScore[];
}

/** The same, with the three verdicts of each rule counted. */
export function* checkFileSteps(file: Harmonised, extraction: number): Steps<Checked> {
  const log = new FindingLog();
  const columns: Columns = new Map(file.table.columns.map((column) => [column.name, column]));
  const numbers = juryNumbers(columns);
  const retained = retainedRows(file.refusal);
  const scores: RuleScore[] = [];
  const rawIndex = new Map(file.mapping.map(({ rubrique, rang, index }) => [`${rubrique}#${rang || 1}`, index]));
  const rules = [...orderRules, ...coherenceRules].flatMap((one) => forEachJury(one, numbers));
  for (const [r, rule] of rules.entries()) {
    if (![...rule.dates, ...rule.textes].every((id) => columns.has(id))) continue;
    const target = rule.cible.includes('#') ? rule.cible : `${rule.cible}#1`;
    const at = rawIndex.get(target) ?? -1;
    const asking = askRows(rule, columns, file, retained, extraction);
    const { found, vrais, nonVerifiables } = yield* within(asking, r / rules.length, 1 / rules.length);
    const [cible, autre] = [bare(rule.cible), bare(rule.autre ?? '')];
    scores.push({ code: rule.kind.code, rubrique: cible, autre, vrais, faux: found.length, nonVerifiables });
    const logging = inChunks(found.length, ROWS_A_STEP, (from, to) => {
      for (let i = from; i < to; i++) log.add(rule.kind, cible, found[i], at, '', autre);
    });
    yield* within(logging, (r + 1) / rules.length, 0);
  }
  return { findings: log.findings, scores: together(scores) };
}

/** One score for each rule, its juries added up. */
function together(scores: readonly RuleScore[]): RuleScore[] {
  const byRule = new Map<string, RuleScore>();
  for (const score of scores) {
    const key = `${score.code} ${score.rubrique} ${score.autre}`;
    const before = byRule.get(key);
    byRule.set(
      key,
      before === undefined
        ? score
        : {
            ...score,
            vrais: before.vrais + score.vrais,
            faux: before.faux + score.faux,
            nonVerifiables: before.nonVerifiables + score.nonVerifiables,
          },
    );
  }
  return [...byRule.values()];
}

function daysOf(column: Column | undefined): Int32Array | null {
  return column !== undefined && column.kind === 'date' ? column.days : null;
}

function textIn(column: Column | undefined): TextColumn | null {
  return column !== undefined && column.kind === 'text' ? column : null;
}

/** What the answer of a rule hangs on is told by the parcours, not by one of its passages. */
function isOfParcours(rule: RowRule): boolean {
  return [...rule.dates, ...rule.textes, ...(rule.facultatives ?? [])].every(
    (id) => !id.includes('#') && rubriqueById(id)?.ligne === 'parcours',
  );
}

/**
 * Rows that say again what the row that they go with has said, all that a rule looks at: one parcours, one answer. A row
 * that says something else of its parcours is asked.
 */
function saidAbove(rule: RowRule, columns: Columns, joined: Int32Array | undefined): ((row: number) => boolean) | null {
  if (joined === undefined || !isOfParcours(rule)) return null;
  const looked = [...rule.dates, ...rule.textes, ...(rule.facultatives ?? [])].flatMap((id) => columns.get(id) ?? []);
  return (row) => {
    const above = joined[row];
    return above >= 0 && looked.every((column) => isSameCell(column, row, above));
  };
}

function isSameCell(column: Column, a: number, b: number): boolean {
  if (column.kind === 'text') return column.codes[a] === column.codes[b];
  return column.kind === 'date' ? column.days[a] === column.days[b] : Object.is(column.numbers[a], column.numbers[b]);
}

interface Asked {
  /** The retained rows for which the rule is false. */
  readonly found: readonly number[];
  readonly vrais: number;
  readonly nonVerifiables: number;
}

/** Asks a rule of the retained rows. */
function* askRows(
  rule: RowRule,
  columns: Columns,
  { unread, joined }: Harmonised,
  rows: Int32Array,
  extraction: number,
): Steps<Asked> {
  const isSaidAbove = saidAbove(rule, columns, joined);
  const dates = [...rule.dates, ...(rule.facultatives ?? [])].map((id) => daysOf(columns.get(id)));
  const texts = rule.textes.map((id) => textIn(columns.get(id)));
  const days = dates.map(() => MISSING_DAY);
  const values = texts.map(() => '');
  // Only what the rule cannot do without: of several dates that may serve, another one may.
  const doubtful = [...rule.dates, ...rule.textes].flatMap((id) => {
    const bits = unread?.get(id);
    return bits === undefined ? [] : [{ bits, column: columns.get(id) as Column }];
  });
  const found: number[] = [];
  let [vrais, nonVerifiables] = [0, 0];
  yield* inChunks(rows.length, ROWS_A_STEP, (from, to) => {
    for (let at = from; at < to; at++) {
      const row = rows[at];
      if (isSaidAbove !== null && isSaidAbove(row)) continue;
      if (doubtful.length > 0 && doubtful.some(({ bits, column }) => isUnread(bits, row) && isMissing(column, row))) {
        nonVerifiables++;
        continue;
      }
      for (let i = 0; i < dates.length; i++) {
        const column = dates[i];
        if (column !== null) days[i] = column[row];
      }
      for (let i = 0; i < texts.length; i++) {
        const column = texts[i];
        if (column !== null) values[i] = column.values[column.codes[row]];
      }
      const answer = rule.check(days, values, extraction);
      if (answer === 'vrai') vrais++;
      else if (answer === 'faux') found.push(row);
      else nonVerifiables++;
    }
  });
  return { found, vrais, nonVerifiables };
}
