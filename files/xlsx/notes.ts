/** The boxes of a sheet's comments (VML), sized to their text: hucre's own are 108 x 59 points, too small for a sentence. */
import { columnLetter } from '../../core/table';
import type { Note } from '../../core/workbook';

/** Size of a note's box, in pixels at 96 dpi, and of what it holds. */
const WIDTH = 330;
const LINE_PIXELS = 17;
const LINE_CHARACTERS = 52;
const PADDING = 14;
const TALLEST = 420;
/** A row of the default height, in pixels. */
const ROW_PIXELS = 20;
/** A character's width and a column's padding, in pixels (ECMA-376 part 1, 18.3.1.13, for Calibri 11). */
const CHARACTER_PIXELS = 7;
const COLUMN_PIXELS = 5;
/** Shapes that one cluster of ids holds (MS-OVML): a drawing with more names several clusters. */
const CLUSTER = 1024;

function height(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_CHARACTERS)), 0);
  return Math.min(TALLEST, lines * LINE_PIXELS + PADDING);
}

/** `x:Anchor`: left column, offset, top row, offset, right column, offset, bottom row, offset; offsets in pixels. */
function anchor({ ligne, colonne, texte }: Note, widths: readonly number[]): string {
  const pixels = (column: number): number => (widths[column] ?? 8.43) * CHARACTER_PIXELS + COLUMN_PIXELS;
  let right = colonne + 1;
  let rest = WIDTH + 12;
  while (rest > pixels(right)) rest -= pixels(right++);
  const top = Math.max(0, ligne - 1);
  const tall = height(texte);
  const bottom = top + Math.floor(tall / ROW_PIXELS);
  return [colonne + 1, 12, top, 6, right, Math.floor(rest), bottom, tall % ROW_PIXELS].join(',');
}

/**
 * The `vmlDrawing` part of a sheet.
 * @param first number of the first id cluster free for this sheet (1 for the first sheet)
 */
export function notesDrawing(notes: readonly Note[], widths: readonly number[], first: number): string {
  const clusters = Array.from({ length: clustersOf(notes.length) }, (_, i) => first + i).join(',');
  const shapes = notes.map((note, i) => {
    const id = first * CLUSTER + 1 + i;
    return (
      `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden;z-index:${i + 1}" ` +
      'fillcolor="#fffbe6" strokecolor="#c9bd8a" o:insetmode="auto"><v:fill color2="#fffbe6"/><v:path o:connecttype="none"/>' +
      '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Anchor>${anchor(note, widths)}</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${note.ligne}</x:Row><x:Column>${note.colonne}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    `xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${clusters}"/>` +
    '</o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    `<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`
  );
}

/** Id clusters that so many notes take. */
export function clustersOf(notes: number): number {
  // The first id of a cluster is the drawing's own.
  return Math.ceil((notes + 1) / CLUSTER);
}

/** A1 notation of a note's or link's cell. */
export function placeOf({ ligne, colonne }: { readonly ligne: number; readonly colonne: number }): string {
  return `${columnLetter(colonne)}${ligne + 1}`;
}
