/** The door of the room: what a person is asked about the values of a file. */
export { columnQuestions, columnQuestionSteps } from './columnQuestions';
export { labelClusters, labelClusterSteps } from './labelClusters';
export type { ColumnQuestion, LabelCluster, LabelMember, Likeness, ValueQuestion } from './types';
export { valueQuestions, valueQuestionSteps } from './valueQuestions';
