/** The sheet "Fiches méthode": one block per indicator of the catalogue, then what holds for all. */
import { extendedCatalogue, isPublishable } from '../../indicators';
import { phrase } from '../../messages';
import type { Cell, Sheet } from '../../workbook';
import type { Figures } from '../figures';
import { indicatorOf } from '../figures';
import type { ReportMeta } from '../meta';
import { methodLines } from '../methodSheet';

/** The sheet. Indicators that ask for extensions are there when they have rows. */
export function methodsSheet(figures: Figures, meta: ReportMeta): Sheet {
  const given = new Set(figures.rows.map(({ indicateur }) => indicateur));
  const withRows = new Set([...given].map((id) => indicatorOf(id)));
  const cells: (Cell | null)[][] = [
    [{ valeur: phrase('tableau.fiches.titre'), style: 'titre' }],
    [{ valeur: phrase('tableau.fiches.explication'), style: 'ligne' }],
    [],
  ];
  for (const indicator of extendedCatalogue) {
    if (!isPublishable(indicator) && !withRows.has(indicator)) continue;
    cells.push([
      { valeur: indicator.id, style: 'entete' },
      { valeur: indicator.nom, style: 'entete' },
    ]);
    for (const { titre, texte } of methodLines(indicator, meta)) {
      cells.push([
        { valeur: titre, style: 'cellule', fort: true },
        { valeur: texte, style: 'cellule' },
      ]);
    }
    cells.push([]);
  }
  return {
    nom: phrase('tableau.feuille.fiches'),
    blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: cells }],
    largeurs: [28, 104],
    figer: { lignes: 0, colonnes: 1 },
    impression: { paysage: true },
    quadrillage: false,
    couleurOnglet: 'gris',
  };
}
