/** The sheet "Réglages": `base.json` in cells, so that the workbook alone is enough for later commands. */
import { phrase } from '../../messages';
import { textColumn } from '../../table';
import type { Sheet } from '../../workbook';
import { PIECE_CHARACTERS, SETTINGS_HEADER, SETTINGS_SHEET } from './names';

/** `base.json` by key, its JSON cut into pieces that a cell can hold. */
export function settingsSheet(description: object): Sheet {
  const rows = Object.entries(description).flatMap(([cle, value]) =>
    pieces(JSON.stringify(value) ?? 'null').map((piece, i) => ({ cle, rang: i + 1, piece })),
  );
  return {
    nom: SETTINGS_SHEET,
    blocs: [
      {
        genre: 'table',
        ligne: 0,
        colonne: 0,
        table: {
          rowCount: rows.length,
          columns: [
            textColumn(
              'cle',
              rows.map(({ cle }) => cle),
            ),
            { kind: 'number', name: 'rang', numbers: Float64Array.from(rows, ({ rang }) => rang) },
            textColumn(
              'valeur',
              rows.map(({ piece }) => piece),
            ),
          ],
        },
        entetes: SETTINGS_HEADER,
        notes: SETTINGS_HEADER.map((name) => phrase(`base.reglages.${name}`)),
        // Wrapped: a long text would make the printed page microscopic.
        styles: ['code', 'numero', 'cellule'],
      },
    ],
    largeurs: [20, 8, 100],
    figer: { lignes: 1, colonnes: 0 },
    impression: { paysage: true, repeterLignes: 1 },
    couleurOnglet: 'gris',
  };
}

/** A text in pieces; a pair of surrogates is never cut in two. */
function pieces(text: string): string[] {
  const list: string[] = [];
  for (let at = 0; at < text.length;) {
    let end = Math.min(text.length, at + PIECE_CHARACTERS);
    const last = text.charCodeAt(end - 1);
    if (end < text.length && last >= 0xd800 && last <= 0xdbff) end--;
    list.push(text.slice(at, end));
    at = end;
  }
  return list;
}
