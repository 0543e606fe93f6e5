/** Sheets of quality workbooks as paper shows them, and pages as files: what the quality guides show. */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { Sheet, WorkbookModel } from '../../../../core/workbook';
import { renderXlsx } from '../../../../files';
import { convert, drawPages } from '../../soffice';

/** Sheet names apart, what a paper picture needs. */
export interface Look {
  readonly dpi: number;
  /** Pixels kept from the top. */
  readonly height: number;
  /** Page of the sheet, from 0. */
  readonly page?: number;
}

export function temporaryFolder(name: string): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), `suivi-vae-${name}-`));
}

/**
 * Prints one sheet. The others stay, hidden: its formulas and colours follow them.
 * @returns the path of the picture
 */
export async function drawSheet(model: WorkbookModel, nom: string, { dpi, height, page = 0 }: Look): Promise<string> {
  if (!model.feuilles.some((sheet) => sheet.nom === nom)) throw new Error(`no sheet « ${nom} »`);
  const feuilles = model.feuilles.map((sheet): Sheet => (sheet.nom === nom ? sheet : { ...sheet, masquee: true }));
  const folder = temporaryFolder('feuille');
  const file = path.join(folder, 'feuille.xlsx');
  fs.writeFileSync(file, await renderXlsx({ ...model, feuilles }));
  const [pdf] = convert(file, 'pdf', folder);
  return drawPages(pdf, folder, { dpi, height })[page];
}
