/** Two evaluations of one structure side by side: a workbook, and the same in a few lines of text. */
import { type Language, phrase, type Slots } from '../../../messages';
import type { GapFate, Graded, Progress } from '../../../quality/grid';
import { progressBetween } from '../../../quality/grid';
import type { Cell, Style, WorkbookModel } from '../../../workbook';
import type { ReportMeta } from '../../meta';
import { Page } from '../../page';
import { isoToDay, isoToFrench } from '../days';
import { levelCell } from '../document';

const MOVES: Partial<Record<string, Style>> = { progres: 'favorable', recul: 'bloquant' };

/** What changed, in sentences; reserves last. */
export function progressText(before: Graded, after: Graded, language: Language = 'fr'): string[] {
  return sentences(progressBetween(before, after), before, after, language);
}

function sentences(progress: Progress, before: Graded, after: Graded, language: Language = 'fr'): string[] {
  const { communs, indicateurs, reserves, abandonnes, nouveaux } = progress;
  const say = (code: string, slots: Slots = {}): string => phrase(code, slots, language);
  const count = (sens: string): number => indicateurs.filter((one) => one.sens === sens).length;
  const fates = (fate: GapFate): number => indicateurs.filter(({ ecart }) => ecart === fate).length;
  return [
    say('rq.comparaison.dates', {
      avant: isoToFrench(before.evaluation.date) || '-',
      apres: isoToFrench(after.evaluation.date) || '-',
    }),
    say('rq.progres.resume', {
      n: communs.n,
      avant: communs.conformes_avant,
      apres: communs.conformes_apres,
      date: isoToFrench(before.evaluation.date) || '-',
    }),
    say('rq.progres.mouvements', {
      progres: count('progres'),
      recul: count('recul'),
      identique: count('identique'),
    }),
    say('rq.comparaison.ecarts', {
      leves: fates('leve') + fates('resorbe'),
      persistants: fates('persistant'),
      nouveaux: fates('nouveau'),
    }),
    ...reserves.map((one) => say(`rq.progres.reserve.${one}`)),
    ...(abandonnes.length > 0 ? [say('rq.progres.abandonnes', { liste: abandonnes.join(', ') })] : []),
    ...(nouveaux.length > 0 ? [say('rq.progres.nouveaux', { liste: nouveaux.join(', ') })] : []),
  ];
}

/**
 * @param structure name of the structure
 * @param before the earlier evaluation, with its référentiel
 */
export function progressWorkbook(structure: string, before: Graded, after: Graded, meta: ReportMeta): WorkbookModel {
  const progress = progressBetween(before, after);
  const page = new Page(phrase('rq.comparaison.feuille.progres'), [7, 52, 24, 24, 26, 24, 14]);
  page.title(phrase('rq.comparaison.progres'));
  page.text(structure, 'legende');
  for (const sentence of sentences(progress, before, after)) page.text(sentence);
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
