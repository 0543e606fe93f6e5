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
  const css = styles('pane/pane.css', 'pane/looks.css', 'pane/frame.css', 'atelier/atelier.css')();
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

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string };
  /** Processor time of the event, in microseconds. */
  readonly tdur?: number;
}

/**
 * The longest task of the page's own thread while `work` runs, in milliseconds of processor time: what a busy machine
 * does besides does not count.
 */
export async function longestTask(
  browser: Browser,
  { page }: WatchedPage,
  work: () => Promise<unknown>,
): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const isPage = (event: TraceEvent): boolean => event.name === 'thread_name' && event.args.name === 'CrRendererMain';
  const pages = new Set(trace.traceEvents.filter(isPage).map(thread));
  const tasks = trace.traceEvents.filter((event) => event.ph === 'X' && pages.has(thread(event)));
  return Math.round(tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000);
}
