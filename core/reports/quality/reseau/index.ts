/** The door of the room: workbooks of the register and of its board, `constats.csv`. */
export { boardWorkbook } from './boardWorkbook';
export { findingsCsv, findingsSheet } from './findings';
export { remindersSheet } from './followSheets';
export { registerWorkbook } from './registerWorkbook';
