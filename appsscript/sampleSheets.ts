/** Sheets to try the pane and the cell functions on: messy columns, and a certifier's export. */
import { phrase } from '../core/messages';
import type { Sheet } from '../core/workbook';
import { columnSample, SAMPLE_TYPES } from '../pane/views/columnSample';
import { drawHere } from './draw/drawHere';
import { language } from './language';
import { sampleDelivery } from './sampleDelivery';

function columnsGrid(): string[][] {
  const columns = SAMPLE_TYPES.map((type) => [phrase(`panneau.type.${type}`, {}, language()), ...columnSample(type)]);
  const height = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? ''));
}

function sheet(nom: string, grid: readonly (readonly string[])[]): Sheet {
  const cellules = grid.map((row, r) =>
    row.map((valeur) => ({ valeur, style: r === 0 ? ('entete' as const) : ('brut' as const) })),
  );
  return {
    nom,
    blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules }],
    figer: { lignes: 1, colonnes: 0 },
    couleurOnglet: 'gris',
  };
}

/** @returns what was done, in a sentence */
export function createSamples(): string {
  const names = drawHere({
    titre: phrase('sheets.exemples', {}, language()),
    jour: 0,
    feuilles: [
      sheet(phrase('sheets.exemple.livraison', {}, language()), sampleDelivery()),
      sheet(phrase('menu.feuilleExemple', {}, language()), columnsGrid()),
    ],
  });
  return phrase('sheets.exemple.fait', { noms: names.join(', ') }, language());
}
