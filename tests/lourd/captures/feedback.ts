/** A feedback workbook on the sample export, drawn as LibreOffice prints it. */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { SAMPLE_CELLS } from '../../../pane/sample/cells';
import { convert, drawPages } from '../soffice';

const PROGRAM = path.join(__dirname, '..', '..', '..', 'bin', 'suivi-vae.js');
/** Its second page is « À corriger ». */
const PAGE = 1;

/** @returns the path of a picture of « À corriger » */
export function drawFeedback(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'suivi-vae-retour-'));
  const at = (name: string): string => path.join(folder, name);
  const run = (...args: string[]): void => void execFileSync(process.execPath, [PROGRAM, ...args], { stdio: 'pipe' });
  fs.writeFileSync(at('export-vae.csv'), `\ufeff${SAMPLE_CELLS.map((row) => row.join(';')).join('\r\n')}`);
  run('profil', at('export-vae.csv'), '--certificateur', 'dava', '--sortie', at('dava.json'));
  const options = ['--profil', at('dava.json'), '--date', '2026-03-31', '--sortie', at('nettoyage')];
  run('nettoyer', at('export-vae.csv'), ...options);
  const [pdf] = convert(path.join(folder, 'nettoyage', 'retour.xlsx'), 'pdf', folder);
  return drawPages(pdf, folder, { dpi: 110, height: 620 })[PAGE];
}
