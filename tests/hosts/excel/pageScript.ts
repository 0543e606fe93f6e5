/** The script that a page gets in place of office.js: the simulated Excel, then Microsoft's client over it. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { buildSync } from 'esbuild';
import { CLIENT_FILE } from './client';

/** Outside Office the client never becomes ready, and `Office.context` gives nothing. */
const READY = `
  window.associated = [];
  // The ribbon, as a test clicks on it: resolved once the event is completed.
  window.ribbon = {};
  window.shownPanes = 0;
  // The pinned client knows ExcelApi 1.17 (client.ts): a later set would promise members that it does not have.
  const requirements = {
    isSetSupported: (name, version = '1.1') => name !== 'ExcelApi' || Number(version.split('.')[1]) <= 17,
  };
  window.Office = Object.create(window.Office, {
    HostType: { value: { Excel: 'Excel' } },
    context: { value: { displayLanguage: 'fr-FR', requirements } },
    onReady: { value: (callback) => Promise.resolve({ host: 'Excel', platform: 'PC' }).then(callback) },
    addin: { value: { showAsTaskpane: async () => void window.shownPanes++ } },
    actions: {
      value: {
        associate: (name, run) => {
          window.associated.push(name);
          window.ribbon[name] = () => new Promise((completed) => run({ completed }));
        },
      },
    },
  });
  window.cellFunctions = {};
  window.CustomFunctions = {
    ErrorCode: { invalidValue: '#VALUE!' },
    Error: class extends Error {
      constructor(code, message) {
        super(message);
        this.code = code;
      }
    },
    associate: (name, run) => {
      window.associated.push(name);
      window.cellFunctions[name] = run;
    },
  };
`;

let text: string | undefined;

/** Its text; `simulatedExcel` is then the host, in the page. */
export function excelPageScript(): string {
  if (text === undefined) {
    const { outputFiles } = buildSync({
      entryPoints: [path.join(__dirname, 'inPage.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      logLevel: 'silent',
    });
    text = [outputFiles[0].text, fs.readFileSync(require.resolve(CLIENT_FILE), 'utf8'), READY].join('\n;\n');
  }
  return text;
}
