/** The choices that hold for whole columns: which were made, by whom, and how many cells hang on them. */
import { rubriqueById } from '../../dictionary';
import type { Rubrique } from '../../dictionary';
import { choiceLabel, COLUMN_CHOICES, columnChoices, UNDECIDED } from '../../profiles';
import { byCodeUnit, inChunks, inTurn, lastOf, within } from '../../table';
import type { CellKind, Steps } from '../../table';
import type { Choices, DistinctColumn, Reading, ValueType } from '../../values';
import { valueTypeById } from '../../values';
import { distinctOf } from '../../values/distinctOf';
import { isDefaulted } from '../defaulted';
import type { Harmonised } from '../types';
import type { ColumnQuestion } from './types';

/** Values read under every option in one step. */
const READ_A_STEP = 256;

/** What may be chosen, without the words that choose nothing. */
function optionsOf(choice: string): readonly string[] {
  return (COLUMN_CHOICES[choice] ?? []).filter((option) => !UNDECIDED.has(option));
}

const sameReading = (a: Reading, b: Reading): boolean =>
  a.value === b.value && a.state === b.state && a.finding?.code === b.finding?.code;

/** Cells that the options of a choice do not all read as the column does, and the options that read one otherwise. */
function* dependingSteps(
  type: ValueType,
  { values, kinds, counts }: DistinctColumn,
  choices: Choices,
  choice: string,
): Steps<{ readonly count: number; readonly telling: ReadonlySet<string> }> {
  const under = optionsOf(choice).map((option) => ({ option, choices: { ...choices, [choice]: option } }));
  const telling = new Set<string>();
  let cells = 0;
  yield* inChunks(values.length, READ_A_STEP, (from, to) => {
    for (let code = Math.max(1, from); code < to; code++) {
      if (counts[code] === 0) continue;
      const made = type.read(values[code], kinds[code] as CellKind, choices);
      let depends = false;
      for (const one of under) {
        const read = type.read(values[code], kinds[code] as CellKind, one.choices);
        if (sameReading(made, read)) continue;
        depends = true;
        // An option that reads nothing here is another type's (letters of a decision, in a column of results).
        if (read.finding === undefined) telling.add(one.option);
      }
      if (depends) cells += counts[code];
    }
  });
  return { count: cells, telling };
}

/** A mapped column, what was chosen for it, and by whom. */
interface Chosen {
  readonly type: ValueType;
  readonly column: DistinctColumn;
  readonly choices: Choices;
  /** By the profile. */
  readonly chosen: Choices;
  /** By nobody. */
  readonly defaults: readonly string[];
}

function* chosenOf(file: Harmonised, at: number, byColumn: readonly Choices[]): Steps<Chosen> {
  const { rubrique, index } = file.mapping[at];
  const type = valueTypeById((rubriqueById(rubrique) as Rubrique).type);
  const raw = file.raw.columns[index];
  const column = distinctOf(raw, file.raw.rowCount);
  const choices = file.choices[at];
  const chosen = byColumn[index];
  const open = Object.keys(choices).filter((choice) => UNDECIDED.has(choices[choice]) && chosen[choice] === undefined);
  yield 1;
  return { type, column, choices, chosen, defaults: [...new Set([...open, ...file.defaults[at]])] };
}

function* ofColumn(file: Harmonised, at: number, all: readonly Chosen[]): Steps<ColumnQuestion[]> {
  const { rubrique: id, index, colonnes } = file.mapping[at];
  // An answer that several columns give is read from them, not from the cells of one.
  if (colonnes !== undefined) return [];
  const { type, column, choices, chosen, defaults } = all[at];
  // A choice that has no sentence is settled without a person.
  const asked = [...new Set([...Object.keys(choices), ...defaults])]
    .filter((choice) => choiceLabel(choice) !== undefined && optionsOf(choice).length > 0)
    .sort(byCodeUnit);
  const questions = yield* inTurn(asked, function* (choice) {
    const value = choices[choice] ?? '';
    const { count, telling } = yield* dependingSteps(type, column, choices, choice);
    const by = chosen[choice] !== undefined ? 'profil' : isDefaulted(all, at, choice) ? 'defaut' : 'valeurs';
    const options = optionsOf(choice).filter((option) => by === 'profil' || option === value || telling.has(option));
    return { rubrique: id, index, choice, value, by, options, count } satisfies ColumnQuestion;
  });
  // What no cell hangs on is no question, unless somebody has answered it.
  return questions.filter(({ count, by }) => count > 0 || by === 'profil');
}

export function columnQuestions(file: Harmonised): readonly ColumnQuestion[] {
  return lastOf(columnQuestionSteps(file));
}

/** The same in steps: by column in the order of the mapping. */
export function* columnQuestionSteps(file: Harmonised): Steps<readonly ColumnQuestion[]> {
  const byColumn = columnChoices(file.raw, file.profile);
  const all = yield* within(
    inTurn(file.mapping, (_, at) => chosenOf(file, at, byColumn)),
    0,
    0.3,
  );
  const asking = inTurn(file.mapping, (_, at) => ofColumn(file, at, all));
  return (yield* within(asking, 0.3, 0.7)).flat();
}
