/** The three faces as a journey sees them: one page, its document where there is one, all that it printed and handed over. */
import * as fs from 'node:fs';
import type { Browser, Download, Page } from 'playwright-core';
import type { ExcelHost } from '../../hosts/excel/host';
import type { SheetsHost } from '../../hosts/sheets/host';
import type { PageOptions } from '../chromium';
import { openAddin, openAtelier, openSidebar } from '../faces';
import { settled } from '../eventually';
import { type DocumentState, documentState, fillDocument, type HeldSheet } from './documentState';

export type FaceKind = 'Excel' | 'Sheets' | 'atelier';
/** Faces that live in a document of the person. */
export const IN_DOCUMENT: readonly FaceKind[] = ['Excel', 'Sheets'];
export const FACES: readonly FaceKind[] = ['atelier', ...IN_DOCUMENT];

/** What is short, on a busy machine; long work is waited for through the status line. */
const PATIENCE = 20_000;

export interface Face {
  readonly kind: FaceKind;
  readonly page: Page;
  readonly errors: string[];
  /** Addresses asked for, the face's own files and the Office script left aside. */
  readonly asked: () => string[];
  /** Every line of the console. */
  readonly printed: string[];
  /** Everything handed over since the page is open. */
  readonly downloads: Download[];
  /** Sheets only: the document, outside the page. */
  readonly sheets: SheetsHost | null;
}

/** The window of the add-in in a test. */
export interface ExcelWindow {
  readonly simulatedExcel: ExcelHost;
}

const OWN = /^https:\/\/suivi-vae\.test\/|^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js$/;

/**
 * Opens a face.
 * @param document what the document holds when the pane opens; Excel and Sheets
 */
export async function openFace(
  browser: Browser,
  kind: FaceKind,
  options: PageOptions & { readonly document?: readonly HeldSheet[] } = {},
): Promise<Face> {
  const { document = [], ...asPage } = options;
  const printed: string[] = [];
  const downloads: Download[] = [];
  const prepare = async (page: Page): Promise<void> => {
    page.on('console', (message) => void printed.push(message.text()));
    page.on('download', (download) => void downloads.push(download));
    if (kind === 'Excel' && document.length > 0) await fillBeforeItOpens(page, document);
  };
  const open = { atelier: openAtelier, Excel: openAddin, Sheets: openSidebar }[kind];
  const width = { atelier: 1280, Excel: 350, Sheets: 300 }[kind];
  const watched = await open(browser, { width, ...asPage, prepare });
  const sheets = 'sheets' in watched ? (watched.sheets as SheetsHost) : null;
  if (sheets !== null && document.length > 0) {
    fillDocument(sheets.spreadsheet, document);
    await watched.page.reload();
  }
  watched.page.setDefaultTimeout(PATIENCE);
  const asked = (): string[] => watched.asked.filter((address) => !OWN.test(address));
  return { kind, page: watched.page, errors: watched.errors, asked, printed, downloads, sheets };
}

/** The simulated Excel lives in the page: it is filled as soon as it is there, before the pane looks at it. */
async function fillBeforeItOpens(page: Page, document: readonly HeldSheet[]): Promise<void> {
  const text = `
    Object.defineProperty(window, 'simulatedExcel', {
      configurable: true,
      set(host) {
        Object.defineProperty(window, 'simulatedExcel', { value: host, configurable: true });
        (${fillDocument.toString()})(host.workbook, ${JSON.stringify(document)});
      },
    });`;
  await page.addInitScript({ content: text });
}

/** What the document of the person holds; nothing in the atelier. */
export async function documentOf({ kind, page, sheets }: Face): Promise<DocumentState> {
  if (sheets !== null) return documentState(sheets.spreadsheet.sheets);
  if (kind === 'atelier') return {};
  // As one text: the debugger carries objects cell by cell, a hundred times slower.
  const text = await page.evaluate(`JSON.stringify((${documentState.toString()})(null))`);
  return JSON.parse(text as string) as DocumentState;
}

/** Puts sheets in the open document. */
export async function putSheets({ kind, page, sheets }: Face, given: readonly HeldSheet[]): Promise<void> {
  if (sheets !== null) fillDocument(sheets.spreadsheet, given);
  else if (kind === 'Excel') {
    const code = `(${fillDocument.toString()})(window.simulatedExcel.workbook, ${JSON.stringify(given)})`;
    await page.evaluate(code);
  }
}

/** Bytes of what was handed over since `from`, by name; a name that comes twice is its last. */
export async function handedOverSince({ downloads }: Face, from = 0): Promise<Map<string, Buffer>> {
  await settled(downloads, from);
  const files = new Map<string, Buffer>();
  for (const download of downloads.slice(from)) {
    files.set(download.suggestedFilename(), fs.readFileSync(await download.path()));
  }
  return files;
}

/** Nothing went wrong that a person would not see, and nothing was asked of a network. */
export function expectQuiet({ errors, asked }: Face): void {
  expect([errors, asked()]).toEqual([[], []]);
}

export async function closeFace({ page }: Face): Promise<void> {
  await page.context().close();
}

/** Where the person was led: sheet and cell. The host goes there after the click: ask with `eventually`. */
export async function selectedCell(face: Face): Promise<[string, string]> {
  const [name, { top, left }] =
    face.sheets !== null
      ? [face.sheets.spreadsheet.active.name, face.sheets.spreadsheet.selection ?? { top: -1, left: -1 }]
      : await face.page.evaluate(() => {
          const { active, selection } = (window as unknown as ExcelWindow).simulatedExcel.workbook;
          return [active.name, selection] as const;
        });
  return [name, `${String.fromCharCode(65 + left)}${top + 1}`];
}
