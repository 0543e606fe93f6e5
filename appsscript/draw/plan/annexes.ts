/** Notes and links of a sheet's cells, in runs of neighbours: one call per run. */
import type { Block, Link, Sheet } from '../../../core/workbook';
import type { LinksCommand, NotesCommand } from '../commands';
import { bridgeCell, tableCells } from './values';

/** Cells of one command: its message stays small whatever the notes say. */
const RUN = 500;

interface Annexed {
  readonly ligne: number;
  readonly colonne: number;
  readonly note: string;
  readonly lien: Link | undefined;
  readonly texte: string;
}

function annexesOf(block: Block): Annexed[] {
  const found: Annexed[] = [];
  const add = (row: number, column: number, note: string | undefined, lien: Link | undefined, value: unknown): void => {
    if ((note ?? '') === '' && lien === undefined) return;
    const place = { ligne: block.ligne + row, colonne: block.colonne + column };
    found.push({ ...place, note: note ?? '', lien, texte: String(value) });
  };
  if (block.genre === 'table') {
    const cell = tableCells(block);
    block.notes?.forEach((note, column) => add(0, column, note, undefined, ''));
    for (const { ligne, colonne, note, lien } of block.marques ?? []) {
      add(ligne + 1, colonne, note, lien, cell(ligne, colonne));
    }
  } else {
    block.cellules.forEach((row, r) =>
      row.forEach((one, c) => one !== null && add(r, c, one.note, one.lien, bridgeCell(one.valeur))),
    );
  }
  return found;
}

/** Cuts places sorted by column then row into vertical runs, or by row then column into horizontal ones. */
function runs(places: readonly Annexed[], isNext: (a: Annexed, b: Annexed) => boolean): Annexed[][] {
  const found: Annexed[][] = [];
  for (const place of places) {
    const last = found[found.length - 1];
    if (last !== undefined && last.length < RUN && isNext(last[last.length - 1], place)) last.push(place);
    else found.push([place]);
  }
  return found;
}

const across = (a: Annexed, b: Annexed): boolean => a.ligne === b.ligne && b.colonne === a.colonne + 1;
const down = (a: Annexed, b: Annexed): boolean => a.colonne === b.colonne && b.ligne === a.ligne + 1;

/** @param ids of the sheets being drawn, by the model's names; a link to another sheet is left out */
export function annexCommands(sheet: Sheet, ids: ReadonlyMap<string, number>): (NotesCommand | LinksCommand)[] {
  const all = sheet.blocs.flatMap(annexesOf);
  const byRow = [...all].sort((a, b) => a.ligne - b.ligne || a.colonne - b.colonne);
  const byColumn = [...all].sort((a, b) => a.colonne - b.colonne || a.ligne - b.ligne);
  const noted = (one: Annexed): boolean => one.note !== '';
  const linked = (one: Annexed): boolean => one.lien !== undefined && ids.has(one.lien.feuille) && one.texte !== '';
  const flat = runs(byRow.filter(noted), across);
  const upright = runs(byColumn.filter(noted), down);
  const isFlat = flat.length <= upright.length;
  const notes = (isFlat ? flat : upright).map((run): NotesCommand => {
    const texts = run.map(({ note }) => note);
    return {
      genre: 'notes',
      ligne: run[0].ligne,
      colonne: run[0].colonne,
      textes: isFlat ? [texts] : texts.map((text) => [text]),
    };
  });
  const links = runs(byColumn.filter(linked), down).map((run): LinksCommand => ({
    genre: 'liens',
    ligne: run[0].ligne,
    colonne: run[0].colonne,
    liens: run.map(({ texte, lien }) => ({
      texte,
      feuille: ids.get(lien?.feuille as string) as number,
      cellule: lien?.cellule as string,
    })),
  }));
  return [...notes, ...links];
}
