/** The scores of a grid as cells of a table: one row a criterion, the whole last. */
import type { Score, Scores } from '../../../core/quality/grid';
import type { Referential } from '../../../core/quality/referentials';
import { countText, percentColumn } from '../../../core/reports';
import { numberText } from '../../../core/reports/french';
import type { ResultRow } from '../resultTable';
import type { ViewContext } from '../view';

const MEAN_DIGITS = 2;

/** Title, share conform with its counts, mean, worst level, filled in. */
function scoreRow(title: string, score: Score, { echelle }: Referential): ResultRow {
  const { conformes, evalues, part_conforme, moyenne, pire, renseignes, indicateurs } = score;
  const share =
    part_conforme === null ? '-' : `${percentColumn(part_conforme)} (${countText(conformes)}/${countText(evalues)})`;
  const worst = echelle.niveaux.find(({ code }) => code === pire);
  return {
    cells: [
      title,
      share,
      moyenne === null ? '-' : numberText(moyenne, MEAN_DIGITS),
      worst?.libelle ?? '-',
      `${countText(renseignes)}/${countText(indicateurs)}`,
    ],
    isWeak: renseignes < indicateurs,
  };
}

export function scoreRows({ criteres, ensemble }: Scores, referential: Referential, { say }: ViewContext): ResultRow[] {
  return [
    ...referential.criteres.map(({ numero, titre }, i) => scoreRow(`${numero}. ${titre}`, criteres[i], referential)),
    scoreRow(say('grille.score.ensemble'), ensemble, referential),
  ];
}
