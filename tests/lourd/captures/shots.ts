/** The pictures of a guide: written when they are asked for (`npm run captures`), otherwise only expected to be there. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { smallPng } from './smallPng';

/** Whether pictures are to be taken. */
const TAKES = process.env.SUIVI_VAE_CAPTURES === '1';
const IMAGES = path.join(__dirname, '..', '..', '..', 'docs', 'images');
/** A guide stays light to open and to keep in the repository. */
const MOST_BYTES = 120_000;
/** Tallest picture of a pane, in pixels of the page: what an eye takes in. */
const TALLEST = 760;
/** Room left above what is shown. */
const ABOVE = 10;

/** Pictures of one guide, in `docs/images/<guide>/`. */
export class Shots {
  /** Names of those taken so far, in order. */
  readonly names: string[] = [];
  private readonly folder: string;

  constructor(guide: string) {
    this.folder = path.join(IMAGES, guide);
  }

  /**
   * The window as a person sees it, status line included.
   * @param name `NN-nom`, without extension
   * @param first what stands at its top; else the window as it is
   */
  async window(name: string, page: Page, first: Locator | null = null): Promise<void> {
    if (first !== null) {
      const { y } = await place(first);
      await page.evaluate((top) => window.scrollTo(0, top), y - ABOVE);
    }
    await this.keep(name, () => page.screenshot({ animations: 'disabled' }));
  }

  /**
   * A part of the pane in its whole width, from one thing to another (both included).
   */
  async part(name: string, page: Page, first: Locator, last: Locator = first): Promise<void> {
    const top = Math.max(0, (await place(first)).y - ABOVE);
    const end = await place(last).then(({ y, height }) => y + height + ABOVE);
    const { width } = page.viewportSize() as { width: number };
    const clip = { x: 0, y: top, width, height: Math.min(end - top, TALLEST) };
    await this.keep(name, () => page.screenshot({ animations: 'disabled', fullPage: true, clip }));
  }

  /** A page of a workbook, as paper shows it. @param draw gives the path of its picture; not called without need */
  async paper(name: string, draw: () => string | Promise<string>): Promise<void> {
    await this.keep(name, async () => fs.readFileSync(await draw()));
  }

  private async keep(name: string, take: () => Promise<Buffer>): Promise<void> {
    const file = path.join(this.folder, `${name}.png`);
    this.names.push(`${name}.png`);
    if (!TAKES) {
      if (!fs.existsSync(file)) throw new Error(`missing picture ${file}: npm run captures`);
      return;
    }
    const bytes = smallPng(await take());
    if (bytes.length > MOST_BYTES) throw new Error(`${name}.png has ${bytes.length} bytes, more than ${MOST_BYTES}`);
    fs.mkdirSync(this.folder, { recursive: true });
    fs.writeFileSync(file, bytes);
  }

  /** Pictures that the guide no longer shows go, once all are taken. */
  sweep(): void {
    if (!TAKES) return;
    for (const name of fs.readdirSync(this.folder)) {
      if (!this.names.includes(name)) fs.rmSync(path.join(this.folder, name));
    }
  }
}

/** Where something stands in the whole page, in its pixels. */
async function place(one: Locator): Promise<{ y: number; height: number }> {
  return one.evaluate((node) => {
    const { top, height } = node.getBoundingClientRect();
    return { y: top + window.scrollY, height };
  });
}
