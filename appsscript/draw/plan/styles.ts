/** Number formats and looks of a sheet, as areas: one call serves all the cells that are alike. */
import {
  AreaMap,
  type Block,
  type Cell,
  columnStyle,
  defaultStyle,
  extent as drawnExtent,
  headerStyle,
  INPUTS,
  lookKey,
  type Sheet,
  type TableBlock,
  TEXT_FORMAT,
} from '../../../core/workbook';
import type { Aspect, AspectCommand, FormatCommand } from '../commands';
import type { Extent } from './extent';
import { aspectOf, numberFormat } from './looks';

/** Areas named in one command. */
const AREAS_PER_COMMAND = 1000;

function cellFormat(cell: Cell | null): string {
  if (cell === null) return '';
  const { valeur, style, formule } = cell;
  // A formula in a cell of text format would be a text.
  if (formule !== undefined) return numberFormat(style).replace(TEXT_FORMAT, '');
  if (typeof valeur === 'string' && valeur !== '') return TEXT_FORMAT;
  return numberFormat(style === undefined && typeof valeur === 'object' && valeur !== null ? 'date' : style);
}

function tableAreas(block: TableBlock, formats: AreaMap, looks: AreaMap): void {
  const { table, ligne, colonne } = block;
  formats.addArea(TEXT_FORMAT, { ligne, colonne, hauteur: 1, largeur: table.columns.length });
  looks.addRow(
    ligne,
    colonne,
    table.columns.map(({ kind }) => lookKey({ style: headerStyle(kind) })),
  );
  table.columns.forEach(({ kind }, i) => {
    const style = columnStyle(block, i);
    const area = { ligne: ligne + 1, colonne: colonne + i, hauteur: table.rowCount, largeur: 1 };
    formats.addArea(kind === 'text' ? TEXT_FORMAT : numberFormat(style === 'brut' ? defaultStyle(kind) : style), area);
    looks.addArea(lookKey({ style }), area);
  });
}

function markAreas(block: Block, looks: AreaMap): void {
  if (block.genre !== 'table') return;
  const styled = (block.marques ?? []).filter(({ style }) => style !== undefined);
  looks.addCells(
    styled.map((mark) => ({
      key: lookKey(mark),
      ligne: block.ligne + 1 + mark.ligne,
      colonne: block.colonne + mark.colonne,
    })),
  );
}

function chunks(areas: readonly string[]): string[][] {
  const count = Math.ceil(areas.length / AREAS_PER_COMMAND);
  return Array.from({ length: count }, (_, i) => areas.slice(i * AREAS_PER_COMMAND, (i + 1) * AREAS_PER_COMMAND));
}

/** Looks property by property: "bold" is one call for every look that is bold. */
function byProperty(looks: AreaMap): AspectCommand[] {
  const found = new Map<string, { readonly aspect: Aspect; readonly areas: string[] }>();
  for (const [key, areas] of looks.named()) {
    for (const [property, value] of Object.entries(aspectOf(key))) {
      const aspect = { [property]: value as unknown } as Aspect;
      const name = JSON.stringify(aspect);
      const known = found.get(name);
      if (known === undefined) found.set(name, { aspect, areas: [...areas] });
      else known.areas.push(...areas);
    }
  }
  return [...found.values()].flatMap(({ aspect, areas }) =>
    chunks(areas).map((plages): AspectCommand => ({ genre: 'aspect', plages, aspect })),
  );
}

/** Looks of scattered cells: named once each, whatever their number. */
function byLook(looks: AreaMap): AspectCommand[] {
  return looks
    .named()
    .flatMap(([key, areas]) =>
      chunks(areas).map((plages): AspectCommand => ({ genre: 'aspect', plages, aspect: aspectOf(key) })),
    );
}

/** Formats to be given before the values, and looks. Columns that wait to be filled come first: what is written wins. */
export function styleCommands(
  sheet: Sheet,
  extent: Extent,
): { readonly formats: FormatCommand[]; readonly looks: AspectCommand[] } {
  const [waiting, formats, looks, marks] = [new AreaMap(), new AreaMap(), new AreaMap(), new AreaMap()];
  const { rows } = drawnExtent(sheet);
  sheet.formats?.forEach((style, colonne) => {
    waiting.addArea(numberFormat(style), { ligne: 0, colonne, hauteur: extent.lignes, largeur: 1 });
    // A field to be filled in is seen before it holds anything.
    if (style !== undefined && INPUTS.has(style)) {
      looks.addArea(lookKey({ style }), { ligne: rows, colonne, hauteur: extent.lignes - rows, largeur: 1 });
    }
  });
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
      areas
        .named()
        .flatMap(([format, names]) =>
          chunks(names).map((plages): FormatCommand => ({ genre: 'format', plages, format })),
        ),
    ),
    looks: [...byProperty(looks), ...byLook(marks)],
  };
}
