/** The door of the room: what a person is asked about the values of a file. */
export { columnQuestions, columnQuestionSteps } from './columnQuestions';
export { fileQuestionsSteps, type FileQuestions } from './fileQuestions';
export { areAlike, forbiddenBecause, type Forbidden } from './pairs';
export { labelClusters, labelClusterSteps } from './labelClusters';
export { besideClusters, titleQuestionSteps } from './titleQuestions';
export type { ColumnQuestion, LabelCluster, LabelMember, Likeness, ValueQuestion } from './types';
export { valueQuestions, valueQuestionSteps } from './valueQuestions';
