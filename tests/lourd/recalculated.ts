/** What LibreOffice computes of our formulas, without the values that we wrote beside them. */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as XLSX from 'xlsx';
import { isoDay, SERIAL_1970 } from '../../core/table';
import { cellName, type CellValue, type WorkbookModel } from '../../core/workbook';
import { memberBytes, readMembers, textMember, writeMembers } from '../../files/xlsx/zip';
import { convert } from './soffice';

/** A value of a cell as its file holds it: a day is its serial number. */
export type Computed = string | number | boolean;

/** Without the results of formulas: what is read afterwards was computed. */
async function withoutResults(bytes: Uint8Array): Promise<Uint8Array> {
  const members = await Promise.all(
    readMembers(bytes).map(async (member) => {
      if (!member.path.startsWith('xl/worksheets/sheet')) return member;
      const xml = new TextDecoder().decode(await memberBytes(member));
      return textMember(member.path, xml.replace(/(<\/f>)<v[^>]*>[^<]*<\/v>/g, '$1'));
    }),
  );
  return writeMembers(members);
}

/**
 * The cells of a workbook once LibreOffice has computed its formulas.
 * @param bytes an .xlsx of ours
 * @returns values by sheet, then by reference (`B2`); empty cells are left out. An error is its text: `#N/A`
 */
export async function recalculated(bytes: Uint8Array): Promise<Map<string, Map<string, Computed>>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'calcul-'));
  try {
    const file = path.join(folder, 'classeur.xlsx');
    fs.writeFileSync(file, await withoutResults(bytes));
    const made = path.join(folder, 'calcule');
    fs.mkdirSync(made);
    const [saved] = convert(file, 'xlsx', made);
    const book = XLSX.read(fs.readFileSync(saved), { cellDates: false });
    return new Map(
      book.SheetNames.map((name) => {
        const cells = new Map<string, Computed>();
        for (const [ref, cell] of Object.entries(book.Sheets[name]) as [string, XLSX.CellObject][]) {
          if (ref.startsWith('!') || cell.v === undefined || cell.t === 'z' || cell.v === '') continue;
          cells.set(ref, cell.t === 'e' ? (cell.w ?? '#ERREUR') : (cell.v as Computed));
        }
        return [name, cells];
      }),
    );
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function held(valeur: CellValue): Computed | undefined {
  if (valeur === null || valeur === '') return undefined;
  return typeof valeur === 'object' ? valeur.jour + SERIAL_1970 : valeur;
}

/** As long as a figure is shown: programs round the last digits their own way. */
const TOLERANCE = 1e-9;

function isSame(a: Computed | undefined, b: Computed | undefined): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a));
}

/**
 * The formulas of a model whose `valeur` is not what LibreOffice computes, as `sheet!cell: written …, computed …`.
 * @param bytes what the model was drawn as
 */
export async function formulaDifferences(model: WorkbookModel, bytes: Uint8Array): Promise<string[]> {
  const computed = await recalculated(bytes);
  const differences: string[] = [];
  for (const { nom, blocs } of model.feuilles) {
    for (const block of blocs) {
      if (block.genre === 'table') continue;
      block.cellules.forEach((row, r) =>
        row.forEach((cell, c) => {
          if (cell === null || cell.formule === undefined) return;
          const ref = cellName(block.ligne + r, block.colonne + c);
          const [written, found] = [held(cell.valeur), computed.get(nom)?.get(ref)];
          if (isSame(written, found)) return;
          const day = typeof cell.valeur === 'object' && cell.valeur !== null ? ` (${isoDay(cell.valeur.jour)})` : '';
          differences.push(`${nom}!${ref}: written ${String(written)}${day}, computed ${String(found)}`);
        }),
      );
    }
  }
  return differences;
}
