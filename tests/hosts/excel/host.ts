/** The door of the simulated Excel: a workbook in memory and the bridge that Microsoft's client talks to. */
import { ExcelBridge, type BridgeOptions } from './bridge';
import { WorkbookModel, type WorkbookOptions } from './model';
import { workbookNode } from './objects/workbook';

export interface ExcelHost {
  readonly workbook: WorkbookModel;
  readonly bridge: ExcelBridge;
}

export function createExcelHost(options: WorkbookOptions & BridgeOptions = {}): ExcelHost {
  const workbook = new WorkbookModel(options);
  return { workbook, bridge: new ExcelBridge(workbookNode(workbook), options) };
}
