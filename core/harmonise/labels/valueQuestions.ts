/** Values of coded rubriques that were not understood, or only guessed: what a person may say of them, once for all. */
import { codeListById, rubriqueById } from '../../dictionary';
import type { Rubrique } from '../../dictionary';
import { COLUMN_CHOICES, UNDECIDED } from '../../profiles';
import { byCodeUnit, inChunks, inTurn, lastOf, within } from '../../table';
import type { CellKind, Finding, Steps } from '../../table';
import { foldLabel, indexList, sameSense } from '../../values';
import type { Choices, ListIndex } from '../../values';
import { distinctOf } from '../../values/distinctOf';
import type { DistinctReadings } from '../distinct';
import { distinctReadingsSteps } from '../distinct';
import type { Harmonised } from '../types';
import type { ValueQuestion } from './types';

/** Values looked at in one step: each is compared with every label of the list. */
const ASKED_A_STEP = 32;
/** Codes proposed at most: beyond, the whole list is as clear. */
const CANDIDATES = 3;
/** Letters of a label that says something by itself in a sentence. */
const SHORTEST = 4;

/**
 * Codes that the text says in full, among other words, the longest label first; never one that says the contrary. A label
 * that says more than the text is none: « validé » is no half of « refusé, non validé ».
 */
function byWords(index: ListIndex, text: string): string[] {
  const folded = foldLabel(text);
  const words = new Set(folded.split(' '));
  const best = new Map<string, number>();
  for (const { code, tokens, folded: label } of index.labels) {
    if (label.length < SHORTEST || !tokens.every((token) => words.has(token)) || !sameSense(folded, label)) continue;
    best.set(code, Math.max(tokens.length, best.get(code) ?? 0));
  }
  return [...best].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0])).map(([code]) => code);
}

/** The likeliest codes: those that the reading itself suggests (a misspelt label), then labels of the same words. */
function candidatesOf(index: ListIndex, text: string, suggestion: string): readonly string[] {
  const known = new Set(index.list.codes.map(({ code }) => code));
  const told = [...suggestion.split(' / '), ...byWords(index, text)];
  return [...new Set(told)].filter((code) => known.has(code)).slice(0, CANDIDATES);
}

/** The choice of the column, left open, under some option of which the text would be read without a doubt. */
function choiceFor({ type }: DistinctReadings, text: string, kind: CellKind, choices: Choices): string | undefined {
  return Object.keys(choices).find(
    (choice) =>
      UNDECIDED.has(choices[choice]) &&
      (COLUMN_CHOICES[choice] ?? []).some((option) => {
        const { value, finding } = type.read(text, kind, { ...choices, [choice]: option });
        return !UNDECIDED.has(option) && value !== null && finding === undefined;
      }),
  );
}

/** Cells by value that the other rubriques of their row have not settled. */
function openCells(file: Harmonised, at: number, counts: Uint32Array, { byRow }: DistinctReadings): Uint32Array {
  if (byRow.size === 0) return counts;
  const { index, rubrique } = file.mapping[at];
  const { codes } = file.raw.columns[index];
  const open = counts.slice();
  for (const code of byRow) open[code] = 0;
  file.findings.forEach((finding: Finding) => {
    if (finding.column !== index || finding.row < 0 || finding.rubrique !== rubrique) return;
    if (byRow.has(codes[finding.row])) open[codes[finding.row]]++;
  });
  return open;
}

function* ofColumn(file: Harmonised, at: number): Steps<ValueQuestion[]> {
  const { rubrique: id, index, colonnes } = file.mapping[at];
  // An answer that several columns give is read from them, not from the cells of one.
  if (colonnes !== undefined) return [];
  const rubrique = rubriqueById(id) as Rubrique;
  if (rubrique.codes === undefined || rubrique.niveau === 'identite') return [];
  const raw = file.raw.columns[index];
  const readings = yield* within(distinctReadingsSteps(file, at), 0, 0.6);
  const counts = openCells(file, at, distinctOf(raw, file.raw.rowCount).counts, readings);
  const left = new Set(file.profile.laissees?.[id] ?? []);
  const list = indexList(codeListById(rubrique.codes));
  const questions: ValueQuestion[] = [];
  const asking = inChunks(raw.values.length, ASKED_A_STEP, (from, to) => {
    for (let code = Math.max(1, from); code < to; code++) {
      const text = raw.values[code];
      const finding = readings.findings[code];
      if (counts[code] === 0 || finding === undefined || left.has(text)) continue;
      // Read all the same: « Favorable (AFPA) » has its code, what is beside it is only told.
      if (readings.values[code] !== null && finding.repair !== 'proposed') continue;
      const choice = choiceFor(readings, text, raw.kinds[code] as CellKind, file.choices[at]);
      const candidates = candidatesOf(list, text, finding.suggestion);
      const asked = { rubrique: id, index, text, count: counts[code], code: finding.code, candidates };
      questions.push(choice === undefined ? asked : { ...asked, choice });
    }
  });
  yield* within(asking, 0.6, 0.4);
  return questions;
}

export function valueQuestions(file: Harmonised): readonly ValueQuestion[] {
  return lastOf(valueQuestionSteps(file));
}

/** The same in steps: the values that the most cells hold first. */
export function* valueQuestionSteps(file: Harmonised): Steps<readonly ValueQuestion[]> {
  const all = (yield* inTurn(file.mapping, (_, at) => ofColumn(file, at))).flat();
  return all.sort((a, b) => b.count - a.count || a.index - b.index || byCodeUnit(a.text, b.text));
}
