/** The door of the room: the rapport de restitution of a structure, as a page and as a workbook. */
export { restitutionsOf } from './choose';
export { restitutionContent, type RestitutionContent, type RestitutionInput } from './content';
export { restitutionFileName } from './fileName';
export { restitutionPage } from './page';
export { restitutionWorkbook } from './workbook';
