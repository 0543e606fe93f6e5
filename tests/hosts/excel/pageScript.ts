/** The script that a page gets in place of office.js: the simulated Excel, then Microsoft's client over it. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { buildSync } from 'esbuild';
import { CLIENT_FILE } from './client';

/** Outside Office the client never becomes ready, and `Office.context` gives nothing. */
const READY = `
  window.associated = [];
  const requirements = { isSetSupported: () => true };
  window.Office = Object.create(window.Office, {
    HostType: { value: { Excel: 'Excel' } },
    context: { value: { displayLanguage: 'fr-FR', requirements } },
    onReady: { value: (callback) => Promise.resolve({ host: 'Excel', platform: 'PC' }).then(callback) },
    actions: { value: { associate: (name) => window.associated.push(name) } },
  });
  window.CustomFunctions = { associate: (name) => window.associated.push(name) };
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
