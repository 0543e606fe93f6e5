/** A real browser for the heavy tests: pages that record their errors and every address they ask for. */
import * as fs from 'node:fs';
import { type Browser, type Page, chromium } from 'playwright-core';
import { programPath } from './programs.js';

const executablePath = programPath('chromium');

/** `describe`, or `describe.skip` on a machine without Chromium (under CI, run.js fails before). */
export const describeWithChromium = executablePath === null ? describe.skip : describe;

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts Chromium; close it in afterAll.
 * @param language of the words that are the browser's own ("Choose file"); on Debian they come with chromium-l10n
 */
export function launch(language = 'en'): Promise<Browser> {
  // On Linux Chromium takes its language from there; a test never depends on that of the machine.
  const env = { ...process.env, LANGUAGE: language } as Record<string, string>;
  return chromium.launch({ executablePath: executablePath as string, args: ARGS, env });
}

export interface WatchedPage {
  readonly page: Page;
  /** Console errors, page errors and CSP refusals, in order. */
  readonly errors: string[];
  /** Addresses asked for, other than file:, data: and blob:. */
  readonly asked: string[];
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** Pixels of the picture for one of the page. */
  readonly scale?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** Told of the page before it opens anything. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** A new page that records what goes wrong. The network is off: an address that nobody routes is refused. */
export async function watchedPage(browser: Browser, options: PageOptions = {}): Promise<WatchedPage> {
  const { width = 350, height = 800, scale = 1, colorScheme = 'light', forcedColors = 'none' } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme,
    forcedColors,
    acceptDownloads: true,
    locale: 'fr-FR',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) asked.push(request.url());
  });
  await page.route(/^https?:/, (route) => route.abort());
  await options.prepare?.(page);
  return { page, errors, asked };
}

const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds on the page as it is, WCAG 2.1 A and AA and best practices: `rule: element`. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe); // through the debugger: the page's own CSP stays in force
  return page.evaluate(async () => {
    type Violation = { id: string; nodes: { html: string }[] };
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
