/** Opens the simulated Excel under the product: the globals that the add-in finds are those of Microsoft's client. */
import { loadClient, type LoadedClient } from './client';
import { createExcelHost, type ExcelHost } from './host';
import type { BridgeOptions } from './bridge';
import type { WorkbookOptions } from './model';

let client: LoadedClient | undefined;

/** A new workbook, in the client loaded once for the test file. */
export function openExcel(options: WorkbookOptions & BridgeOptions & { excelApi?: string } = {}): ExcelHost {
  client ??= loadClient();
  const host = createExcelHost({ later: queueMicrotask, ...options });
  client.connect(host.bridge, options.excelApi);
  Object.assign(globalThis, { Excel: client.Excel, Office: client.Office });
  return host;
}
