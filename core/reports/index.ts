/** The door of the room: workbooks, page and CSV files of the results. */
export { dashboard } from './dashboard';
export { exportTemplate } from './exportTemplate';
export type { ReportMeta } from './meta';
