/** A region whose every export is an .xlsx, and the cells of those files: what each face must read as one. */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { parse } from 'papaparse';
import { type CellObject, read, utils, write, type WorkBook, type WorkSheet } from 'xlsx';

const EXAMPLE = path.join(__dirname, '..', '..', '..', 'templates', 'region-exemple');

/** Certifiers kept, with their exports: workbooks old and new, and a text file whose cells are all texts. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  branche: ['CQP_2022_2023.xls', 'CQP_2024_2025.xlsx'],
  'dreets-travail': ['Extraction VAE titres pro.xlsx'],
  universite: ['vae_candidates.csv'],
};

/** A cell as a file types it; `format` of numbers only. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  readonly format?: string;
}

export interface TypedSheet {
  readonly certifier: string;
  /** Name of the file, and of the sheet in the documents of Excel and Sheets. */
  readonly name: string;
  readonly cells: readonly TypedCell[];
}

export interface XlsxRegion {
  /** Its region.json, profiles, keys and exports, on the disk. */
  readonly root: string;
  readonly sheets: readonly TypedSheet[];
  /** Region and profiles as the pane exports and imports them. */
  readonly settings: string;
  /** Texts of the key files. */
  readonly keys: { readonly appariement: string; readonly region: string };
}

interface WrittenRegion {
  readonly certifications?: string;
  readonly certificateurs: readonly { readonly id: string; readonly profil: string }[];
}

function textSheet(bytes: Buffer, delimiter: string): WorkSheet {
  const { data } = parse<string[]>(bytes.toString('utf8').replace(/^\uFEFF/, ''), { delimiter });
  // A text file has only texts; blank cells are no cells.
  const rows = data.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  return utils.aoa_to_sheet(rows, { cellDates: false });
}

/** The sheet that holds the data: the largest. */
function mainSheet(book: WorkBook): WorkSheet {
  const cells = (name: string): number => Object.keys(book.Sheets[name]).length;
  const [name] = [...book.SheetNames].sort((a, b) => cells(b) - cells(a));
  return book.Sheets[name];
}

function typedCells(sheet: WorkSheet): TypedCell[] {
  const cells: TypedCell[] = [];
  for (const [address, cell] of Object.entries(sheet as Record<string, CellObject>)) {
    if (address[0] === '!' || cell.v === undefined || cell.v === '') continue;
    const { r, c } = utils.decode_cell(address);
    if (cell.t === 'n') cells.push({ row: r, column: c, value: Number(cell.v), format: String(cell.z ?? 'General') });
    else cells.push({ row: r, column: c, value: cell.t === 'b' ? cell.v === true : String(cell.v) });
  }
  return cells;
}

/** Makes the region in a new folder of the system's temporary directory. */
export function xlsxRegion(): XlsxRegion {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'suivi-vae-parcours-'));
  const given = JSON.parse(fs.readFileSync(path.join(EXAMPLE, 'region.json'), 'utf8')) as WrittenRegion;
  // The panes have no sheet of certifications: all faces do without it.
  const { certifications: _sheet, ...region } = given;
  const certificateurs = region.certificateurs
    .filter(({ id }) => id in KEPT)
    .map((one) => ({ ...one, exports: [`exports/${one.id}/*.xlsx`] }));
  const profils: Record<string, unknown> = {};
  const sheets: TypedSheet[] = [];
  for (const { id, profil } of certificateurs) {
    const profile = JSON.parse(fs.readFileSync(path.join(EXAMPLE, profil), 'utf8')) as Record<string, unknown>;
    const { separateur } = profile;
    // Those belong to the files as they were; a workbook has neither, and its sheet has another name in each face.
    for (const name of ['feuille', 'encodage', 'separateur']) delete profile[name];
    profils[id] = profile;
    fs.mkdirSync(path.join(root, 'profils'), { recursive: true });
    fs.writeFileSync(path.join(root, profil), JSON.stringify(profile));
    fs.mkdirSync(path.join(root, 'exports', id), { recursive: true });
    for (const file of KEPT[id]) {
      const bytes = fs.readFileSync(path.join(EXAMPLE, 'exports', id, file));
      const sheet = /\.csv$/.test(file)
        ? textSheet(bytes, separateur as string)
        : mainSheet(read(bytes, { cellNF: true, cellText: false, cellDates: false }));
      const name = file.replace(/\.\w+$/, '.xlsx');
      const book = utils.book_new();
      utils.book_append_sheet(book, sheet, 'Feuil1');
      const written = write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
      fs.writeFileSync(path.join(root, 'exports', id, name), written);
      const again = read(written, { cellNF: true, cellText: false, cellDates: false });
      sheets.push({ certifier: id, name, cells: typedCells(again.Sheets.Feuil1) });
    }
  }
  fs.cpSync(path.join(EXAMPLE, 'cles'), path.join(root, 'cles'), { recursive: true });
  const written = { ...region, certificateurs };
  fs.writeFileSync(path.join(root, 'region.json'), JSON.stringify(written, null, 2));
  const key = (role: string): string => fs.readFileSync(path.join(root, 'cles', `demonstration-${role}.cle`), 'utf8');
  return {
    root,
    sheets,
    settings: JSON.stringify({ version: 1, region: written, profils }),
    keys: { appariement: key('appariement'), region: key('region') },
  };
}
