/** A real LibreOffice for the heavy tests: converts a workbook, in a private profile, within a time limit. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { programPath } from './programs.js';

const soffice = programPath('soffice');
const pdftoppm = programPath('pdftoppm');

/** `describe`, or `describe.skip` on a machine without LibreOffice (under CI, run.js fails before). */
export const describeWithSoffice = soffice === null || pdftoppm === null ? describe.skip : describe;

const TIMEOUT_MS = 150_000;

/** LibreOffice filters. `csv`: UTF-8, `;`, quotes where needed, values as shown, one file per sheet (last token: -1). */
const FILTERS = {
  pdf: 'pdf:calc_pdf_Export',
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  ods: 'ods:calc8',
  csv: 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1',
} as const;

/** Runs a program to its end; throws with its own words when it fails or is too slow. */
function run(program: string, args: readonly string[]): void {
  const result = spawnSync(program, args, { encoding: 'utf8', timeout: TIMEOUT_MS, killSignal: 'SIGKILL' });
  if (result.status !== 0) {
    const why = result.error ? String(result.error) : `${result.stdout}\n${result.stderr}`;
    throw new Error(`${path.basename(program)}: ${why}`);
  }
}

/**
 * Converts workbooks, in one run of the program.
 * @param files the workbook, or several
 * @param format what to make of them
 * @param folder an existing folder for the results
 * @returns the paths of the files made, sorted: one for each, or one per sheet for `csv` (`<name>-<sheet>.csv`)
 */
export function convert(files: string | readonly string[], format: keyof typeof FILTERS, folder: string): string[] {
  const sources = typeof files === 'string' ? [files] : files;
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'soffice-'));
  const made = path.join(work, 'made');
  try {
    // A profile of its own: another LibreOffice may be open, or another test running.
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(work, 'profile')).href}`;
    const flags = ['--headless', '--norestore', '--nolockcheck', '--nodefault', '--nofirststartwizard'];
    run(soffice as string, [profile, ...flags, '--convert-to', FILTERS[format], '--outdir', made, ...sources]);
    const names = fs.existsSync(made) ? fs.readdirSync(made).sort() : [];
    if (names.length < sources.length) {
      throw new Error(`soffice made ${names.length} of ${sources.map((file) => path.basename(file)).join(', ')}`);
    }
    return names.map((name) => {
      fs.copyFileSync(path.join(made, name), path.join(folder, name));
      return path.join(folder, name);
    });
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Draws the pages of a PDF.
 * @param pdf the file
 * @param folder an existing folder for the pictures
 * @param options `dpi`: of the pictures; `height`: pixels kept from the top of each page
 * @returns the paths of the PNG files, in page order
 */
export function drawPages(pdf: string, folder: string, options: { dpi?: number; height?: number } = {}): string[] {
  const { dpi = 80, height } = options;
  const prefix = path.join(folder, path.basename(pdf, '.pdf'));
  run(pdftoppm as string, [
    '-png',
    '-r',
    String(dpi),
    ...(height === undefined ? [] : ['-H', String(height)]),
    pdf,
    prefix,
  ]);
  return fs
    .readdirSync(folder)
    .filter((name) => name.startsWith(`${path.basename(prefix)}-`) && name.endsWith('.png'))
    .sort()
    .map((name) => path.join(folder, name));
}
