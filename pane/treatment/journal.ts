/** The journal of a treatment, a sheet of the document: what each cell held and what it holds, all of it as text. */
import { phrase, Problem } from '../../core/messages';
import type { Language } from '../../core/messages';
import type { SheetGrid } from '../../core/reading';
import { emptyCell } from '../../core/reading';
import { Interner } from '../../core/table';
import type { Column } from '../../core/table';
import type { WorkbookModel } from '../../core/workbook';
import { cellName } from '../../core/workbook';
import type { CellState } from '../host';

/** Names of journals are the same in every language: they are looked for when the pane opens again. */
const NAME = /^Journal VAE (\d+)/;

/** A cell that a treatment has rewritten. */
export interface JournalEntry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: Pick<CellState, 'value' | 'format'>;
  readonly after: Pick<CellState, 'value' | 'format'>;
  readonly rule: string;
}

const FIELDS = [
  'feuille',
  'cellule',
  'ligne',
  'colonne',
  'avant',
  'nature_avant',
  'format_avant',
  'apres',
  'nature_apres',
  'format_apres',
  'regle',
] as const;

export function isJournal(sheet: string): boolean {
  return NAME.test(sheet);
}

/** The name of the next journal, beside the sheets that there are. */
export function nextJournalName(sheets: readonly string[]): string {
  const numbers = sheets.map((name) => Number(NAME.exec(name)?.[1] ?? 0));
  return `Journal VAE ${Math.max(0, ...numbers) + 1}`;
}

type Nature = 'texte' | 'nombre' | 'logique' | 'vide';

function natureOf(value: CellState['value']): Nature {
  if (value === '') return 'vide';
  return typeof value === 'number' ? 'nombre' : typeof value === 'boolean' ? 'logique' : 'texte';
}

function valueOf(text: string, nature: string): CellState['value'] | null {
  if (nature === 'texte') return text;
  if (nature === 'vide') return '';
  if (nature === 'logique') return text === 'true';
  const number = Number(text);
  return nature === 'nombre' && text !== '' && Number.isFinite(number) ? number : null;
}

function texts({ sheet, row, column, before, after, rule }: JournalEntry): Record<(typeof FIELDS)[number], string> {
  return {
    feuille: sheet,
    cellule: cellName(row, column),
    ligne: String(row + 1),
    colonne: String(column + 1),
    avant: String(before.value),
    nature_avant: natureOf(before.value),
    format_avant: before.format,
    apres: String(after.value),
    nature_apres: natureOf(after.value),
    format_apres: after.format,
    regle: rule,
  };
}

/** @param jour of the workbook, day number */
export function journalModel(
  name: string,
  entries: readonly JournalEntry[],
  jour: number,
  language: Language,
): WorkbookModel {
  const columns = FIELDS.map((field) => ({ field, interner: new Interner(), codes: new Int32Array(entries.length) }));
  entries.forEach((entry, i) => {
    const cells = texts(entry);
    for (const { field, interner, codes } of columns) codes[i] = interner.code(cells[field]);
  });
  return {
    titre: name,
    jour,
    feuilles: [
      {
        nom: name,
        blocs: [
          {
            genre: 'table',
            ligne: 0,
            colonne: 0,
            table: {
              rowCount: entries.length,
              columns: columns.map(({ field, interner, codes }): Column => ({
                kind: 'text',
                name: field,
                codes,
                values: interner.values,
              })),
            },
            entetes: FIELDS.map((field) => phrase(`journal.colonne.${field}`, {}, language)),
            styles: FIELDS.map(() => 'brut' as const),
          },
        ],
        largeurs: [20, 10, 8, 8, 24, 10, 14, 24, 10, 14, 60],
        figer: { lignes: 1, colonnes: 0 },
        couleurOnglet: 'gris',
      },
    ],
  };
}

/**
 * Reads a journal back.
 * @throws Problem `journal_illisible` when a line of it is not as it was written
 */
export function readJournal(name: string, grid: SheetGrid): JournalEntry[] {
  const cell = emptyCell();
  const read = (row: number, column: number): string => {
    if (!grid.read(row, column, cell)) return '';
    // A host may have taken a text of figures for a number.
    return cell.text === '' && cell.number !== 0 ? String(cell.number) : cell.text;
  };
  const entries: JournalEntry[] = [];
  for (let at = 1; at < grid.rowCount; at++) {
    if (grid.rowLength(at) === 0) continue;
    const one = Object.fromEntries(FIELDS.map((field, c) => [field, read(at, c)])) as ReturnType<typeof texts>;
    const [row, column] = [Number(one.ligne) - 1, Number(one.colonne) - 1];
    const before = valueOf(one.avant, one.nature_avant);
    const after = valueOf(one.apres, one.nature_apres);
    const isWhole = row >= 0 && column >= 0 && one.feuille !== '' && cellName(row, column) === one.cellule;
    if (!isWhole || before === null || after === null) throw new Problem('journal_illisible', { feuille: name });
    entries.push({
      sheet: one.feuille,
      row,
      column,
      before: { value: before, format: one.format_avant },
      after: { value: after, format: one.format_apres },
      rule: one.regle,
    });
  }
  return entries;
}
