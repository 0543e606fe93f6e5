/** The choices that hold for whole columns: which were made, by whom, and how many cells hang on them. */
import { rubriqueById } from '../../dictionary';
import type { Rubrique } from '../../dictionary';
import { choiceLabel, choicesOf, COLUMN_CHOICES, UNDECIDED } from '../../profiles';
import { byCodeUnit, inChunks, inTurn, lastOf, VALUES_A_STEP } from '../../table';
import type { CellKind, Steps } from '../../table';
import type { Choices, DistinctColumn, Reading, ValueType } from '../../values';
import { valueTypeById } from '../../values';
import { distinctOf } from '../column';
import type { Harmonised } from '../types';
import type { ColumnQuestion } from './types';

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
  yield* inChunks(values.length, VALUES_A_STEP, (from, to) => {
    for (let code = Math.max(1, from); code < to; code++) {
      if (counts[code] === 0) continue;
      const made = type.read(values[code], kinds[code] as CellKind, choices);
      const others = under.filter(
        (one) => !sameReading(made, type.read(values[code], kinds[code] as CellKind, one.choices)),
      );
      for (const { option } of others) telling.add(option);
      if (others.length > 0) cells += counts[code];
    }
  });
  return { count: cells, telling };
}

function* ofColumn(file: Harmonised, at: number): Steps<ColumnQuestion[]> {
  const { rubrique: id, index, colonnes } = file.mapping[at];
  // An answer that several columns give is read from them, not from the cells of one.
  if (colonnes !== undefined) return [];
  const rubrique = rubriqueById(id) as Rubrique;
  const type = valueTypeById(rubrique.type);
  const raw = file.raw.columns[index];
  const choices = file.choices[at];
  const column = distinctOf(raw, file.raw.rowCount);
  const chosen = choicesOf(file.raw, file.profile, index);
  const open = new Set<string>();
  type.decide?.(column, {
    header: raw.header,
    rubrique: id,
    date1904: file.raw.source.date1904,
    byDefault: (choice) => open.add(choice),
  });
  // A choice that has no sentence is settled without a person.
  const asked = [...new Set([...Object.keys(choices), ...open])]
    .filter((choice) => choiceLabel(choice) !== undefined && optionsOf(choice).length > 0)
    .sort(byCodeUnit);
  const questions = yield* inTurn(asked, function* (choice) {
    const value = choices[choice] ?? '';
    const { count, telling } = yield* dependingSteps(type, column, choices, choice);
    const by =
      chosen[choice] !== undefined ? 'profil' : open.has(choice) || UNDECIDED.has(value) ? 'defaut' : 'valeurs';
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
  return (yield* inTurn(file.mapping, (_, at) => ofColumn(file, at))).flat();
}
