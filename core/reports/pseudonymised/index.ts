/** The door of the folder: workbooks about pseudonymised deliveries. */
export { codesFeedback, codesSheets } from './codesSheet';
export type { CodedDelivery } from './codesSheet';
export { deliveryWorkbook } from './deliveryWorkbook';
export type { ToldDelivery } from './deliveryWorkbook';
