/** Notes and links of a sheet's cells, in runs of neighbours: one call per run. */
import { annexesOf, type Note, type PlacedLink, type Sheet } from '../../../core/workbook';
import type { LinksCommand, NotesCommand } from '../commands';
import { bridgeCell } from './values';

/** Cells of one command: its message stays small whatever the notes say. */
const RUN = 500;

type Place = Pick<Note, 'ligne' | 'colonne'>;

/** Cuts places sorted by column then row into vertical runs, or by row then column into horizontal ones. */
function runs<Placed extends Place>(places: readonly Placed[], isNext: (a: Place, b: Place) => boolean): Placed[][] {
  const found: Placed[][] = [];
  for (const place of places) {
    const last = found[found.length - 1];
    if (last !== undefined && last.length < RUN && isNext(last[last.length - 1], place)) last.push(place);
    else found.push([place]);
  }
  return found;
}

const across = (a: Place, b: Place): boolean => a.ligne === b.ligne && b.colonne === a.colonne + 1;
const down = (a: Place, b: Place): boolean => a.colonne === b.colonne && b.ligne === a.ligne + 1;

function byColumn<Placed extends Place>(places: readonly Placed[]): Placed[] {
  return [...places].sort((a, b) => a.colonne - b.colonne || a.ligne - b.ligne);
}

function noteCommands(notes: readonly Note[]): NotesCommand[] {
  const flat = runs(notes, across);
  const upright = runs(byColumn(notes), down);
  const isFlat = flat.length <= upright.length;
  return (isFlat ? flat : upright).map((run) => {
    const texts = run.map(({ texte }) => texte);
    return {
      genre: 'notes',
      ligne: run[0].ligne,
      colonne: run[0].colonne,
      textes: isFlat ? [texts] : texts.map((text) => [text]),
    };
  });
}

function linkCommands(liens: readonly PlacedLink[], ids: ReadonlyMap<string, number>): LinksCommand[] {
  const drawn = liens.flatMap(({ feuille, valeur, ...link }) => {
    const id = ids.get(feuille);
    const texte = String(bridgeCell(valeur));
    return id === undefined || texte === '' ? [] : [{ ...link, texte, feuille: id }];
  });
  return runs(byColumn(drawn), down).map((run) => ({
    genre: 'liens',
    ligne: run[0].ligne,
    colonne: run[0].colonne,
    liens: run.map(({ texte, feuille, cellule }) => ({ texte, feuille, cellule })),
  }));
}

/** @param ids of the sheets being drawn, by the model's names; a link to another sheet is left out */
export function annexCommands(sheet: Sheet, ids: ReadonlyMap<string, number>): (NotesCommand | LinksCommand)[] {
  const { notes, liens } = annexesOf(sheet);
  return [...noteCommands(notes), ...linkCommands(liens, ids)];
}
