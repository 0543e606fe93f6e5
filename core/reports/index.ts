/** The door of the room: workbooks, page and CSV files of the results. */
export { baseWorkbook, readBaseWorkbook } from './base';
export type { ReadBase, ReportedBase } from './base';
export { anomaliesCsv, indicatorsCsv, tableCsv } from './csv';
export { dashboard } from './dashboard';
export type { ReportedDelivery } from './delivered';
export { exportTemplate } from './exportTemplate';
export { feedback } from './feedback';
export { countText, dayText, percentColumn } from './french';
export type { ReportMeta } from './meta';
export { publicationSite } from './site';
export type { PublishedFigures } from './site';
