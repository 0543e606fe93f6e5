/** The scores of a grid: one criterion under the other, the whole last. A list: a table of five columns does not fit in a pane. */
import type { Score, Scores } from '../../../core/quality/grid';
import type { Referential } from '../../../core/quality/referentials';
import { countText } from '../../../core/reports';
import { numberText, percentText } from '../../../core/reports/french';
import { element } from '../../element';
import type { ViewContext } from '../view';

const MEAN_DIGITS = 2;

/** Share conform with its counts, mean and worst level, what is filled in. */
export function scoreSentences(score: Score, { echelle }: Referential, { say }: ViewContext): string[] {
  const { conformes, evalues, part_conforme, moyenne, pire, renseignes, indicateurs } = score;
  const filled = say('grille.score.renseignes', { renseignes, indicateurs });
  if (part_conforme === null || moyenne === null) return [say('grille.score.rien'), filled];
  const worst = echelle.niveaux.find(({ code }) => code === pire);
  return [
    say('grille.score.ligne', { conformes, evalues: countText(evalues), part: percentText(part_conforme) }),
    say('grille.score.suite', { moyenne: numberText(moyenne, MEAN_DIGITS), pire: worst?.libelle ?? '-' }),
    filled,
  ];
}

function scoreItem(title: string, score: Score, referential: Referential, context: ViewContext): HTMLElement[] {
  const { part_conforme } = score;
  const meter = element('meter', {
    attributes: { min: '0', max: '1', 'aria-label': context.say('grille.score.part', { critere: title }) },
  });
  meter.value = part_conforme ?? 0;
  const sentences = scoreSentences(score, referential, context);
  return [element('dt', {}, title), element('dd', {}, ...(part_conforme === null ? [] : [meter]), sentences.join(' '))];
}

export function scoresList(
  { criteres, ensemble }: Scores,
  referential: Referential,
  context: ViewContext,
): HTMLElement {
  return element(
    'dl',
    { class: 'scores' },
    ...referential.criteres.flatMap(({ numero, titre }, i) =>
      scoreItem(`${numero}. ${titre}`, criteres[i], referential, context),
    ),
    ...scoreItem(context.say('grille.score.ensemble'), ensemble, referential, context),
  );
}
