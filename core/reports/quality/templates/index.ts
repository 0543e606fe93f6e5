/** The door of the room: the workbook templates of quality, drawn from the declarations of forms. */
export { blankTemplates, type BlankTemplate } from './shipped';
export type { OutcomeFigure, TemplateOptions } from './context';
export { templateWorkbook } from './workbook';
