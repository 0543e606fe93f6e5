/** All that a person is asked about the labels and the values of a file: found once, for the pane and every workbook. */
import type { Steps } from '../../table';
import { within } from '../../table';
import type { Harmonised } from '../types';
import { labelClusterSteps } from './labelClusters';
import { besideClusters, titleQuestionSteps } from './titleQuestions';
import type { LabelCluster, ValueQuestion } from './types';
import { valueQuestionSteps } from './valueQuestions';

export interface FileQuestions {
  /** Labels alike. */
  readonly clusters: readonly LabelCluster[];
  /** Values of coded rubriques that were not understood. */
  readonly values: readonly ValueQuestion[];
  /** Titles near a certification of the region, but for those that `clusters` asks about. */
  readonly titles: readonly ValueQuestion[];
}

const known = new WeakMap<Harmonised, FileQuestions>();

/** Yields the share that is done. */
export function* fileQuestionsSteps(file: Harmonised): Steps<FileQuestions> {
  const before = known.get(file);
  if (before !== undefined) return before;
  const clusters = yield* within(labelClusterSteps(file), 0, 0.6);
  const values = yield* within(valueQuestionSteps(file), 0.6, 0.3);
  const titles = besideClusters(yield* within(titleQuestionSteps(file), 0.9, 0.1), clusters);
  const found: FileQuestions = { clusters, values, titles };
  known.set(file, found);
  return found;
}
