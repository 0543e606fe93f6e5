/** The door of the room: the register of the network, its workflow, its charter, what is late. */
export { type ActionDue, overdueActions } from './actions';
export { type Board, boardOf, type ExitCount, type FunnelStep, reachedOn, type StageCount } from './board';
export { charterState, type CharterState, charterStatus, chartersOf } from './charter';
export { type Effect, historyOf, type State, stateOf, statesOf, type Step } from './history';
export { parseRegister, registerJson } from './json';
export { delayOf, type LateStep, lateSteps } from './late';
export type { NetworkReading, ReceivedDocument, RegisterSettings } from './received';
export { buildRegister } from './register';
export { type Reminder, reminders } from './reminders';
export { type Awaited, isExit, isStage, type StageDeclaration, STAGES, stageOf } from './stages';
export type {
  AsideRow,
  CharterDecision,
  CharterStatus,
  KeptRemark,
  ReadDocumentRef,
  Register,
  Stage,
  StructureRecord,
  Transition,
} from './types';
