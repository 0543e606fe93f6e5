/** The door of the room: two evaluations of one structure compared, or two auditors. */
export { agreementWorkbook } from './agreement';
export { progressWorkbook } from './progress';
export { agreementText, kappaText, progressText } from './sentences';
