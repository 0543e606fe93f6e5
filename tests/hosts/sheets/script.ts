/** The script of the product as Apps Script would get it, made in memory from its sources. */
import * as path from 'node:path';
import { buildSync } from 'esbuild';
import { appsScriptStubs, LIBRARY } from '../../../appsscript/stubs';

let text: string | undefined;

/** Text of Code.js: the bundle and its top-level functions. The built one is tested in tests/webpack and tests/lourd. */
export function scriptText(): string {
  if (text === undefined) {
    const { outputFiles } = buildSync({
      entryPoints: [path.join(__dirname, '..', '..', '..', 'appsscript', 'Code.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: LIBRARY,
      target: 'es2019',
      logLevel: 'silent',
    });
    text = `${outputFiles[0].text}\n${appsScriptStubs()}`;
  }
  return text;
}
