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

/** The client in an engine of its own, with its own `Excel` and `Office`; `connect` gives it a host, then another. */
export interface LoadedClient extends ExcelClient {
  connect(bridge: NativeBridge, excelApi?: string): void;
}

/** Loads the client: about 80 ms, so once per test file. */
export function loadClient(): LoadedClient {
  let current: NativeBridge | null = null;
  const socket: NativeBridge = {
    sendMessageToHost: (text) => current?.sendMessageToHost(text),
  };
  const sandbox: Record<string, unknown> = {
    _richApiNativeBridge: socket,
    console,
    setTimeout,
    clearTimeout,
    navigator: { userAgent: 'simulated host' },
    document: {},
  };
  sandbox.window = sandbox;
  sandbox.self = sandbox;
  clientScript().runInContext(vm.createContext(sandbox));
  let api = '';
  // `Office.context` gives nothing outside Office, and cannot be redefined: an object over it can.
  sandbox.Office = Object.create(sandbox.Office as object, {
    context: { get: () => ({ displayLanguage: 'fr-FR', requirements: requirements(api) }) },
  });
  return Object.assign(sandbox as unknown as ExcelClient, {
    connect(bridge: NativeBridge, excelApi = '1.17') {
      current = bridge;
      api = excelApi;
      bridge.onMessageFromHost = (text) => socket.onMessageFromHost?.(text);
    },
  });
}
