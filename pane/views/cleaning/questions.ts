/** What a person is asked about a cleaned file, and where to see what is asked about. */
import type { Harmonised } from '../../../core/harmonise';
import {
  besideClusters,
  columnQuestionSteps,
  labelClusterSteps,
  titleQuestionSteps,
  valueQuestionSteps,
} from '../../../core/harmonise/labels';
import type { ColumnQuestion, LabelCluster, ValueQuestion } from '../../../core/harmonise/labels';
import type { RawTable, Steps } from '../../../core/table';
import { within } from '../../../core/table';
import { cleanText } from '../../../core/values';

export interface Questions {
  /** Those that nothing in the file decides first. */
  readonly columns: readonly ColumnQuestion[];
  readonly values: readonly ValueQuestion[];
  /** Titles near a certification of the region, but for those that `clusters` asks about. */
  readonly titles: readonly ValueQuestion[];
  readonly clusters: readonly LabelCluster[];
}

export function* questionSteps(file: Harmonised): Steps<Questions> {
  const columns = yield* within(columnQuestionSteps(file), 0, 0.1);
  const values = yield* within(valueQuestionSteps(file), 0.1, 0.3);
  const clusters = yield* within(labelClusterSteps(file), 0.4, 0.5);
  const titles = besideClusters(yield* within(titleQuestionSteps(file), 0.9, 0.1), clusters);
  const isOpen = ({ by }: ColumnQuestion): boolean => by === 'defaut';
  return { columns: [...columns].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a))), values, titles, clusters };
}

/** The first row of a column that holds that text, blanks aside; -1 when none does. */
export function rowOf({ columns, rowCount }: RawTable, index: number, text: string): number {
  const { codes, values } = columns[index];
  const holds = values.map((value) => value === text || cleanText(value) === text);
  for (let row = 0; row < rowCount; row++) if (holds[codes[row]]) return row;
  return -1;
}
