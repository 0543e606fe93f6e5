/** What a person is asked about a cleaned file, and where to see what is asked about. */
import type { Harmonised } from '../../../core/harmonise';
import { columnQuestionSteps, fileQuestionsSteps } from '../../../core/harmonise/labels';
import type { ColumnQuestion, FileQuestions } from '../../../core/harmonise/labels';
import type { RawTable, Steps } from '../../../core/table';
import { within } from '../../../core/table';
import { cleanText } from '../../../core/values';

export interface Questions extends FileQuestions {
  /** Those that nothing in the file decides first. */
  readonly columns: readonly ColumnQuestion[];
}

export function* questionSteps(file: Harmonised): Steps<Questions> {
  const columns = yield* within(columnQuestionSteps(file), 0, 0.1);
  const asked = yield* within(fileQuestionsSteps(file), 0.1, 0.9);
  const isOpen = ({ by }: ColumnQuestion): boolean => by === 'defaut';
  return { ...asked, columns: [...columns].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a))) };
}

/** The first row of a column that holds that text, blanks aside; -1 when none does. */
export function rowOf({ columns, rowCount }: RawTable, index: number, text: string): number {
  const { codes, values } = columns[index];
  const holds = values.map((value) => value === text || cleanText(value) === text);
  for (let row = 0; row < rowCount; row++) if (holds[codes[row]]) return row;
  return -1;
}
