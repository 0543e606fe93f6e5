/** Opens the simulated Sheets under the product's own script, and its sidebar: `google` is the global that the pane finds. */
import { sheetsHost } from '../../../appsscript/sidebar/sheetsHost';
import type { PaneHost } from '../../../pane/host';
import { createSheetsHost, type SheetsHost } from './host';
import type { SpreadsheetOptions } from './model';
import { scriptText } from './script';

export interface OpenSheets extends SheetsHost {
  readonly pane: Required<PaneHost>;
}

export function openSheets(options: SpreadsheetOptions = {}): OpenSheets {
  const host = createSheetsHost(scriptText(), options);
  Object.assign(globalThis, { google: host.google });
  return { ...host, pane: sheetsHost('fr') as Required<PaneHost> };
}
