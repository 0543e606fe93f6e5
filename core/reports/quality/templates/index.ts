/** The door of the room: the workbook templates of quality, drawn from the declarations of forms. */
export type { OutcomeFigure, TemplateOptions } from './context';
export { templateWorkbook } from './workbook';
