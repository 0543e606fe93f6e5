/** Number formats and looks of a sheet, as areas: one call serves all the cells that are alike. */
import type { Column } from '../../../core/table';
import type { Block, Cell, Sheet, Style, TableBlock } from '../../../core/workbook';
import type { AspectCommand, FormatCommand } from '../commands';
import { AreaMap } from './areas';
import type { Extent } from './extent';
import { aspectOf, lookKey, numberFormat, TEXT_FORMAT } from './looks';

/** Style of a table's column that chooses none, by its kind. */
const DEFAULTS: Readonly<Record<Column['kind'], Style>> = { text: 'brut', date: 'date', number: 'entier' };
/** Areas named in one command. */
const AREAS_PER_COMMAND = 1000;

function columnStyle({ styles, table }: TableBlock, index: number): Style {
  return styles?.[index] ?? DEFAULTS[table.columns[index].kind];
}

function cellFormat(cell: Cell | null): string {
  if (cell === null) return '';
  const { valeur, style } = cell;
  if (typeof valeur === 'string' && valeur !== '') return TEXT_FORMAT;
  return numberFormat(style === undefined && typeof valeur === 'object' && valeur !== null ? 'date' : style);
}

function tableAreas(block: TableBlock, formats: AreaMap, looks: AreaMap): void {
  const { table, ligne, colonne } = block;
  formats.addArea(TEXT_FORMAT, { ligne, colonne, lignes: 1, colonnes: table.columns.length });
  looks.addRow(
    ligne,
    colonne,
    table.columns.map(({ kind }) => lookKey({ style: kind === 'number' ? 'entete_nombre' : 'entete' })),
  );
  table.columns.forEach(({ kind }, i) => {
    const style = columnStyle(block, i);
    const area = { ligne: ligne + 1, colonne: colonne + i, lignes: table.rowCount, colonnes: 1 };
    formats.addArea(kind === 'text' ? TEXT_FORMAT : numberFormat(style === 'brut' ? DEFAULTS[kind] : style), area);
    looks.addArea(lookKey({ style }), area);
  });
}

function markAreas(block: Block, looks: AreaMap): void {
  if (block.genre !== 'table') return;
  for (const { ligne, colonne, style, attenue } of block.marques ?? []) {
    if (style !== undefined)
      looks.addRun(lookKey({ style, attenue }), block.ligne + 1 + ligne, block.colonne + colonne, 1);
  }
}

function* chunks(areas: AreaMap): Generator<[string, string[]]> {
  for (const [key, names] of areas.named()) {
    for (let from = 0; from < names.length; from += AREAS_PER_COMMAND) {
      yield [key, names.slice(from, from + AREAS_PER_COMMAND)];
    }
  }
}

/** Formats to be given before the values, and looks. Columns that wait to be filled come first: what is written wins. */
export function styleCommands(
  sheet: Sheet,
  extent: Extent,
): { readonly formats: FormatCommand[]; readonly looks: AspectCommand[] } {
  const [waiting, formats, looks, marks] = [new AreaMap(), new AreaMap(), new AreaMap(), new AreaMap()];
  sheet.formats?.forEach((style, colonne) =>
    waiting.addArea(numberFormat(style), { ligne: 0, colonne, lignes: extent.lignes, colonnes: 1 }),
  );
  for (const block of sheet.blocs) {
    if (block.genre === 'table') tableAreas(block, formats, looks);
    else {
      block.cellules.forEach((row, r) => {
        formats.addRow(block.ligne + r, block.colonne, row.map(cellFormat));
        looks.addRow(
          block.ligne + r,
          block.colonne,
          row.map((cell) => (cell === null ? '' : lookKey(cell))),
        );
      });
    }
    markAreas(block, marks);
  }
  return {
    formats: [waiting, formats].flatMap((areas) =>
      [...chunks(areas)].map(([format, plages]): FormatCommand => ({ genre: 'format', plages, format })),
    ),
    looks: [looks, marks].flatMap((areas) =>
      [...chunks(areas)].map(([key, plages]): AspectCommand => ({ genre: 'aspect', plages, aspect: aspectOf(key) })),
    ),
  };
}
