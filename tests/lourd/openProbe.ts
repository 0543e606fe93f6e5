/** Builds the atelier around tests/lourd/atelierProbe.ts and opens it from the disk. */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import type { Browser } from 'playwright-core';
import { exampleRegion } from '../../webpack/example-region.js';
import { styles } from '../../webpack/emit-plugin.js';
import { fillPage } from '../../webpack/single-page-plugin.js';
import { type PageOptions, type WatchedPage, watchedPage } from './chromium';

const ROOT = path.join(__dirname, '..', '..');

/** Writes the page in a folder of its own; gives its path. */
export function buildProbe(): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(__dirname, 'atelierProbe.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    logLevel: 'silent',
  });
  const page = fs.readFileSync(path.join(ROOT, 'atelier', 'page.html'), 'utf8');
  const css = styles('pane/pane.css', 'pane/frame.css', 'atelier/atelier.css')();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'atelier-'));
  const file = path.join(folder, 'atelier.html');
  fs.writeFileSync(file, fillPage(page, outputFiles[0].text, css, { 'region-exemple': exampleRegion() }));
  return file;
}

export async function openProbe(browser: Browser, file: string, options?: PageOptions): Promise<WatchedPage> {
  const watched = await watchedPage(browser, { width: 1280, ...options });
  await watched.page.goto(pathToFileURL(file).href);
  return watched;
}

/** Starts to note how long the page's own thread is held: `stopNoting` gives the longest, in milliseconds. */
export async function noteStalls({ page }: WatchedPage): Promise<void> {
  await page.evaluate(() => {
    const channel = new MessageChannel();
    const state = { longest: 0, last: performance.now(), on: true };
    channel.port1.onmessage = () => {
      const now = performance.now();
      state.longest = Math.max(state.longest, now - state.last);
      state.last = now;
      if (state.on) channel.port2.postMessage(null);
    };
    channel.port2.postMessage(null);
    Object.assign(window, { stalls: state });
  });
}

export function stopNoting({ page }: WatchedPage): Promise<number> {
  return page.evaluate(() => {
    const state = (window as unknown as { stalls: { longest: number; on: boolean } }).stalls;
    state.on = false;
    return Math.round(state.longest);
  });
}
