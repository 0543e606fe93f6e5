/** Two evaluations of one structure side by side: a workbook, and the same in a few lines of text. */
import { phrase } from '../../../messages';
import type { Graded } from '../../../quality/grid';
import { progressBetween } from '../../../quality/grid';
import type { Cell, Style, WorkbookModel } from '../../../workbook';
import type { ReportMeta } from '../../meta';
import { Page } from '../../page';
import { isoToDay } from '../days';
import { levelCell } from '../document';
import { progressSentences } from './sentences';

const MOVES: Partial<Record<string, Style>> = { progres: 'favorable', recul: 'bloquant' };

/**
 * @param structure name of the structure
 * @param before the earlier evaluation, with its référentiel
 */
export function progressWorkbook(structure: string, before: Graded, after: Graded, meta: ReportMeta): WorkbookModel {
  const progress = progressBetween(before, after);
  const page = new Page(phrase('rq.comparaison.feuille.progres'), [7, 52, 24, 24, 26, 24, 14]);
  page.title(phrase('rq.comparaison.progres'));
  page.text(structure, 'legende');
  for (const sentence of progressSentences(progress, before, after)) page.text(sentence);
  page.gap();
  const table = page.table(
    ['numero', 'indicateur', 'progres.avant', 'progres.apres', 'progres.sens', 'progres.ecart', 'levee'].map((one) =>
      phrase(`rq.${one}`),
    ),
    progress.indicateurs.map((one): Cell[] => [
      { valeur: one.indicateur, style: 'code' },
      { valeur: one.titre, style: 'cellule' },
      levelCell(one.avant),
      levelCell(one.apres),
      { valeur: phrase(`rq.sens.${one.sens}`), style: MOVES[one.sens] ?? 'cellule' },
      { valeur: one.ecart === null ? '' : phrase(`rq.comparaison.ecart.${one.ecart}`), style: 'cellule' },
      { valeur: isoToDay(one.levee), style: 'date' },
    ]),
  );
  return {
    titre: `${phrase('rq.comparaison.progres')} - ${structure}`,
    jour: meta.jour,
    feuilles: [page.sheet({ figer: { lignes: table.ligne, colonnes: 2 }, impression: { paysage: true } })],
  };
}
