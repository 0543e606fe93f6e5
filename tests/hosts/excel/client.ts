/** Loads Microsoft's own Excel client over a simulated host, in an engine of its own. For tests only: it is never shipped. */
import * as fs from 'node:fs';
import * as vm from 'node:vm';
import type { NativeBridge } from './bridge';

/** The client of Excel for Windows, readable build. Its bridge is an internal seam: the version is pinned by a test. */
export const CLIENT_FILE = '@microsoft/office-js/dist/excel-win32-16.01.debug.js';

/** The globals that the product finds in Excel. */
export interface ExcelClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

let script: vm.Script | undefined;

function clientScript(): vm.Script {
  if (script === undefined) {
    const filename = require.resolve(CLIENT_FILE);
    script = new vm.Script(fs.readFileSync(filename, 'utf8'), { filename });
  }
  return script;
}

/** What a requirement set check answers: sets of ExcelApi up to a version, all others. */
export function requirements(excelApi: string): { isSetSupported: (name: string, version?: string) => boolean } {
  const [major, minor] = excelApi.split('.').map(Number);
  return {
    isSetSupported: (name, version = '1.1') => {
      if (name.toLowerCase() !== 'excelapi') return true;
      const [wantedMajor, wantedMinor = 0] = String(version).split('.').map(Number);
      return wantedMajor < major || (wantedMajor === major && wantedMinor <= minor);
    },
  };
}

/**
 * The client, with its own `Excel` and `Office`.
 * @param excelApi highest ExcelApi requirement set of the host, as "1.17"
 */
export function loadClient(bridge: NativeBridge, excelApi = '1.17'): ExcelClient {
  const sandbox: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    console,
    setTimeout,
    clearTimeout,
    navigator: { userAgent: 'simulated host' },
    document: {},
  };
  sandbox.window = sandbox;
  sandbox.self = sandbox;
  const context = vm.createContext(sandbox);
  clientScript().runInContext(context);
  const office = sandbox.Office as Record<string, unknown>;
  office.context = { displayLanguage: 'fr-FR', requirements: requirements(excelApi) };
  return sandbox as unknown as ExcelClient;
}
