/** The door of the room: two evaluations of one structure compared, or two auditors. */
export { agreementText, agreementWorkbook, kappaText } from './agreement';
export { progressText, progressWorkbook } from './progress';
