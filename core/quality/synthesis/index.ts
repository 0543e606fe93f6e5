/** The door of the room: the anonymous synthesis of a network, and its memory. */
export { type Decision, decide, GROUP } from './decide';
export { ASIDE } from './evaluationQuestions';
export { EMPTY_MEMORY, memoryJson, mergeMemories, parseMemory } from './memory';
export {
  type Conformity,
  type IndicatorOutcome,
  synthesise,
  type Synthesis,
  type SynthesisResult,
  type ThemeSynthesis,
} from './synthesise';
export { TRAINING_THEMES } from './trainingThemes';
export type { Attempt, Contribution, Memory, Outcome, PublishedClass, PublishedFigure, Question } from './types';
